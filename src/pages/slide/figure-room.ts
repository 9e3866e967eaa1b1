import type { DeckLook } from "../../deck/look.ts";
import type { Block, Slide } from "../../deck/slide.ts";
import { asText, flatCited, type Text } from "../../deck/text.ts";
import {
	lineOf,
	type Sizes,
	sizesOf,
	spaces,
} from "../../figures/core/sizes.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import { type Setting, textHeight } from "../reading/text-lines.ts";
import { stripLayout } from "./pico-columns.ts";

/*
 * How much height a slide of 1280 by 720 leaves its figure, told before it is laid out: a drawing whose
 * rows can stand wider apart fills it. The numbers are those of `slide.css` and `block-words.css`.
 */

const context: Setting = { size: 20, line: 26 };
/** Edges of the slide, the chapter's line, the footer, the body's padding. */
const fixed = 36 + 23.4 + 2 + 30 + 18 + 20;
/** Width of a slide between its usual edges, for which drawings are laid out. */
const usual = 1280 - 2 * spaces.side;

/**
 * Height that a slide leaves its only figure, in pixels of the drawing.
 *
 * @returns `undefined` where that is not to be told: another layout, or parts beside the figure that are
 *   not words
 */
export function figureRoom(
	slide: Slide,
	type: Typeface,
	look: DeckLook,
): number | undefined {
	const sizes = sizesOf(look);
	const width = 1280 - 2 * sizes.side;
	const figures = slide.body.filter(({ block }) => block === "figure");
	if (slide.layout || figures.length !== 1) return undefined;
	const heights = slide.body.map((block) =>
		heightOf(block, type, sizes, width),
	);
	const used = heights.reduce<number | undefined>(
		(sum, each) =>
			sum === undefined || each === undefined ? undefined : sum + each,
		sizes.between * (heights.length - 1),
	);
	if (used === undefined) return undefined;
	const left = 720 - fixed - headHeight(slide, type, sizes, width) - used;
	// A drawing is as wide as its room.
	return Math.floor((left * usual) / width);
}

/** How words of a role are set. */
function setting(sizes: Sizes, role: "title" | "body"): Setting {
	const size = sizes[role];
	const line = Math.round(size * lineOf[role] * 10) / 10;
	return { size, line, ...(role === "title" && { weight: 700 }) };
}

function headHeight(
	slide: Slide,
	type: Typeface,
	sizes: Sizes,
	width: number,
): number {
	const words = flatCited(asText(slide.title));
	const title = setting(sizes, "title");
	const head = textHeight(words, Math.min(1040, width), title, type);
	if (slide.pico)
		return head + stripLayout(slide.pico, slide.certainty, type, width).height;
	return slide.context || slide.certainty || slide.comparators?.length
		? head + 14 + context.line
		: head;
}

/** Height of what stands beside a figure; 0 for the figure itself. */
function heightOf(
	block: Block,
	type: Typeface,
	sizes: Sizes,
	width: number,
): number | undefined {
	const body = setting(sizes, "body");
	const lines = (text: Text, across: number) =>
		textHeight(flatCited(text), across, body, type);
	switch (block.block) {
		case "figure":
			return 0;
		case "points":
			return (
				block.points.reduce((sum, point) => sum + lines(point, width - 28), 0) +
				14 * (block.points.length - 1)
			);
		case "paragraph":
			return lines(block.text, width);
		default:
			return undefined;
	}
}
