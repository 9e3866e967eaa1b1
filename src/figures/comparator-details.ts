import type { Comparator } from "../evidence/comparator.ts";
import type { Outcome } from "../evidence/study.ts";

/** Longest words that fit a chip under a slide's title. */
const longest = 36;

/**
 * What each comparator of some outcomes was, up to the first qualification, where all of them say the
 * same in few words: `massage`, `an antiemetic alone`.
 */
export function comparatorDetails(
	outcomes: readonly Outcome[],
): Partial<Record<Comparator, string>> {
	const found = new Map<Comparator, Set<string | undefined>>();
	for (const { comparator, comparatorDetail } of outcomes) {
		const known = found.get(comparator) ?? new Set();
		found.set(
			comparator,
			known.add(comparatorDetail?.split(/[,;:(]/)[0]?.trim()),
		);
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
