import { formatNumber, formatRange, unitAfter } from "../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	effectDecimals,
	estimateOf,
	namedInterval,
	type Printed,
	printArm,
	printFact,
	withNamedInterval,
	withUnit,
} from "../evidence/printed.ts";
import type { Fault } from "../evidence/problem.ts";
import { fieldPath, marksOf, type Origin } from "../evidence/provenance.ts";
import { shortCitation } from "../evidence/short-citation.ts";
import {
	armValue,
	type Outcome,
	originIn,
	originOf,
	type SourcedFact,
	type Study,
} from "../evidence/study.ts";

/** A number that a reader can trace, e.g. `−1.0 points (95% CI −1.9 to −0.1)`. */
export interface SourcedValue extends Printed {
	readonly inset: "value";
	/** How it was computed; absent when it was read as printed. */
	readonly derivation?: string;
	/** Fault found while building the value. */
	readonly fault?: Fault;
}

/** A study that is named, as a link to its reference. */
export interface Citation {
	readonly inset: "citation";
	readonly study: string;
	/** Its short citation; the id where the record is not at hand. */
	readonly label: string;
	/** The name that clinicians know it by, where the text names it so: `GERAC`. */
	readonly name?: string;
}

/** Text with digits that is no clinical figure (a name, a unit, a rule of the game). */
export interface Literal {
	readonly inset: "literal";
	readonly text: string;
	/** Why its digits need no source. */
	readonly reason: string;
}

/** Words that the glossary explains, where the reading view first meets them. */
export interface TermRef {
	readonly inset: "term";
	/** The words as they stand. */
	readonly text: string;
	/** The term that explains them. */
	readonly term: string;
}

/** What may stand between the words of a text. */
export type Inset = SourcedValue | Citation | TermRef | Literal;

/** What an author may put between the words: an outcome stands for its effect, a study for its name. */
export type Insertable = Inset | Outcome | SourcedFact | Study;

/** What an author put between the words, as a text keeps it. */
export function inserted(given: Insertable): Inset {
	switch (given.inset) {
		case "outcome":
			return value(given);
		case "fact":
			return fact(given);
		case "study":
			return { ...cite(given), name: given.name ?? shortCitation(given) };
		case "value":
		case "citation":
		case "term":
		case "literal":
			return given;
		default:
			return given satisfies never;
	}
}

export interface ValueOptions {
	/** `full` (default): estimate and interval; `estimate` or `interval` alone. */
	readonly form?: "full" | "estimate" | "interval";
	/**
	 * Counts the effect in the treatment's favor: a fall of points that is better is printed without
	 * its minus. The words around it must say "less pain", "lower".
	 */
	readonly gain?: boolean;
	/** False leaves the unit, and the source's "about", to the words around the number. */
	readonly unit?: boolean;
	/** Digits after the point of estimate and limits; rounding is shown as a derivation. */
	readonly round?: number;
}

/** The effect of an outcome as text with its source. */
export function value(
	outcome: Outcome,
	options: ValueOptions = {},
): SourcedValue {
	const estimate = estimateOf(outcome, { gain: options.gain ?? false });
	if (!estimate || !outcome.effect)
		return faulty(
			originOf(outcome),
			`outcome "${outcome.key}" of ${outcome.study} has no effect to print`,
			"Show an arm's value with arm(), or another outcome",
		);
	const { derived } = outcome.effect;
	const { round } = options;
	return round === undefined
		? sourced(
				{ ...estimate, text: effectText(estimate, outcome.effect, options) },
				derived,
			)
		: sourced(
				{ ...estimate, text: roundedText(estimate, { ...options, round }) },
				`rounded from ${effectText(estimate, outcome.effect, options)}`,
			);
}

/** The estimate, its limits or both as few digits, without unit. */
function roundedText(
	{ value: exact, limits }: Estimate,
	{ form = "full", round }: ValueOptions & { readonly round: number },
): string {
	const number = formatNumber(exact, round);
	if (form === "estimate" || !limits) return number;
	const between = formatRange(limits, round);
	return form === "interval" ? between : `${number} (${between})`;
}

function effectText(
	estimate: Estimate,
	effect: NonNullable<Outcome["effect"]>,
	{ form = "full", unit = true }: ValueOptions,
): string {
	const number = unit
		? withUnit(estimate)
		: formatNumber(estimate.value, effectDecimals(effect));
	switch (form) {
		case "estimate":
			return number;
		case "interval":
			return estimate.limits ? bareInterval(estimate) : namedInterval(estimate);
		case "full":
			return withNamedInterval(number, estimate);
		default:
			return form satisfies never;
	}
}

