import { keepAnswer, practiceRecord } from "./practice-record.ts";
import { tellDue } from "./read-due.ts";
import { askable } from "./read-question.ts";

/** Questions are answered where they stand, and kept for practice. */
export function startQuestions(main: HTMLElement) {
	tellDue();
	for (const part of main.querySelectorAll(".questions, .all-questions")) {
		const questions = [...part.querySelectorAll<HTMLElement>(".question")];
		const status = part.querySelector(".answered");
		const tell = () => {
			const words = summary(questions);
			if (status && words) status.textContent = words;
		};
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

/** What this browser knows of a chapter's questions; nothing before the first answer. */
function summary(questions: readonly HTMLElement[]): string | undefined {
	const record = practiceRecord();
	const known = questions.flatMap(
		({ dataset }) => record[dataset.question ?? ""] ?? [],
	);
	const missed = known.filter(({ right }) => !right).length;
	return known.length === 0
		? undefined
		: `Answered ${known.length} of ${questions.length}${missed > 0 ? `, missed ${missed}` : ""}. Practice asks them again.`;
}
