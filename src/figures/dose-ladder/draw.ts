import { range } from "d3-array";
import { withMarks } from "../../evidence/printed.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Drawing, Part } from "../core/drawing.ts";
import { drawGuides, guideHead } from "../core/guide.ts";
import { point, pointStyle } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import { wholeTicks } from "../core/ticks.ts";
import type { DoseLadderSpec, DoseRow } from "./dose-ladder.ts";

/** Room of a course's name on a wide drawing. */
const namesRoom = 305;
/** Courses further apart than this no longer read as one ladder. */
const widestRow = 72;

/** Draws a dot for each session, the limits as upright lines; labels above the dots when narrow. */
export function drawDoseLadder(
	spec: DoseLadderSpec,
	surface: Surface,
): Drawing {
	const { wide, theme, type, label: size, small, full } = surface;
	const { rows, limits } = spec;
	const guides = limits.map(({ label }) => ({ label, dashed: true }));
	const head = guideHead(guides, surface) + 6;
	const name = { size, weight: 600 as const, colour: theme.ink };
	const nameHeight = Math.max(
		...rows.map(({ label }) => type.height(label, namesRoom, name)),
	);
	const ticksRoom = size * 1.5;
	const foot = wide ? 68 : 52;
	const least = wide ? Math.max(42, nameHeight + 14) : 52;
	const free = ((surface.room ?? 0) - head - foot) / Math.max(1, rows.length);
	const rowHeight = Math.max(least, Math.min(free, widestRow));
	const most = Math.max(
		1,
		...rows.map((row) => row.most),
		...limits.map(({ sessions }) => sessions),
	);
	const sides = wide ? { left: 320, right: 130 } : { left: 6, right: 12 };
	const pitch = (full - sides.left - sides.right) / most;
	const radius = Math.min(wide ? 9 : 5.5, pitch * 0.4);
	/** Everything on the ladder is what is studied. */
	const look = surface.look("treatment");
	const dots = (hollow: boolean) => ({
		...pointStyle({ ...look, hollow }, surface),
		pointRadius: radius,
		pointBorderWidth: wide ? 2.5 : 1.75,
	});
	const lowered = wide ? 0 : 0.22;
	const rowParts = (row: DoseRow, index: number): Part[] => {
		const earlier = (from: number, to: number, hollow: boolean): Part => ({
			role: "treatment",
			dataset: {
				data: range(from, to).map((x) => ({ x, y: index + lowered })),
				...dots(hollow),
			},
		});
		return [
			earlier(1, Math.min(row.most, row.least + 1), false),
			earlier(Math.max(1, row.least + 1), row.most, true),
			{
				role: "treatment",
				// One mark a course, its last session: keys walk courses and not dots.
				says: `${row.label}: ${withMarks(row.printed)} sessions`,
				dataset: point(row.most, index + lowered, dots(row.least < row.most)),
				beside: ({ ink, y, right }) => {
					const numbers = {
						size,
						weight: 700 as const,
						colour: look.colour,
					};
					if (wide) {
						ink.wrapped(row.label, 0, y(index), namesRoom, name);
						ink.text(withMarks(row.printed), right + 24, y(index), numbers);
						return;
					}
					const backing = theme.paper;
					const middle = y(index - 0.22);
					ink.text(row.label, 0, middle, { ...name, backing });
					const style = { ...numbers, backing, align: "right" as const };
					ink.text(withMarks(row.printed), full, middle, style);
				},
			},
		];
	};
	return {
		height: head + rows.length * rowHeight + foot,
		padding: { ...sides, top: head, bottom: foot - ticksRoom },
		scales: {
			x: axis(
				"x",
				{
					// Half a session is none.
					ticks: wholeTicks(1, most, wide ? 8 : 6),
					min: 0.5,
					max: most + 0.5,
					words: String,
					edge: { colour: theme.ink, width: 2 },
					room: ticksRoom,
				},
				surface,
			),
			y: hiddenAxis(-0.5, rows.length - 0.5, true),
		},
		before: ({ ink, x, bottom }) => {
			const at = limits.map(({ sessions }) => x(sessions + 0.5));
			drawGuides(ink, surface, guides, at, bottom);
		},
		parts: rows.flatMap(rowParts),
		after: ({ ink, left, bottom }) => {
			const y = bottom + foot - small * 0.7;
			const style = { size: small, colour: theme.soft };
			ink.text(spec.axisTitle, wide ? left : 0, y, style);
		},
	};
}
