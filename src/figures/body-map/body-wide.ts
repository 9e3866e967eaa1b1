import { hiddenAxis } from "../core/axis.ts";
import type { Drawing, Plot } from "../core/drawing.ts";
import type { Point } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import { bodyPlace, bodySize, drawnBody } from "../drawings/body-outline.ts";
import type { BodyMapSpec, BodyPlace } from "./body-map.ts";
import { bodyFoot } from "./body-words.ts";
import { regionAt } from "./regions.ts";
import { linePart, linesOf, lineWords, noDifferenceAt } from "./result-line.ts";

/** Between the body and the names, the names' room, the small axes, and gaps, in pixels. */
const [away, nameRoom, axisRoom, gap] = [40, 232, 132, 14];
/** Between places. */
const between = 6;
/** Least height of the plot, so that a body with few places is one. */
const least = 380;

/** Draws the body at the left, a line leading from each place to its name and results at the right. */
export function drawWideBodyMap(spec: BodyMapSpec, surface: Surface): Drawing {
	const { theme, type, label: size, full } = surface;
	// Tighter than running text: the lines are short, and there are many.
	const row = size * 1.1;
	const strong = { size, weight: 700 as const };
	// The body is as high as the list, whose room depends on the body's width: a fair guess is kept.
	const bodyRoom = Math.round((bodySize.width / bodySize.height) * 450);
	const nameLeft = bodyRoom + away;
	const axis = { left: nameLeft + nameRoom + gap, width: axisRoom };
	const wordsLeft = axis.left + axisRoom + gap;
	const wordsRoom = full - wordsLeft;
	const rows = spec.places.map((place) => {
		const lines = linesOf(place).map((line) => ({
			line,
			rows: lineWords(line, wordsRoom, surface).length,
		}));
		const names = [
			...type
				.wrap(place.name, nameRoom, strong)
				.map((words) => ({ words, strong: true })),
			...[place.about, place.certainty].flatMap((words) =>
				words
					? type
							.wrap(words, nameRoom, { size })
							.map((each) => ({ words: each, strong: false }))
					: [],
			),
		];
		const count = lines.reduce((sum, each) => sum + each.rows, 0);
		return { place, lines, names, height: Math.max(names.length, count) * row };
	});
	const used = rows.reduce((sum, { height }) => sum + height, 0);
	const slots = Math.max(1, rows.length - 1);
	const spare = Math.max(between, Math.min(48, (least - used) / slots));
	const plotHeight = Math.max(least, used + spare * (rows.length - 1));
	const foot = bodyFoot(spec, full - nameLeft, surface);
	const height = plotHeight + 8 + foot.height;
	const bodyHeight = Math.min(
		height - 4,
		(bodyRoom * bodySize.height) / bodySize.width,
	);
	const bodyTop = (height - bodyHeight) / 2;
	let next = 0;
	const placed = rows.map((each) => {
		const top = next;
		next += each.height + spare;
		return { ...each, top };
	});
	const drawLeaders = ({ ink }: Plot, place: BodyPlace, y: number) => {
		const at = bodyPlace(0, bodyTop, bodyHeight);
		for (const region of place.regions) {
			const point = regionAt(region, spec.view);
			if (!point) continue;
			const [x, from] = at(point);
			const bend = Math.max(x + 6, nameLeft - away * 0.55);
			const path: Point[] = [
				[x, from],
				[bend, y],
				[nameLeft - 8, y],
			];
			path.slice(1).forEach((to, index) => {
				ink.line(path[index] ?? to, to, theme.ink, 1.5);
			});
			ink.circle(x, from, 6, {
				fill: theme.ink,
				stroke: theme.paper,
				width: 2,
			});
		}
	};
	return {
		height,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, height, true) },
		before: (plot) => {
			const { ink } = plot;
			const { outline, lines } = drawnBody(spec.view, 0, bodyTop, bodyHeight);
			ink.path(outline, { fill: theme.wash, stroke: theme.soft, width: 2 });
			ink.path(lines, { stroke: theme.soft, width: 1.5 });
			const zero = noDifferenceAt(axis);
			for (const { place, names, top, height: own } of placed) {
				ink.line([zero, top - 1], [zero, top + own + 1], theme.soft, 1.5);
				drawLeaders(plot, place, top + row / 2);
				names.forEach(({ words, strong: bold }, index) => {
					ink.text(words, nameLeft, top + (index + 0.5) * row, {
						size,
						weight: bold ? 700 : 400,
						colour: bold ? theme.ink : theme.soft,
					});
				});
			}
			foot.draw(ink, nameLeft, plotHeight + 8);
		},
		parts: placed.flatMap(({ place, lines, top }) => {
			let down = top;
			return lines.map(({ line, rows: count }) => {
				const middle = down + row / 2;
				down += count * row;
				return linePart(
					place,
					line,
					{
						axis,
						middle,
						words: { left: wordsLeft, room: wordsRoom },
					},
					surface,
				);
			});
		}),
	};
}
