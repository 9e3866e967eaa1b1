import { type Pico, picoParts } from "../../deck/pico.ts";
import { flatCited, type Text } from "../../deck/text.ts";
import { spaces } from "../../figures/core/sizes.ts";
import type { Letters, Typeface } from "../../figures/core/typeface.ts";

/*
 * How wide the parts of a strip are on a slide, told before it is laid out: so that all of them take as
 * few lines as they can. The numbers are those of `pico.css`.
 */

/** A strip as it is laid out across a slide. */
export interface StripLayout {
	/** Widths of its parts in pixels, in their order. */
	readonly columns: readonly number[];
	/** Its height in pixels, the room above it included. */
	readonly height: number;
}

const words: Letters = { size: 20 };
const names: Letters = { size: 18, weight: 600 };
const chip: Letters = { size: 20, weight: 600 };
/** Of the whole strip, between the usual edges of a slide. */
const usual = 1280 - 2 * spaces.side;
/** Lines that a part may take at most before it is left to the browser. */
const mostLines = 5;
/** A chip's mark, and the room after it. */
const chipMark = 28;
const chipGap = 14;

/** What a part says: its name, then comparators with their marks, then words. */
interface Said {
	readonly name: string;
	readonly chips: readonly string[];
	readonly words: string;
	/** Room around its words: padding, and its sign. */
	readonly around: number;
}

/** Longest time that is kept on one line. */
const shortTime = 14;

/** Whether a time is kept on one line: "4" at the end of one and "weeks" on the next read badly. */
export function isShortTime(time: Text): boolean {
	return flatCited(time).length <= shortTime;
}

/** Lays out the strip of a slide. */
export function stripLayout(
	pico: Pico,
	certainty: Text | undefined,
	type: Typeface,
	across: number = usual,
): StripLayout {
	const parts = saidBy(pico, certainty);
	for (let lines = 1; ; lines += 1) {
		const columns = parts.map(
			(part) => part.around + narrowest(part, lines, type, across),
		);
		const left = across - columns.reduce((sum, each) => sum + each, 0);
		if (left < 0 && lines < mostLines) continue;
		return {
			columns: columns.map((each) => Math.round(each + left / columns.length)),
			height: 12 + 2 + 16 + 21.6 + 24 * lines,
		};
	}
}

/** The parts that a strip has, in order; `PicoStrip` shows the same. */
function saidBy(pico: Pico, certainty: Text | undefined): Said[] {
	const said = Object.fromEntries(
		picoParts.map((part) => [part, pico[part] ? flatCited(pico[part]) : ""]),
	);
	const together = (between: string, ...each: (string | undefined)[]) =>
		each.filter(Boolean).join(between);
	const parts = [
		{ name: "Patients", words: said.patients },
		{ name: "Treatment", words: said.treatment },
		{
			name: "Compared with",
			words: said.comparedWith,
			chips: pico.compared.map((each) => each.words),
		},
		{
			name: "Outcome, time",
			words: together(
				", ",
				said.outcome,
				pico.time && isShortTime(pico.time)
					? said.time?.replaceAll(" ", "\u00a0")
					: said.time,
			),
		},
		{
			name: "Certainty",
			words: together("; ", certainty && flatCited(certainty), said.limits),
		},
	];
	return parts
		.map(({ name, words = "", chips = [] }) => ({ name, words, chips }))
		.filter((part) => part.words || part.chips.length > 0)
		.map((part, index, all) => ({
			...part,
			around:
				(index === 0 ? 44 : part.name === "Compared with" ? 19 : 55) +
				(index === all.length - 1 ? 0 : 18),
		}));
}

/** The least width in which a part takes so many lines, to ten pixels. */
function narrowest(
	part: Said,
	lines: number,
	type: Typeface,
	across: number,
): number {
	const least = Math.max(
		type.width(part.name, names),
		type.widest(
			part.chips.flatMap((each) => each.split(" ")),
			chip,
		) + (part.chips.length > 0 ? chipMark : 0),
		type.widest(part.words.split(" "), words),
	);
	for (let width = Math.ceil(least) + 1; width < across; width += 10)
		if (linesOf(part, width, type) <= lines) return width;
	return across;
}

function linesOf({ chips, words: said }: Said, width: number, type: Typeface) {
	let lines = 0;
	let filled = Number.POSITIVE_INFINITY;
	for (const each of chips) {
		const long = type.width(each, chip) + chipMark;
		if (filled + chipGap + long > width) {
			lines += type.wrap(each, width - chipMark, chip).length;
			filled = Math.min(long, width);
		} else filled += chipGap + long;
	}
	if (said === "") return lines;
	const whole = type.width(said, words);
	if (chips.length > 0 && filled + chipGap + whole <= width) return lines;
	return lines + type.wrap(said, width, words).length;
}
