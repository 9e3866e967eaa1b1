import { gainTurnsSign, intervalOf } from "../evidence/effect.ts";
import {
	decimalsOf,
	effectDecimals,
	flipped,
	formatArmValue,
	formatEstimate,
	formatInterval,
	formatNumber,
	formatRange,
	unitAfter,
} from "../evidence/format.ts";
import type { Fault } from "../evidence/problem.ts";
import type { Effect } from "../evidence/schema.ts";
import { shortCitation } from "../evidence/short-citation.ts";
import {
	armValue,
	type Origin,
	type Outcome,
	originOf,
	originOfFact,
	type SourcedFact,
	type Study,
	trustIn,
} from "../evidence/study.ts";

/** A number that a reader can trace: what is printed, and the record fields it comes from. */
export interface SourcedValue {
	readonly kind: "value";
	/** As printed, e.g. `−1.0 points (95% CI −1.9 to −0.1)`. */
	readonly text: string;
	/** The number for machines (`<data value>`); NaN where words of a record are printed. */
	readonly number: number;
	/** Where it comes from: one origin when read, one or more when derived. */
	readonly origins: readonly Origin[];
	/** How it was computed; absent when it was read as printed. */
	readonly derivation?: string;
	/** Fault found while building the value. */
	readonly fault?: Fault;
}

/** A mention of a study that links to its reference. */
export interface Mention {
	readonly kind: "cite";
	readonly study: string;
	/** Its short citation, for labels that cannot link; the id where the record is not at hand. */
	readonly name: string;
}

/** Text with digits that is no clinical figure (a name, a unit, a rule of the game). */
export interface Plain {
	readonly kind: "plain";
	readonly text: string;
	readonly reason: string;
}

/** Words that the glossary explains, where the reading view first meets them. */
export interface Gloss {
	readonly kind: "gloss";
	/** The words as they stand. */
	readonly text: string;
	/** The term that explains them. */
	readonly term: string;
}

/** Everything that may stand between the words of a text. */
export type Inset =
	| SourcedValue
	| Mention
	| Gloss
	| Plain
	| Outcome
	| SourcedFact
	| Study;

export interface ValueOptions {
	/** `full` (default): estimate and interval; `estimate` or `interval` alone. */
	readonly form?: "full" | "estimate" | "interval";
	/**
	 * Counts the effect in the treatment's favor: a fall of points that is better is printed without
	 * its minus. The words around it must say "less pain", "lower".
	 */
	readonly gain?: boolean;
	/** False leaves the unit out. */
	readonly unit?: boolean;
}

/** The effect of an outcome as text with its source. */
export function value(
	outcome: Outcome,
	options: ValueOptions = {},
): SourcedValue {
	const origin = originOf(outcome);
	if (!outcome.effect)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} has no effect to print`,
			"Show an arm's value with arm(), or another outcome",
		);
	const effect =
		options.gain && gainTurnsSign(outcome)
			? flipped(outcome.effect)
			: outcome.effect;
	return {
		kind: "value",
		text: effectText(outcome, effect, options),
		number: effect.value,
		origins: [origin],
		...(effect.derived && { derivation: effect.derived }),
	};
}

function effectText(
	outcome: Outcome,
	effect: Effect,
	{ form = "full", unit = true }: ValueOptions,
): string {
	const estimate = unit
		? formatEstimate(outcome, effect)
		: formatNumber(effect.value, effectDecimals(effect));
	switch (form) {
		case "estimate":
			return estimate;
		case "interval": {
			const { limits } = intervalOf(effect);
			return limits
				? formatRange(limits, effectDecimals(effect))
				: formatInterval(effect);
		}
		case "full":
			return `${estimate} (${formatInterval(effect)})`;
		default:
			return form satisfies never;
	}
}

/**
 * The value of one arm, e.g. `29.4%`.
 *
 * @param round digits after the point; rounding is shown as a derivation
 */
export function arm(
	outcome: Outcome,
	armId: string,
	options: { round?: number; unit?: boolean } = {},
): SourcedValue {
	const origin = originOf(outcome);
	const found = armValue(outcome, armId);
	if (!found)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} has no value for arm "${armId}"`,
			"Name one of the outcome's arms",
		);
	const { round, unit = true } = options;
	if (round !== undefined)
		return {
			kind: "value",
			text: `${formatNumber(found.value, round)}${unit ? unitAfter(outcome.unit) : ""}`,
			number: Number(found.value.toFixed(round)),
			origins: [origin],
			derivation: `rounded from ${formatArmValue(outcome, found)}`,
		};
	return {
		kind: "value",
		text: unit
			? formatArmValue(outcome, found)
			: formatNumber(
					found.value,
					decimalsOf(...(outcome.arms ?? []).map((each) => each.value)),
				),
		number: found.value,
		origins: [origin],
	};
}

