import {
	bareInterval,
	type Estimate,
	withMarks,
} from "../../evidence/printed.ts";
import { markSigns } from "../../evidence/provenance.ts";
import type {
	AbstractArm,
	AbstractEffect,
	VisualAbstractSpec,
} from "./abstract-spec.ts";

/** `1.0 (0.1 to 1.9)`. */
export function estimateWords(estimate: Estimate): string {
	return `${withMarks(estimate)} (${bareInterval(estimate)})`;
}

/** An effect, with what it is against where there are several. */
export function effectWords({ against, estimate }: AbstractEffect): string {
	return `${against && `v ${against}: `}${estimateWords(estimate)}`;
}

/** `39 in 100‡`. */
export function resultWords({
	number,
	unit,
}: NonNullable<AbstractArm["result"]>): string {
	return `${number.text}${unit && ` ${unit}`}${markSigns(number.marks)}`;
}

/** An arm as a sentence fragment, for tooltips and text alternatives. */
export function spokenArm(arm: AbstractArm): string {
	return [
		[arm.name, arm.detail && `(${arm.detail})`].filter(Boolean).join(" "),
		[arm.result ? resultWords(arm.result) : "", ...arm.effects.map(effectWords)]
			.filter(Boolean)
			.join(", "),
	]
		.filter(Boolean)
		.join(": ");
}

/** Limit, bias and funding, each named. */
export function footLines({
	limit,
	bias,
	funding,
}: VisualAbstractSpec): string[] {
	return [
		limit && `Limit: ${limit}`,
		bias && `Bias: ${bias}`,
		funding && `Funding: ${funding}`,
	].filter(Boolean);
}
