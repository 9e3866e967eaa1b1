import { withMarks } from "../../evidence/printed.ts";
import { markSigns } from "../../evidence/provenance.ts";
import { hiddenAxis } from "../core/axis.ts";
import type { Dataset, Drawing, Part, Plot } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { type IconArraySpec, type IconGroup, iconLines } from "./icon-array.ts";

const side = 10;

/** Draws the arrays in a row, four as two by two, or one under the other when narrow. */
export function drawIconArray(spec: IconArraySpec, surface: Surface): Drawing {
	const { wide, theme, label: size, full, key } = surface;
	const { groups } = spec;
	const columns = !wide ? 1 : groups.length === 4 ? 2 : groups.length;
	const rows = Math.ceil(groups.length / columns);
	// Two rows share the height that one has to itself.
	const head = wide ? (rows > 1 ? 40 : 54) : 30;
	const gap = wide ? 18 : 12;
	// Where a slide leaves more, dots grow to fill it.
	const fills = ((surface.room ?? 0) - head - 6) / side;
	const step = wide
		? rows > 1
			? 15
			: Math.max(21, Math.min(fills, groups.length > 2 ? 22.5 : 30))
		: 15.5;
	const block = step * side;
	const rowHeight = head + block + gap;
	// A group with words beside its dots needs more room than one with a number alone.
	const share = (group: IconGroup | undefined) =>
		rows === 1 && group?.difference ? 1.2 : 1;
	const before = (count: number) =>
		Array.from({ length: count }, (_, index) => share(groups[index])).reduce(
			(sum, each) => sum + each,
			0,
		);
	const origin = (index: number) => ({
		x: (before(index % columns) / before(columns)) * full,
		y: Math.floor(index / columns) * rowHeight + head,
	});
	const height = Math.round(rows * rowHeight - (wide ? gap - 6 : gap));

	/** Some of a group's dots, counted from the base, left to right. */
	const dots = (
		index: number,
		from: number,
		to: number,
		colour: string,
		filled: boolean,
	): Dataset => {
		const { x, y } = origin(index);
		return {
			data: Array.from({ length: to - from }, (_, at) => ({
				x: x + (((from + at) % side) + 0.5) * step,
				y: y + block - (Math.floor((from + at) / side) + 0.5) * step,
			})),
			pointMark: "circle",
			pointRadius: step * 0.41,
			pointBorderWidth: 1.25,
			pointBorderColor: colour,
			pointBackgroundColor: filled ? colour : theme.paper,
		};
	};
	const drawWords = ({ ink }: Plot, group: IconGroup, index: number) => {
		const { x, y } = origin(index);
		const { colour } = surface.look(group.role);
		const name = { size, weight: 600 as const, colour };
		ink.text(group.label, x + 2, y - head * 0.6, name);
		const left = x + block + (wide ? 20 : 16);
		const big = key * (rows > 1 && wide ? 0.5 : 0.86);
		const number = { size: big, weight: 700 as const, colour };
		ink.text(group.filled.text, left, y + big * 0.42, number);
		const below = y + big * 0.76 + size * 0.75;
		const soft = { size, colour: theme.soft };
		ink.text(`in 100${markSigns(group.filled.marks)}`, left + 2, below, soft);
		const lines = iconLines(group);
		lines.forEach((line, at) => {
			const up = (lines.length - at - 0.5) * size * 1.25;
			const first = { size, weight: 700 as const, colour: theme.ink };
			ink.text(line, left + 2, y + block - up, at === 0 ? first : soft);
		});
	};
	return {
		height,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, height, true) },
		parts: groups.flatMap((group, index): Part[] => {
			const { role, filled } = group;
			const { x, y } = origin(index);
			const { colour } = surface.look(role);
			return [
				// A hundred dots say one thing.
				{
					role,
					says: `${group.label}: ${withMarks(filled)} in 100`,
					hit: { left: x, top: y, width: block, height: block },
					dataset: dots(index, 0, filled.value, colour, true),
				},
				{
					role,
					dataset: dots(index, filled.value, side * side, theme.soft, false),
					beside: (plot) => drawWords(plot, group, index),
				},
			];
		}),
	};
}
