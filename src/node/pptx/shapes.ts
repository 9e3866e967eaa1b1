import type { Sheet } from "./sheet.ts";
import { type Look, textBody } from "./text-body.ts";
import { type Box, emu } from "./units.ts";
import type { Paragraph } from "./words.ts";
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
	rotation?: number,
): string {
	const { x, y, width, height } = box;
	return el(
		"p:sp",
		{},
		el(
			"p:nvSpPr",
			{},
			sheet.named(name),
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

/** A line across. */
export function rule(sheet: Sheet, name: string, box: Box) {
	sheet.add(
		el(
			"p:cxnSp",
			{},
			el(
				"p:nvCxnSpPr",
				{},
				sheet.named(name),
				el("p:cNvCxnSpPr"),
				el("p:nvPr"),
			),
			el(
				"p:spPr",
				{},
				frame(box),
				el("a:prstGeom", { prst: "line" }, el("a:avLst")),
				el(
					"a:ln",
					{ w: emu(1.5) },
					el("a:solidFill", {}, el("a:schemeClr", { val: "tx1" })),
				),
			),
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
