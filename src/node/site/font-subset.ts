import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { kept } from "../shared/kept.ts";
import { wholeFont } from "./whole-font.ts";

/** The letters that markup shows: its text, with what is written as an entity. */
export function lettersIn(markup: string): string {
	return markup.replace(/<[^>]*>/g, " ").replace(entity, (_, name: string) => {
		const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
		return hex !== undefined || decimal !== undefined
			? String.fromCodePoint(
					Number.parseInt(hex ?? decimal ?? "", hex ? 16 : 10),
				)
			: (named[name] ?? "");
	});
}

const entity = /&(#?\w+);/g;
/** Those that a renderer of HTML writes; all others it leaves as the character. */
const named: Readonly<Record<string, string>> = {
	quot: '"',
	amp: "&",
	lt: "<",
	gt: ">",
	apos: "'",
	nbsp: "\u00a0",
};

/**
 * The deck's font cut to the letters of a text, as WOFF2.
 *
 * @param weight one weight to fix; all that the deck uses by default
 */
export function subset(text: string, weight?: number): Promise<Buffer> {
	const whole = readFileSync(wholeFont);
	const letters = [...new Set(text)].sort().join("");
	return kept("font-*.woff2", [whole, JSON.stringify([weight, letters])], () =>
		subsetFont(whole, letters, {
			targetFormat: "woff2",
			// Small capitals and other alternates stay out; figures are tabular as they are.
			noLayoutClosure: true,
			variationAxes: { wght: weight ?? { min: 400, max: 700 } },
		}),
	);
}
