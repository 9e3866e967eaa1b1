import type { Position } from "../../evidence/vocabulary.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import { drawnPart, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { wholeTicks } from "../core/ticks.ts";
import { positionName } from "../tables/guideline-table.ts";
import { drawVerdictSign, drawWeighed, weighedWidth } from "./verdict-lines.ts";
import {
	spokenVerdict,
	type Verdict,
	type VerdictTimelineSpec,
} from "./verdict-timeline.ts";

/** Lanes from the top down. */
const lanes: readonly Position[] = [
	"for",
	"conditional for",
	"mixed",
	"neutral",
	"against",
	"coverage",
	"not available",
];

/** Where the years begin, and how far from the right edge they end. */
const [left, margin] = [220, 30];
/** Height of a verdict of two lines, room above and below a lane, and from a sign to its words. */
const [row, leastPad, beside] = [62, 5, 22];
/** The most that a lane is padded to fill a slide. */
const widestPad = 30;
const signSide = 26;

/** Year and body, as they stand over what was weighed. */
const headOf = ({ year, label }: Verdict) => `${year} ${label}`;

interface Placed {
	readonly verdict: Verdict;
	readonly x: number;
	readonly y: number;
	/** Width of its words. */
	readonly width: number;
	/** The words stand left of the sign, where the drawing ends. */
	readonly leftward: boolean;
}

/** Draws a lane a verdict along the years; a line joins a guideline to the one that it replaced. */
export function drawWideVerdicts(
	{ verdicts }: VerdictTimelineSpec,
	surface: Surface,
): Drawing {
	const { full, label: size, theme } = surface;
	const years = verdicts.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const perYear = (full - left - margin) / Math.max(1, last - first);
	const along = (year: number) => left + (year - first) * perYear;
	const ticksRoom = size * 1.5;
	const used = lanes
		.filter((lane) => verdicts.some(({ position }) => position === lane))
		.map((lane) => {
			const own = verdicts.filter(({ position }) => position === lane);
			return { lane, ...place(own, along, surface) };
		});
	const natural = used.reduce((sum, { rows }) => sum + rows * row, ticksRoom);
	const free = ((surface.room ?? 0) - natural) / (2 * used.length);
	const pad = Math.max(leastPad, Math.min(free, widestPad));
	let at = 0;
	const blocks = used.map(({ lane, rows, placed }) => {
		const top = at;
		at += rows * row + 2 * pad;
		const down = placed.map((each) => ({ ...each, y: top + pad + each.y }));
		return { lane, top, bottom: at, placed: down };
	});
	const bottom = at;
	const placed = blocks.flatMap((block) => block.placed);
	const placeOf = (verdict: Verdict | undefined) =>
		placed.find((each) => each.verdict === verdict);
	return schematic(
		surface,
		Math.ceil(bottom + ticksRoom),
		verdicts.flatMap((verdict) => {
			const here = placeOf(verdict);
			if (!here) return [];
			const start = here.leftward ? here.x - beside - here.width : here.x - 16;
			return drawnPart({
				says: spokenVerdict(verdict, verdicts),
				hit: {
					left: start,
					top: here.y - row / 2,
					width: here.width + beside + 16,
					height: row,
				},
				draw: (ink) => drawVerdict(ink, here, surface),
			});
		}),
		({ ink }) => {
			blocks.forEach(({ lane, top, bottom: end }, index) => {
				if (index % 2 === 0)
					ink.rect(0, top, full, end - top, { fill: theme.wash });
				const middle = (top + end) / 2;
				drawVerdictSign(ink, lane, [18, middle], signSide, surface);
				ink.wrapped(positionName[lane], 42, middle, left - 62, {
					size,
					weight: 600,
					colour: theme.ink,
				});
			});
			ink.line([left - 16, bottom], [full, bottom], theme.soft, 2);
			for (const year of wholeTicks(first, last, 8)) {
				const x = along(year);
				ink.line([x, bottom], [x, bottom + 7], theme.soft, 2);
				ink.text(String(year), x, bottom + ticksRoom * 0.66, {
					size,
					colour: theme.soft,
					align: "center",
				});
			}
			for (const here of placed) {
				const { replaces } = here.verdict;
				const before =
					replaces === undefined ? undefined : placeOf(verdicts[replaces]);
				if (before) drawJoin(ink, before, here, theme.ink);
			}
		},
	);
}

/** Joins two verdicts by a line that runs down or up beside the words, then along the years. */
function drawJoin(ink: Ink, from: Placed, to: Placed, colour: string) {
	const tip = to.x - signSide * 0.75;
	const corner = [from.x, to.y] as const;
	ink.line([from.x, from.y], corner, colour, 3);
	if (tip > from.x) {
		ink.line(corner, [tip - 8, to.y], colour, 3);
		ink.arrowHead([tip, to.y], 1, 13, colour);
	}
}

function drawVerdict(
	ink: Ink,
	{ verdict, x, y, width, leftward }: Placed,
	surface: Surface,
) {
	const { label: size, theme } = surface;
	drawVerdictSign(ink, verdict.position, [x, y], signSide, surface);
	const start = leftward ? x - beside - width : x + beside;
	const name = { size, weight: 600 as const, colour: theme.ink };
	ink.text(headOf(verdict), start, y - size * 0.6, name);
	drawWeighed(ink, verdict, start, y + size * 0.6, surface);
}

/** Places verdicts of a lane, each in the first row in which its words meet no other's; down from its first row. */
function place(
	verdicts: readonly Verdict[],
	along: (year: number) => number,
	surface: Surface,
): { placed: Placed[]; rows: number } {
	const { type, label: size, full } = surface;
	const taken: { from: number; to: number }[][] = [];
	const placed = verdicts.map((verdict) => {
		const x = along(verdict.year);
		const name = type.width(headOf(verdict), { size, weight: 600 });
		const width = Math.max(name, weighedWidth(verdict, surface));
		const leftward = x + beside + width > full;
		const from = leftward ? x - beside - width - 10 : x - 20;
		const to = leftward ? x + 20 : x + beside + width + 10;
		const free = taken.findIndex((others) =>
			others.every((other) => to < other.from || from > other.to),
		);
		const at = free < 0 ? taken.length : free;
		taken[at] = [...(taken[at] ?? []), { from, to }];
		return { verdict, x, y: (at + 0.5) * row, width, leftward };
	});
	return { placed, rows: taken.length };
}
