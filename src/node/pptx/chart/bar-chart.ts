import type { Subject } from "../../../deck/subject.ts";
import { markSigns } from "../../../evidence/provenance.ts";
import { roleLook } from "../../../figures/core/arm-role.ts";
import type {
	ResponderBar,
	ResponderBarsSpec,
} from "../../../figures/responder-bars/responder-bars.ts";
import { colourOf } from "../colours.ts";
import { el } from "../xml.ts";
import {
	axisTitle,
	type Chart,
	chartText,
	chartXml,
	errorBars,
	line,
	markFill,
	numbers,
	shown,
	strings,
	words,
} from "./chart-parts.ts";
import type { Grid } from "./workbook.ts";

const [categories, values] = ["2094734552", "2094734553"];

/** Responders as bars, with the intervals that they have. */
export function barChart(
	{ bars, axisTitle: title }: ResponderBarsSpec,
	subject: Subject,
): Chart {
	const grid: Grid = [
		["", title, "To the lower limit", "To the upper limit"],
		...bars.map(({ label, share: { value, limits } }) => [
			label,
			value,
			limits && value - limits[0],
			limits && limits[1] - value,
		]),
	];
	const last = bars.length + 1;
	const intervals = bars.some(({ share }) => share.limits);
	const series = el(
		"c:ser",
		{},
		el("c:idx", { val: 0 }),
		el("c:order", { val: 0 }),
		strings("c:tx", grid, 1, 1, 1),
		el("c:invertIfNegative", { val: 0 }),
		bars.map((bar, index) => {
			const { colour, hollow } = roleLook(subject, bar.role);
			return el(
				"c:dPt",
				{},
				el("c:idx", { val: index }),
				el("c:invertIfNegative", { val: 0 }),
				el("c:bubble3D", { val: 0 }),
				markFill(colourOf(colour) ?? "ink", hollow),
			);
		}),
		el(
			"c:dLbls",
			{},
			bars.map((bar, index) => valueLabel(bar, index, intervals, subject)),
			shown(intervals ? "inBase" : "outEnd", true),
		),
		intervals && errorBars(grid, { below: 2, above: 3 }, [2, last]),
		strings("c:cat", grid, 0, 2, last),
		numbers("c:val", grid, 1, 2, last),
	);
	const plot = [
		el(
			"c:barChart",
			{},
			el("c:barDir", { val: "bar" }),
			el("c:grouping", { val: "clustered" }),
			el("c:varyColors", { val: 0 }),
			series,
			el("c:gapWidth", { val: 60 }),
			el("c:axId", { val: categories }),
			el("c:axId", { val: values }),
		),
		el(
			"c:catAx",
			{},
			el("c:axId", { val: categories }),
			// The first bar on top, as in the drawing.
			el("c:scaling", {}, el("c:orientation", { val: "maxMin" })),
			el("c:delete", { val: 0 }),
			el("c:axPos", { val: "l" }),
			el("c:majorTickMark", { val: "none" }),
			el("c:minorTickMark", { val: "none" }),
			el("c:tickLblPos", { val: "low" }),
			el("c:spPr", {}, line("ink", 2)),
			words(chartText, { bold: true }),
			el("c:crossAx", { val: values }),
			el("c:crosses", { val: "autoZero" }),
		),
		el(
			"c:valAx",
			{},
			el("c:axId", { val: values }),
			el(
				"c:scaling",
				{},
				el("c:orientation", { val: "minMax" }),
				bars.every(({ share }) => share.value >= 0) && el("c:min", { val: 0 }),
			),
			el("c:delete", { val: 0 }),
			el("c:axPos", { val: "b" }),
			axisTitle(title),
			el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
			el("c:majorTickMark", { val: "none" }),
			el("c:minorTickMark", { val: "none" }),
			el("c:tickLblPos", { val: "none" }),
			el("c:spPr", {}, line(undefined)),
			el("c:crossAx", { val: categories }),
			el("c:crosses", { val: "max" }),
		),
	];
	return { xml: chartXml(plot), grid };
}

/** The value of a bar as it is printed, marks included; it follows the number in the workbook. */
function valueLabel(
	{ share, role }: ResponderBar,
	index: number,
	within: boolean,
	subject: Subject,
): string {
	const { colour, hollow } = roleLook(subject, role);
	return el(
		"c:dLbl",
		{},
		el("c:idx", { val: index }),
		el("c:numFmt", {
			formatCode: numberFormat(share.text, markSigns(share.marks)),
			sourceLinked: 0,
		}),
		el("c:spPr", {}, el("a:noFill"), line(undefined)),
		words(chartText * 1.2, {
			bold: true,
			colour: within && !hollow ? "paper" : (colourOf(colour) ?? "ink"),
		}),
		shown(within ? "inBase" : "outEnd", true),
	);
}

/** A number format that prints a number as a text does: `47.6%` becomes `0.0"%"`. */
export function numberFormat(text: string, marks: string): string {
	const [, before = "", whole = "0", , fraction, after = ""] =
		/^(.*?)[−-]?([\d,]+)(\.(\d+))?(.*)$/.exec(text) ?? [];
	const digits = `${whole.includes(",") ? "#,##0" : "0"}${fraction ? `.${"0".repeat(fraction.length)}` : ""}`;
	const quoted = (words: string) => (words === "" ? "" : `"${words}"`);
	const around = (sign: string) =>
		quoted(before + sign) + digits + quoted(after + marks);
	return `${around("")};${around("−")}`;
}
