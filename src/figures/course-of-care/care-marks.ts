import type { Ink, Point } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import type { CareStage } from "./course-of-care.ts";

/** Radius of a stage's mark and of a visit, in pixels. */
export const radii = ({ wide }: Surface) =>
	wide ? { stage: 17, visit: 6 } : { stage: 11, visit: 4 };

/** A stage on the line: filled at a visit, hollow where there is none, with a question where something is decided. */
export function drawStageMark(
	ink: Ink,
	{ decides, visit }: CareStage,
	at: Point,
	surface: Surface,
) {
	const { theme, label: size } = surface;
	ink.circle(at[0], at[1], radii(surface).stage, {
		fill: visit ? theme.treatment : theme.paper,
		stroke: visit ? theme.treatment : theme.soft,
		width: surface.stroke,
	});
	if (decides)
		ink.text("?", at[0], at[1] + 1, {
			size,
			weight: 700,
			colour: visit ? theme.paper : theme.ink,
			align: "center",
		});
}

/** The line from the edge of one stage's mark to that of the next: a dot a visit, dashed where there is none. */
export function drawStretch(
	ink: Ink,
	from: Point,
	to: Point,
	visits: number,
	surface: Surface,
) {
	const { theme } = surface;
	if (visits === 0) {
		ink.line(from, to, theme.soft, 2, [4, 8]);
		return;
	}
	ink.line(from, to, theme.treatment, 2);
	const free = Math.hypot(to[0] - from[0], to[1] - from[1]) / (visits + 1);
	for (let index = 1; index <= visits; index += 1) {
		const share = index / (visits + 1);
		ink.circle(
			from[0] + (to[0] - from[0]) * share,
			from[1] + (to[1] - from[1]) * share,
			Math.min(radii(surface).visit, free * 0.42),
			{ fill: theme.treatment },
		);
	}
}

/** The sign of the stop rule: an octagon. */
export function drawStopSign(
	ink: Ink,
	[x, y]: Point,
	radius: number,
	colour: string,
) {
	const corners = Array.from({ length: 8 }, (_, index): Point => {
		const angle = ((index + 0.5) * Math.PI) / 4;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
	});
	ink.polygon(corners, { fill: colour });
}
