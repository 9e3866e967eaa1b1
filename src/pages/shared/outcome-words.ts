import { formatNumber } from "../../evidence/format.ts";
import { printArm, withUnit } from "../../evidence/printed.ts";
import type { Outcome, Study } from "../../evidence/study.ts";

/** The values of an outcome's arms by the names of the arms: `Usual care: −20 mm`. */
export function armsInWords(study: Study, outcome: Outcome): string[] {
	return (outcome.arms ?? []).map((value) => {
		const name = study.arms.find(({ id }) => id === value.arm)?.name;
		return `${name ?? value.arm}: ${withUnit(printArm(outcome, value))}`;
	});
}

/** People and trials behind an outcome: `180 participants in 3 trials`; empty where neither is known. */
export function sizeInWords({ participants, trials }: Outcome): string {
	return [
		participants && `${formatNumber(participants)} participants`,
		trials && `${formatNumber(trials)} ${trials === 1 ? "trial" : "trials"}`,
	]
		.filter(Boolean)
		.join(" in ");
}
