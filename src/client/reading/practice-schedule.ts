import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Answered } from "./practice-record.ts";

/** Questions in one sitting, at most. */
const sittingLength = 10;

/**
 * Intervals are days: what was missed comes again within a sitting by its own rule, so FSRS's steps of
 * minutes are off; without fuzz the same answers give the same dates.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** The record of a question after one more answer, with the date on which it is due again. */
export function answered(
	before: Answered | undefined,
	right: boolean,
	now: Date,
): Answered {
	const card = before?.card ?? createEmptyCard<Card>(now);
	const next = scheduler.next(card, now, right ? Rating.Good : Rating.Again);
	return {
		times: (before?.times ?? 0) + 1,
		missed: (before?.missed ?? 0) + (right ? 0 : 1),
		right,
		due: next.card.due.getTime(),
		card: next.card,
	};
}

/**
 * The questions of a sitting: those due, the longest due first, then those never asked, in the order
 * of the lecture.
 */
export function sittingOf(
	ids: readonly string[],
	record: Readonly<Record<string, Answered>>,
	now: Date,
): string[] {
	const due = ids
		.filter((id) => (record[id]?.due ?? Number.POSITIVE_INFINITY) <= +now)
		.sort((a, b) => (record[a]?.due ?? 0) - (record[b]?.due ?? 0));
	const fresh = ids.filter((id) => !record[id]);
	return [...due, ...fresh].slice(0, sittingLength);
}

/** What is left of a sitting after an answer: a missed question comes again at its end. */
export function afterAnswer(
	[present, ...rest]: readonly string[],
	right: boolean,
): string[] {
	return present === undefined || right ? rest : [...rest, present];
}
