import type { Block, Slide } from "../../deck/slide.ts";
import { asText, flatCited, type Text } from "../../deck/text.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { type Setting, textHeight } from "../reading/text-lines.ts";
import { stripLayout } from "./pico-columns.ts";

/*
 * How much height a slide of 1280 by 720 leaves its figure, told before it is laid out: a drawing whose
 * rows can stand wider apart fills it. The numbers are those of `slide.css` and `block-words.css`.
 */

const title: Setting = { size: 42, line: 47.9, weight: 700 };
const body: Setting = { size: 26, line: 35.4 };
const context: Setting = { size: 20, line: 26 };
/** Edges of the slide, the chapter's line, the footer, the body's padding. */
const fixed = 36 + 23.4 + 2 + 30 + 18 + 20;
const between = 16;

/**
 * Height in pixels that a slide leaves its only figure.
 *
 * @returns `undefined` where that is not to be told: another layout, or parts beside the figure that are
 *   not words
 */
export function figureRoom(slide: Slide, type: Typeface): number | undefined {
	const figures = slide.body.filter(({ block }) => block === "figure");
	if (slide.layout || figures.length !== 1) return undefined;
	const heights = slide.body.map((block) => heightOf(block, type));
	const used = heights.reduce<number | undefined>(
		(sum, each) =>
			sum === undefined || each === undefined ? undefined : sum + each,
		between * (heights.length - 1),
	);
	if (used === undefined) return undefined;
	return Math.floor(720 - fixed - headHeight(slide, type) - used);
}

function headHeight(slide: Slide, type: Typeface): number {
	const words = flatCited(asText(slide.title));
	const head = textHeight(words, 1040, title, type);
	if (slide.pico)
		return head + stripLayout(slide.pico, slide.certainty, type).height;
	return slide.context || slide.certainty || slide.comparators?.length
		? head + 14 + context.line
		: head;
}

/** Height of what stands beside a figure; 0 for the figure itself. */
function heightOf(block: Block, type: Typeface): number | undefined {
	const lines = (text: Text, width: number) =>
		textHeight(flatCited(text), width, body, type);
	switch (block.block) {
		case "figure":
			return 0;
		case "points":
			return (
				block.points.reduce((sum, point) => sum + lines(point, 1108), 0) +
				14 * (block.points.length - 1)
			);
		case "paragraph":
			return lines(block.text, 1136);
		default:
			return undefined;
	}
}
