import type { Comparator } from "../evidence/comparator.ts";
import type { Text } from "./text.ts";

/*
 * What frames the result of a trial: patients, treatment, comparator, outcome and time.
 */

/** The parts that hold words, in the order in which they are read; comparators stand after the treatment. */
export const picoParts = [
	"patients",
	"treatment",
	"comparedWith",
	"outcome",
	"time",
	"limits",
] as const;

export type PicoPart = (typeof picoParts)[number];

/**
 * Words by which an author shortens parts of the frame, each in place of the records' own.
 * `patients`: how many, with what. `comparedWith`: what the comparators were, beside their names.
 * `limits`: what to mind in reading the result (no sham arm, patients not blinded).
 */
export type PicoWords = Partial<Readonly<Record<PicoPart, string | Text>>>;

/** The frame of a slide's result, as shown: a part that neither records nor author give is absent. */
export interface Pico extends Partial<Readonly<Record<PicoPart, Text>>> {
	/** The comparators, each by what it was where the slide's figures agree on it. */
	readonly compared: readonly { comparator: Comparator; words: string }[];
	/** Ids of the records without people; none where the author says who was treated. */
	readonly peopleless: readonly string[];
}
