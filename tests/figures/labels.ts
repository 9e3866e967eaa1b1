import type { Typeface, Weight } from "../../src/figures/core/typeface.ts";
import { partsOf } from "./parsed-svg.ts";

/** A line of text in a drawing: its words and the box of its letters, in pixels. */
export interface Label {
	readonly words: string;
	readonly size: number;
	readonly weight: Weight;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const weights: Readonly<Record<string, Weight>> = {
	"400": 400,
	"600": 600,
	"700": 700,
};

/** The lines of text of a drawing, measured without a browser. */
export function labelsOf(svg: string, type: Typeface): Label[] {
	return partsOf(svg)
		.filter(({ tag }) => tag === "text")
		.map(({ text, attributes }) => {
			const number = (name: string) => Number(attributes[name]);
			const size = number("font-size");
			const weight = weights[attributes["font-weight"] ?? ""];
			if (!(size > 0) || weight === undefined)
				throw new Error(`"${text}" has no size or weight of its own`);
			const width = type.width(text, { size, weight });
			const anchor = attributes["text-anchor"] ?? "start";
			const before = { start: 0, middle: 0.5, end: 1 }[anchor];
			if (before === undefined) throw new Error(`no anchor is "${anchor}"`);
			const left = number("x") - width * before;
			const y = number("y");
			return {
				words: text,
				size,
				weight,
				left,
				right: left + width,
				// Capitals above the baseline, and what hangs below it if anything does.
				top: y - size * 0.66,
				bottom: y + size * (/[gjpqy(),;]/.test(text) ? 0.2 : 0.02),
			};
		});
}

/** What is wrong with the labels of a drawing of a size: cut off, too small, or one over another. */
export function labelFaults(
	labels: readonly Label[],
	frame: { width: number; height: number },
	least: number,
): string[] {
	return labels.flatMap((one, index) => {
		const say = (what: string) => `"${one.words}" ${what}`;
		const cut =
			one.left < -0.5 ||
			one.right > frame.width + 0.5 ||
			one.top < -0.5 ||
			one.bottom > frame.height + 0.5;
		return [
			...(one.size < least ? [say(`is ${one.size} px, under ${least}`)] : []),
			...(cut ? [say("is cut off")] : []),
			...labels
				.slice(index + 1)
				.filter(
					(other) =>
						Math.min(one.right, other.right) - Math.max(one.left, other.left) >
							1 &&
						Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
							1,
				)
				.map((other) => say(`overlaps "${other.words}"`)),
		];
	});
}
