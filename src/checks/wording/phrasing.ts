import type { Project } from "../../deck/project.ts";
import { type PrintedWords, projectWords } from "../../deck/project-words.ts";
import type { SubjectPhrase } from "../../deck/subject.ts";
import type { Problem } from "../../evidence/problem.ts";
import { britishIn } from "./british.ts";
import { ownWords } from "./own-words.ts";
import { clumsyPhrases } from "./phrases.ts";
import { readingWordsIn } from "./reading-words.ts";

/** What is said and printed is in American English, in phrases of a native speaker, and not about how it was found. */
export function checkPhrasing(project: Project): Problem[] {
	const phrases = [...clumsyPhrases, ...(project.deck.subject.phrases ?? [])];
	return projectWords(project).flatMap(({ file, field, words }) => {
		const own = ownWords(words);
		const ofReading = readingWordsIn(own);
		const british = britishIn(own);
		return [
			...(ofReading
				? [
						{
							message: `"${ofReading}" speaks of how figures were found`,
							hint: "Leave it out, or put a dash in its place; say not reported only of a source that was seen in full",
						},
					]
				: []),
			...(british
				? [
						{
							message: `"${british.found}" is British`,
							hint: `Use the American form: ${british.american}`,
						},
					]
				: []),
			...recordIdsIn(own, project).map((id) => ({
				message: `"${id}" is the id of a record`,
				hint: "Name the study by author and year",
			})),
			...phrases.flatMap((phrase) => refused(phrase, field, own)),
		].map((fault) => ({ file, field, ...fault }));
	});
}

/** How many texts a deck and its records print, and how many of them speak of how figures were found. */
export function countReadingWords(project: Project): {
	all: number;
	ofReading: number;
} {
	const printed = projectWords(project);
	return { all: printed.length, ofReading: printed.filter(isOfReading).length };
}

/** Ids of records in words that a reader meets, to whom they say nothing. */
function recordIdsIn(words: string, { byId }: Project): string[] {
	const hyphened = words.match(/\b[a-z][a-z\d]*(?:-[a-z\d]+)+\b/g) ?? [];
	return hyphened.filter((each) => byId.has(each));
}

function isOfReading({ words }: PrintedWords): boolean {
	return readingWordsIn(ownWords(words)) !== undefined;
}

function refused(
	{ words, instead, titles }: SubjectPhrase,
	field: string,
	own: string,
): Pick<Problem, "message" | "hint">[] {
	if (titles && field !== "title") return [];
	const found = words.exec(own)?.[0];
	return found ? [{ message: `the phrase "${found}"`, hint: instead }] : [];
}
