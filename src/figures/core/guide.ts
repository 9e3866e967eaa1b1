import { type Context, drawLine, drawText, withFont } from "./ink.ts";
import type { Surface } from "./theme.ts";

/** A line across the plot that a value is read against: a threshold, a limit, a score at the start. */
export interface Guide {
	readonly label: string;
	readonly dashed: boolean;
}

/** Height that the words of guides take above the plot, in pixels. */
export function guideHead(guides: readonly Guide[], surface: Surface): number {
	return (
		guides.reduce(
			(sum, { label }) => sum + labelLines(label, surface).length,
			0,
		) * lineHeight(surface)
	);
}

/**
 * Draws upright guides, each with its words on lines of their own above the plot, so that words of
 * neighbours never meet. Words run towards the side with more room and keep within the drawing.
 *
 * @param at where each guide stands, in pixels
 * @param bottom where the guides end; their words begin at the top of the drawing
 */
export function drawGuides(
	context: Context,
	surface: Surface,
	guides: readonly Guide[],
	at: readonly number[],
	bottom: number,
	width: number,
) {
	const { theme, label: size } = surface;
	const line = lineHeight(surface);
	let top = 0;
	// The first guide's words stand lowest.
	const placed = guides
		.map((guide, index) => ({ ...guide, x: at[index] ?? 0 }))
		.reverse()
		.map((guide) => {
			const lines = labelLines(guide.label, surface);
			const start = top;
			top += lines.length * line;
			return { ...guide, lines, start };
		});
	for (const { x, dashed, start } of placed) {
		context.setLineDash(dashed ? [8, 6] : []);
		const stroke = surface.width === "wide" ? 2.5 : 1.75;
		drawLine(context, [x, start + line * 0.15], [x, bottom], theme.ink, stroke);
	}
	context.setLineDash([]);
	const style = { size, weight: 600 as const, colour: theme.ink };
	for (const { x, lines, start } of placed) {
		const widths = lines.map(
			(words) => withFont(context, style).measureText(words).width,
		);
		const long = Math.max(...widths);
		const wanted = x > width / 2 ? x - 10 - long : x + 10;
		const left = Math.max(0, Math.min(wanted, width - long));
		lines.forEach((words, index) => {
			drawText(context, words, left, start + (index + 0.5) * line, {
				...style,
				backing: theme.paper,
			});
		});
	}
}

function lineHeight(surface: Surface): number {
	return surface.label * 1.35;
}

/** Words in as many lines as they need: known before there is anything to measure with. */
function labelLines(label: string, surface: Surface): string[] {
	const most = surface.width === "wide" ? 80 : 38;
	const lines: string[] = [];
	for (const word of label.split(" ")) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > most)
			lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
