import { type Colour, fillXml } from "./colours.ts";
import { type LayoutPlace, masterSizes } from "./layouts.ts";
import { fontSize } from "./lettering.ts";
import { frame, placeXml } from "./shapes.ts";
import { el } from "./xml.ts";

/** The place of the number, which every layout has. */
export const numberPlace: LayoutPlace = {
	place: { type: "sldNum", idx: 12 },
	name: "Slide number",
};

/** The number of a slide as a field. */
export function numberField(shown: number, colour?: Colour): string {
	return el(
		"a:p",
		{},
		el("a:pPr", { algn: "r" }),
		el(
			"a:fld",
			{ id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
			el(
				"a:rPr",
				{ lang: "en-US", sz: fontSize(masterSizes.number) },
				colour && fillXml(colour),
			),
			`<a:t>${shown}</a:t>`,
		),
	);
}

/** A place that a layout or the master holds ready. */
export function placeShape(
	{ place, name, box, size }: LayoutPlace,
	id: number,
	dark = false,
): string {
	const numbers = place.type === "sldNum";
	const cover = place.type === "ctrTitle";
	const anchor = cover ? "ctr" : "t";
	return el(
		"p:sp",
		{},
		el(
			"p:nvSpPr",
			{},
			el("p:cNvPr", { id, name }),
			el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
			el("p:nvPr", {}, placeXml(place)),
		),
		el(
			"p:spPr",
			{},
			box && frame(box),
			box && el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
		),
		el(
			"p:txBody",
			{},
			el(
				"a:bodyPr",
				{ lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
				el("a:normAutofit"),
			),
			el(
				"a:lstStyle",
				{},
				size &&
					el(
						"a:lvl1pPr",
						{},
						el(
							"a:defRPr",
							{ sz: fontSize(size), b: place.type === "body" ? 0 : 1 },
							dark && fillXml("dark-ink"),
						),
					),
				numbers &&
					el(
						"a:lvl1pPr",
						{ algn: "r" },
						el(
							"a:defRPr",
							{ sz: fontSize(masterSizes.number) },
							fillXml(dark ? "dark-soft" : "soft"),
						),
					),
			),
			numbers
				? numberField(0)
				: el(
						"a:p",
						{},
						el("a:r", {}, el("a:rPr", { lang: "en-US" }), `<a:t>${name}</a:t>`),
					),
		),
	);
}
