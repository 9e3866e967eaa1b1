import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { type IconGroup, iconLines } from "./icon-array.ts";

/** From dot to dot, where there is all the room that one can want. */
const largest = 28;
/** Dots in a row of an array, and rows of it. */
export const side = 10;

/** Where an array's dots begin, and the width that it and its words have, in pixels. */
export interface IconPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** A heading over neighbors. */
interface Panel {
	readonly heading: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
}

/** Where the arrays of a figure stand. */
export interface IconLayout {
	readonly height: number;
	/** From dot to dot, and a side of an array. */
	readonly step: number;
	readonly block: number;
	/** Size of the number beside an array, and its distance. */
	readonly big: number;
	readonly beside: number;
	readonly places: readonly IconPlace[];
	readonly panels: readonly Panel[];
	/** Upright lines between panels. */
	readonly rules: readonly number[];
}

/** Arrays in a row: as large as their number lets them be. */
export function iconLayout(
	groups: readonly IconGroup[],
	surface: Surface,
): IconLayout {
	return surface.wide ? inARow(groups, surface) : inAColumn(groups, surface);
}

function inARow(groups: readonly IconGroup[], surface: Surface): IconLayout {
	const { full, label: size, key, type } = surface;
	const count = Math.max(1, groups.length);
	const [least, big, beside] =
		count <= 3
			? [groups.some(({ difference }) => difference) ? 19 : 21, key * 0.86, 20]
			: count === 4
				? [16.5, key * 0.62, 14]
				: [12.5, key * 0.46, 10];
	const runs = runsOf(groups);
	const apart = runs.length > 1 ? 28 : 0;
	const column = (full - apart * (runs.length - 1)) / count;
	const gap = 16;
	const width = column - gap;
	const strong = { size, weight: 700 as const };
	const rooms = runs.map(({ length }) => length * column - gap);
	const headings = Math.max(
		...runs.map(({ panel }, index) =>
			panel ? type.height(panel, rooms[index] ?? column, strong) + 12 : 0,
		),
	);
	const names = Math.max(
		size,
		...groups.map(({ label }) =>
			type.height(label, width, { size, weight: 600 }),
		),
	);
	const y = headings + names + 8;
	const lines = Math.max(
		0,
		...groups.map((group) =>
			footLines(group, width, surface).reduce(
				(sum, line) => sum + type.wrap(line, width, { size }).length,
				0,
			),
		),
	);
	const foot = lines > 0 ? 10 + lines * size * leading : 6;
	// Where a slide leaves more, dots grow to fill it, as far as numbers have room beside them.
	const fills = ((surface.room ?? 0) - y - foot) / side;
	const most =
		(width - beside - type.width("100", { size: big, weight: 700 })) / side;
	const step = Math.max(least, Math.min(fills, most, largest));
	const block = step * side;
	let index = 0;
	let left = 0;
	const places: IconPlace[] = [];
	const panels: Panel[] = [];
	const rules: number[] = [];
	for (const { panel, length } of runs) {
		if (index > 0) rules.push(left - apart / 2 - gap / 2);
		if (panel)
			panels.push({
				heading: panel,
				left,
				right: left + length * column - gap,
				top: 0,
			});
		for (let at = 0; at < length; at += 1) {
			places.push({ x: left + at * column, y, width });
			index += 1;
		}
		left += length * column + apart;
	}
	return {
		height: Math.round(y + block + foot),
		step,
		block,
		big,
		beside,
		places,
		panels,
		rules,
	};
}

function inAColumn(
	groups: readonly IconGroup[],
	{ full, label: size, key, type }: Surface,
): IconLayout {
	const step = 15.5;
	const block = step * side;
	const gap = 14;
	let top = 0;
	const places: IconPlace[] = [];
	const panels: Panel[] = [];
	const strong = { size, weight: 700 as const };
	for (const { panel, length } of runsOf(groups)) {
		if (panel) {
			panels.push({ heading: panel, left: 0, right: full, top });
			top += type.height(panel, full, strong) + 6;
		}
		for (const { label } of groups.slice(
			places.length,
			places.length + length,
		)) {
			const name = type.height(label, full - 2, { size, weight: 600 });
			places.push({ x: 0, y: top + name + 8, width: full - 2 });
			top += name + 8 + block + gap;
		}
	}
	return {
		height: Math.round(top - gap + 4),
		step,
		block,
		big: key * 0.86,
		beside: 16,
		places,
		panels,
		rules: [],
	};
}

/** What stands under a wide array: the ratio and its interval on one line where they fit. */
export function footLines(
	group: IconGroup,
	width: number,
	{ label: size, type }: Surface,
): string[] {
	const [first, ...others] = iconLines(group);
	if (first === undefined) return [];
	const joined = others.join(" ");
	return type.width(joined, { size }) <= width && joined !== ""
		? [first, joined]
		: [first, ...others];
}

/** Neighbors under one heading. */
function runsOf(groups: readonly IconGroup[]) {
	const runs: { panel: string | undefined; length: number }[] = [];
	for (const { panel } of groups) {
		const last = runs.at(-1);
		if (last && last.panel === panel)
			runs[runs.length - 1] = { ...last, length: last.length + 1 };
		else runs.push({ panel, length: 1 });
	}
	return runs;
}
