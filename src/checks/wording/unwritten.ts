import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { projectWords } from "../../deck/project-words.ts";
import type { Problem } from "../../evidence/problem.ts";

/** What marks words that are still to be written, as `npm run new` leaves them. */
const mark = /\bTODO\b/;

/** Only a draft holds words that are still to be written. */
export function checkUnwritten(project: Project): Problem[] {
	const drafts = new Set([
		...allSlides(project.deck)
			.filter(({ draft }) => draft)
			.map(({ id }) => slideFile(project, id)),
		...project.studies
			.filter(({ study }) => study.draft)
			.map(({ file }) => file),
	]);
	const entries = [
		...project.glossary.filter(({ draft }) => draft).map(({ term }) => term),
		...[...project.questions, ...project.claims, ...project.leaflets]
			.filter(({ draft }) => draft)
			.map(({ id }) => id),
	];
	return [
		...projectWords(project).filter(({ of }) => of !== "record"),
		...project.studies.flatMap(({ file, study }) =>
			wordsIn(study.asWritten).map(([field, words]) => ({
				file,
				field,
				words,
			})),
		),
	]
		.filter(
			({ file, field, words }) =>
				mark.test(words) &&
				!drafts.has(file) &&
				!entries.some((entry) => field.startsWith(`${entry}.`)),
		)
		.map(({ file, field, words }) => ({
			file,
			field,
			message: `"${shortened(words)}" is still to be written`,
			hint: "Write it, or mark what it belongs to with draft: true until then",
		}));
}

/** Every text in a record, with the path of its field. */
function wordsIn(value: unknown, path = ""): [field: string, words: string][] {
	if (typeof value === "string") return [[path, value]];
	return Object.entries(Object(value)).flatMap(([key, part]) =>
		wordsIn(part, path ? `${path}.${key}` : key),
	);
}

function shortened(words: string): string {
	const from = words.slice(Math.max(0, words.search(mark)));
	return from.length > 50 ? `${from.slice(0, 50).trimEnd()}…` : from;
}
