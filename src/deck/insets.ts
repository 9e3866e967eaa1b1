import type { Printed } from "../evidence/printed.ts";
import type { Fault } from "../evidence/problem.ts";
import { marksOf, type Origin } from "../evidence/provenance.ts";

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

/** Words of a record, which open their source as numbers do. */
export function recorded(origin: Origin, words: string): SourcedValue {
	return read([origin], words, Number.NaN);
}

/** What a record holds, read at its places. */
export function read(
	origins: readonly Origin[],
	text: string,
	value: number,
): SourcedValue {
	return sourced({ text, value, marks: marksOf(origins, false), origins });
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
