import { type ComponentChildren, render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { dueNow, forgetAnswers, practiceRecord } from "./practice-record.ts";
import { afterAnswer, sittingOf } from "./practice-schedule.ts";
import { tellDue } from "./read-due.ts";
import { askable } from "./read-question.ts";
import { record } from "./read-questions.ts";

/** Where answers are, said once they turn out not to be kept. */
const unkept =
	"This browser keeps nothing for this page: answers last until you leave it.";

/** A question as it stands on the page before anyone answered it. */
interface Asked {
	readonly id: string;
	readonly words: string;
	readonly element: HTMLElement;
}

/** Between sittings, or within one. */
type State =
	| {
			readonly stage: "rest";
			readonly heading: string;
			readonly missed?: readonly string[];
	  }
	| {
			readonly stage: "asking";
			/** What is still asked, the present question first. */
			readonly queue: readonly string[];
			readonly asked: number;
			readonly missed: readonly string[];
	  };

/** Sittings on the page of all questions: what is due, then what is new, and again what was missed. */
export function startPractice(
	place: HTMLElement,
	list: readonly HTMLElement[],
) {
	const questions = list.map((each) => {
		const element = each.cloneNode(true) as HTMLElement;
		element.removeAttribute("id");
		return {
			id: each.dataset.question ?? "",
			words: each.querySelector("legend")?.textContent ?? "",
			element,
		};
	});
	// What stood there until now kept the room.
	place.replaceChildren();
	render(<Sitting questions={questions} />, place);
}

function Sitting({ questions }: { questions: readonly Asked[] }) {
	const [state, setState] = useState<State>({
		stage: "rest",
		heading: "A sitting",
	});
	const [kept, setKept] = useState(true);
	const [moved, setMoved] = useState(false);
	const heading = useRef<HTMLHeadingElement>(null);
	const go = (next: State) => {
		setState(next);
		setMoved(true);
	};
	useLayoutEffect(() => {
		const all = document.querySelector<HTMLElement>(".all-questions");
		if (all) all.hidden = state.stage === "asking";
		// Whoever went somewhere is told where.
		if (moved) heading.current?.focus();
	}, [state]);
	if (state.stage === "rest")
		return (
			<Rest
				head={
					<h2 tabIndex={-1} ref={heading}>
						{state.heading}
					</h2>
				}
				missed={state.missed}
				kept={kept}
				questions={questions}
				go={go}
			/>
		);
	const { queue, asked, missed } = state;
	const [id = ""] = queue;
	const question = questions.find((each) => each.id === id);
	const again = missed.includes(id);
	const after = (right: boolean): State => {
		const left = afterAnswer(queue, right);
		const all = right ? missed : [...missed, id];
		return left.length > 0
			? { stage: "asking", queue: left, asked: asked + 1, missed: all }
			: { stage: "rest", heading: "Sitting finished", missed: all };
	};
	return (
		<>
			<h2 tabIndex={-1} ref={heading}>
				{`Question ${asked + 1} of ${asked + queue.length}${again ? ", asked again" : ""}`}
			</h2>
			{question && (
				<Question
					key={asked}
					question={question}
					last={(right) => after(right).stage === "rest"}
					answer={(right) => {
						// Only the first answer in a sitting says what was known.
						if (!again) void record(id, right).then(setKept);
					}}
					next={(right) => go(after(right))}
				/>
			)}
		</>
	);
}

/** One question, asked; once it is answered, the way on. */
function Question({
	question,
	answer,
	last,
	next,
}: {
	question: Asked;
	answer: (right: boolean) => void;
	last: (right: boolean) => boolean;
	next: (right: boolean) => void;
}) {
	const place = useRef<HTMLDivElement>(null);
	const onward = useRef<HTMLButtonElement>(null);
	const [right, setRight] = useState<boolean>();
	useLayoutEffect(() => {
		const element = question.element.cloneNode(true) as HTMLElement;
		askable(element, (wasRight) => {
			answer(wasRight);
			setRight(wasRight);
		});
		place.current?.replaceChildren(element);
	}, [question]);
	useLayoutEffect(
		() => onward.current?.focus({ preventScroll: true }),
		[right],
	);
	return (
		<>
			<div ref={place} />
			{right !== undefined && (
				<button
					type="button"
					class="primary"
					ref={onward}
					onClick={() => next(right)}
				>
					{last(right) ? "Finish" : "Next"}
				</button>
			)}
		</>
	);
}

/** Between sittings: what stands to be asked. */
function Rest({
	head,
	missed,
	kept,
	questions,
	go,
}: {
	head: ComponentChildren;
	/** What the sitting that just ended asked again; `undefined` before one. */
	missed: readonly string[] | undefined;
	kept: boolean;
	questions: readonly Asked[];
	go: (next: State) => void;
}) {
	const ids = questions.map(({ id }) => id);
	const known = practiceRecord();
	const planned = sittingOf(ids, known, new Date());
	const fresh = ids.filter((id) => !known[id]).length;
	return (
		<>
			{head}
			{missed && <Outcome missed={missed} questions={questions} />}
			<p>{`${dueNow(known)} due again, ${fresh} not yet asked.`}</p>
			{planned.length === 0 && (
				<p>{`Next: ${nextDay(Object.values(known))}.`}</p>
			)}
			<p class="fine">
				{kept
					? "A question comes back the sooner the more it was missed. Answers are kept in this browser alone."
					: unkept}
			</p>
			<div class="ways">
				{planned.length > 0 && (
					<button
						type="button"
						class="primary"
						onClick={() =>
							go({ stage: "asking", queue: planned, asked: 0, missed: [] })
						}
					>
						{planned.length === 1
							? "Ask 1 question"
							: `Ask ${planned.length} questions`}
					</button>
				)}
				{fresh < ids.length && (
					<button
						type="button"
						onClick={() => {
							forgetAnswers();
							tellDue();
							go({ stage: "rest", heading: "Answers cleared" });
						}}
					>
						Clear my answers
					</button>
				)}
			</div>
		</>
	);
}

function Outcome({
	missed,
	questions,
}: {
	missed: readonly string[];
	questions: readonly Asked[];
}) {
	if (missed.length === 0) return <p>All right at the first try.</p>;
	return (
		<>
			<p>Missed, and asked until right:</p>
			<ul>
				{questions
					.filter(({ id }) => missed.includes(id))
					.map(({ id, words }) => (
						<li key={id}>
							<a href={`#question-${id}`}>{words}</a>
						</li>
					))}
			</ul>
		</>
	);
}

function nextDay(known: readonly { readonly due: number }[]): string {
	return new Date(Math.min(...known.map(({ due }) => due))).toLocaleDateString(
		"en-US",
		{ day: "numeric", month: "long", year: "numeric" },
	);
}
