import { formatNumber } from "../../evidence/format.ts";
import { bareInterval, withMarks } from "../../evidence/printed.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { drawEnds } from "./forest-ends.ts";
import { axisRoom, below, forestFrame } from "./forest-frame.ts";
import { positions } from "./forest-layout.ts";
import { drawLegend, forestLegend, legendWidth } from "./forest-legend.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import type { ForestRow } from "./forest-row.ts";
import { numbersHead } from "./forest-words.ts";

/** Pixels between columns, and between columns and plot. */
const gap = 22;
const gutter = 40;
/** Narrowest plot that still shows where an interval lies; a column of sizes gives way to it. */
const narrowestPlot = 360;
/** Room above the first row's centre, in units of rows. */
const above = 0.5;
/** Rows further apart no longer read as one plot. */
const widestRow = 96;
/** Rows apart from a group's last to the next group's first. */
const groupGap = 0.35;

/** Labels, sizes, plot and numbers side by side, heads above, directions below. */
export function drawWideForest(
	spec: ForestPlotSpec,
	surface: Surface,
): Drawing {
	const { theme, label: size, full: edge, type } = surface;
	const strong = { size, weight: 600 as const };
	const soft = { size, colour: theme.soft };
	const columns = columnsOf(spec, surface);
	const legend = forestLegend(spec);
	const room =
		edge - columns.left - type.width(numbersHead(spec.numbers), soft) - gap;
	const headLines = type.wrap(spec.measure, room, soft).length;
	const places = positions(spec, groupGap);
	const padding = {
		left: columns.left,
		right: columns.right,
		top: size * 1.3 * headLines,
		bottom: size * 1.4,
	};
	const rowHeight = filling(
		rowHeightOf(spec, columns, surface),
		(places.at(-1) ?? 0) + above + below,
		padding.top + padding.bottom + size * axisRoom,
		surface,
	);
	const numbersLeft = edge - columns.interval - 14;

	return forestFrame(spec, surface, {
		rowHeight,
		places,
		above,
		padding,
		group(ink, name, y, members) {
			const middle = y + ((members - 1) / 2) * rowHeight;
			const style = { ...strong, colour: theme.ink };
			ink.wrapped(name, 0, middle, columns.group, style);
		},
		row(ink, row, y) {
			const { colour } = surface.look(row.comparator);
			if (columns.label > 0)
				ink.wrapped(row.label, columns.labelLeft, y, columns.label, {
					...strong,
					colour: row.group ? colour : theme.ink,
				});
			for (const { right, key } of columns.sizes) {
				const words = formatNumber(row[key] ?? 0);
				ink.text(words, right, y, { ...soft, align: "right" });
			}
			const numbers = { size, colour, align: "right" as const };
			ink.text(bareInterval(row.estimate), edge, y, numbers);
			ink.text(withMarks(row.estimate), numbersLeft, y, {
				...numbers,
				weight: 700,
			});
		},
		edges({ ink, left, bottom }, noEffect, end) {
			const head = size * 0.6;
			for (const { right, key } of columns.sizes)
				ink.text(key, right, head, { ...soft, align: "right" });
			const middle = head + ((headLines - 1) / 2) * size * leading;
			ink.wrapped(spec.measure, left, middle, room, soft);
			ink.text(numbersHead(spec.numbers), edge, head, {
				...soft,
				align: "right",
			});
			drawLegend(ink, legend, bottom + size * 0.85, surface);
			drawEnds(ink, spec.ends, noEffect, end - size * 0.7, surface);
		},
	});
}

/** Rows as far apart as fills the room that a slide leaves the drawing, within reason. */
function filling(
	least: number,
	rows: number,
	around: number,
	{ room }: Surface,
): number {
	if (room === undefined) return least;
	return Math.max(least, Math.min((room - around) / rows, widestRow));
}

type SizeKey = "trials" | "people";

interface Columns {
	/** Widths of words; 0 where a column is not drawn. */
	readonly group: number;
	readonly label: number;
	readonly labelLeft: number;
	readonly interval: number;
	/** Columns of sizes, by their right edges. */
	readonly sizes: readonly { key: SizeKey; right: number }[];
	/** Room left and right of the plot. */
	readonly left: number;
	readonly right: number;
}

function columnsOf(spec: ForestPlotSpec, surface: Surface): Columns {
	const { rows } = spec;
	const { label: size, full, type } = surface;
	const strong = { size, weight: 600 as const };
	const groups = rows.flatMap(({ group }) => group ?? []);
	// Where every label is its comparator, colour, mark and chips say it already.
	const named =
		groups.length === 0 || rows.some(({ byComparator }) => !byComparator);
	const group = Math.min(named ? 210 : 300, type.widest(groups, strong));
	const labels = rows.map(({ label }) => label);
	const label = named
		? Math.min(groups.length > 0 ? 200 : 340, type.widest(labels, strong))
		: 0;
	const labelLeft = group > 0 ? group + gap : 0;
	const interval = type.widest(
		rows.map(({ estimate }) => bareInterval(estimate)),
		{ size },
	);
	const estimate = type.widest(
		rows.map(({ estimate }) => withMarks(estimate)),
		{ size, weight: 700 },
	);
	const right =
		Math.max(
			interval + 14 + estimate,
			type.width(numbersHead(spec.numbers), { size }) - 60,
		) + gutter;
	const words = named ? labelLeft + label : group;
	const legend = legendWidth(forestLegend(spec), surface);
	const choices: SizeKey[][] = [
		["trials", "people"],
		["people"],
		["trials"],
		[],
	];
	for (const keys of choices) {
		const known = keys.filter((key) =>
			rows.every((row) => row[key] !== undefined),
		);
		if (known.length < keys.length) continue;
		let at = words;
		const sizes = known.map((key) => {
			at +=
				gap +
				type.widest([key, ...rows.map((row) => formatNumber(row[key] ?? 0))], {
					size,
				});
			return { key, right: at };
		});
		const left = Math.max(at, legend) + gutter;
		if (keys.length === 0 || full - left - right >= narrowestPlot)
			return { group, label, labelLeft, interval, sizes, left, right };
	}
	throw new RangeError("no choice of columns was left");
}

/** Rows close enough to read as one plot, and far enough apart for labels of several lines. */
function rowHeightOf(
	{ rows }: ForestPlotSpec,
	columns: Columns,
	surface: Surface,
): number {
	const { label: size, type } = surface;
	const style = { size, weight: 600 as const };
	const count = rows.length;
	const usual = count <= 3 ? 56 : count <= 7 ? 45 : count <= 12 ? 38 : 32;
	const lines = (words: string, width: number) =>
		width > 0 ? type.height(words, width, style) + 6 : 0;
	const members = (row: ForestRow) =>
		rows.filter(({ group }) => group === row.group).length;
	return Math.max(
		usual,
		...rows.map(({ label }) => lines(label, columns.label)),
		...rows.map((row) =>
			row.group
				? lines(row.group, columns.group) / (members(row) + groupGap)
				: 0,
		),
	);
}
