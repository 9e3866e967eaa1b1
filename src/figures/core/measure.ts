import { type TextStyle, withFont, wrapText } from "./ink.ts";

/** A context that only measures, where a layout must know widths before its chart exists. */
let ruler: CanvasRenderingContext2D | undefined;

function measuring(): CanvasRenderingContext2D {
	ruler ??= document.createElement("canvas").getContext("2d") ?? undefined;
	if (!ruler) throw new Error("this browser draws no canvas");
	return ruler;
}

/** Width of words in pixels, rounded up. */
export function widthOf(
	words: string,
	style: Pick<TextStyle, "size" | "weight">,
): number {
	return Math.ceil(withFont(measuring(), style).measureText(words).width);
}

/** Width of the widest of some words; 0 if there are none. */
export function widest(
	words: readonly string[],
	style: Pick<TextStyle, "size" | "weight">,
): number {
	return Math.max(0, ...words.map((each) => widthOf(each, style)));
}

/** Lines that words take in a width. */
export function linesIn(
	words: string,
	width: number,
	style: Pick<TextStyle, "size" | "weight">,
): number {
	return wrapText(measuring(), words, width, style).length;
}
