import { colourXml, darkGround } from "./colours.ts";
import {
	type LayoutPlace,
	layoutPath,
	layouts,
	masterSizes,
	places,
} from "./layouts.ts";
import { fontSize } from "./lettering.ts";
import type { OpenPackage } from "./open-package.ts";
import { numberPlace, placeShape } from "./place-shape.ts";
import { shapeTree } from "./sheet.ts";
import { emu } from "./units.ts";
import { type Attributes, el, spaces } from "./xml.ts";

export const masterPath = "ppt/slideMasters/slideMaster1.xml";

/** Adds the master and its layouts. */
export function addMaster(pack: OpenPackage, theme: string) {
	const type = "officedocument.presentationml";
	const ids = layouts.map((layout, index) => {
		const { key, name, type: kind, places } = layout;
		const dark = "dark" in layout;
		const path = layoutPath(key);
		pack.add(
			path,
			el(
				"p:sldLayout",
				{ ...spaces, type: kind, preserve: 1 },
				el(
					"p:cSld",
					{ name },
					dark && darkGround,
					shapeTree(
						[...places, numberPlace].map((each, at) =>
							placeShape(each, at + 2, dark),
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
				el("p:titleStyle", {}, level(1, "+mj-lt", masterSizes.title, true)),
				el(
					"p:bodyStyle",
					{},
					[1, 2, 3, 4, 5].map((at) =>
						level(
							at,
							"+mn-lt",
							Math.max(18, masterSizes.body - 2 * (at - 1)),
							false,
						),
					),
				),
				el("p:otherStyle", {}, level(1, "+mn-lt", masterSizes.body, false)),
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
