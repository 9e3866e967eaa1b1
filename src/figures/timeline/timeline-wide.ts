import { withMarks } from "../../evidence/printed.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { wholeTicks } from "../core/ticks.ts";
import { eventPart, lanesOf } from "./event-mark.ts";
import { laneName, type TimelineEvent, type TimelineSpec } from "./timeline.ts";

/** Where the years begin and end, from the drawing's left edge and to its right. */
const [left, margin] = [185, 35];
/** Least height of a row of events and the most that fills a slide, and room between lanes. */
const [leastRow, widestRow, between] = [28, 46, 12];
/** From a mark's middle to its label, and what a mark takes on its other side. */
const [beside, markHalf] = [18, 16];

interface PlacedEvent {
	readonly event: TimelineEvent;
	readonly x: number;
	/** Row of its lane, from 0. */
	readonly row: number;
	/** The label runs to the left of its mark, where the drawing ends. */
	readonly leftward: boolean;
}

/** Draws lanes under one another along the years, labels in as many rows as keep them apart. */
export function drawWideTimeline(
	spec: TimelineSpec,
	surface: Surface,
): Drawing {
	const { theme, label: size, full } = surface;
	const strong = { size, weight: 600 as const };
	const ticksRoom = size * 1.5;
	const years = spec.events.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const perYear = (full - left - margin) / Math.max(1, last - first);
	const along = (year: number) => left + (year - first) * perYear;
	const lanes = lanesOf(spec).map((lane) => {
		const events = spec.events.filter((event) => event.lane === lane);
		return { lane, ...placeEvents(events, along, surface) };
	});
	const rows = lanes.reduce((sum, each) => sum + each.rows, 0);
	const free = (surface.room ?? 0) - ticksRoom - lanes.length * between;
	const row = Math.max(leastRow, Math.min(free / rows, widestRow));
	let at = 0;
	const blocks = lanes.map(({ lane, events, rows }) => {
		const top = at;
		at += rows * row + between;
		const middle = (top + at - between) / 2;
		const placed = events.map((each) => ({
			...each,
			y: top + (each.row + 0.5) * row,
		}));
		return { lane, top, middle, events: placed };
	});
	const plot = at;
	const rule = { colour: theme.rule, width: 1 };
	return {
		height: plot + ticksRoom,
		padding: { left, right: margin, top: 0, bottom: 0 },
		scales: {
			x: axis(
				"x",
				{
					ticks: wholeTicks(first, last, 8),
					min: first,
					max: first === last ? first + 1 : last,
					words: String,
					line: () => rule,
					room: ticksRoom,
				},
				surface,
			),
			y: hiddenAxis(0, plot, true),
		},
		before: ({ ink, bottom }) => {
			for (const { lane, top, middle } of blocks) {
				ink.text(laneName[lane], 0, middle, { ...strong, colour: theme.soft });
				const y = top - between / 2;
				if (top > 0) ink.line([0, y], [full, y], rule.colour, rule.width);
			}
			ink.line([left - 15, bottom], [full, bottom], theme.ink, 2);
		},
		parts: blocks.flatMap(({ events }) =>
			events.map(({ event, x, y, leftward }) =>
				eventPart(event, event.year, y, surface, ({ ink }) =>
					ink.text(
						withMarks(event.label),
						x + (leftward ? -beside : beside),
						y,
						{
							...strong,
							colour: theme.ink,
							align: leftward ? "right" : "left",
							backing: theme.paper,
						},
					),
				),
			),
		),
	};
}

/** Places events of a lane, each in the first row in which its label meets no other. */
function placeEvents(
	events: readonly TimelineEvent[],
	along: (year: number) => number,
	{ type, label: size, full }: Surface,
): { events: PlacedEvent[]; rows: number } {
	const taken: { from: number; to: number }[][] = [];
	const placed = events.map((event) => {
		const x = along(event.year);
		const long =
			beside + type.width(withMarks(event.label), { size, weight: 600 });
		const leftward = x + long > full;
		const { from, to } = leftward
			? { from: x - long - 6, to: x + markHalf }
			: { from: x - markHalf, to: x + long + 6 };
		const free = taken.findIndex((others) =>
			others.every((other) => to < other.from || from > other.to),
		);
		const at = free < 0 ? taken.length : free;
		taken[at] = [...(taken[at] ?? []), { from, to }];
		return { event, x, leftward, row: at };
	});
	return { events: placed, rows: taken.length };
}
