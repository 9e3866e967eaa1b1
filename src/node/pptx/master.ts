import { colourXml } from "./colours.ts";
import { fontSize } from "./lettering.ts";
import type { OpenPackage } from "./open-package.ts";
import { frame, type Placeholder, placeXml } from "./shapes.ts";
import { shapeTree } from "./sheet.ts";
import { type Box, emu } from "./units.ts";
import { type Attributes, el, spaces } from "./xml.ts";

/** Where the parts of a slide lie, in pixels. */
export const places = {
	chapter: { x: 72, y: 28, width: 1136, height: 24 },
	title: { x: 72, y: 54, width: 1136, height: 98 },
	body: { x: 72, y: 166, width: 1136, height: 490 },
	sources: { x: 72, y: 672, width: 1020, height: 34 },
	number: { x: 1108, y: 684, width: 100, height: 22 },
} as const satisfies Record<string, Box>;

/** Sizes of the master's words, in pixels. */
const sizes = { title: 42, cover: 62, body: 26, number: 16 } as const;

interface LayoutPlace {
	readonly place: Placeholder;
	readonly name: string;
	readonly box?: Box;
	/** Size of its words where it differs from the master's. */
	readonly size?: number;
}

/**
 * The layouts, named and typed as PowerPoint's own: so a slide that is put into another template finds
 * its like there.
 */
const layouts = [
	{
		key: "cover",
		name: "Title Slide",
		type: "title",
		places: [
			{
				place: { type: "ctrTitle" },
				name: "Title",
				box: { x: 72, y: 90, width: 700, height: 300 },
				size: sizes.cover,
			},
			{
				place: { type: "subTitle", idx: 1 },
				name: "Subtitle",
				box: { x: 72, y: 410, width: 1136, height: 100 },
			},
		],
	},
	{
		key: "content",
		name: "Title and Content",
		type: "obj",
		places: [
			{ place: { type: "title" }, name: "Title" },
			{ place: { type: "obj", idx: 1 }, name: "Content", box: places.body },
		],
	},
	{
		key: "comparison",
		name: "Comparison",
		type: "twoTxTwoObj",
		places: [
			{ place: { type: "title" }, name: "Title" },
			...[0, 1].flatMap((index): LayoutPlace[] => {
				const x = 72 + index * 596;
				return [
					{
						place: { type: "body", idx: 1 + 2 * index },
						name: "Heading",
						box: { x, y: 166, width: 540, height: 40 },
					},
					{
						place: { type: "obj", idx: 2 + 2 * index },
						name: "Content",
						box: { x, y: 222, width: 540, height: 434 },
					},
				];
			}),
		],
	},
	{
		key: "title",
		name: "Title Only",
		type: "titleOnly",
		places: [{ place: { type: "title" }, name: "Title" }],
	},
] as const satisfies readonly {
	readonly key: string;
	readonly name: string;
	readonly type: string;
	readonly places: readonly LayoutPlace[];
}[];

export type LayoutKey = (typeof layouts)[number]["key"];

/** Path of a layout. */
export function layoutPath(key: LayoutKey): string {
	const index = layouts.findIndex((layout) => layout.key === key);
	return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

export const masterPath = "ppt/slideMasters/slideMaster1.xml";

/** Adds the master and its layouts. */
export function addMaster(pack: OpenPackage, theme: string) {
	const type = "officedocument.presentationml";
	const ids = layouts.map(({ key, name, type: kind, places }, index) => {
		const path = layoutPath(key);
		pack.add(
			path,
			el(
				"p:sldLayout",
				{ ...spaces, type: kind, preserve: 1 },
				el(
					"p:cSld",
					{ name },
					shapeTree(
						[...places, numberPlace].map((each, at) =>
							placeShape(each, at + 2),
						),
					),
				),
				el("p:clrMapOvr", {}, el("a:masterClrMapping")),
			),
			`${type}.slideLayout`,
		);
		pack.relate(path, "slideMaster", masterPath);
		return el("p:sldLayoutId", {
			id: 2_147_483_649 + index,
			"r:id": pack.relate(masterPath, "slideLayout", path),
		});
	});
	pack.relate(masterPath, "theme", theme);
	pack.add(
		masterPath,
		el(
			"p:sldMaster",
			spaces,
			el(
				"p:cSld",
				{},
				el(
					"p:bg",
					{},
					el("p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" })),
				),
				shapeTree(
					[
						{ place: { type: "title" }, name: "Title", box: places.title },
						{ place: { type: "body", idx: 1 }, name: "Text", box: places.body },
						{ ...numberPlace, box: places.number },
					].map((each, at) => placeShape(each as LayoutPlace, at + 2)),
				),
			),
			colourMap,
			el("p:sldLayoutIdLst", {}, ids),
			el(
				"p:txStyles",
				{},
				el("p:titleStyle", {}, level(1, "+mj-lt", sizes.title, true)),
				el(
					"p:bodyStyle",
					{},
					[1, 2, 3, 4, 5].map((at) =>
						level(at, "+mn-lt", Math.max(18, sizes.body - 2 * (at - 1)), false),
					),
				),
				el("p:otherStyle", {}, level(1, "+mn-lt", sizes.body, false)),
			),
		),
		`${type}.slideMaster`,
	);
}

/** Which color of the theme stands for ground and words. */
export const colourMap = el("p:clrMap", {
	bg1: "lt1",
	tx1: "dk1",
	bg2: "lt2",
	tx2: "dk2",
	...Object.fromEntries(
		[1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`]),
	),
	hlink: "hlink",
	folHlink: "folHlink",
});

const numberPlace: LayoutPlace = {
	place: { type: "sldNum", idx: 12 },
	name: "Slide number",
};

/** The number of a slide as a field. */
export function numberField(shown: number): string {
	return el(
		"a:p",
		{},
		el("a:pPr", { algn: "r" }),
		el(
			"a:fld",
			{ id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
			el("a:rPr", { lang: "en-US", sz: fontSize(sizes.number) }),
			`<a:t>${shown}</a:t>`,
		),
	);
}

function placeShape(
	{ place, name, box, size }: LayoutPlace,
	id: number,
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
					el("a:lvl1pPr", {}, el("a:defRPr", { sz: fontSize(size), b: 1 })),
				numbers &&
					el(
						"a:lvl1pPr",
						{ algn: "r" },
						el(
							"a:defRPr",
							{ sz: fontSize(sizes.number) },
							el("a:solidFill", {}, colourXml("soft")),
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

function level(at: number, font: string, size: number, title: boolean): string {
	const points = !title && font === "+mn-lt";
	const attributes: Attributes = {
		marL: points ? emu(28 * at) : 0,
		indent: points ? -emu(28) : 0,
		algn: "l",
	};
	return el(
		`a:lvl${at}pPr`,
		attributes,
		el("a:lnSpc", {}, el("a:spcPct", { val: 100_000 })),
		el("a:spcBef", {}, el("a:spcPts", { val: title ? 0 : 900 })),
		points
			? [
					el("a:buClr", {}, colourXml("soft")),
					el("a:buFont", { typeface: "Arial" }),
					el("a:buChar", { char: "–" }),
				]
			: el("a:buNone"),
		el(
			"a:defRPr",
			{ sz: fontSize(size), b: title ? 1 : 0 },
			el("a:solidFill", {}, colourXml("ink")),
			el("a:latin", { typeface: font }),
			el("a:ea", { typeface: font.replace("-lt", "-ea") }),
			el("a:cs", { typeface: font.replace("-lt", "-cs") }),
		),
	);
}
