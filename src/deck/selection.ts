import { allSlides, type Chapter, type Presenter } from "./deck.ts";
import type { Project } from "./project.ts";
import { citedStudies } from "./shown.ts";
import { type Cut, referencesPerPage, type Slide } from "./slide.ts";

/** Which part of a deck is taken, and who presents it. */
export interface Selection {
	/** Only the slides of this length of the talk; all by default. */
	readonly cut?: Cut;
	/** Whether the slides for questions come along; the references always do. */
	readonly backup: boolean;
	/** Takes the place of the deck's own presenter. */
	readonly presenter?: Presenter;
}

/** A deck of the selected slides alone, with as many pages of references as they need. */
export function selected(
	project: Project,
	{ cut, backup, presenter }: Selection,
): Project {
	const { deck } = project;
	const chapters = kept(
		deck.chapters,
		(slide) => cut === undefined || slide.cuts.includes(cut),
	);
	const asked = kept(
		deck.backup ? [deck.backup] : [],
		(slide) => backup || pageOf(slide) !== undefined,
	);
	const cited = [...chapters, ...asked].flatMap(({ slides }) =>
		slides.flatMap(citedStudies),
	);
	const pages = Math.ceil(new Set(cited).size / referencesPerPage);
	const [rest] = kept(asked, (slide) => (pageOf(slide) ?? 0) <= pages);
	const { backup: _, ...whole } = deck;
	return {
		...project,
		deck: {
			...whole,
			...(cut !== undefined && { cuts: [cut] }),
			chapters,
			...(rest && { backup: rest }),
		},
		presenter: presenter ?? project.presenter,
	};
}

/** A deck without its pages of references, for a document that lists them at its end. */
export function withoutReferencePages(project: Project): Project {
	const { backup, ...deck } = project.deck;
	const noPage = (slide: Slide) => pageOf(slide) === undefined;
	const [rest] = kept(backup ? [backup] : [], noPage);
	return {
		...project,
		deck: {
			...deck,
			chapters: kept(deck.chapters, noPage),
			...(rest && { backup: rest }),
		},
	};
}

/** Labels of the pages of a document with one slide a page: `1`, `2`, … and `B1`, `B2`, … */
export function slideLabels({ deck }: Project): string[] {
	const numbered = deck.chapters.flatMap(({ slides }) => slides).length;
	return allSlides(deck).map((_, index) =>
		index < numbered ? String(index + 1) : `B${index - numbered + 1}`,
	);
}

function kept(
	chapters: readonly Chapter[],
	keep: (slide: Slide) => boolean,
): Chapter[] {
	return chapters
		.map((chapter) => ({ ...chapter, slides: chapter.slides.filter(keep) }))
		.filter(({ slides }) => slides.length > 0);
}

/** The page of the list of references that a slide shows, from 1. */
function pageOf(slide: Slide): number | undefined {
	const block = slide.body.find((each) => each.block === "references");
	return block?.block === "references" ? block.page : undefined;
}
