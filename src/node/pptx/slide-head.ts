import { chipsOf } from "../../deck/comparators-of.ts";
import { asText } from "../../deck/text.ts";
import type { Context } from "./context.ts";
import { masterSizes, places } from "./layouts.ts";
import { fillPlace, textBox } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { roleRun } from "./signs.ts";
import { stripTable } from "./strip.ts";
import { layTable } from "./table.ts";
import { addTable } from "./table-shape.ts";
import { type Run, runsOf } from "./words.ts";

/** The words of a title. */
export function titleRuns({ slide, references }: Context): Run[] {
	// Titles carry no marks; the line of sources says what is secondary or derived.
	return runsOf(asText(slide.title), references)
		.filter(({ raised, text }) => !(raised && /^[†‡]+$/.test(text)))
		.map(({ link: _, ...run }) => run);
}

/** The title in its place; smaller where its words need more than two lines. */
export function addTitle(sheet: Sheet, context: Context) {
	const runs = titleRuns(context);
	const { width, height } = places.title;
	const size = titleSize(context, masterSizes.title, width, height);
	// Its size stands on the slide: titles are sentences, longer than other templates reckon with.
	fillPlace(sheet, { type: "title" }, "Title", [{ runs }], {
		size,
		bold: true,
	});
}

/** The largest size up to one at which the title of a slide has room, in pixels. */
export function titleSize(
	context: Context,
	most: number,
	width: number,
	height: number,
): number {
	const { lettering } = context;
	const runs = titleRuns(context).map((run) => ({ ...run, bold: true }));
	for (let size = most; size > most / 2; size -= 1)
		if (lettering.height(lettering.lines(runs, width, size), size) <= height)
			return size;
	return most / 2;
}

/**
 * What frames the slide: the strip of a trial's result, or a line.
 *
 * @returns where the body begins
 */
export function addFrame(sheet: Sheet, context: Context): number {
	const { slide, edition, references, lettering } = context;
	const { x, y, width } = places.body;
	if (slide.pico) {
		const table = stripTable(slide.pico, slide.certainty, context);
		let laid = layTable(table, width, lettering);
		for (const size of [19, 18, 17, 16])
			if (laid.height > 110)
				laid = layTable({ ...table, size, headSize: 16 }, width, lettering);
		addTable(sheet, laid, { x, y: y - 6, width, height: laid.height });
		return y + laid.height + 10;
	}
	if (slide.layout === "list") return y - 40;
	const { subject } = edition.project.deck;
	const parts: Run[][] = [
		...chipsOf(slide, subject).map(({ comparator, words }) => [
			roleRun(subject, comparator),
			{ text: words, bold: true },
		]),
		...(slide.context ? [runsOf(slide.context, references)] : []),
		...(slide.certainty
			? [[{ text: "Certainty: " }, ...runsOf(slide.certainty, references)]]
			: []),
	];
	if (parts.length === 0) return y;
	const runs = parts.flatMap((part, index) => [
		...(index > 0 ? [{ text: "    " }] : []),
		...part,
	]);
	const look = { size: 20, colour: "soft" } as const;
	const height = lettering.height(
		lettering.lines(runs, width, look.size),
		look.size,
	);
	textBox(sheet, "What it is about", [{ runs }], look, {
		x,
		y: y - 4,
		width,
		height,
	});
	return y + height + 14;
}
