import type { Drawing } from "../core/drawing.ts";
import type { Ink, Point } from "../core/ink.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import {
	drawStageMark,
	drawStopSign,
	drawStretch,
	radii,
} from "./care-marks.ts";
import { drawScale, drawScore, roomAbove, scoreAt } from "./care-scores.ts";
import {
	type CourseOfCareSpec,
	sectionName,
	spokenStage,
	usedSections,
} from "./course-of-care.ts";

/** Room of the names of sections, and between stages. */
const [names, gap] = [118, 22];
/** Least height of the scores, and the most that fills a slide. */
const [leastScores, mostScores] = [196, 300];
/** Room between sections, and the most that fills a slide. */
const [leastBetween, mostBetween] = [13, 36];

/** Draws stages side by side: scores, the line of visits, and what is measured, asked and decided. */
export function drawWideCare(
	spec: CourseOfCareSpec,
	surface: Surface,
): Drawing {
	const { full, label: size, small, theme, type } = surface;
	const { stages, scale, about } = spec;
	const { stage: radius } = radii(surface);
	const width = (full - names + gap) / Math.max(1, stages.length) - gap;
	const leftOf = (index: number) => names + index * (width + gap);
	const strong = { size, weight: 600 as const };
	const top = roomAbove(surface);
	const labelHeight = Math.max(
		...stages.map(({ label }) => type.height(label, width, strong)),
	);
	const note = { size: small, colour: theme.soft };
	const foot = type.height(about, full - names, note);
	const sections = usedSections(stages).map((section) => {
		const heights = stages.map(({ said }) =>
			said[section] ? type.height(said[section], width, { size }) : 0,
		);
		return { section, height: Math.max(size, ...heights) };
	});
	const natural = sections.reduce(
		(sum, { height }) => sum + height + leastBetween,
		(scale ? leastScores + 8 : 0) + labelHeight + 24 + 2 * radius + foot,
	);
	const free = Math.max(0, (surface.room ?? 0) - natural);
	const scores = Math.min(mostScores, leastScores + (scale ? free / 2 : 0));
	const left = free - (scale ? scores - leastScores : 0);
	const between = Math.min(
		mostBetween,
		leastBetween + left / Math.max(1, sections.length),
	);
	const plot = {
		top,
		height: scores - 14 - top,
		left: names - 4,
		right: full,
	};
	const labelsTop = scale ? scores + 8 : 0;
	const line = labelsTop + labelHeight + 8 + radius;
	let at = line + radius + 16;
	const rows = sections.map(({ section, height }) => {
		const row = { section, top: at };
		at += height + between;
		return row;
	});
	const markOf = (index: number): Point => [leftOf(index) + radius, line];
	const scoreOf = (index: number): Point | undefined => {
		const score = stages[index]?.score;
		return score && scale
			? [markOf(index)[0], scoreAt(score.value, scale, plot)]
			: undefined;
	};
	const drawStage = (ink: Ink, index: number) => {
		const stage = stages[index];
		if (!stage) return;
		const left = leftOf(index);
		const [x, y] = markOf(index);
		const [before] = markOf(index - 1);
		if (index > 0)
			drawStretch(
				ink,
				[before + radius, y],
				[x - radius, y],
				stage.visits,
				surface,
			);
		drawStageMark(ink, stage, markOf(index), surface);
		const title = { ...strong, colour: theme.ink };
		const high = type.height(stage.label, width, strong);
		paragraph(
			ink,
			stage.label,
			left,
			labelsTop + labelHeight - high,
			width,
			title,
		);
		for (const { section, top } of rows) {
			const words = stage.said[section];
			if (words === undefined) continue;
			const weight = section === "ask" ? 600 : 400;
			const style = { size, weight, colour: theme.ink } as const;
			paragraph(ink, words, left, top, width, style);
		}
		if (scale)
			drawScore(
				ink,
				stage,
				markOf(index)[0],
				scoreOf(index - 1),
				scale,
				plot,
				surface,
			);
	};
	return schematic(
		surface,
		Math.ceil(at + foot),
		stages.map((stage, index) =>
			drawnPart({
				step: spec.steps ? index : undefined,
				says: spokenStage(stage, scale),
				hit: { left: leftOf(index), top: 0, width, height: at },
				draw: (ink) => drawStage(ink, index),
			}),
		),
		({ ink }) => {
			if (scale) {
				drawScale(ink, scale, plot, surface);
				ink.wrapped(scale.name, 0, plot.top + plot.height / 2, names - 44, {
					...strong,
					colour: theme.soft,
				});
			}
			for (const { section, top } of rows) {
				if (section !== rows[0]?.section)
					ink.line(
						[0, top - (between * 7) / 13],
						[full, top - (between * 7) / 13],
						theme.rule,
						1,
					);
				const y = top + size * 0.6;
				const stop = section === "stop";
				if (stop) drawStopSign(ink, [10, y], 10, theme.ink);
				ink.text(sectionName[section], stop ? 28 : 0, y, {
					...strong,
					colour: stop ? theme.ink : theme.soft,
				});
			}
			paragraph(ink, about, names, at, full - names, note);
		},
	);
}
