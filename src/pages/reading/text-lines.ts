import type { Letters, Typeface } from "../../figures/core/typeface.ts";

/** Text as the style sheet sets it. */
export interface Setting extends Letters {
	/** Height of a line, in pixels. */
	readonly line: number;
}

/**
 * Height of words that break where a column ends, in pixels. Words are measured one by one, which the
 * same few thousand of a whole deck share; kerning over a space is left out.
 *
 * @param width of the column, in pixels
 */
export function textHeight(
	words: string,
	width: number,
	setting: Setting,
	type: Typeface,
): number {
	const space = type.width(" ", setting);
	let lines = 1;
	let filled = 0;
	for (const word of words.split(/\s+/)) {
		const long = type.width(word, setting);
		const longer = filled === 0 ? long : filled + space + long;
		if (longer > width && filled > 0) {
			lines++;
			filled = long;
		} else filled = longer;
	}
	return lines * setting.line;
}
