import { roleLook } from "../core/arm-role.ts";
import { baseOptions, type Drawing, fullWidth, paint } from "../core/chart.ts";
import { drawText } from "../core/ink.ts";
import type { Surface, Token } from "../core/theme.ts";
import type { IconArraySpec } from "./icon-array.ts";

const side = 10;

/** Draws the arrays in a row, four as two by two, or one under the other when narrow. */
export function drawIconArray(spec: IconArraySpec, surface: Surface): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const columns = wide
		? spec.groups.length === 4
			? 2
			: spec.groups.length
		: 1;
	const rows = Math.ceil(spec.groups.length / columns);
	// Two rows share the height that one has to itself.
	const step = wide ? (rows > 1 ? 15 : 21) : 15.5;
	const block = step * side;
	const head = wide ? (rows > 1 ? 40 : 54) : 30;
	const gap = wide ? 18 : 12;
	const rowHeight = head + block + gap;
	// A group with words beside its dots needs more room than one with a number alone.
	const share = (group: IconArraySpec["groups"][number] | undefined) =>
		rows === 1 && group && group.lines.length > 0 ? 1.2 : 1;
	const before = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			share(spec.groups[index]),
		).reduce((sum, each) => sum + each, 0);
	const origin = (index: number) => ({
		x: (before(index % columns) / before(columns)) * width,
		y: Math.floor(index / columns) * rowHeight + head,
	});
	const height = Math.round(rows * rowHeight - (wide ? gap - 6 : gap));
	const shown = spec.groups.map(({ role }) => !surface.hidden.has(role));
	const options = baseOptions(surface, (datasetIndex) => {
		const group = spec.groups[datasetIndex];
		return group ? `${group.label}: ${group.filled}${group.signs} of 100` : "";
	});
	return {
		width,
		height,
		config: {
			type: "scatter",
			data: {
				datasets: spec.groups.map((group, index) => {
					const colour = theme[roleLook(group.role).token as Token];
					const { x, y } = origin(index);
					return {
						data: Array.from({ length: side * side }, (_, dot) => ({
							x: shown[index] ? x + ((dot % side) + 0.5) * step : Number.NaN,
							// Filled from the base, left to right.
							y: y + block - (Math.floor(dot / side) + 0.5) * step,
						})),
						clip: false,
						pointRadius: step * 0.41,
						pointHoverRadius: step * 0.41,
						pointBorderWidth: 1.25,
						pointBorderColor: Array.from({ length: side * side }, (_, dot) =>
							dot < group.filled ? colour : theme.soft,
						),
						pointBackgroundColor: Array.from(
							{ length: side * side },
							(_, dot) => (dot < group.filled ? colour : theme.paper),
						),
					};
				}),
			},
			options: {
				...options,
				layout: { padding: 0, autoPadding: false },
				scales: {
					x: { type: "linear", display: false, min: 0, max: width },
					y: {
						type: "linear",
						display: false,
						reverse: true,
						min: 0,
						max: height,
					},
				},
			},
			plugins: [
				paint("words", ({ ctx }) => {
					spec.groups.forEach((group, index) => {
						if (!shown[index]) return;
						const { x, y } = origin(index);
						const colour = theme[roleLook(group.role).token as Token];
						drawText(ctx, group.label, x + 2, y - head * 0.6, {
							size,
							weight: 600,
							colour,
						});
						const left = x + block + (wide ? 20 : 16);
						const big = surface.key * (rows > 1 && wide ? 0.5 : 0.86);
						drawText(ctx, String(group.filled), left, y + big * 0.42, {
							size: big,
							weight: 700,
							colour,
						});
						const below = y + big * 0.76 + size * 0.75;
						drawText(ctx, `of 100${group.signs}`, left + 2, below, {
							size,
							colour: theme.soft,
						});
						group.lines.forEach((line, at) => {
							drawText(
								ctx,
								line,
								left + 2,
								y + block - (group.lines.length - at - 0.5) * size * 1.25,
								{
									size,
									weight: at === 0 ? 700 : 400,
									colour: at === 0 ? theme.ink : theme.soft,
								},
							);
						});
					});
				}),
			],
		},
	};
}
