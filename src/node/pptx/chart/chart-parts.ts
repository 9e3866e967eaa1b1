import { escaped } from "../../../figures/core/markup.ts";
import { type Colour, colourXml, fillXml } from "../colours.ts";
import { fontSize } from "../lettering.ts";
import { emu } from "../units.ts";
import { el } from "../xml.ts";
import { columnRange, type Grid } from "./workbook.ts";

/** Size of a chart's words, in pixels. */
export const chartText = 20;

/** Numbers of a column of the workbook, and their copy in the chart. */
export function numbers(
	tag: string,
	grid: Grid,
	column: number,
	from: number,
	to: number,
): string {
	const values = grid.slice(from - 1, to).map((row) => row[column]);
	return el(
		tag,
		{},
		el(
			"c:numRef",
			{},
			`<c:f>${columnRange(column, from, to)}</c:f>`,
			el(
				"c:numCache",
				{},
				"<c:formatCode>General</c:formatCode>",
				el("c:ptCount", { val: values.length }),
				values.map((value, idx) =>
					value === undefined
						? ""
						: el("c:pt", { idx }, `<c:v>${Number(value)}</c:v>`),
				),
			),
		),
	);
}

/** Words of a column of the workbook, and their copy in the chart. */
export function strings(
	tag: string,
	grid: Grid,
	column: number,
	from: number,
	to: number,
): string {
	const values = grid.slice(from - 1, to).map((row) => String(row[column]));
	return el(
		tag,
		{},
		el(
			"c:strRef",
			{},
			`<c:f>${columnRange(column, from, to)}</c:f>`,
			el(
				"c:strCache",
				{},
				el("c:ptCount", { val: values.length }),
				values.map((value, idx) =>
					el("c:pt", { idx }, `<c:v>${escaped(value)}</c:v>`),
				),
			),
		),
	);
}

/** How a chart's words are set. */
export function words(
	size: number,
	look: { bold?: boolean; colour?: Colour } = {},
): string {
	return el(
		"c:txPr",
		{},
		el("a:bodyPr"),
		el("a:lstStyle"),
		el(
			"a:p",
			{},
			el("a:pPr", {}, runLook("a:defRPr", size, look)),
			el("a:endParaRPr", { lang: "en-US" }),
		),
	);
}

function runLook(
	tag: string,
	size: number,
	{ bold = false, colour = "ink" }: { bold?: boolean; colour?: Colour },
): string {
	return el(
		tag,
		{ sz: fontSize(size), b: bold ? 1 : 0 },
		fillXml(colour),
		el("a:latin", { typeface: "+mn-lt" }),
	);
}

/** The title of an axis. */
export function axisTitle(text: string): string {
	return el(
		"c:title",
		{},
		el(
			"c:tx",
			{},
			el(
				"c:rich",
				{},
				el("a:bodyPr"),
				el("a:lstStyle"),
				el(
					"a:p",
					{},
					el("a:pPr", {}, runLook("a:defRPr", 18, { colour: "soft" })),
					el(
						"a:r",
						{},
						runLook("a:rPr", 18, { colour: "soft" }),
						`<a:t>${escaped(text)}</a:t>`,
					),
				),
			),
		),
		el("c:overlay", { val: 0 }),
	);
}

/** A line of a chart; none without a color. */
export function line(
	colour: Colour | undefined,
	width = 1.5,
	dash?: "dash",
): string {
	return el(
		"a:ln",
		{ w: emu(width) },
		fillXml(colour),
		dash && el("a:prstDash", { val: dash }),
	);
}

/** Intervals around values, as far below and above each as two columns of the workbook say. */
export function errorBars(
	grid: Grid,
	columns: { readonly below: number; readonly above: number },
	[from, to]: readonly [number, number],
	direction?: "y",
): string {
	return el(
		"c:errBars",
		{},
		direction && el("c:errDir", { val: direction }),
		el("c:errBarType", { val: "both" }),
		el("c:errValType", { val: "cust" }),
		el("c:noEndCap", { val: 0 }),
		numbers("c:plus", grid, columns.above, from, to),
		numbers("c:minus", grid, columns.below, from, to),
		el("c:spPr", {}, line("ink", 2)),
	);
}

/** A whole chart. */
export function chartXml(plot: readonly string[], legend?: string): string {
	return el(
		"c:chartSpace",
		{
			"xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
			"xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
			"xmlns:r":
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
		},
		el("c:roundedCorners", { val: 0 }),
		el(
			"c:chart",
			{},
			el("c:autoTitleDeleted", { val: 1 }),
			el("c:plotArea", {}, el("c:layout"), plot),
			legend,
			el("c:plotVisOnly", { val: 1 }),
			el("c:dispBlanksAs", { val: "gap" }),
		),
		el("c:spPr", {}, el("a:noFill"), line(undefined)),
		el("c:externalData", { "r:id": "rId1" }, el("c:autoUpdate", { val: 0 })),
	);
}

/** The solid or hollow inside of a mark, and its outline. */
export function markFill(colour: Colour, hollow: boolean): string {
	return el(
		"c:spPr",
		{},
		hollow
			? el("a:solidFill", {}, colourXml("paper"))
			: el("a:solidFill", {}, colourXml(colour)),
		line(colour, 3),
	);
}
