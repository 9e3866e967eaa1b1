import { dueNow, keepAnswer, practiceRecord } from "./practice-record.ts";
import { askable } from "./read-question.ts";

/** The questions at the ends of chapters: answered in place, and kept for practice. */
export function startQuestions(main: HTMLElement) {
	tellDue();
	for (const part of main.querySelectorAll<HTMLElement>(".questions")) {
		const questions = [...part.querySelectorAll<HTMLElement>(".question")];
		const status = document.createElement("p");
		status.className = "fine";
		const tell = () => {
			status.textContent = summary(questions);
		};
		part.querySelector("h3")?.after(status);
		tell();
		for (const question of questions)
			askable(question, (right) => {
				void record(question.dataset.question ?? "", right).then(tell);
			});
	}
}

/**
 * Keeps an answer and when its question is due again.
 *
 * @returns false if it lasts only until the page is left
 */
export async function record(
	question: string,
	right: boolean,
): Promise<boolean> {
	const { answered } = await import("./practice-schedule.ts");
	const before = practiceRecord()[question];
	const kept = keepAnswer(question, answered(before, right, new Date()));
	tellDue();
	return kept;
}

/** Says beside the way to practice how many questions are due again. */
export function tellDue() {
	const way = document.querySelector('.bar a[href="practice.html"]');
	if (!way) return;
	const due = dueNow(practiceRecord());
	way.querySelector(".due")?.remove();
	if (due === 0) return;
	const count = document.createElement("span");
	count.className = "due";
	count.textContent = ` ${due} due`;
	way.append(count);
}

/** What this browser knows of a chapter's questions. */
function summary(questions: readonly HTMLElement[]): string {
	const record = practiceRecord();
	const known = questions.flatMap(
		({ dataset }) => record[dataset.question ?? ""] ?? [],
	);
	const missed = known.filter(({ right }) => !right).length;
	return known.length === 0
		? "Choose before you look. Answers are kept in this browser alone."
		: `Answered ${known.length} of ${questions.length}${missed > 0 ? `, missed ${missed}` : ""}. Practice asks them again.`;
}
