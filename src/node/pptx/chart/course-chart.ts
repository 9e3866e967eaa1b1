import type { Subject } from "../../../deck/subject.ts";
import { roleLook } from "../../../figures/core/arm-role.ts";
import { niceTicks } from "../../../figures/core/ticks.ts";
import { spread } from "../../../figures/time-course/aside.ts";
import {
	type CourseLine,
	shortWords,
	type TimeCourseSpec,
} from "../../../figures/time-course/time-course.ts";
import { type Colour, colourOf } from "../colours.ts";
import type { Lettering } from "../lettering.ts";
import { el } from "../xml.ts";
import {
	axisTitle,
	type Chart,
	chartText,
	chartXml,
	errorBars,
	layoutXml,
	line,
	markFill,
	numbers,
	richText,
	shown,
	strings,
	words,
} from "./chart-parts.ts";
import type { Grid } from "./workbook.ts";

const [across, up] = ["2094734562", "2094734563"];
/** Columns of the sheet that an arm takes: its values, and how far its limits lie from them. */
const perLine = 3;

/** Where the plot lies in the chart, in pixels from its sides: ticks at the left, names at the right. */
const around = { left: 60, top: 34, bottom: 64, names: 330 } as const;

/** Values over time, as points at their weeks joined by lines, each named at its end. */
export function courseChart(
	spec: TimeCourseSpec,
	subject: Subject,
	size: { readonly width: number; readonly height: number },
	lettering: Lettering,
): Chart {
	const { lines, times, axisTitle: title } = spec;
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
	const values = lines.flatMap(({ points }) =>
		points.flatMap(({ at }) => [at.value, ...(at.limits ?? [])]),
	);
	const ticks = niceTicks(Math.min(...values), Math.max(...values), 6);
	const [low = 0, next = 1] = ticks;
	const high = ticks.at(-1) ?? 1;
	const plotHeight = size.height - around.top - around.bottom;
	const moves = nameMoves(lines, (plotHeight || 1) / (high - low), lettering);
	const last = times.length + 1;
	const series = lines.map((course, index) => {
		const column = 1 + index * perLine;
		const look = roleLook(subject, course.role);
		const colour: Colour = colourOf(look.colour) ?? "ink";
		const hollow = look.hollow || course.dashed;
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
				markFill(colour, hollow),
			),
			// All lines begin together: no mark there.
			el(
				"c:dPt",
				{},
				el("c:idx", { val: 0 }),
				el("c:marker", {}, el("c:symbol", { val: "none" })),
				el("c:bubble3D", { val: 0 }),
			),
			nameAtEnd(course, times, colour, (moves[index] ?? 0) / size.height),
			intervals &&
				errorBars(
					grid,
					{ below: column + 1, above: column + 2 },
					[2, last],
					"y",
					colour,
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
		valueAxis(up, across, "l", undefined, {
			min: low,
			max: high,
			unit: next - low,
		}),
	];
	return {
		grid,
		xml: chartXml(plot, {
			title: axisTitle(title, layoutXml("title", { x: 0, y: 0 })),
			layout: layoutXml("plot", {
				x: around.left / size.width,
				y: around.top / size.height,
				w: (size.width - around.left - around.names) / size.width,
				h: plotHeight / size.height,
			}),
		}),
	};
}

/** The last value of a line and its name, beside its last mark. */
function nameAtEnd(
	{ label, points }: CourseLine,
	times: TimeCourseSpec["times"],
	colour: Colour,
	move: number,
): string {
	const last = points.at(-1);
	if (!last) return "";
	const look = { bold: true, colour };
	return el(
		"c:dLbls",
		{},
		el(
			"c:dLbl",
			{},
			el("c:idx", {
				val: times.findIndex(({ weeks }) => weeks === last.weeks),
			}),
			move !== 0 && layoutXml("label", { x: 0, y: move }),
			el(
				"c:tx",
				{},
				richText(`${shortWords(last)}  ${label}`, chartText * 1.1, look),
			),
			shown("r", true),
		),
		shown("r", false),
	);
}

/** How far names at the ends of lines are moved from their places, so that none of them meet; in pixels. */
function nameMoves(
	lines: readonly CourseLine[],
	perUnit: number,
	lettering: Lettering,
): number[] {
	const middles = lines.map(
		({ points }) => -(points.at(-1)?.at.value ?? 0) * perUnit,
	);
	const high = lettering.height(1, chartText * 1.1);
	const apart = spread(
		middles,
		lines.map(() => high),
	);
	return apart.map((middle, index) => middle - (middles[index] ?? 0));
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
	title: string | undefined,
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
		title !== undefined && axisTitle(title),
		el("c:numFmt", { formatCode: "General;−General", sourceLinked: 0 }),
		el("c:majorTickMark", { val: "none" }),
		el("c:minorTickMark", { val: "none" }),
		el("c:tickLblPos", { val: "low" }),
		el("c:spPr", {}, line(position === "b" ? "ink" : undefined)),
		words(chartText, { colour: "soft" }),
		el("c:crossAx", { val: crosses }),
		el("c:crosses", { val: "autoZero" }),
		unit !== undefined && el("c:majorUnit", { val: unit }),
	);
}
