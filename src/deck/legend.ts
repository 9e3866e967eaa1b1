import { absence, absenceLegend } from "../evidence/printed.ts";
import { joinMarks, type Marks, markLegend } from "../evidence/provenance.ts";
import { allBlocks, figuresOf } from "./blocks-of.ts";
import { tableTexts } from "./record-table.ts";
import { shownValues } from "./shown.ts";
import type { Slide } from "./slide.ts";
import { flat } from "./text.ts";

/** What the footer of a slide says of the signs in use on it. */
export function legendOf(slide: Slide): string[] {
	return [
		...markLegend(marksShown(slide)),
		...(showsAbsence(slide) ? [absenceLegend] : []),
	];
}

/** The marks that stand anywhere on the slide itself, which its footer explains. */
function marksShown(slide: Slide): Marks {
	return joinMarks(
		[...shownValues(slide), ...figuresOf(slide)].map(({ marks }) => marks),
	);
}

/** Whether a figure or table of the slide has the sign of an absence in place of a number. */
function showsAbsence(slide: Slide): boolean {
	const cells = allBlocks(slide.body).flatMap((block) => {
		switch (block.block) {
			case "figure":
				return block.table.rows.flat();
			case "record-table":
				return tableTexts(block).map(({ text }) => flat(text));
			case "table":
				return block.rows.flat().map(flat);
			default:
				return [];
		}
	});
	return cells.some((cell) => absenceIn.test(cell));
}

/** The sign alone, in brackets, before a bracket or as a named interval; not a dash between words. */
const absenceIn = new RegExp(`(?:^|\\(|CI |: )${absence.sign}(?:$|[);]| \\()`);
