import type { Subject } from "../../../deck/subject.ts";
import { roleLook } from "../../../figures/core/arm-role.ts";
import type {
	CourseLine,
	TimeCourseSpec,
} from "../../../figures/time-course/time-course.ts";
import { type Colour, colourOf } from "../colours.ts";
import { el } from "../xml.ts";
import {
	axisTitle,
	chartText,
	chartXml,
	errorBars,
	line,
	markFill,
	numbers,
	strings,
	words,
} from "./chart-parts.ts";
import type { Grid } from "./workbook.ts";

const [across, up] = ["2094734562", "2094734563"];
/** Columns of the sheet that an arm takes: its values, and how far its limits lie from them. */
const perLine = 3;

/** Values over time, as points at their weeks joined by lines. */
export function courseChart(
	{ lines, times, axisTitle: title }: TimeCourseSpec,
	subject: Subject,
): { xml: string; grid: Grid } {
	const at = (course: CourseLine, weeks: number) =>
		course.points.find((point) => point.weeks === weeks)?.at;
	const grid: Grid = [
		[
			"Weeks",
			...lines.flatMap(({ label }) => [
				label,
				`${label}, to the lower limit`,
				`${label}, to the upper limit`,
			]),
		],
		...times.map(({ weeks }) => [
			weeks,
			...lines.flatMap((course) => {
				const found = at(course, weeks);
				return [
					found?.value,
					found?.limits && found.value - found.limits[0],
					found?.limits && found.limits[1] - found.value,
				];
			}),
		]),
	];
	const last = times.length + 1;
	const series = lines.map((course, index) => {
		const column = 1 + index * perLine;
		const look = roleLook(subject, course.role);
		const colour: Colour = colourOf(look.colour) ?? "ink";
		const intervals = course.points.some(({ at }) => at.limits);
		return el(
			"c:ser",
			{},
			el("c:idx", { val: index }),
			el("c:order", { val: index }),
			strings("c:tx", grid, column, 1, 1),
			el("c:spPr", {}, line(colour, 3, course.dashed ? "dash" : undefined)),
			el(
				"c:marker",
				{},
				el("c:symbol", { val: symbols[look.mark] }),
				el("c:size", { val: 9 }),
				markFill(colour, look.hollow),
			),
			intervals &&
				errorBars(
					grid,
					{ below: column + 1, above: column + 2 },
					[2, last],
					"y",
				),
			numbers("c:xVal", grid, 0, 2, last),
			numbers("c:yVal", grid, column, 2, last),
			el("c:smooth", { val: 0 }),
		);
	});
	const end = Math.max(...times.map(({ weeks }) => weeks));
	const plot = [
		el(
			"c:scatterChart",
			{},
			el("c:scatterStyle", { val: "lineMarker" }),
			el("c:varyColors", { val: 0 }),
			series,
			el("c:axId", { val: across }),
			el("c:axId", { val: up }),
		),
		valueAxis(across, up, "b", "Weeks", {
			min: 0,
			max: end,
			unit: end > 26 ? 13 : end > 12 ? 4 : 2,
		}),
		valueAxis(up, across, "l", title, {}),
	];
	const legend = el(
		"c:legend",
		{},
		el("c:legendPos", { val: "r" }),
		el("c:overlay", { val: 0 }),
		words(chartText),
	);
	return { xml: chartXml(plot, legend), grid };
}

const symbols = {
	circle: "circle",
	square: "square",
	triangle: "triangle",
	diamond: "diamond",
	cross: "x",
} as const;

function valueAxis(
	id: string,
	crosses: string,
	position: "b" | "l",
	title: string,
	{ min, max, unit }: { min?: number; max?: number; unit?: number },
): string {
	return el(
		"c:valAx",
		{},
		el("c:axId", { val: id }),
		el(
			"c:scaling",
			{},
			el("c:orientation", { val: "minMax" }),
			max !== undefined && el("c:max", { val: max }),
			min !== undefined && el("c:min", { val: min }),
		),
		el("c:delete", { val: 0 }),
		el("c:axPos", { val: position }),
		position === "l" &&
			el("c:majorGridlines", {}, el("c:spPr", {}, line("rule", 1))),
		axisTitle(title),
		el("c:numFmt", { formatCode: "General;−General", sourceLinked: 0 }),
		el("c:majorTickMark", { val: position === "b" ? "out" : "none" }),
		el("c:minorTickMark", { val: "none" }),
		el("c:tickLblPos", { val: "low" }),
		el("c:spPr", {}, line(position === "b" ? "ink" : undefined)),
		words(chartText, { colour: "soft" }),
		el("c:crossAx", { val: crosses }),
		el("c:crosses", { val: "autoZero" }),
		unit !== undefined && el("c:majorUnit", { val: unit }),
	);
}
