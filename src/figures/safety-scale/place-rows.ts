import { withMarks } from "../../evidence/printed.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import type { SafetyRow } from "./safety-scale.ts";

/** Where the rows of a scale and the names of their groups stand, in pixels from the plot's upper edge. */
export interface PlacedRows {
	/** Middle of each row. */
	readonly rows: readonly number[];
	/** Name of each group, the middle of its words, and the width they are wrapped to. */
	readonly groups: readonly { name: string; middle: number; room: number }[];
	/** Height of the plot. */
	readonly height: number;
	/** Height of the highest label. */
	readonly labelHeight: number;
	/** Width that a row's label is wrapped to. */
	readonly labelRoom: (row: SafetyRow) => number;
	/** Rate and interval in one. */
	readonly numbersOf: (row: SafetyRow) => string;
}

/** Places rows of a group together: its name beside them, or above them when narrow. */
export function placeRows(
	rows: readonly SafetyRow[],
	{ wide, type, label: size, full }: Surface,
): PlacedRows {
	const strong = { size, weight: 600 as const };
	const line = size * leading;
	const numbersOf = ({ rate, interval }: SafetyRow) =>
		`${withMarks(rate)} (${interval})`;
	const labelRoom = (row: SafetyRow) =>
		wide ? 250 : full - type.width(numbersOf(row), strong) - 10;
	const labelHeight = Math.max(
		line,
		...rows.map((row) => type.height(row.label, labelRoom(row), strong)),
	);
	const room = wide ? 195 : full;
	const nameHeight = (name: string) =>
		type.height(name, room, { size, weight: wide ? 600 : 700 });
	const rowHeight = wide
		? Math.max(42, labelHeight + 14)
		: 50 + labelHeight - line;
	const members = (name: string) =>
		rows.filter(({ group }) => group === name).length;
	// Half of what a group's name is higher than its rows.
	const over = (name: string) =>
		Math.max(0, nameHeight(name) + 14 - members(name) * rowHeight) / 2;
	let at = wide ? rowHeight * 0.55 : 35 + labelHeight - line;
	const groups: { name: string; middle: number; room: number }[] = [];
	const places = rows.map(({ group }, index) => {
		const before = rows[index - 1];
		if (before) at += rowHeight;
		if (before?.group === group) return at;
		if (wide) at += over(group) + (before ? over(before.group) + 14 : 0);
		else at += (before ? 4 : 0) + 8 + nameHeight(group);
		groups.push({
			name: group,
			middle: wide
				? at + ((members(group) - 1) / 2) * rowHeight
				: at - 22 - labelHeight + line / 2 - nameHeight(group) / 2 - 8,
			room,
		});
		return at;
	});
	const last = rows.at(-1);
	const rest = wide ? rowHeight * 0.55 + (last ? over(last.group) : 0) : 20;
	return {
		rows: places,
		groups,
		height: at + rest,
		labelHeight,
		labelRoom,
		numbersOf,
	};
}
