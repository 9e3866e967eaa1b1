import type { Mark } from "../../evidence/comparator.ts";
import { withMarks } from "../../evidence/printed.ts";
import { type Drawing, fullWidth, pointOptions } from "../core/chart.ts";
import { drawLine, drawText, drawWrapped } from "../core/ink.ts";
import { pointsChart } from "../core/points-chart.ts";
import type { Surface, Token } from "../core/theme.ts";
import {
	type Lane,
	laneName,
	lanes,
	spokenEvent,
	type TimelineEvent,
	type TimelineSpec,
} from "./timeline.ts";

/** Mark of each lane. None is a comparator's colour: these are kinds of text, not of control. */
const laneMark: Record<Lane, Mark> = {
	trials: "circle",
	reviews: "diamond",
	guidelines: "square",
	coverage: "triangle",
};

function lookOf({ lane, stand }: TimelineEvent, surface: Surface) {
	const token: Token = stand === "neither" ? "soft" : "ink";
	const hollow = stand === "against" || stand === "neither";
	const full = pointOptions({ token, mark: laneMark[lane], hollow }, surface);
	return { ...full, radius: full.radius * 0.8 };
}

/** Draws lanes under one another along the years; from the top down when narrow. */
export function drawTimeline(spec: TimelineSpec, surface: Surface): Drawing {
	return surface.width === "wide"
		? drawWide(spec, surface)
		: drawNarrow(spec, surface);
}

/** Share of its size that a letter takes on average, in half-bold Source Sans 3, with some to spare. */
const letter = 0.54;

function drawWide(spec: TimelineSpec, surface: Surface): Drawing {
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const left = 170;
	const line = 28;
	const foot = 40;
	const { first, last } = years(spec);
	// The last labels run to the left of their marks.
	const perYear = (width - left - 50) / Math.max(1, last - first);
	const along = (year: number) => left + 15 + (year - first) * perYear;
	const present = lanes.filter((lane) =>
		spec.events.some((event) => event.lane === lane),
	);
	let at = 0;
	const blocks = present.map((lane) => {
		const rows: { from: number; to: number }[][] = [];
		const top = at;
		const events = spec.events
			.filter((event) => event.lane === lane)
			.map((event) => {
				const x = along(event.year);
				const long = withMarks(event.label).length * size * letter;
				const leftward = x + 18 + long > width;
				const taken = leftward
					? { from: x - 24 - long, to: x + 16 }
					: { from: x - 16, to: x + 24 + long };
				const free = rows.findIndex((row) =>
					row.every(({ from, to }) => taken.to < from || taken.from > to),
				);
				const row = free < 0 ? rows.length : free;
				rows[row] = [...(rows[row] ?? []), taken];
				return { event, x, leftward, y: top + (row + 0.5) * line };
			});
		at += rows.length * line + 12;
		return { lane, top, bottom: at - 12, events };
	});
	const placed = blocks.flatMap(({ events }) => events);
	const plot = at;
	return pointsChart({
		surface,
		height: plot + foot,
		padding: { left: 0, right: 0, top: 0, bottom: foot },
		x: { min: 0, max: width },
		y: { min: 0, max: plot, reverse: true },
		points: placed.map(({ event, x, y }) => ({
			x,
			y,
			look: lookOf(event, surface),
			says: spokenEvent(event),
		})),
		before: ({ context }) => {
			for (const year of yearTicks(first, last, 8)) {
				const x = along(year);
				drawLine(context, [x, 0], [x, plot], theme.rule, 1);
				drawText(context, String(year), x, plot + foot * 0.55, {
					size,
					colour: theme.soft,
					align: "center",
				});
			}
			for (const { top } of blocks.slice(1))
				drawLine(context, [0, top - 6], [width, top - 6], theme.rule, 1);
			drawLine(context, [left, plot], [width, plot], theme.ink, 2);
		},
		after: ({ context }) => {
			for (const { lane, top, bottom } of blocks)
				drawText(context, laneName[lane], 0, (top + bottom) / 2, {
					size,
					weight: 600,
					colour: theme.soft,
				});
			for (const { event, x, y, leftward } of placed) {
				drawText(
					context,
					withMarks(event.label),
					x + (leftward ? -18 : 18),
					y,
					{
						size,
						weight: 600,
						colour: theme.ink,
						align: leftward ? "right" : "left",
						backing: theme.paper,
					},
				);
				if (event.stand === "against") strike(context, x, y, 7, theme.ink);
			}
		},
	});
}

