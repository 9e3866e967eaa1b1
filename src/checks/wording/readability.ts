import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { countWords } from "../../deck/notes.ts";

/**
 * School grade (United States) at which sentences can be read.
 *
 * @param sentences each one sentence, as printed
 * @returns Flesch-Kincaid grade level (Kincaid et al., Navy Research Branch report 8-75, 1975)
 */
export function readingGrade(sentences: readonly string[]): number {
	const words = sentences.join(" ");
	return fleschKincaid({
		sentence: sentences.length,
		word: countWords(words),
		// Digits are said as words, of two syllables at least: `syllable` counts none in them.
		syllable: syllable(words.replace(/\d+/g, "seven")),
	});
}

/** The whole sentences of a text, of three words and more: what ends in a full stop or a question mark. */
export function sentencesIn(words: string): string[] {
	return (words.match(/[^.?!]+(?:[.?!](?!\s|$)[^.?!]*)*[.?!](?=\s|$)/g) ?? [])
		.map((sentence) => sentence.trim())
		.filter((sentence) => countWords(sentence) >= 3);
}
