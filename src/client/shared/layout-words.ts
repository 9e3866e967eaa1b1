import type { LayoutFault } from "./measure-slides.ts";

/** What does not fit, in words, and what to do. Sentences without their full stop. */
export interface LayoutWords {
	readonly message: string;
	readonly hint: string;
}

const numbers = ["", "one", "two", "three", "four", "five", "six"];

/**
 * @param shape in which it was measured, to follow the words: `at 4:3`; nothing where it is plain to see
 */
export function layoutWords(
	{ fault, part, words, by, surplus }: LayoutFault,
	shape = "",
): LayoutWords {
	const at = shape ? ` ${shape}` : "";
	const said = (what: string, hint: string) => ({
		message: `${what}${at}`,
		hint,
	});
	const quoted = words ? ` "${words}"` : "";
	switch (fault) {
		case "tall":
			return said(
				`the slide is ${by} px too tall`,
				"Shorten it, or split the slide",
			);
		case "footer":
			return said(
				`the ${part} is ${by} px too tall`,
				surplus
					? `Cut ${numbers[surplus.count] ?? surplus.count} ${surplus.of}${surplus.count === 1 ? "" : "s"} or split the slide`
					: "Shorten it, or split the slide",
			);
		case "right":
			return said(
				`the ${part}${quoted} runs ${by} px out at the right`,
				part === "table"
					? "Leave a column out, or shorten its words"
					: "Shorten its longest word, or break it",
			);
		case "overlap":
			return said(
				`the ${part}${quoted} lies ${by} px over what stands beneath`,
				"Shorten one of them, or split the slide",
			);
		case "small":
			return said(
				`the type of "${words}" is ${by} px, too small to read in a room`,
				"Use a block that sets it larger",
			);
		case "title":
			return said(`the title takes ${by} lines`, "Shorten it to two");
		case "drawing":
			return said(
				`the drawing runs ${by} px out of its room`,
				"Show fewer rows, or leave out what stands beside it",
			);
		case "labels":
			return said(
				`the drawing's labels shrink to ${by} px`,
				"Show fewer rows, or leave out what stands beside it",
			);
		case "empty":
			return said(
				`${by} px beneath the drawing stay empty`,
				"Set the words beside it into the room, or show more rows",
			);
		default:
			return fault satisfies never;
	}
}
