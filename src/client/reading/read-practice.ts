import { dueNow, forgetAnswers, practiceRecord } from "./practice-record.ts";
import { afterAnswer, sittingOf } from "./practice-schedule.ts";
import { askable } from "./read-question.ts";
import { record, tellDue } from "./read-questions.ts";

/** Where answers are, said once they turn out not to be kept. */
const unkept =
	"This browser keeps nothing for this page: answers last until you leave it.";

/** Sittings on the page of all questions: what is due, then what is new, and again what was missed. */
export function startPractice(place: HTMLElement, list: HTMLElement) {
	const questions = new Map(
		[...list.querySelectorAll<HTMLElement>(".question")].map((each) => [
			each.dataset.question ?? "",
			each,
		]),
	);
	const ids = [...questions.keys()];
	let kept = true;

	/** Between sittings: what stands to be asked, and all questions beneath. */
	const rest = (heading: string, told: readonly Node[] = []): HTMLElement => {
		const head = focusable(heading);
		list.hidden = false;
		const known = practiceRecord();
		const planned = sittingOf(ids, known, new Date());
		const due = dueNow(known);
		const fresh = ids.filter((id) => !known[id]).length;
		const start = button(
			planned.length === 1
				? "Ask 1 question"
				: `Ask ${planned.length} questions`,
			() => ask(planned, { asked: 0, missed: [] }),
		);
		start.className = "primary";
		const ways = element("div", "", "ways");
		if (planned.length > 0) ways.append(start);
		if (fresh < ids.length)
			ways.append(
				button("Clear my answers", () => {
					forgetAnswers();
					tellDue();
					rest("Answers cleared").focus();
				}),
			);
		const next = Math.min(...Object.values(known).map((each) => each.due));
		place.replaceChildren(
			head,
			...told,
			element("p", `${due} due again, ${fresh} not yet asked.`),
			...(planned.length === 0 ? [element("p", `Next: ${day(next)}.`)] : []),
			element(
				"p",
				kept
					? "A question comes back the sooner the more it was missed. Answers are kept in this browser alone."
					: unkept,
				"fine",
			),
			ways,
		);
		return head;
	};

	const ask = (
		queue: readonly string[],
		so: { readonly asked: number; readonly missed: readonly string[] },
	) => {
		const [id = ""] = queue;
		const question = questions.get(id)?.cloneNode(true);
		if (!(question instanceof HTMLElement)) return;
		list.hidden = true;
		const again = so.missed.includes(id);
		const head = focusable(
			`Question ${so.asked + 1} of ${so.asked + queue.length}${again ? ", asked again" : ""}`,
		);
		question.removeAttribute("id");
		askable(question, (right) => {
			// Only the first answer in a sitting says what was known.
			if (!again)
				void record(id, right).then((lasting) => {
					kept = lasting;
				});
			const left = afterAnswer(queue, right);
			const missed = right ? so.missed : [...so.missed, id];
			const go = button(left.length > 0 ? "Next" : "Finish", () => {
				if (left.length > 0) ask(left, { asked: so.asked + 1, missed });
				else rest("Sitting finished", outcome(missed)).focus();
			});
			go.className = "primary";
			question.after(go);
			go.focus({ preventScroll: true });
		});
		place.replaceChildren(head, question);
		head.focus();
	};

	const outcome = (missed: readonly string[]): Node[] => {
		const ways = [...new Set(missed)].map((id) => {
			const item = document.createElement("li");
			const way = document.createElement("a");
			way.href = `#question-${id}`;
			way.textContent =
				questions.get(id)?.querySelector("legend")?.textContent ?? "";
			item.append(way);
			return item;
		});
		if (ways.length === 0) return [element("p", "All right at the first try.")];
		const items = document.createElement("ul");
		items.append(...ways);
		return [element("p", "Missed, and asked until right:"), items];
	};

	rest("A sitting");
}

function day(time: number): string {
	return new Date(time).toLocaleDateString("en-GB", {
		day: "numeric",
		month: "long",
		year: "numeric",
	});
}

function focusable(words: string): HTMLElement {
	const heading = element("h2", words);
	heading.tabIndex = -1;
	return heading;
}

function element(tag: string, words: string, name = ""): HTMLElement {
	const made = document.createElement(tag);
	made.textContent = words;
	if (name) made.className = name;
	return made;
}

function button(words: string, press: () => void): HTMLButtonElement {
	const made = document.createElement("button");
	made.type = "button";
	made.textContent = words;
	made.addEventListener("click", press);
	return made;
}
