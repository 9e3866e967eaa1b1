import { readFileSync } from "node:fs";
import subsetFont from "subset-font";

/** The font file of which the deck uses a part. */
export const fontFile =
	"node_modules/source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2";

/**
 * The deck's font cut to the letters of a text, as WOFF2.
 *
 * @param weight one weight to fix; all that the deck uses by default
 */
export async function subset(text: string, weight?: number): Promise<Buffer> {
	return subsetFont(readFileSync(fontFile), text, {
		targetFormat: "woff2",
		// Small capitals and other alternates stay out; figures are tabular as they are.
		noLayoutClosure: true,
		variationAxes: { wght: weight ?? { min: 400, max: 700 } },
	});
}
