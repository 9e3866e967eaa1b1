import { withMarks } from "../../evidence/printed.ts";
import { markSigns } from "../../evidence/provenance.ts";
import { hiddenAxis } from "../core/axis.ts";
import type { Dataset, Drawing, Part } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import type { PointStyle } from "../core/points.ts";
import { paragraph } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { type IconArraySpec, type IconGroup, iconLines } from "./icon-array.ts";
import { footLines, type IconPlace, iconLayout, side } from "./icon-layout.ts";

/** Draws the arrays side by side under their panels, or one under the other when narrow. */
export function drawIconArray(spec: IconArraySpec, surface: Surface): Drawing {
	const { wide, theme, label: size, full, type } = surface;
	const { groups } = spec;
	const layout = iconLayout(groups, surface);
	const { step, block, big } = layout;

	const drawWords = (ink: Ink, group: IconGroup, place: IconPlace) => {
		const { x, y, width } = place;
		const { colour } = surface.look(group.role);
		const name = { size, weight: 600 as const, colour };
		const high = type.height(group.label, width, name);
		paragraph(ink, group.label, x + 2, y - 8 - high, width, name);
		const left = x + block + layout.beside;
		const number = { size: big, weight: 700 as const, colour };
		ink.text(group.filled.text, left, y + big * 0.6, number);
		const soft = { size, colour: theme.soft };
		const signs = markSigns(group.filled.marks);
		const below = y + big * 0.96 + size * 0.72;
		ink.text(`in 100${signs}`, left + 2, below, soft);
		const [first, ...others] = iconLines(group);
		if (first === undefined) return;
		const strong = { size, weight: 700 as const, colour: theme.ink };
		if (wide) {
			let top = y + block + 10;
			footLines(group, width, surface).forEach((line, index) => {
				const style = index === 0 ? strong : soft;
				top = paragraph(ink, line, x + 2, top, width, style);
			});
			return;
		}
		[first, ...others].forEach((line, at, lines) => {
			const up = (lines.length - at - 0.5) * size * 1.25;
			ink.text(line, left + 2, y + block - up, at === 0 ? strong : soft);
		});
	};
	return {
		height: layout.height,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, layout.height, true) },
		before: ({ ink }) => {
			for (const { heading, left, right, top } of layout.panels) {
				const style = { size, weight: 700 as const, colour: theme.ink };
				paragraph(ink, heading, left + 2, top, right - left, style);
			}
			for (const x of layout.rules)
				ink.line([x, 0], [x, layout.height], theme.rule, 1.5);
		},
		parts: groups.flatMap((group, index): Part[] => {
			const place = layout.places[index];
			if (!place) return [];
			const { role, filled, base } = group;
			const { colour } = surface.look(role);
			const belongs = { role, step: spec.steps && index };
			const same = Math.min(filled.value, base ?? filled.value);
			const most = Math.max(filled.value, base ?? filled.value);
			const dots = (from: number, to: number, look: DotLook): Dataset => ({
				data: Array.from({ length: to - from }, (_, at) => ({
					x: place.x + (((from + at) % side) + 0.5) * step,
					y: place.y + block - (Math.floor((from + at) / side) + 0.5) * step,
				})),
				pointMark: "circle",
				...look,
			});
			const radius = step * 0.41;
			const full: DotLook = {
				pointRadius: radius,
				pointBorderWidth: 1.25,
				pointBorderColor: colour,
				pointBackgroundColor: colour,
			};
			const empty: DotLook = {
				...full,
				pointBorderColor: theme.soft,
				pointBackgroundColor: theme.paper,
			};
			// A dot with a hole is one more, an empty one with a core is one fewer.
			const more: DotLook = {
				pointRadius: radius * 0.68,
				pointBorderWidth: radius * 0.72,
				pointBorderColor: colour,
				pointBackgroundColor: theme.paper,
			};
			const core: DotLook = {
				pointRadius: radius * 0.4,
				pointBorderWidth: 0,
				pointBorderColor: "none",
				pointBackgroundColor: colour,
			};
			const says = [
				`${group.label}: ${withMarks(filled)} in 100`,
				...iconLines(group),
			].join(", ");
			return [
				// A hundred dots say one thing.
				{
					...belongs,
					says,
					hit: { left: place.x, top: place.y, width: block, height: block },
					dataset: dots(0, same, full),
				},
				...(filled.value > same
					? [{ ...belongs, dataset: dots(same, filled.value, more) }]
					: []),
				{
					...belongs,
					dataset: dots(filled.value, side * side, empty),
					beside: ({ ink }) => drawWords(ink, group, place),
				},
				...(most > filled.value
					? [{ ...belongs, dataset: dots(filled.value, most, core) }]
					: []),
			];
		}),
	};
}

/** How dots are drawn. */
type DotLook = Omit<PointStyle, "pointMark">;
