import type { OpenerAnswer, OpenerDrawing } from "./opener-block.ts";
import type { Cut, DeclaredSlide } from "./slide.ts";
import { asText, type Text } from "./text.ts";

/*
 * How a chapter opens: its question, the answers to come, where the talk is, and a drawing that locates
 * what it is about. A chapter declares the words; the slide is made from them.
 */

/** What a chapter declares of its opening. */
export interface ChapterOpener {
	/** What the chapter answers; it ends with a question mark. */
	readonly question: string | Text;
	/** In the order of their slides. */
	readonly answers: readonly OpenerAnswer[];
	readonly drawing: OpenerDrawing;
	/** What the speaker says, in a sentence. */
	readonly notes: Text;
	/** Lengths of the talk that have it; those in which the chapter has three slides or more by default. */
	readonly cuts?: readonly Cut[];
}

/** A chapter as far as its opening goes. */
interface Opening {
	readonly id: string;
	readonly opener?: ChapterOpener;
	readonly slides: readonly Pick<DeclaredSlide, "cuts">[];
}

/** Minutes that it takes to say what a chapter asks. */
const minutes = 0.25;

/** With fewer slides than these a chapter goes without in a cut: the talk would point more than show. */
const worthOpening = 3;

/** Id of the slide that opens a chapter. */
export function openerId(chapter: string): string {
	return `opens-${chapter}`;
}

/** The slide that opens a chapter; none where the chapter declares no opening. */
export function openerSlide(
	{ id, opener, slides }: Opening,
	offered: readonly Cut[],
): DeclaredSlide[] {
	if (!opener) return [];
	const { question, answers, drawing, notes } = opener;
	const cuts =
		opener.cuts ??
		offered.filter(
			(cut) =>
				slides.filter((slide) => slide.cuts.includes(cut)).length >=
				worthOpening,
		);
	return [
		{
			kind: "slide",
			id: openerId(id),
			layout: "opener",
			title: question,
			minutes,
			cuts,
			comparators: [],
			body: [{ block: "opener", answers, drawing }],
			notes,
			reading: inShort(answers.map(({ words }) => asText(words))),
		},
	];
}

/** The answers as a list to read. */
function inShort(answers: readonly Text[]): Text {
	const words = ["In short:\n"];
	for (const answer of answers) {
		const [head = "", ...rest] = answer.words;
		words.push(`${words.pop() ?? ""}\n- ${head}`, ...rest);
	}
	return {
		kind: "text",
		words,
		insets: answers.flatMap(({ insets }) => insets),
	};
}
