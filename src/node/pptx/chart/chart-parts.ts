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

/**
 * The title of an axis, or of a chart.
 *
 * @param layout where it lies; where the program thinks best by default
 */
export function axisTitle(text: string, layout?: string): string {
	return el(
		"c:title",
		{},
		el("c:tx", {}, richText(text, 18, { colour: "soft" })),
		layout,
		el("c:overlay", { val: 0 }),
	);
}

/** Words of their own look. */
export function richText(
	text: string,
	size: number,
	look: { bold?: boolean; colour?: Colour },
): string {
	return el(
		"c:rich",
		{},
		el("a:bodyPr", { wrap: "none" }),
		el("a:lstStyle"),
		el(
			"a:p",
			{},
			el("a:pPr", {}, runLook("a:defRPr", size, look)),
			el(
				"a:r",
				{},
				runLook("a:rPr", size, look),
				`<a:t>${escaped(text)}</a:t>`,
			),
		),
	);
}

/** Where a label stands, and whether it says a value. */
export function shown(
	position: "inBase" | "outEnd" | "r",
	value: boolean,
): string {
	return [
		el("c:dLblPos", { val: position }),
		el("c:showLegendKey", { val: 0 }),
		el("c:showVal", { val: value ? 1 : 0 }),
		el("c:showCatName", { val: 0 }),
		el("c:showSerName", { val: 0 }),
		el("c:showPercent", { val: 0 }),
		el("c:showBubbleSize", { val: 0 }),
	].join("");
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
	colour: Colour = "ink",
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
		el("c:spPr", {}, line(colour, 2)),
	);
}

/** A chart, and the numbers that it is drawn from. */
export interface Chart {
	readonly xml: string;
	readonly grid: Grid;
}

/**
 * A place in parts of the chart's width and height.
 *
 * @param of what it is the place of: the plot, a title, or a label, which is moved from its usual place
 */
export function layoutXml(
	of: "plot" | "title" | "label",
	at: Readonly<Partial<Record<"x" | "y" | "w" | "h", number>>>,
): string {
	return el(
		"c:layout",
		{},
		el(
			"c:manualLayout",
			{},
			of === "plot" && el("c:layoutTarget", { val: "inner" }),
			of !== "label" && [
				el("c:xMode", { val: "edge" }),
				el("c:yMode", { val: "edge" }),
			],
			(["x", "y", "w", "h"] as const).flatMap((side) =>
				at[side] === undefined
					? []
					: [el(`c:${side}`, { val: at[side].toFixed(4) })],
			),
		),
	);
}

/** What surrounds the plot of a chart. */
interface Around {
	/** Where the plot lies; where the program thinks best by default. */
	readonly layout?: string;
	readonly title?: string;
}

/** A whole chart. */
export function chartXml(
	plot: readonly string[],
	{ layout = el("c:layout"), title }: Around = {},
): string {
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
			title,
			el("c:autoTitleDeleted", { val: title ? 0 : 1 }),
			el("c:plotArea", {}, layout, plot),
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
