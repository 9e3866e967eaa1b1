import type { Ink, Point } from "./ink.ts";
import type { Surface } from "./surface.ts";

/** A line across the plot that a value is read against: a threshold, a limit, a score at the start. */
export interface Guide {
	readonly label: string;
	readonly dashed: boolean;
}

const letters = ({ label }: Surface) => ({ size: label, weight: 600 as const });

/** Words of a guide in as many lines as the drawing's width makes of them. */
function linesOf({ label }: Guide, surface: Surface): string[] {
	return surface.type.wrap(label, surface.full * 0.85, letters(surface));
}

/** Height that the words of guides take above the plot, in pixels. */
export function guideHead(guides: readonly Guide[], surface: Surface): number {
	const lines = guides.flatMap((guide) => linesOf(guide, surface));
	return lines.length * lineHeight(surface);
}

/**
 * Draws upright guides, each with its words on lines of their own above the plot, so that words of
 * neighbours never meet. Words run towards the side with more room and keep within the drawing.
 *
 * @param at where each guide stands, in pixels
 * @param bottom where the guides end; their words begin at the top of the drawing
 */
export function drawGuides(
	ink: Ink,
	surface: Surface,
	guides: readonly Guide[],
	at: readonly number[],
	bottom: number,
) {
	const { theme, full: width, type } = surface;
	const line = lineHeight(surface);
	const style = {
		...letters(surface),
		colour: theme.ink,
		backing: theme.paper,
	};
	let top = 0;
	// The first guide's words stand lowest.
	const placed = guides
		.map((guide, index) => ({ ...guide, x: at[index] ?? 0 }))
		.reverse()
		.map((guide) => {
			const lines = linesOf(guide, surface);
			const start = top;
			top += lines.length * line;
			return { ...guide, lines, start };
		});
	for (const { x, dashed, start } of placed) {
		const from: Point = [x, start + line * 0.15];
		const dash = dashed ? [8, 6] : [];
		ink.line(from, [x, bottom], theme.ink, surface.guide, dash);
	}
	for (const { x, lines, start } of placed) {
		const long = type.widest(lines, style);
		const wanted = x > width / 2 ? x - 10 - long : x + 10;
		const left = Math.max(0, Math.min(wanted, width - long));
		lines.forEach((words, index) => {
			ink.text(words, left, start + (index + 0.5) * line, style);
		});
	}
}

function lineHeight({ label }: Surface): number {
	return label * 1.35;
}
