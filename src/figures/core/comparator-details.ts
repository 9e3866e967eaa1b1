import { comparatorKind, type Subject } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import type { Outcome } from "../../evidence/study.ts";

/** Longest words that fit a chip under a slide's title. */
const longest = 36;

/**
 * Where the words on a comparator stop and its qualification begins. Of pooled comparators the first of
 * a list would stand for all: "sham, usual care or placebo" is no comparison with sham.
 */
function headOf({ comparator, comparatorDetail }: Outcome, subject: Subject) {
	const { pooled } = comparatorKind(subject, comparator);
	const end = pooled ? /[;:(]/ : /[,;:(]/;
	return comparatorDetail?.split(end)[0]?.trim();
}

/**
 * What each comparator of some outcomes was, up to the first qualification, where all of them say the
 * same in few words: `massage`, `an antiemetic alone`.
 */
export function comparatorDetails(
	outcomes: readonly Outcome[],
	subject: Subject,
): Partial<Record<Comparator, string>> {
	const found = new Map<Comparator, Set<string | undefined>>();
	for (const outcome of outcomes) {
		const known = found.get(outcome.comparator) ?? new Set();
		found.set(outcome.comparator, known.add(headOf(outcome, subject)));
	}
	return Object.fromEntries(
		[...found].flatMap(([comparator, words]) => {
			const [one] = words;
			return words.size === 1 && one && one.length <= longest
				? [[comparator, one]]
				: [];
		}),
	);
}
