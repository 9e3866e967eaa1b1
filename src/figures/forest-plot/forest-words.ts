import { type Subject, sideName } from "../../deck/subject.ts";
import {
	type Effect,
	effectFamily,
	favourable,
	gainTurnsSign,
} from "../../evidence/effect.ts";
import type { Outcome } from "../../evidence/study.ts";

/** What lies on either side of no effect, in words. */
export interface Ends {
	readonly left: string;
	readonly right: string;
}

/** `Adjusted mean difference, points`: what the axis counts. */
export function measureName(outcome: Outcome, effect: Effect): string {
	const type = `${effect.adjusted ? "Adjusted " : ""}${effect.type}`.replace(
		/^./,
		(letter) => letter.toUpperCase(),
	);
	const unit = unitOf(outcome, effect);
	return ["SD", "ratio", "index"].includes(unit) ? type : `${type}, ${unit}`;
}

/** Unit of an effect; a ratio has none. */
export function unitOf(outcome: Outcome, effect: Effect): string {
	return effectFamily(effect.type) === "ratio"
		? "ratio"
		: (effect.unit ?? outcome.unit);
}

/** What a column of numbers holds: `SMD` with its `95% CI`. Both are empty in a plot without rows. */
export interface Numbers {
	readonly measure: string;
	/** Kinds of the intervals; the usual one where none is available. */
	readonly interval: string;
}

/** What the numbers of some effects are, the interval named as the records do. */
export function numbersOf(effects: readonly Effect[]): Numbers {
	const [first] = effects;
	if (!first) return { measure: "", interval: "" };
	const kinds = new Set(
		effects.flatMap(({ interval }) =>
			interval.limits ? [shortInterval(interval.kind)] : [],
		),
	);
	return {
		measure: shortMeasure(first),
		interval: [...kinds].join(", ") || "95% CI",
	};
}

/** Head of the column of numbers: `SMD (95% CI)`. */
export function numbersHead({ measure, interval }: Numbers): string {
	return interval && `${measure} (${interval})`;
}

const abbreviations: Partial<Record<Effect["type"], string>> = {
	"standardized mean difference": "SMD",
	"mean difference": "MD",
	"risk difference": "RD",
	"risk ratio": "RR",
	"odds ratio": "OR",
	"hazard ratio": "HR",
	"rate ratio": "rate ratio",
	"blinding index": "index",
	"mean change": "change",
};

/** The usual abbreviation of a measure, where it has one. */
export function shortMeasure({ type }: Effect): string {
	return abbreviations[type] ?? type;
}

function shortInterval(kind: string): string {
	return kind
		.replace("credible interval", "CrI")
		.replace("prediction interval", "PI")
		.replace("uncertainty interval", "UI")
		.replace("confidence interval", "CI");
}

/** The sides that effects favor, as far as the records say; the comparator is named if it is one. */
export function favoredEnds(
	outcomes: readonly Outcome[],
	gain: boolean,
	subject: Subject,
): Ends | undefined {
	const [first] = outcomes;
	const side = first && favourable(first);
	if (!side) return undefined;
	const compared = new Set(outcomes.map(({ comparator }) => comparator));
	const [only, another] = compared;
	const alone = only !== undefined && another === undefined;
	const other = `favors ${alone ? sideName(subject, only) : "comparator"}`;
	const treatment = `favors ${subject.intervention}`;
	const right = side === "above" || (gain && gainTurnsSign(first));
	return right
		? { left: other, right: treatment }
		: { left: treatment, right: other };
}
