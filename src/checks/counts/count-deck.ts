import { figuresOf } from "../../deck/blocks-of.ts";
import { allChapters, allSlides, minutesOf } from "../../deck/deck.ts";
import { type Form, formsOf } from "../../deck/form.ts";
import { countWords, spokenMinutes } from "../../deck/notes.ts";
import type { Project } from "../../deck/project.ts";
import { citedStudies } from "../../deck/shown.ts";
import { flat } from "../../deck/text.ts";
import { bodyTexts } from "../../deck/texts.ts";
import { countReadingWords } from "../wording/phrasing.ts";

/** How long each cut is, and how much of it the notes fill. */
export interface CutCount {
	readonly cut: number;
	readonly slides: number;
	readonly minutes: number;
	/** Minutes that reading the notes aloud takes, answers to questions left out. */
	readonly spoken: number;
	/** Slides that show a figure; of the others, those with a table, those of words alone, those that open a chapter. */
	readonly forms: Readonly<Record<Form, number>>;
}

/** What of the deck answers a section of the article. */
export interface SectionCount {
	readonly place: string;
	readonly claims: number;
	readonly slides: number;
	readonly figures: number;
	readonly studies: number;
	/** Claims of the section that no slide answers. */
	readonly unanswered: readonly string[];
}

/** The lecture in numbers. */
export interface DeckCounts {
	readonly chapters: readonly {
		readonly title: string;
		readonly slides: number;
		readonly inCuts: readonly number[];
	}[];
	readonly cuts: readonly CutCount[];
	/** Figures by kind, most first. */
	readonly figures: readonly (readonly [kind: string, count: number])[];
	/** Words in the body of a slide, lists of references apart. */
	readonly bodyWords: { readonly median: number; readonly most: number };
	readonly sections: readonly SectionCount[];
	readonly questions: number;
	readonly terms: number;
	/** Texts that are said or printed, and those of them that speak of how figures were found. */
	readonly texts: { readonly all: number; readonly ofReading: number };
}

/** Counts slides, minutes, words, figures, and what answers each section of the article. */
export function countDeck(project: Project): DeckCounts {
	const { deck } = project;
	const slides = allSlides(deck);
	const parts = allChapters(deck);
	const kinds = new Map<string, number>();
	for (const { spec } of slides.flatMap(figuresOf))
		kinds.set(spec.kind, (kinds.get(spec.kind) ?? 0) + 1);
	const words = slides
		.filter(({ layout }) => layout !== "list")
		.map((slide) =>
			countWords(
				bodyTexts(slide)
					.map(({ text }) => flat(text))
					.join(" "),
			),
		)
		.sort((a, b) => a - b);
	return {
		chapters: parts.map((part) => ({
			title: part.title,
			slides: part.slides.length,
			inCuts: deck.cuts.map(
				(cut) => part.slides.filter(({ cuts }) => cuts.includes(cut)).length,
			),
		})),
		cuts: deck.cuts.map((cut) => {
			const shown = slides.filter(({ cuts }) => cuts.includes(cut));
			const forms = formsOf(deck, cut);
			return {
				cut,
				slides: shown.length,
				minutes: minutesOf(deck, cut),
				spoken: shown.reduce((sum, each) => sum + spokenMinutes(each, cut), 0),
				forms: {
					figure: forms.figure.length,
					table: forms.table.length,
					text: forms.text.length,
					opener: forms.opener.length,
				},
			};
		}),
		figures: [...kinds].sort(([, a], [, b]) => b - a),
		bodyWords: {
			median: words[Math.floor(words.length / 2)] ?? 0,
			most: words.at(-1) ?? 0,
		},
		sections: [...new Set(project.claims.map(({ place }) => place))].map(
			(place) => countSection(project, place),
		),
		questions: project.questions.length,
		terms: project.glossary.length,
		texts: countReadingWords(project),
	};
}

function countSection(project: Project, place: string): SectionCount {
	const claims = project.claims.filter((claim) => claim.place === place);
	const answering = (id: string) =>
		allSlides(project.deck).filter((slide) => slide.claims?.includes(id));
	const slides = new Set(claims.flatMap(({ id }) => answering(id)));
	return {
		place,
		claims: claims.length,
		slides: slides.size,
		figures: [...slides].flatMap(figuresOf).length,
		studies: new Set([...slides].flatMap(citedStudies)).size,
		unanswered: claims
			.map(({ id }) => id)
			.filter((id) => answering(id).length === 0),
	};
}
