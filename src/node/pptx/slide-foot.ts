import { addressOf } from "../../evidence/addresses.ts";
import { sourceLine } from "../../pages/shared/source-line.ts";
import type { Colour } from "./colours.ts";
import type { Context } from "./context.ts";
import { places } from "./layouts.ts";
import { numberField } from "./place-shape.ts";
import { placeXml, textBox } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import type { Run } from "./words.ts";
import { el } from "./xml.ts";

/** The sources of a slide in a line: the first of them, and what marks and drawings need said. */
export function addSources(
	sheet: Sheet,
	{ slide, edition, references }: Context,
	colour: Colour = "soft",
) {
	const line = sourceLine(slide, edition);
	const named = line.named.map(({ study, words }): Run[] => {
		const url = addressOf(study.citation);
		return [{ text: words, ...(url && { link: { url } }) }];
	});
	const [next] = line.more;
	const more: Run[][] = next
		? [
				[
					{
						text: `and ${line.more.length} more`,
						link: references.listedAt(next.id),
					},
				],
			]
		: [];
	const notes = line.notes.map((text): Run[] => [{ text }]);
	const runs = [...named, ...more, ...notes].flatMap((part, index) => [
		...(index > 0 ? [{ text: " · " }] : []),
		...part,
	]);
	if (runs.length === 0) return;
	textBox(
		sheet,
		"Sources",
		[{ runs }],
		{ size: 15, colour, anchor: "bottom" },
		places.sources,
	);
}

/** The number of a slide in its place. */
export function addNumber(sheet: Sheet, { number }: Context, colour?: Colour) {
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
			el(
				"p:txBody",
				{},
				el("a:bodyPr"),
				el("a:lstStyle"),
				numberField(number, colour),
			),
		),
	);
}