function drawNarrow(spec: TimelineSpec, surface: Surface): Drawing {
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const present = lanes.filter((lane) =>
		spec.events.some((event) => event.lane === lane),
	);
	const head = 34;
	const [axis, text] = [62, 84];
	let at = head;
	const placed = spec.events.map((event, index) => {
		const lines = Math.ceil(
			(withMarks(event.label).length * size * letter) / (width - text),
		);
		const sameYear = spec.events[index - 1]?.year === event.year;
		const top = at + (sameYear || index === 0 ? 0 : 8);
		at = top + lines * size * 1.18 + 9;
		return { event, sameYear, y: (top + at) / 2 };
	});
	return pointsChart({
		surface,
		height: at + 4,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		x: { min: 0, max: width },
		y: { min: 0, max: at + 4, reverse: true },
		points: placed.map(({ event, y }) => ({
			x: axis,
			y,
			look: lookOf(event, surface),
			says: spokenEvent(event),
		})),
		before: ({ context }) => {
			drawLine(context, [axis, head], [axis, at], theme.rule, 2);
		},
		after: ({ context }) => {
			let x = 6;
			for (const lane of present) {
				drawKey(context, lane, x);
				x += 14;
				x += drawText(context, laneName[lane], x, 10, {
					size: 14,
					colour: theme.soft,
				});
				x += 20;
			}
			for (const { event, sameYear, y } of placed) {
				if (!sameYear)
					drawText(context, String(event.year), 0, y, {
						size,
						weight: 700,
						colour: theme.ink,
					});
				drawWrapped(context, withMarks(event.label), text, y, width - text, {
					size,
					weight: 600,
					colour: theme.ink,
				});
				if (event.stand === "against") strike(context, axis, y, 4.5, theme.ink);
			}
		},
	});

	/** The mark of a lane, small, before its name. */
	function drawKey(
		context: Parameters<typeof drawLine>[0],
		lane: Lane,
		x: number,
	) {
		const y = 10;
		const half = 5;
		context.beginPath();
		context.fillStyle = theme.ink;
		switch (laneMark[lane]) {
			case "circle":
				context.arc(x, y, half, 0, 2 * Math.PI);
				break;
			case "diamond":
				context.moveTo(x, y - half - 1);
				context.lineTo(x + half + 1, y);
				context.lineTo(x, y + half + 1);
				context.lineTo(x - half - 1, y);
				break;
			case "triangle":
				context.moveTo(x, y - half);
				context.lineTo(x + half, y + half);
				context.lineTo(x - half, y + half);
				break;
			default:
				context.moveTo(x - half, y - half);
				context.lineTo(x + half, y - half);
				context.lineTo(x + half, y + half);
				context.lineTo(x - half, y + half);
		}
		context.closePath();
		context.fill();
	}
}

/** A stroke through a mark: against. */
function strike(
	context: Parameters<typeof drawLine>[0],
	x: number,
	y: number,
	half: number,
	colour: string,
) {
	drawLine(context, [x - half, y + half], [x + half, y - half], colour, 2);
}

function years(spec: TimelineSpec) {
	const all = spec.events.map(({ year }) => year);
	return { first: Math.min(...all), last: Math.max(...all) };
}

/** Years on the axis: every one, or every second, fifth or tenth. */
function yearTicks(first: number, last: number, most: number): number[] {
	const step =
		[1, 2, 5, 10, 20].find((each) => (last - first) / each < most) ?? 50;
	const start = Math.ceil(first / step) * step;
	return Array.from(
		{ length: Math.floor((last - start) / step) + 1 },
		(_, index) => start + index * step,
	);
}
