import {
	type Drawing,
	fullWidth,
	niceTicks,
	pointOptions,
} from "../core/chart.ts";
import { drawGuides, guideHead } from "../core/guide.ts";
import { drawLine, drawText, drawWrapped } from "../core/ink.ts";
import { linesIn } from "../core/measure.ts";
import { type Plot, pointsChart } from "../core/points-chart.ts";
import type { Surface } from "../core/theme.ts";
import type { DoseLadderSpec } from "./dose-ladder.ts";

/** Everything on the ladder is acupuncture. */
const look = { token: "treatment", mark: "circle", hollow: false } as const;

/** Room of a course's name on a wide drawing. */
const labelWidth = 305;

/** Draws a dot for each session, the limits as upright lines; labels above the dots when narrow. */
export function drawDoseLadder(
	spec: DoseLadderSpec,
	surface: Surface,
): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const guides = spec.limits.map(({ label }) => ({ label, dashed: true }));
	const head = guideHead(guides, surface) + 6;
	const name = { size, weight: 600 as const };
	const lines = Math.max(
		1,
		...spec.rows.map(({ label }) => linesIn(label, labelWidth, name)),
	);
	const rowHeight = wide ? Math.max(42, lines * size * 1.18 + 14) : 52;
	const foot = wide ? 68 : 52;
	const most = Math.max(
		1,
		...spec.rows.map((row) => row.most),
		...spec.limits.map(({ sessions }) => sessions),
	);
	const padding = wide ? { left: 320, right: 130 } : { left: 6, right: 12 };
	const pitch = (width - padding.left - padding.right) / most;
	const radius = Math.min(wide ? 9 : 5.5, pitch * 0.4);
	const mark = pointOptions(look, surface);
	return pointsChart({
		surface,
		height: head + spec.rows.length * rowHeight + foot,
		padding: { ...padding, top: head, bottom: foot },
		x: { min: 0.5, max: most + 0.5 },
		y: { min: -0.5, max: spec.rows.length - 0.5, reverse: true },
		// One mark a course, its last session, so that arrow keys walk courses and not dots.
		points: spec.rows.map((row, index) => ({
			x: row.most,
			y: index + (wide ? 0 : 0.22),
			look: {
				...mark,
				radius,
				borderWidth: wide ? 2.5 : 1.75,
				backgroundColor:
					row.least < row.most ? theme.paper : mark.backgroundColor,
			},
			says: `${row.label}: ${row.printed} sessions`,
		})),
		before: (plot) => {
			drawAxis(plot);
			drawGuides(
				plot.context,
				surface,
				guides,
				spec.limits.map(({ sessions }) => plot.x(sessions + 0.5)),
				plot.bottom,
				width,
			);
			spec.rows.forEach((row, index) => {
				const y = plot.y(index + (wide ? 0 : 0.22));
				for (let session = 1; session < row.most; session += 1)
					drawDot(plot, plot.x(session), y, session > row.least);
			});
		},
		after: (plot) => {
			const { context } = plot;
			const colour = theme.treatment;
			spec.rows.forEach((row, index) => {
				if (wide) {
					const y = plot.y(index);
					const ink = { ...name, colour: theme.ink };
					drawWrapped(context, row.label, 0, y, labelWidth, ink);
					const numbers = { size, weight: 700 as const, colour };
					drawText(context, row.printed, plot.right + 24, y, numbers);
					return;
				}
				const y = plot.y(index - 0.22);
				const backing = theme.paper;
				drawText(context, row.label, 0, y, {
					size,
					weight: 600,
					colour: theme.ink,
					backing,
				});
				drawText(context, row.printed, width, y, {
					size,
					weight: 700,
					colour,
					align: "right",
					backing,
				});
			});
			const style = { size: wide ? size : 14, colour: theme.soft };
			const y = plot.bottom + foot - style.size * 0.7;
			drawText(context, spec.axisTitle, wide ? plot.left : 0, y, style);
		},
	});

	function drawAxis({ context, bottom, left, right, x }: Plot) {
		drawLine(context, [left, bottom], [right, bottom], theme.ink, 2);
		// Half a session is none.
		for (const tick of niceTicks(0, most, wide ? 6 : 5))
			if (tick > 0 && tick <= most && Number.isInteger(tick))
				drawText(context, String(tick), x(tick), bottom + size * 0.9, {
					size,
					colour: theme.soft,
					align: "center",
				});
	}

	function drawDot({ context }: Plot, x: number, y: number, hollow: boolean) {
		context.beginPath();
		context.arc(x, y, radius, 0, 2 * Math.PI);
		context.closePath();
		context.fillStyle = hollow ? theme.paper : theme.treatment;
		context.fill();
		context.strokeStyle = theme.treatment;
		context.lineWidth = wide ? 2.5 : 1.75;
		context.stroke();
	}
}
