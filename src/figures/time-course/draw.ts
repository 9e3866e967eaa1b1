import { formatNumber } from "../../evidence/format.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Dataset, Drawing, Part, Plot } from "../core/drawing.ts";
import { point, pointStyle } from "../core/points.ts";
import { drawRoleMark } from "../core/role-mark.ts";
import type { Surface } from "../core/surface.ts";
import { niceTicks } from "../core/ticks.ts";
import { apartFrom, spread } from "./aside.ts";
import {
	type CourseLine,
	pointWords,
	shortWords,
	type TimeCourseSpec,
} from "./time-course.ts";
import { drawTimes, placeTimes, rowsOf } from "./time-labels.ts";

/** Room for the lines' last values and names, right of a wide plot. */
const namesRoom = 380;

/** Draws the lines with their names at the end, or in a list above when narrow. */
export function drawTimeCourse(
	spec: TimeCourseSpec,
	surface: Surface,
): Drawing {
	const { wide, theme, type, label: size, small, full, stroke } = surface;
	const { lines } = spec;
	const names = namesOf(lines, surface);
	const top = wide ? 20 : 24 + names.height;
	const values = lines.flatMap(({ points }) =>
		points.flatMap(({ at }) => [at.value, ...(at.limits ?? [])]),
	);
	const ticks = niceTicks(Math.min(...values), Math.max(...values), 6);
	const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
	const last = Math.max(...spec.times.map(({ weeks }) => weeks));
	const ticksRoom =
		10 +
		type.widest(
			ticks.map((tick) => formatNumber(tick)),
			{ size },
		);
	const [left, right] = [ticksRoom + 4, full - (wide ? namesRoom : 26)];
	const times = placeTimes(
		spec.times,
		(weeks) => left + (weeks / last) * (right - left),
		surface,
	);
	const title = { size: small, colour: theme.soft };
	const titleHeight = type.height(spec.axisTitle, full, title);
	const foot = rowsOf(times) * size * 1.25 + titleHeight + (wide ? 28 : 20);
	const plotHeight = wide ? 310 : 250;
	const height = Math.round(top + plotHeight + foot);
	const style = (line: CourseLine) => ({
		...pointStyle(surface.look(line.role), surface, 0.8),
		...(line.dashed && { pointBackgroundColor: theme.paper }),
	});
	const aside = apartFrom(spec, {
		weeks: last / (right - left),
		mark: wide ? 11 : 7,
		value: (highest - lowest) / plotHeight,
	});

	const lineParts = (line: CourseLine, index: number): Part[] => {
		const { role } = line;
		const { colour } = surface.look(role);
		const path: Dataset = {
			showLine: true,
			// A time without a value breaks the line: nothing is drawn across it.
			data: spec.times.map(({ weeks }) => ({
				x: weeks + aside(index, weeks),
				y:
					line.points.find((each) => each.weeks === weeks)?.at.value ??
					Number.NaN,
			})),
			pointRadius: 0,
			borderColor: colour,
			borderWidth: stroke,
			borderDash: line.dashed ? [10, 7] : [],
		};
		const marks = line.points.flatMap((each): Part[] => {
			const { weeks } = each;
			const { value, limits } = each.at;
			// No mark at time zero, where all lines begin.
			if (weeks === 0) return [];
			const x = weeks + aside(index, weeks);
			const time = spec.times.find((known) => known.weeks === weeks);
			return [
				{
					role,
					says: `${line.label}, ${time?.label}: ${pointWords(each)}`,
					dataset: point(x, value, style(line)),
					beneath: (plot) => {
						if (!limits) return;
						const [low, high] = limits;
						const at = plot.x(x);
						plot.ink.line(
							[at, plot.y(low)],
							[at, plot.y(high)],
							colour,
							stroke,
						);
					},
				},
			];
		});
		return [{ role, dataset: path }, ...marks];
	};

	const ends = (plot: Plot) =>
		spread(
			lines.map(({ points }) => plot.y(points.at(-1)?.at.value ?? 0)),
			names.each.map((name) => name.height),
		);
	const drawName = (plot: Plot, index: number) => {
		const [line, name] = [lines[index], names.each[index]];
		if (!line || !name) return;
		const { ink } = plot;
		const { colour } = surface.look(line.role);
		const bold = { size, weight: 700 as const, colour };
		const strong = { size, weight: 600 as const, colour };
		if (wide) {
			const at = ends(plot)[index] ?? 0;
			const x = plot.right + 26;
			const used = ink.text(name.number, x, at, bold);
			ink.wrapped(name.words, x + used + 12, at, name.room, strong);
			return;
		}
		const first = name.top + size * 0.6;
		const dash = line.dashed ? [5, 4] : [];
		ink.line([0, first], [26, first], colour, stroke, dash);
		drawRoleMark(ink, line.role, [13, first], surface, line.dashed);
		ink.wrapped(name.words, 33, name.top + name.height / 2, name.room, strong);
	};
	return {
		height,
		padding: { left: 4, right: full - right, top, bottom: foot },
		scales: {
			x: hiddenAxis(0, last),
			y: axis(
				"y",
				{
					ticks,
					words: (value) => formatNumber(value),
					line: (value) => ({
						colour: value === 0 ? theme.ink : theme.rule,
						width: 1,
					}),
					away: 8,
					room: ticksRoom,
				},
				surface,
			),
		},
		parts: lines.flatMap((line, index) => {
			const parts = lineParts(line, index);
			const final = parts.at(-1);
			return final
				? [
						...parts.slice(0, -1),
						{ ...final, beside: (plot: Plot) => drawName(plot, index) },
					]
				: [];
		}),
		after: ({ ink, bottom }) => {
			drawTimes(ink, times, bottom + 6, surface);
			const middle = height - titleHeight / 2 - 2;
			ink.wrapped(spec.axisTitle, wide ? 4 : 0, middle, full, title);
		},
	};
}

/** The words that name each line, and where they stand: beside its end, or in a list when narrow. */
function namesOf(lines: readonly CourseLine[], surface: Surface) {
	const { wide, type, full, label: size } = surface;
	let top = 0;
	const each = lines.map(({ label, points }) => {
		const last = points.at(-1);
		// The axis names the unit.
		const number = wide && last ? shortWords(last) : "";
		const words = wide || !last ? label : `${label}: ${pointWords(last)}`;
		const room = wide
			? namesRoom - 38 - type.width(number, { size, weight: 700 })
			: full - 33;
		const height = type.height(words, room, { size, weight: 600 });
		const name = { number, words, room, height, top };
		top += height + 3;
		return name;
	});
	return { each, height: top };
}
