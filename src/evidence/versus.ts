import { type Comparator, comparatorName } from "./comparator.ts";

/**
 * The comparator as a chip names it: `vs usual care`, or by what it was, `vs massage`.
 *
 * @param detail what it was in the study or studies at hand
 */
export function versus(comparator: Comparator, detail?: string): string {
	return comparator === "within-group" || comparator === "none"
		? comparatorName[comparator]
		: `vs ${detail ?? comparatorName[comparator]}`;
}
