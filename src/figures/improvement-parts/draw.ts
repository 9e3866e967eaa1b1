import type { Drawing } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import { drawRoleMark } from "../core/role-mark.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import {
	type ImprovementPart,
	type ImprovementPartsSpec,
	type ImprovementRow,
	type Share,
	schematicNote,
	spokenRow,
} from "./improvement-parts.ts";

/** A part's place across the drawing, in pixels. */
interface Column {
	readonly left: number;
	readonly width: number;
}

/** Runs of neighbouring parts of which as much is left. */
interface Run extends Column {
	readonly share: Share;
}

/** Draws parts side by side over what each comparison leaves of them; numbered when narrow. */
export function drawImprovementParts(
	spec: ImprovementPartsSpec,
	surface: Surface,
): Drawing {
	const { wide, full, label: size, small, theme, type } = surface;
	const { parts, rows } = spec;
	const names = wide ? 300 : 0;
	const gap = 4;
	const width = (full - names + gap) / parts.length - gap;
	const columns = parts.map((_, index) => ({
		left: names + index * (width + gap),
		width,
	}));
	const head = headOf(parts, columns, surface);
	const strong = { size, weight: 600 as const };
	const indent = size * 1.2;
	const labelWidth = (wide ? names - 20 : full) - indent;
	const thick = wide ? 22 : 14;
	const heights = rows.map(({ label }) => {
		const words = type.height(label, labelWidth, strong);
		return wide ? Math.max(48, words + 6) : words + thick + 20;
	});
	const tops = heights.map((_, index) =>
		heights.slice(0, index).reduce((sum, each) => sum + each, head.height + 8),
	);
	const end = (tops.at(-1) ?? head.height) + (heights.at(-1) ?? 0);
	const note = { size: small, colour: theme.soft };
	const height = end + 4 + type.height(schematicNote, full, note);

	const drawRow = (ink: Ink, row: ImprovementRow, index: number) => {
		const top = tops[index] ?? 0;
		const words = type.height(row.label, labelWidth, strong);
		const middle = wide ? top + (heights[index] ?? 0) / 2 : top + words / 2 + 4;
		const bar = wide ? middle : top + words + 10 + thick / 2;
		const { comparator } = row;
		const colour = comparator ? surface.look(comparator).colour : theme.soft;
		if (comparator)
			drawRoleMark(
				ink,
				comparator,
				[size * 0.4, middle - ((words / size / 1.18 - 1) * size * 1.18) / 2],
				surface,
			);
		ink.wrapped(row.label, indent, middle, labelWidth, { ...strong, colour });
		for (const { left, width, share } of runsOf(row, columns, gap))
			drawRun(ink, { left, width, share }, bar, thick, colour, surface);
	};
	return schematic(
		surface,
		Math.ceil(height),
		rows.map((row, index) =>
			drawnPart({
				role: row.comparator,
				step: index,
				says: spokenRow(row, parts),
				hit: {
					left: 0,
					top: tops[index] ?? 0,
					width: full,
					height: heights[index] ?? 0,
				},
				draw: (ink) => drawRow(ink, row, index),
			}),
		),
		({ ink }) => {
			head.draw(ink);
			paragraph(
				ink,
				schematicNote,
				wide ? names : 0,
				end + 6,
				full - names,
				note,
			);
		},
	);
}

/** What is left as a bar, what is left in part as a broken one, what is taken away as a hairline. */
function drawRun(
	ink: Ink,
	{ left, width, share }: Run,
	y: number,
	thick: number,
	colour: string,
	{ theme }: Surface,
) {
	const right = left + width;
	switch (share) {
		case "all":
			ink.rect(left, y - thick / 2, width, thick, { fill: colour });
			return;
		case "some": {
			const strokes = Math.round(width / (thick * 1.1));
			const dash = width / (strokes * 2 - 1);
			ink.line([left, y], [right, y], colour, thick, [dash, dash]);
			return;
		}
		case "none":
			ink.line([left, y], [right, y], theme.rule, 2);
			return;
		default:
			share satisfies never;
	}
}

function runsOf(
	{ leaves }: ImprovementRow,
	columns: readonly Column[],
	gap: number,
): Run[] {
	const runs: Run[] = [];
	columns.forEach(({ left, width }, index) => {
		const share = leaves[index] ?? "none";
		const last = runs.at(-1);
		if (last?.share === share)
			runs[runs.length - 1] = { ...last, width: last.width + gap + width };
		else runs.push({ left, width, share });
	});
	return runs;
}

/** The parts above the rows: boxes with words, or numbers keyed to a list when narrow. */
function headOf(
	parts: readonly ImprovementPart[],
	columns: readonly Column[],
	{ wide, full, label: size, theme, type }: Surface,
): { height: number; draw: (ink: Ink) => void } {
	const strong = { size, weight: 600 as const };
	const pad = wide ? 10 : 0;
	const last = parts.length - 1;
	/** The last part is the treatment's own, and has its colour. */
	const box = (index: number) =>
		index === last
			? { fill: theme.treatment, ink: theme.paper, soft: theme.paper }
			: { fill: theme.wash, ink: theme.ink, soft: theme.soft };
	if (wide) {
		const room = (columns[0]?.width ?? full) - 2 * pad;
		const nameHeight = Math.max(
			...parts.map(({ name }) => type.height(name, room, strong)),
		);
		const detailHeight = Math.max(
			...parts.map(({ detail }) => type.height(detail, room, { size })),
		);
		const height = nameHeight + detailHeight + 2 * pad;
		return {
			height,
			draw: (ink) =>
				parts.forEach(({ name, detail }, index) => {
					const { left, width } = columns[index] ?? { left: 0, width: full };
					const look = box(index);
					ink.rect(left, 0, width, height, { fill: look.fill });
					const words = { ...strong, colour: look.ink };
					paragraph(ink, name, left + pad, pad, room, words);
					const said = { size, colour: look.soft };
					const top = pad + nameHeight;
					paragraph(ink, detail, left + pad, top, room, said);
				}),
		};
	}
	const indent = 22;
	const line = ({ name, detail }: ImprovementPart) => `${name}: ${detail}`;
	const heights = parts.map(
		(part) => type.height(line(part), full - indent, { size }) + 4,
	);
	const list = heights.reduce((sum, each) => sum + each, 0);
	const side = 26;
	return {
		height: list + 10 + side,
		draw: (ink) => {
			let top = 0;
			parts.forEach((part, index) => {
				const number = String(index + 1);
				const style = { size, colour: theme.ink };
				paragraph(ink, number, 0, top, indent, { ...style, weight: 700 });
				paragraph(ink, line(part), indent, top, full - indent, style);
				top += heights[index] ?? 0;
				const { left, width } = columns[index] ?? { left: 0, width: full };
				const look = box(index);
				ink.rect(left, list + 10, width, side, { fill: look.fill });
				ink.text(number, left + width / 2, list + 10 + side / 2, {
					...strong,
					colour: look.ink,
					align: "center",
				});
			});
		},
	};
}
