import { type Colour, fillXml } from "./colours.ts";
import type { Sheet } from "./sheet.ts";
import { type Look, textBody } from "./text-body.ts";
import { type Box, emu } from "./units.ts";
import type { Link, Paragraph } from "./words.ts";
import { el } from "./xml.ts";

/** The kinds of places that a layout holds ready for a slide. */
export type Placeholder =
	| { readonly type: "title" | "ctrTitle" }
	| { readonly type: "subTitle" | "body" | "obj"; readonly idx: number }
	| { readonly type: "sldNum"; readonly idx: number };

/** Where a shape lies. */
export function frame({ x, y, width, height }: Box, tag = "a:xfrm"): string {
	return el(
		tag,
		{},
		el("a:off", { x: emu(x), y: emu(y) }),
		el("a:ext", { cx: emu(width), cy: emu(height) }),
	);
}

/** The place of a layout that a shape fills. */
export function placeXml(place: Placeholder): string {
	return el("p:ph", {
		// An object's is the default, which PowerPoint leaves out.
		type: place.type === "obj" ? undefined : place.type,
		idx: "idx" in place ? place.idx : undefined,
	});
}

/**
 * Words in a place that the layout holds ready.
 *
 * @param box where it lies on this slide, if not where the layout has it
 */
export function fillPlace(
	sheet: Sheet,
	place: Placeholder,
	name: string,
	paragraphs: readonly Paragraph[],
	look: Look,
	box?: Box,
) {
	sheet.add(
		el(
			"p:sp",
			{},
			el(
				"p:nvSpPr",
				{},
				sheet.named(name),
				el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
				el("p:nvPr", {}, placeXml(place)),
			),
			el("p:spPr", {}, box && frame(box)),
			textBody(sheet, paragraphs, look),
		),
	);
}

/** Words in a box of their own. */
export function textBox(
	sheet: Sheet,
	name: string,
	paragraphs: readonly Paragraph[],
	look: Look,
	box: Box,
) {
	sheet.add(textBoxXml(sheet, name, paragraphs, look, box));
}

/** The same as text, for a group. */
export function textBoxXml(
	sheet: Sheet,
	name: string,
	paragraphs: readonly Paragraph[],
	look: Look,
	box: Box,
	{ rotation, link }: { rotation?: number; link?: Link } = {},
): string {
	const { x, y, width, height } = box;
	return el(
		"p:sp",
		{},
		el(
			"p:nvSpPr",
			{},
			sheet.named(name, undefined, link),
			el("p:cNvSpPr", { txBox: 1 }),
			el("p:nvPr"),
		),
		el(
			"p:spPr",
			{},
			el(
				"a:xfrm",
				{ rot: rotation && Math.round(rotation * 60_000) },
				el("a:off", { x: emu(x), y: emu(y) }),
				el("a:ext", { cx: emu(width), cy: emu(height) }),
			),
			el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
			el("a:noFill"),
		),
		textBody(sheet, paragraphs, look),
	);
}

/** A surface behind words. */
export function surface(sheet: Sheet, name: string, colour: Colour, box: Box) {
	sheet.add(
		el(
			"p:sp",
			{},
			el("p:nvSpPr", {}, sheet.decorative(name), el("p:cNvSpPr"), el("p:nvPr")),
			el(
				"p:spPr",
				{},
				frame(box),
				el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
				fillXml(colour),
				el("a:ln", {}, el("a:noFill")),
			),
		),
	);
}

/** Shapes as one, in their own places. */
export function group(
	sheet: Sheet,
	head: string,
	box: Box,
	shapes: readonly string[],
) {
	const { x, y, width, height } = box;
	sheet.add(
		el(
			"p:grpSp",
			{},
			el("p:nvGrpSpPr", {}, head, el("p:cNvGrpSpPr"), el("p:nvPr")),
			el(
				"p:grpSpPr",
				{},
				el(
					"a:xfrm",
					{},
					el("a:off", { x: emu(x), y: emu(y) }),
					el("a:ext", { cx: emu(width), cy: emu(height) }),
					el("a:chOff", { x: emu(x), y: emu(y) }),
					el("a:chExt", { cx: emu(width), cy: emu(height) }),
				),
			),
			shapes,
		),
	);
}

/** A line across. */
export function rule(sheet: Sheet, name: string, box: Box) {
	sheet.add(ruleXml(sheet, name, box));
}

/** The same as text, for a group. */
export function ruleXml(
	sheet: Sheet,
	name: string,
	box: Box,
	colour: Colour = "ink",
	width = 1.5,
): string {
	return el(
		"p:cxnSp",
		{},
		el(
			"p:nvCxnSpPr",
			{},
			sheet.decorative(name),
			el("p:cNvCxnSpPr"),
			el("p:nvPr"),
		),
		el(
			"p:spPr",
			{},
			frame(box),
			el("a:prstGeom", { prst: "line" }, el("a:avLst")),
			el("a:ln", { w: emu(width) }, fillXml(colour)),
		),
	);
}

/** A frame around a table or a chart. */
export function graphicFrame(
	sheet: Sheet,
	name: string,
	description: string,
	box: Box,
	kind: "table" | "chart",
	content: string,
) {
	sheet.add(
		el(
			"p:graphicFrame",
			{},
			el(
				"p:nvGraphicFramePr",
				{},
				sheet.named(name, description),
				el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: 1 })),
				el("p:nvPr"),
			),
			frame(box, "p:xfrm"),
			el(
				"a:graphic",
				{},
				el(
					"a:graphicData",
					{ uri: `http://schemas.openxmlformats.org/drawingml/2006/${kind}` },
					content,
				),
			),
		),
	);
}
