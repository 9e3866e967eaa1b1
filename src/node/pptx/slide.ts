import { figuresOf } from "../../deck/blocks-of.ts";
import { chipsOf } from "../../deck/comparators-of.ts";
import type { Chapter } from "../../deck/deck.ts";
import { legendOf } from "../../deck/legend.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { Block, Slide } from "../../deck/slide.ts";
import { asText } from "../../deck/text.ts";
import { addressOf } from "../../evidence/addresses.ts";
import { formatNumber } from "../../evidence/format.ts";
import { pieceOf } from "./blocks.ts";
import type { Context } from "./context.ts";
import { type LayoutKey, layoutPath, numberField, places } from "./master.ts";
import { addImage } from "./picture-piece.ts";
import { type Place, stack } from "./piece.ts";
import { fillPlace, placeXml, textBox } from "./shapes.ts";
import { Sheet, slidePath } from "./sheet.ts";
import { roleRun } from "./signs.ts";
import { stripTable } from "./strip.ts";
import { addTable, layTable } from "./table.ts";
import type { Box } from "./units.ts";
import { type Run, runsOf } from "./words.ts";
import { el, spaces } from "./xml.ts";

/** Sources named beneath a slide before it says how many more there are. */
const namedSources = 3;

/** Adds a slide: its title, what frames it, its body, its sources and its number. */
export function addSlide(context: Context, chapter: Chapter) {
	const { pack, number, slide } = context;
	const path = slidePath(number);
	const sheet = new Sheet(pack, path);
	const layout = layoutOf(slide.body, slide.layout);
	// First in the reading order of the slide, as in its outline.
	if (layout === "cover") addCover(sheet, context);
	else addOrdinary(sheet, context, chapter, layout);
	pack.relate(path, "slideLayout", layoutPath(layout));
	pack.add(
		path,
		el(
			"p:sld",
			spaces,
			el("p:cSld", { name: slide.id }, sheet.tree()),
			el("p:clrMapOvr", {}, el("a:masterClrMapping")),
		),
		"officedocument.presentationml.slide",
	);
}

function layoutOf(body: readonly Block[], layout: Slide["layout"]): LayoutKey {
	if (layout === "title") return "cover";
	const [only, ...more] = body;
	if (
		only?.block === "columns" &&
		only.columns.length === 2 &&
		more.length === 0
	)
		return "comparison";
	return body.some(isWords) ? "content" : "title";
}

function isWords({ block }: Block): boolean {
	return [
		"points",
		"paragraph",
		"quote",
		"key-number",
		"references",
		"opener",
	].includes(block);
}

function titleRuns({ slide, references }: Context): Run[] {
	// Titles carry no marks; the line of sources says what is secondary or derived.
	return runsOf(asText(slide.title), references)
		.filter(({ raised, text }) => !(raised && /^[†‡]+$/.test(text)))
		.map(({ link: _, ...run }) => run);
}

function addCover(sheet: Sheet, context: Context) {
	const { slide, lettering } = context;
	const quotes = slide.body.filter(({ block }) => block === "quote");
	const others = slide.body.filter(({ block }) => block !== "quote");
	const beside = quotes.length > 0;
	const head: Box = {
		x: 72,
		y: 40,
		width: beside ? 640 : 1000,
		height: 300,
	};
	let size = 62;
	const runs = titleRuns(context);
	while (
		size > 36 &&
		lettering.height(
			lettering.lines(
				runs.map((run) => ({ ...run, bold: true })),
				head.width,
				size,
			),
			size,
		) > head.height
	)
		size -= 2;
	fillPlace(
		sheet,
		{ type: "ctrTitle" },
		"Title",
		[{ runs }],
		{ size, bold: true, anchor: "middle" },
		head,
	);
	if (beside)
		stack(
			quotes.map((quote) => pieceOf(quote, context, false)),
			sheet,
			{ x: 752, y: 48, width: 456, height: 284 },
		);
	addLogo(sheet, context);
	stack(
		others.map((each) => pieceOf(each, context, false)),
		sheet,
		{ x: 72, y: 356, width: 1136, height: 336 },
		[{ type: "subTitle", idx: 1 }],
	);
}

/** The presenter's logo, in the corner where the number of other slides stands. */
function addLogo(sheet: Sheet, { edition, images }: Context) {
	const { logo, institution } = edition.project.presenter;
	const held = logo ? images.get(logo) : undefined;
	if (!held) return;
	const { width, height } = held;
	addImage(sheet, held, "logo", institution || "Logo", {
		x: 1208 - width,
		y: 708 - height,
		width,
		height,
	});
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
	const top = addFrame(sheet, context);
	const alone = slide.body.length === 1;
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

/** The title in its place; smaller where its words need more than two lines. */
function addTitle(sheet: Sheet, context: Context) {
	const { lettering } = context;
	const runs = titleRuns(context);
	let size = 42;
	const lines = () =>
		lettering.lines(
			runs.map((run) => ({ ...run, bold: true })),
			places.title.width,
			size,
		);
	while (lettering.height(lines(), size) > places.title.height) size -= 1;
	// Its size stands on the slide: titles are sentences, longer than other templates reckon with.
	fillPlace(sheet, { type: "title" }, "Title", [{ runs }], {
		size,
		bold: true,
	});
}

/**
 * What frames the slide: the strip of a trial's result, or a line.
 *
 * @returns where the body begins
 */
function addFrame(sheet: Sheet, context: Context): number {
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

function addSources(sheet: Sheet, { slide, edition }: Context) {
	if (slide.layout === "list") return;
	const shown = shownStudies(slide).flatMap(
		(id) => edition.project.byId.get(id) ?? [],
	);
	const [only, another] = shown;
	const named = shown.slice(0, namedSources).map((study): Run[] => {
		const url = addressOf(study.citation);
		const journal = another ? undefined : study.citation["container-title"];
		return [
			{
				text: edition.labelOf(study.id) + (journal ? `, ${journal}` : ""),
				...(url && { link: { url } }),
			},
		];
	});
	const more = [
		...(only?.randomized && only.kind === "rct" && !another
			? [`n = ${formatNumber(only.randomized)} randomized`]
			: []),
		...(shown.length > namedSources
			? [`and ${shown.length - namedSources} more`]
			: []),
		...legendOf(slide),
		...new Set(figuresOf(slide).flatMap(({ credits }) => credits)),
	].map((text): Run[] => [{ text }]);
	const runs = [...named, ...more].flatMap((part, index) => [
		...(index > 0 ? [{ text: " · " }] : []),
		...part,
	]);
	if (runs.length === 0) return;
	textBox(
		sheet,
		"Sources",
		[{ runs }],
		{ size: 15, colour: "soft", anchor: "bottom" },
		places.sources,
	);
}

function addNumber(sheet: Sheet, { number }: Context) {
	sheet.add(
		el(
			"p:sp",
			{},
			el(
				"p:nvSpPr",
				{},
				sheet.named("Slide number"),
				el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
				el("p:nvPr", {}, placeXml({ type: "sldNum", idx: 12 })),
			),
			el("p:spPr"),
			el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), numberField(number)),
		),
	);
}
