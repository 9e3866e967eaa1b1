import type { Drawing } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import { drawRoleMark } from "../core/role-mark.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import {
	type NeedleAndShamsSpec,
	type NeedlePanel,
	sectionNote,
	spokenPanel,
} from "./needle-and-shams.ts";
import {
	deeper,
	drawDevice,
	drawLayers,
	layersOf,
	sectionHeight,
} from "./skin-section.ts";

/** Room of the layers' names, and between panels. */
const [names, gap] = [84, 24];
/** How much deeper a section may be to fill a slide. */
const deepest = 1.7;

/** Draws sections side by side, words beneath; two by two with words beneath when narrow. */
export function drawNeedleAndShams(
	spec: NeedleAndShamsSpec,
	surface: Surface,
): Drawing {
	const { wide, full, label: size, small, theme, type } = surface;
	const { panels, parts } = spec;
	const between = wide ? gap : 16;
	const columns = wide ? panels.length : Math.min(2, panels.length);
	const inset = wide ? names : 0;
	const width = (full - inset + between) / columns - between;
	const strong = { size, weight: 600 as const };
	const indent = size * 1.1;
	const room = width - indent;
	const lines = (panel: NeedlePanel) => [
		...parts.map((name, index) => ({
			words: name,
			kept: panel.keeps[index] ?? false,
		})),
		...panel.facts.map((words) => ({ words, kept: undefined })),
	];
	const roomOf = (kept: boolean | undefined) =>
		kept === undefined ? width : room;
	const rows = Math.ceil(panels.length / columns);
	const rowOf = (index: number) => Math.floor(index / columns);
	/** Words of one row start at one height, whatever the names above them. */
	const headHeight = (row: number) =>
		Math.max(
			...panels
				.filter((_, index) => rowOf(index) === row)
				.map(({ label }) => type.height(label, room, strong)),
		);
	const heightOf = (panel: NeedlePanel) =>
		lines(panel).reduce(
			(sum, { words, kept }) =>
				sum + type.height(words, roomOf(kept), { size }) + 5,
			0,
		);
	const wordsHeight = (row: number) =>
		10 +
		headHeight(row) +
		6 +
		Math.max(
			...panels
				.filter((_, index) => rowOf(index) === row)
				.map((panel) => heightOf(panel)),
		);
	const note = noteOf(parts.length > 0, wide);
	const noteStyle = { size: small, colour: theme.soft };
	const noteHeight = type.height(note, full - inset, noteStyle);
	const taken = Array.from({ length: rows }, (_, row) =>
		wordsHeight(row),
	).reduce((sum, each) => sum + each, 14 * (rows - 1) + 8 + noteHeight);
	const least = layersOf(surface);
	const free = ((surface.room ?? 0) - taken) / rows / sectionHeight(least);
	const layers = deeper(least, Math.max(1, Math.min(free, deepest)));
	const picture = sectionHeight(layers);
	const rowHeight = (row: number) => picture + wordsHeight(row);
	const topOf = (row: number): number =>
		Array.from({ length: row }, (_, index) => rowHeight(index) + 14).reduce(
			(sum, each) => sum + each,
			0,
		);
	const end = topOf(rows - 1) + rowHeight(rows - 1) + 8;

	const drawPanel = (ink: Ink, panel: NeedlePanel, index: number) => {
		const row = rowOf(index);
		const top = topOf(row);
		const left = inset + (index % columns) * (width + between);
		const { colour } = surface.look(panel.role);
		const at = { left, width, top, layers };
		drawLayers(ink, at, surface);
		drawDevice(ink, panel.device, at, colour, surface);
		let y = top + picture + 10;
		drawRoleMark(ink, panel.role, [left + size * 0.4, y + size * 0.6], surface);
		paragraph(ink, panel.label, left + indent, y, room, { ...strong, colour });
		y += headHeight(row) + 6;
		for (const { words, kept } of lines(panel)) {
			if (kept === undefined) {
				y = paragraph(ink, words, left, y, width, { size, colour: theme.ink });
			} else {
				drawKept(ink, kept, left + size * 0.4, y + size * 0.6, surface);
				const said = kept ? theme.ink : theme.soft;
				y = paragraph(ink, words, left + indent, y, room, {
					size,
					colour: said,
				});
			}
			y += 5;
		}
	};
	return schematic(
		surface,
		Math.ceil(end + noteHeight),
		panels.map((panel, index) =>
			drawnPart({
				role: panel.role,
				step: spec.steps ? index : undefined,
				says: spokenPanel(panel, parts),
				hit: {
					left: inset + (index % columns) * (width + between),
					top: topOf(rowOf(index)),
					width,
					height: rowHeight(rowOf(index)),
				},
				draw: (ink) => drawPanel(ink, panel, index),
			}),
		),
		({ ink }) => {
			if (wide) {
				const { air, skin, fat, muscle } = layers;
				const soft = { size, colour: theme.soft };
				ink.text("skin", 0, air + skin / 2, soft);
				ink.text("fat", 0, air + skin + fat / 2 + 4, soft);
				ink.text("muscle", 0, air + skin + fat + muscle / 2, soft);
			}
			paragraph(ink, note, inset, end, full - inset, noteStyle);
		},
	);
}

/** Kept: a tick; left out: a dash. */
function drawKept(
	ink: Ink,
	kept: boolean,
	x: number,
	y: number,
	{ theme, label: size }: Surface,
) {
	const r = size * 0.34;
	if (!kept) {
		ink.line([x - r * 0.8, y], [x + r * 0.8, y], theme.soft, size / 11);
		return;
	}
	ink.path(
		`M${(x - r).toFixed(1)} ${y.toFixed(1)}l${(r * 0.7).toFixed(1)} ${(r * 0.8).toFixed(1)}l${(r * 1.3).toFixed(1)} ${(-r * 1.7).toFixed(1)}`,
		{ stroke: theme.ink, width: size / 8 },
	);
}

function noteOf(hasParts: boolean, wide: boolean): string {
	return [
		`${sectionNote}; the ring is the point`,
		wide ? "" : "From above: skin, fat, muscle",
		hasParts ? "Tick: kept; dash: left out" : "",
	]
		.filter(Boolean)
		.join(". ");
}
