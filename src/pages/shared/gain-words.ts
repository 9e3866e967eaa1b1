import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { originsOf } from "../../deck/shown.ts";
import {
	estimateInFull,
	estimateOf,
	withMarks,
} from "../../evidence/printed.ts";
import type { Origin } from "../../evidence/provenance.ts";
import type { Outcome } from "../../evidence/study.ts";

/*
 * A fall of points that is better is printed as a gain, its sign turned. Wherever the two meet, each says
 * how the other is written, or an interval that crosses zero would read as another result.
 */

/** What figures say that print falls as gains. */
export const turnedNote = "falls shown as gains";

/** In the card of a gain: `Recorded as −5.0 mm (95% CI −12.5 to 2.5), a fall being better; shown here as a gain`. */
export function recordedWords(outcome: Outcome): string {
	const estimate = estimateOf(outcome);
	return estimate
		? `Recorded as ${estimateInFull(estimate)}, a fall being better; shown here as a gain`
		: "";
}

/** In the record itself: `Shown elsewhere as a gain: 5.0 mm (95% CI −2.5 to 12.5)`. */
export function gainWords(outcome: Outcome): string {
	const estimate = estimateOf(outcome, { gain: true });
	return estimate
		? `Shown elsewhere as a gain: ${withMarks({ text: estimateInFull(estimate), marks: estimate.marks })}`
		: "";
}

/** Keys of the outcomes that a project shows as gains, by study. */
export function outcomesShownAsGains(
	{ deck }: Project,
	beside: readonly Origin[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const shown = new Map<string, Set<string>>();
	for (const origin of [...allSlides(deck).flatMap(originsOf), ...beside])
		if (origin.gain && origin.group === "outcomes")
			shown.set(
				origin.study,
				(shown.get(origin.study) ?? new Set()).add(origin.key),
			);
	return shown;
}
