import { allBlocks, figuresOf } from "./blocks-of.ts";
import { allChapters, allSlides } from "./deck.ts";
import type { FigureBlock } from "./figure.ts";
import { leafletTexts } from "./leaflet.ts";
import { entryFile, type Project, slideFile } from "./project.ts";
import { recordWords } from "./record-words.ts";
import type { Slide } from "./slide.ts";
import { flat, flatCited, type Text } from "./text.ts";
import { allTexts } from "./texts.ts";

/** Words as a reader, a speaker or an audience meets them, values filled in. */
export interface PrintedWords {
	readonly file: string;
	readonly field: string;
	readonly words: string;
	/** Whose they are: what authors of a deck write, what a figure says of its data, or the text of a record. */
	readonly of: "deck" | "figure" | "record";
}

/** All words of a deck that are said or printed: slides, notes, prose, quizzes, glossary, claims, records. */
export function projectWords(project: Project): PrintedWords[] {
	return [
		...deckWords(project),
		...allSlides(project.deck).flatMap((slide) =>
			figuresOf(slide)
				.flatMap(figureWords)
				.map(([field, words]) => ({
					file: slideFile(project, slide.id),
					field,
					words,
					of: "figure" as const,
				})),
		),
		...project.studies.flatMap(({ file, study }) =>
			recordWords(study.asWritten).map(([field, words]) => ({
				file,
				field,
				words,
				of: "record" as const,
			})),
		),
	].filter(({ words }) => words !== "");
}

function deckWords(project: Project): PrintedWords[] {
	const { deck, folder, presenter } = project;
	const placed = (
		file: string,
		field: string,
		text: string | Text | undefined,
	): PrintedWords[] =>
		text === undefined
			? []
			: [{ file, field, words: flatCited(text), of: "deck" }];
	const entry = `${folder}/deck.ts`;
	const subject = `${folder}/subject.ts`;
	return [
		...placed(entry, "title", deck.title),
		...placed(entry, "description", deck.description),
		...Object.entries(deck.subject.comparators).flatMap(([key, kind]) => [
			...placed(subject, `comparators.${key}.name`, kind.name),
			...placed(subject, `comparators.${key}.side`, kind.side),
		]),
		...Object.entries(deck.subject.bias).flatMap(([domain, head]) =>
			placed(subject, `bias.${domain}`, head),
		),
		...allChapters(deck).flatMap(({ id, title }) =>
			placed(`${folder}/${id}/chapter.ts`, "title", title),
		),
		...allSlides(deck).flatMap((slide) =>
			slideWords(slide).flatMap(([field, text]) =>
				placed(slideFile(project, slide.id), field, text),
			),
		),
		...project.questions.flatMap(({ id, prompt, options, why }) => {
			const file = entryFile(project, "question", id);
			return [
				...placed(file, `${id}.prompt`, prompt),
				...options.flatMap((option, index) =>
					placed(file, `${id}.options.${index}`, option),
				),
				...placed(file, `${id}.why`, why),
			];
		}),
		...project.glossary.flatMap(({ term, definition }) => {
			const file = entryFile(project, "term", term);
			return [
				...placed(file, `${term}.term`, term),
				...placed(file, `${term}.definition`, definition),
			];
		}),
		...project.claims.flatMap(({ id, finding, absence }) => {
			const file = entryFile(project, "claim", id);
			return [
				...placed(file, `${id}.finding`, finding),
				...placed(file, `${id}.absence`, absence),
			];
		}),
		...project.leaflets.flatMap((leaflet) =>
			leafletTexts(leaflet).flatMap(({ field, text }) =>
				placed(
					entryFile(project, "leaflet", leaflet.id),
					`${leaflet.id}.${field}`,
					// A leaflet names its sources by numbers.
					flat(text),
				),
			),
		),
		...placed(`${folder}/presenter.ts`, "disclosures", presenter.disclosures),
	];
}

function slideWords(slide: Slide): [field: string, text: string | Text][] {
	return [
		...allTexts(slide).map(({ field, text }): [string, Text] => [field, text]),
		...allBlocks(slide.body)
			.filter((block) => block.block === "table")
			.flatMap(({ columns }) => numbered("table, column", columns)),
		...figuresOf(slide).map(({ id, title }): [string, string] => [
			`figure ${id}, title`,
			title,
		]),
	];
}

/** What a figure says to a reader without the picture, and as it builds up. */
function figureWords(figure: FigureBlock): [field: string, words: string][] {
	const { id, alt, table, steps, links } = figure;
	return [
		[`figure ${id}, description`, alt],
		...numbered(`figure ${id}, column`, table.columns),
		...table.rows.flatMap((row, index) =>
			numbered(`figure ${id}, row ${index + 1}, cell`, row),
		),
		...numbered(`figure ${id}, step`, steps),
		...numbered(
			`figure ${id}, arrow`,
			links.map(({ says }) => says),
		),
	];
}

function numbered(
	field: string,
	all: readonly string[],
): [field: string, words: string][] {
	return all.map((words, index) => [`${field} ${index + 1}`, words]);
}
