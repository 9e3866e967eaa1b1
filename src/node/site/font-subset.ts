import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { writeWhole } from "../shared/write.ts";
import { wholeFont } from "./whole-font.ts";

/** Where fonts that were cut before are kept: cutting one takes longer than rendering the deck. */
const kept = "node_modules/.cache/fonts";

/**
 * The deck's font cut to the letters of a text, as WOFF2.
 *
 * @param weight one weight to fix; all that the deck uses by default
 */
export async function subset(text: string, weight?: number): Promise<Buffer> {
	const whole = readFileSync(wholeFont);
	const letters = [...new Set(text)].sort().join("");
	const key = createHash("sha256")
		.update(whole)
		.update(JSON.stringify([weight, letters]))
		.digest("hex");
	const file = join(kept, `${key}.woff2`);
	if (existsSync(file)) return readFileSync(file);
	const cut = await subsetFont(whole, letters, {
		targetFormat: "woff2",
		// Small capitals and other alternates stay out; figures are tabular as they are.
		noLayoutClosure: true,
		variationAxes: { wght: weight ?? { min: 400, max: 700 } },
	});
	writeWhole(file, cut);
	return cut;
}
