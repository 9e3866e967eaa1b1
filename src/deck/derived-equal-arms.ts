import { riskDifferenceFromCounts } from "../evidence/arithmetic.ts";
import {
	armValue,
	type Outcome,
	originOf,
	originOfArm,
	type Study,
} from "../evidence/study.ts";
import { computed, distinct } from "./computed.ts";
import { faulty, type SourcedValue } from "./insets.ts";
import { participants } from "./study-values.ts";

/** Shares of arms whose sizes a source does not print, taken as equal parts of all randomized. */
export const equalArms = {
	/** People per arm: `about 267`. */
	equalArmSize(study: Study): SourcedValue {
		const everyone = participants(study);
		const { n, taken } = equalArm(study);
		return computed(everyone.origins, `about ${n}`, n, taken);
	},

	/** People in 100 of an arm with an event, rounded, from the arm's count of people with one. */
	per100OfEqualArm(study: Study, outcome: Outcome, arm: string): SourcedValue {
		const group = groupOf(study, outcome, arm);
		if (!group) return noCount(outcome, arm);
		const percent = (100 * group.events) / group.n;
		return computed(
			group.origins,
			String(Math.round(percent)),
			percent,
			`${group.events} of about ${group.n} (${equalArm(study).taken})`,
		);
	},

	/** More people in 100 with an event in one arm than in another, with Newcombe's interval in words. */
	morePer100OfEqualArms(
		study: Study,
		outcome: Outcome,
		treatment: string,
		control: string,
	): SourcedValue {
		const treated = groupOf(study, outcome, treatment);
		const untreated = groupOf(study, outcome, control);
		if (!treated) return noCount(outcome, treatment);
		if (!untreated) return noCount(outcome, control);
		const { value, ci95 } = riskDifferenceFromCounts(treated, untreated);
		const inWords = (share: number) =>
			`${Math.round(Math.abs(100 * share))} ${share < 0 ? "fewer" : "more"}`;
		const [low, high] = ci95;
		return computed(
			distinct([...treated.origins, ...untreated.origins]),
			`${inWords(value)} in 100, 95% CI from ${inWords(low)} to ${inWords(high)}`,
			100 * value,
			`Newcombe’s interval for two shares of about ${treated.n} people (${equalArm(study).taken})`,
		);
	},
};

function equalArm(study: Study) {
	const everyone = study.randomized ?? Number.NaN;
	return {
		n: Math.round(everyone / study.arms.length),
		taken: `${everyone} randomized, divided by ${study.arms.length} arms taken as equal`,
	};
}

function groupOf(study: Study, outcome: Outcome, arm: string) {
	const found = armValue(outcome, arm);
	if (found?.kind !== "count" || study.randomized === undefined)
		return undefined;
	return {
		events: found.value,
		n: equalArm(study).n,
		origins: [originOfArm(outcome, found), ...participants(study).origins],
	};
}

function noCount(outcome: Outcome, arm: string): SourcedValue {
	return faulty(
		originOf(outcome, "arms"),
		`outcome "${outcome.key}" of ${outcome.study} counts nobody in arm "${arm}"`,
		"Name an arm with a count, of a study whose number randomized is known",
	);
}
