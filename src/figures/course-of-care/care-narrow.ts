import type { Drawing } from "../core/drawing.ts";
import type { Point } from "../core/ink.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import {
	drawStageMark,
	drawStopSign,
	drawStretch,
	radii,
} from "./care-marks.ts";
import { drawScale, drawScore, scoreAt } from "./care-scores.ts";
import {
	type CourseOfCareSpec,
	sectionName,
	sections,
	spokenStage,
} from "./course-of-care.ts";

/** Where the words begin, beside the line of visits. */
const indent = 34;

/** Draws stages from the top down along the line of visits, scores above them. */
export function drawNarrowCare(
	spec: CourseOfCareSpec,
	surface: Surface,
): Drawing {
	const { full, label: size, theme, type } = surface;
	const { stages, scale, about } = spec;
	const { stage: radius } = radii(surface);
	const strong = { size, weight: 600 as const };
	const room = full - indent;
	const plot = { top: 74, height: 110, left: 28, right: full };
	const scoreX = (index: number) =>
		plot.left + ((index + 0.5) * (full - plot.left)) / stages.length;
	const scoreOf = (index: number): Point | undefined => {
		const score = stages[index]?.score;
		return score && scale
			? [scoreX(index), scoreAt(score.value, scale, plot)]
			: undefined;
	};
	const lineOf = (section: (typeof sections)[number], words: string) =>
		`${sectionName[section]}: ${words}`;
	let at = scale ? plot.top + plot.height + 34 : 0;
	const placed = stages.map((stage, index) => {
		const top = at;
		at += Math.max(type.height(stage.label, room, strong), 2 * radius);
		const lines = sections.flatMap((section) => {
			const words = stage.said[section];
			if (words === undefined) return [];
			const line = { section, words: lineOf(section, words), top: at + 4 };
			const inset = section === "stop" ? 20 : 0;
			at += type.height(line.words, room - inset, { size }) + 4;
			return [line];
		});
		// Room for the dots of the visits that follow.
		const next = stages[index + 1]?.visits ?? 0;
		at = Math.max(at + 14, top + 2 * radius + next * 10 + 14);
		return { stage, top, lines, y: top + radius, end: at };
	});
	const note = { size: 14, colour: theme.soft };
	const height = at + type.height(about, full, note);
	return schematic(
		surface,
		Math.ceil(height),
		placed.map(({ stage, top, lines, y, end }, index) =>
			drawnPart({
				step: spec.steps ? index : undefined,
				says: spokenStage(stage, scale),
				hit: { left: 0, top, width: full, height: end - top },
				draw: (ink) => {
					const before = placed[index - 1];
					if (before)
						drawStretch(
							ink,
							[radius + 2, before.y + radius],
							[radius + 2, y - radius],
							stage.visits,
							surface,
						);
					drawStageMark(ink, stage, [radius + 2, y], surface);
					const high = type.height(stage.label, room, strong);
					const first = Math.max(top, y - high / 2);
					const title = { ...strong, colour: theme.ink };
					paragraph(ink, stage.label, indent, first, room, title);
					for (const { section, words, top: under } of lines) {
						const inset = section === "stop" ? 20 : 0;
						if (inset)
							drawStopSign(ink, [indent + 7, under + size * 0.6], 7, theme.ink);
						paragraph(ink, words, indent + inset, under, room - inset, {
							size,
							colour: theme.ink,
						});
					}
					if (scale)
						drawScore(
							ink,
							stage,
							scoreX(index),
							scoreOf(index - 1),
							scale,
							plot,
							surface,
						);
				},
			}),
		),
		({ ink }) => {
			if (scale) {
				drawScale(ink, scale, plot, surface);
				ink.text(scale.name, 0, size * 0.7, { ...strong, colour: theme.soft });
			}
			paragraph(ink, about, 0, at, full, note);
		},
	);
}
