import { figuresOf } from "../../deck/blocks-of.ts";
import { legendOf } from "../../deck/legend.ts";
import { shownStudies } from "../../deck/shown.ts";
import { addressOf } from "../../evidence/addresses.ts";
import { formatNumber } from "../../evidence/format.ts";
import type { Context } from "./context.ts";
import { places } from "./layouts.ts";
import { numberField } from "./place-shape.ts";
import { placeXml, textBox } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import type { Run } from "./words.ts";
import { el } from "./xml.ts";

/** Sources named beneath a slide before it says how many more there are. */
const namedSources = 3;

/** The sources of a slide in a line: the first of them, and what marks and drawings need said. */
export function addSources(sheet: Sheet, { slide, edition }: Context) {
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

/** The number of a slide in its place. */
export function addNumber(sheet: Sheet, { number }: Context) {
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