/** What is printed as a part of a text. */
export function sourced(
	{ text, value, limits, origins, marks }: Printed,
	derivation?: string,
): SourcedValue {
	return {
		inset: "value",
		text,
		value,
		...(limits && { limits }),
		origins,
		marks: derivation === undefined ? marks : { ...marks, derived: true },
		...(derivation !== undefined && { derivation }),
	};
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
	const found = armValue(outcome, armId);
	if (!found)
		return faulty(
			originOf(outcome, "arms"),
			`outcome "${outcome.key}" of ${outcome.study} has no value for arm "${armId}"`,
			"Name one of the outcome's arms",
		);
	const { round, unit = true } = options;
	const { limits, ...printed } = printArm(outcome, found);
	if (round === undefined)
		return sourced({
			...printed,
			...(limits && { limits }),
			text: unit ? withUnit(printed) : printed.text,
		});
	return sourced(
		{
			...printed,
			text: `${formatNumber(found.value, round)}${unit ? unitAfter(outcome.unit) : ""}`,
			value: Number(found.value.toFixed(round)),
		},
		`rounded from ${withUnit(printed)}`,
	);
}

/** Participants randomized, or in an arm, or analyzed. */
export function participants(
	study: Study,
	which: "randomized" | "analyzed" | { arm: string } = "randomized",
): SourcedValue {
	const [count, origin] =
		typeof which === "string"
			? [study[which], originIn(study, { group: "counts", key: which })]
			: [
					study.arms.find((each) => each.id === which.arm)?.n,
					originIn(study, { group: "arms", key: which.arm, part: "n" }),
				];
	if (count === undefined)
		return faulty(
			origin,
			`record ${study.id} has no ${fieldPath(origin)}`,
			"Name a count that the record holds",
		);
	return read([origin], formatNumber(count), count);
}

/** Trials or participants behind an outcome. */
export function size(
	outcome: Outcome,
	which: "participants" | "trials",
): SourcedValue {
	const origin = originOf(outcome, which);
	const count = outcome[which];
	if (count === undefined)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no ${which}`,
			"Choose an outcome that does, or leave the number out",
		);
	return read([origin], formatNumber(count), count);
}

/** How far the trials behind a pooled outcome disagree, as printed, e.g. `I² 81%`. */
export function heterogeneity(outcome: Outcome): SourcedValue {
	const origin = originOf(outcome, "heterogeneity");
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
	sourcedFact: SourcedFact,
	options: { unit?: boolean } = {},
): SourcedValue {
	return sourced(factInWords(sourcedFact, options));
}

function factInWords(
	sourcedFact: SourcedFact,
	{ unit = true }: { unit?: boolean },
): Printed {
	const printed = printFact(sourcedFact);
	return unit ? { ...printed, text: withUnit(printed) } : printed;
}

/** Two facts as a range with the unit of the second, e.g. `8 to 15 sessions`. */
export function range(
	from: SourcedFact,
	to: SourcedFact,
	options: { unit?: boolean } = {},
): SourcedValue {
	const last = factInWords(to, options);
	return read(
		[...printFact(from).origins, ...last.origins],
		`${formatNumber(from.value)} to ${last.text}`,
		from.value,
	);
}

/** Words of a record, which open their source as numbers do. */
export function recorded(origin: Origin, words: string): SourcedValue {
	return read([origin], words, Number.NaN);
}

/** The time point of an outcome as the record names it, e.g. `6 months`. */
export function timepoint(outcome: Outcome): SourcedValue {
	const { label, weeks } = outcome.timepoint;
	return read([originOf(outcome, "timepoint")], label, weeks ?? Number.NaN);
}

/** The P value of an outcome as printed, e.g. `P < 0.001`. */
export function pValue(outcome: Outcome): SourcedValue {
	const origin = originOf(outcome, "p");
	const printed = outcome.effect?.p;
	if (!printed || !/\d/.test(printed))
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no P value`,
			"Leave it out, or read it at the source",
		);
	const [, sign = "=", number = printed] =
		printed.match(/^([<>=≤])?\s*([\d.]+)/) ?? [];
	return read([origin], `P ${sign} ${number}`, Number(number));
}

/** The year in which a study was published. */
export function year(study: Study): SourcedValue {
	const origin = originIn(study, { group: "citation", key: "issued" });
	const printed = study.citation.issued?.["date-parts"][0][0];
	if (printed === undefined)
		return faulty(
			origin,
			`record ${study.id} has no date`,
			"Read the date, or leave the year out",
		);
	return read([origin], String(printed), printed);
}

function read(
	origins: readonly Origin[],
	text: string,
	value: number,
): SourcedValue {
	return sourced({ text, value, marks: marksOf(origins, false), origins });
}

/** Names a study and links to its reference. */
export function cite(study: Study | { id: string }): Citation {
	return {
		inset: "citation",
		study: study.id,
		label: "citation" in study ? shortCitation(study) : study.id,
	};
}

/**
 * Marks text whose digits are no clinical figure.
 *
 * @param reason why they need no source, e.g. "name of a cytokine"
 */
export function plain(text: string, reason: string): Literal {
	return { inset: "literal", text, reason };
}

/** A value that could not be built; the deck's checks report why. */
export function faulty(
	origin: Origin,
	message: string,
	hint: string,
): SourcedValue {
	return { ...read([origin], "?", Number.NaN), fault: { message, hint } };
}
