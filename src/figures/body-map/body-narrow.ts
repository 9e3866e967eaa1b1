import { hiddenAxis } from "../core/axis.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { bodyPlace, bodySize, drawnBody } from "../drawings/body-outline.ts";
import type { BodyMapSpec } from "./body-map.ts";
import { bodyFoot } from "./body-words.ts";
import { regionAt } from "./regions.ts";
import { linePart, linesOf, lineWords, noDifferenceAt } from "./result-line.ts";

/** Height of the body, radius of the numbers on it, and the room of the small axes, in pixels. */
const [bodyHeight, radius, axisRoom] = [330, 10, 76];

/** Draws the body above, its places numbered, and the list of them below. */
export function drawNarrowBodyMap(
	spec: BodyMapSpec,
	surface: Surface,
): Drawing {
	const { theme, type, label: size, full } = surface;
	const row = size * leading * 1.06;
	const indent = radius * 2 + 8;
	const axis = { left: 0, width: axisRoom };
	const wordsLeft = axisRoom + 10;
	const wordsRoom = full - wordsLeft;
	let next = bodyHeight + 18;
	const placed = spec.places.map((place) => {
		const soft = [place.about, place.certainty].filter(Boolean).join("; ");
		const names = [
			...type
				.wrap(place.name, full - indent, { size, weight: 700 })
				.map((words) => ({ words, bold: true })),
			...(soft ? type.wrap(soft, full - indent, { size }) : []).map(
				(words) => ({ words, bold: false }),
			),
		];
		const top = next;
		let down = top + names.length * row + 4;
		const lines = linesOf(place).map((line) => {
			const middle = down + row / 2;
			// Marks one under the other keep room for a finger.
			down += Math.max(
				26,
				lineWords(line, wordsRoom, surface).length * row + 4,
			);
			return { line, middle };
		});
		next = down + 12;
		return { place, names, top, lines, bottom: down };
	});
	const foot = bodyFoot(spec, full, surface);
	const height = next + foot.height;
	const left = (full - (bodySize.width / bodySize.height) * bodyHeight) / 2;
	const at = bodyPlace(left, 2, bodyHeight);
	return {
		height,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, height, true) },
		before: ({ ink }) => {
			const { outline, lines } = drawnBody(spec.view, left, 2, bodyHeight);
			ink.path(outline, { fill: theme.wash, stroke: theme.soft, width: 1.5 });
			ink.path(lines, { stroke: theme.soft, width: 1 });
			const number = (index: number, x: number, y: number) => {
				ink.circle(x, y, radius, { fill: theme.ink });
				ink.text(String(index + 1), x, y, {
					size: 14,
					weight: 700,
					colour: theme.paper,
					align: "center",
				});
			};
			placed.forEach(({ place, names, top, lines: own, bottom }, index) => {
				for (const region of place.regions) {
					const point = regionAt(region, spec.view);
					if (!point) continue;
					const [x, y] = at(point);
					number(index, x, y);
				}
				number(index, radius, top + row / 2);
				names.forEach(({ words, bold }, line) => {
					ink.text(words, indent, top + (line + 0.5) * row, {
						size,
						weight: bold ? 700 : 400,
						colour: bold ? theme.ink : theme.soft,
					});
				});
				const zero = noDifferenceAt(axis);
				const first = own[0]?.middle ?? bottom;
				ink.line([zero, first - 12], [zero, bottom - 2], theme.soft, 1.25);
			});
			foot.draw(ink, 0, next);
		},
		parts: placed.flatMap(({ place, lines }) =>
			lines.map(({ line, middle }) =>
				linePart(
					place,
					line,
					{
						axis,
						middle,
						words: { left: wordsLeft, room: wordsRoom },
					},
					surface,
				),
			),
		),
	};
}
