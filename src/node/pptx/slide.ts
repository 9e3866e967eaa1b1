import type { Chapter } from "../../deck/deck.ts";
import type { Block, Slide } from "../../deck/slide.ts";
import { pieceOf } from "./blocks.ts";
import { darkGround } from "./colours.ts";
import type { Context } from "./context.ts";
import { addCover } from "./cover.ts";
import { type LayoutKey, layoutPath, places } from "./layouts.ts";
import { addOpener } from "./opener.ts";
import { type Place, stack } from "./piece.ts";
import { textBox } from "./shapes.ts";
import { Sheet, slidePath } from "./sheet.ts";
import { addNumber, addSources } from "./slide-foot.ts";
import { addFrame, addTitle } from "./slide-head.ts";
import { type Run, runsOf } from "./words.ts";
import { el, spaces } from "./xml.ts";

/** Adds a slide: its title, what frames it, its body, its sources and its number. */
export function addSlide(context: Context, chapter: Chapter) {
	const { pack, number, slide } = context;
	const path = slidePath(number);
	const sheet = new Sheet(pack, path);
	const layout = layoutOf(slide.body, slide.layout);
	// First in the reading order of the slide, as in its outline.
	if (layout === "cover") addCover(sheet, context);
	else if (layout === "section") addOpener(sheet, context, chapter);
	else addOrdinary(sheet, context, chapter, layout);
	pack.relate(path, "slideLayout", layoutPath(layout));
	pack.add(
		path,
		el(
			"p:sld",
			spaces,
			el(
				"p:cSld",
				{ name: slide.id },
				layout === "section" && darkGround,
				sheet.tree(),
			),
			el("p:clrMapOvr", {}, el("a:masterClrMapping")),
		),
		"officedocument.presentationml.slide",
	);
}

function layoutOf(body: readonly Block[], layout: Slide["layout"]): LayoutKey {
	if (layout === "title") return "cover";
	if (layout === "opener") return "section";
	const [only, ...more] = body;
	if (only?.block === "references") return "two";
	if (
		only?.block === "columns" &&
		only.columns.length === 2 &&
		more.length === 0
	)
		return "comparison";
	return body.some(isWords) ? "content" : "title";
}

function isWords({ block }: Block): boolean {
	return ["points", "paragraph", "quote", "key-number"].includes(block);
}

function addOrdinary(
	sheet: Sheet,
	context: Context,
	chapter: Chapter,
	layout: LayoutKey,
) {
	const { slide, references } = context;
	addTitle(sheet, context);
	const line: Run[] = [
		{ text: chapter.title, bold: true },
		...(slide.pico && slide.context
			? [{ text: " · " }, ...runsOf(slide.context, references)]
			: []),
	];
	textBox(
		sheet,
		"Chapter",
		[{ runs: line }],
		{ size: 18, colour: "soft" },
		places.chapter,
	);
	const alone = slide.body.length === 1;
	const airy = alone && slide.body.every(isWords) ? 24 : 0;
	const top = addFrame(sheet, context) + airy;
	const free: Place[] = layout === "content" ? [{ type: "obj", idx: 1 }] : [];
	const bottom = places.body.y + places.body.height;
	stack(
		slide.body.map((block) => pieceOf(block, context, alone)),
		sheet,
		{ ...places.body, y: top, height: bottom - top },
		free,
	);
	addSources(sheet, context);
	addNumber(sheet, context);
}
