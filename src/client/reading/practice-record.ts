import type { CardInput } from "ts-fsrs";
import { forget, recall, remember } from "../shared/storage.ts";

const key = "deck-practice";

/** What is known of one question: answers so far, and when it is due again. */
export interface Answered {
	readonly times: number;
	readonly missed: number;
	/** Whether the last answer was right. */
	readonly right: boolean;
	/** When it is due again, in milliseconds since 1970. */
	readonly due: number;
	/** The scheduler's own state. */
	readonly card: CardInput;
}

/** Answers by question, as this browser keeps them; empty where nothing legible is kept. */
export function practiceRecord(): Record<string, Answered> {
	try {
		const kept: unknown = JSON.parse(recall(key) ?? "{}");
		if (typeof kept !== "object" || kept === null) return {};
		return Object.fromEntries(
			Object.entries(kept).filter(([, each]) => isAnswered(each)),
		);
	} catch {
		return {};
	}
}

/** @returns false if the answer lasts only until the page is left */
export function keepAnswer(question: string, answer: Answered): boolean {
	return remember(
		key,
		JSON.stringify({ ...practiceRecord(), [question]: answer }),
	);
}

/** Forgets all answers. */
export function forgetAnswers() {
	forget(key);
}

/** How many of the questions are due again. */
export function dueNow(record: Readonly<Record<string, Answered>>): number {
	return Object.values(record).filter(({ due }) => due <= Date.now()).length;
}

function isAnswered(value: unknown): value is Answered {
	if (typeof value !== "object" || value === null) return false;
	const { times, missed, right, due, card } = value as Record<string, unknown>;
	return (
		[times, missed, due].every(Number.isFinite) &&
		typeof right === "boolean" &&
		typeof card === "object" &&
		card !== null &&
		"stability" in card &&
		Number.isFinite(card.stability)
	);
}
