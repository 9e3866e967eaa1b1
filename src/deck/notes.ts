import type { Cut, Slide } from "./slide.ts";
import { asText, flat, paragraphs, type Text } from "./text.ts";

/** Pace of a lecturer who is easy to follow, in words a minute. */
export const wordsPerMinute = 130;

/** How the paragraph of notes begins that leads to the next slide. */
const transitionMark = "Transition:";

/** Whether notes lead on to the next slide. */
export function leadsOn(notes: Text): boolean {
	return paragraphs(notes).some((part) =>
		flat(part).startsWith(transitionMark),
	);
}

/** The notes of a slide in a cut, or those of the whole deck. */
export function notesOf(slide: Slide, cut?: Cut): Text {
	const own = cut === undefined ? undefined : slide.notesFor?.[cut];
	const transition = cut === undefined ? undefined : slide.transitions?.[cut];
	if (own || !transition) return own ?? slide.notes;
	const kept = paragraphs(slide.notes).filter(
		(part) => !flat(part).startsWith(transitionMark),
	);
	return joined([...kept, asText(`${transitionMark} ${transition}`)]);
}

/** Paragraphs as one text again. */
function joined(parts: readonly Text[]): Text {
	const words: string[] = [];
	for (const part of parts) {
		const [head = "", ...rest] = part.words;
		const last = words.pop();
		words.push(last === undefined ? head : `${last}\n\n${head}`, ...rest);
	}
	return { kind: "text", words, insets: parts.flatMap(({ insets }) => insets) };
}

/** Cuts in which a slide has notes of their own. */
export function cutsWithNotes(slide: Slide): Cut[] {
	const keys = Object.keys({ ...slide.notesFor, ...slide.transitions });
	return keys.map(Number);
}

/**
 * Minutes that reading a slide's notes aloud takes, without the paragraphs that wait for a
 * question.
 */
export function spokenMinutes(slide: Slide, cut?: Cut): number {
	const spoken = paragraphs(notesOf(slide, cut))
		.map(flat)
		.filter((words) => !words.startsWith("Will be asked:"));
	return countWords(spoken.join(" ")) / wordsPerMinute;
}

/** Words of a text as printed. */
export function countWords(words: string): number {
	return words.split(/\s+/).filter(Boolean).length;
}