/** Participants randomised, or in an arm, or analysed. */
export function participants(
	study: Study,
	which: "randomized" | "analyzed" | { arm: string } = "randomized",
): SourcedValue {
	const [count, field] =
		typeof which === "string"
			? [study[which], which]
			: [
					study.arms.find((each) => each.id === which.arm)?.n,
					`arms.${which.arm}.n`,
				];
	if (count === undefined)
		return faulty(
			{ study: study.id, field },
			`record ${study.id} has no ${field}`,
			"Name a count that the record holds",
		);
	return {
		kind: "value",
		text: formatNumber(count),
		number: count,
		origins: [{ study: study.id, field, verified: trustIn(study) }],
	};
}

/** Trials or participants behind an outcome. */
export function size(
	outcome: Outcome,
	which: "participants" | "trials",
): SourcedValue {
	const origin = originOf(outcome);
	const count = outcome[which];
	if (count === undefined)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no ${which}`,
			"Choose an outcome that does, or leave the number out",
		);
	return {
		kind: "value",
		text: formatNumber(count),
		number: count,
		origins: [origin],
	};
}

/** How far the trials behind a pooled outcome disagree, as printed, e.g. `I² 81%`. */
export function heterogeneity(outcome: Outcome): SourcedValue {
	const origin = originOf(outcome);
	if (!outcome.i2)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no I²`,
			"Leave it out, or read it at the source",
		);
	return recorded(origin, `I² ${outcome.i2}`);
}

/** A fact of a record; `unit: false` prints the bare number. */
export function fact(
	sourced: SourcedFact,
	options: { unit?: boolean } = {},
): SourcedValue {
	const unit =
		sourced.unit && options.unit !== false ? unitAfter(sourced.unit) : "";
	const year =
		sourced.unit === "year" || /\byear of\b/.test(sourced.label)
			? String(sourced.value)
			: formatNumber(sourced.value);
	return {
		kind: "value",
		text: `${sourced.approximate ? "about " : ""}${year}${sourced.unit === "year" ? "" : unit}`,
		number: sourced.value,
		origins: [originOfFact(sourced)],
	};
}

/** Two facts as a range with the unit of the second, e.g. `8 to 15 sessions`. */
export function range(
	from: SourcedFact,
	to: SourcedFact,
	options: { unit?: boolean } = {},
): SourcedValue {
	return {
		kind: "value",
		text: `${formatNumber(from.value)} to ${fact(to, options).text}`,
		number: from.value,
		origins: [from, to].map(originOfFact),
	};
}

/** Words of a record, which open their source as numbers do. */
export function recorded(origin: Origin, words: string): SourcedValue {
	return {
		kind: "value",
		text: words,
		number: Number.NaN,
		origins: [origin],
	};
}

/** The time point of an outcome as the record names it, e.g. `6 months`. */
export function timepoint(outcome: Outcome): SourcedValue {
	return {
		kind: "value",
		text: outcome.timepoint.label,
		number: outcome.timepoint.weeks ?? Number.NaN,
		origins: [originOf(outcome)],
	};
}

/** The P value of an outcome as printed, e.g. `P < 0.001`. */
export function pValue(outcome: Outcome): SourcedValue {
	const origin = originOf(outcome);
	const printed = outcome.effect?.p;
	if (!printed || !/\d/.test(printed))
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no P value`,
			"Leave it out, or read it at the source",
		);
	const [, sign = "=", number = printed] =
		printed.match(/^([<>=≤])?\s*([\d.]+)/) ?? [];
	return {
		kind: "value",
		text: `P ${sign} ${number}`,
		number: Number(number),
		origins: [origin],
	};
}

/** The year in which a study was published. */
export function year(study: Study): SourcedValue {
	const printed = study.citation.issued?.["date-parts"][0][0];
	if (printed === undefined)
		return faulty(
			{ study: study.id, field: "citation.issued" },
			`record ${study.id} has no date`,
			"Read the date, or leave the year out",
		);
	return {
		kind: "value",
		text: String(printed),
		number: printed,
		origins: [{ study: study.id, field: "citation.issued" }],
	};
}

/** Names a study and links to its reference. */
export function cite(study: Study | { id: string }): Mention {
	return {
		kind: "cite",
		study: study.id,
		name: "citation" in study ? shortCitation(study) : study.id,
	};
}

/**
 * Marks text whose digits are no clinical figure.
 *
 * @param reason why they need no source, e.g. "name of a cytokine"
 */
export function plain(text: string, reason: string): Plain {
	return { kind: "plain", text, reason };
}

/** A value that could not be built; the deck's checks report why. */
export function faulty(
	origin: Origin,
	message: string,
	hint: string,
): SourcedValue {
	return {
		kind: "value",
		text: "?",
		number: Number.NaN,
		origins: [origin],
		fault: { message, hint },
	};
}
