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
		syllable: syllable(words),
	});
}
