import type { Study } from "../evidence/study.ts";
import type { FormerIds } from "./former-ids.ts";
import type { ChapterOpener } from "./opener.ts";
import type { Release } from "./release.ts";
import type { Cut, DeclaredSlide, Slide } from "./slide.ts";
import type { Subject } from "./subject.ts";
import type { Text } from "./text.ts";

/** A run of slides under one heading. */
export interface ChapterOf<Page> {
	/** Folder of its slides. */
	readonly id: string;
	readonly title: string;
	/** How it opens: its question, the answers to come, a drawing. */
	readonly opener?: ChapterOpener;
	readonly slides: readonly Page[];
}

/** A chapter as its module declares it. */
export type DeclaredChapter = ChapterOf<DeclaredSlide>;

/** A chapter of a resolved project. */
export type Chapter = ChapterOf<Slide>;

/** The whole talk: its chapters and the lengths in which it can be given. */
export interface DeckOf<Page> {
	readonly kind: "deck";
	readonly title: string;
	readonly description: string;
	/** What the deck is about, and the words and looks that follow from it. */
	readonly subject: Subject;
	/** Name of what is published of it: `<output>.html`, the creator of its PDFs. */
	readonly output: string;
	/** What identifies its published state; a deck without one is not cited. */
	readonly release?: Release;
	/** Lengths offered, in minutes, discussion included. */
	readonly cuts: readonly Cut[];
	/**
	 * Minutes of a length that are left for discussion, none by default; the slides of the length sum to
	 * the rest, within a tenth.
	 */
	readonly discussion?: Readonly<Record<Cut, number>>;
	readonly chapters: readonly ChapterOf<Page>[];
	/** Folders of records beside the deck's own `evidence/`, relative to the deck's folder. */
	readonly records?: readonly string[];
	/** Slides for questions, outside the count and the cuts. */
	readonly backup?: ChapterOf<Page>;
	/** Ids that slides had before, so that old links still lead. */
	readonly former?: FormerIds;
}

/** A deck as its module declares it. */
export type DeclaredDeck = DeckOf<DeclaredSlide>;

/** A deck whose figures and tables are built. */
export type Deck = DeckOf<Slide>;

/** How a statement of an article can stand against the sources, the kindest first. */
export const verdicts = [
	"supported",
	"partly",
	"overstated",
	"unsupported",
	"wrong",
] as const;

export type Verdict = (typeof verdicts)[number];

/** Verdicts in words. */
export const verdictName: Record<Verdict, string> = {
	supported: "Supported",
	partly: "Partly supported",
	overstated: "Overstated",
	unsupported: "Not supported",
	wrong: "Wrong",
};

/** One checkable statement of the article that the deck weighs (`article.txt`). */
export interface Claim {
	readonly id: string;
	/** Words of the article, to the letter. */
	readonly quote: string;
	/** Heading of the article under which they stand. */
	readonly place: string;
	readonly verdict: Verdict;
	/** What the sources say, with sourced values. */
	readonly finding: Text;
	/** Records that settle it. */
	readonly studies: readonly Study[];
	/** What was looked for and is in no record; needed where `studies` is empty. */
	readonly absence?: string;
	/** Not finished: shown while serving, left out of all that is built. */
	readonly draft?: boolean;
}

/** A retrieval-practice question with the record that settles it. */
export interface Question {
	readonly id: string;
	/** Folder of the chapter after which it is asked. */
	readonly chapter: string;
	readonly prompt: Text;
	readonly options: readonly Text[];
	/** Index of the right option, from 0. */
	readonly answer: number;
	/** Why it is right and the others are not. */
	readonly why: Text;
	readonly studies: readonly Study[];
	/** Not finished: shown while serving, left out of all that is built. */
	readonly draft?: boolean;
}

/** A word of the field in plain words. */
export interface Term {
	readonly term: string;
	/** Other spellings and abbreviations under which it is found. */
	readonly also?: readonly string[];
	readonly definition: Text;
	/** Not finished: shown while serving, left out of all that is built. */
	readonly draft?: boolean;
}

/** Who presents, where, with what interests. */
export interface Presenter {
	readonly name: string;
	readonly credentials: string;
	readonly institution: string;
	readonly event: string;
	/** As printed, e.g. 3 March 2027. */
	readonly date: string;
	readonly disclosures: string;
	/** An image as a data URL, for the title slide. */
	readonly logo?: string;
}

/** Declares a deck. Checked as a whole by `checkDeck`. */
export function deck(declaration: Omit<DeclaredDeck, "kind">): DeclaredDeck {
	return { kind: "deck", ...declaration };
}

/** Declares a chapter. */
export function chapter(declaration: DeclaredChapter): DeclaredChapter {
	return declaration;
}

/** Declares a claim of the ledger. */
export function claim(declaration: Claim): Claim {
	return declaration;
}

/** Declares a question. */
export function question(declaration: Question): Question {
	return declaration;
}

/** Declares a term of the glossary. */
export function term(declaration: Term): Term {
	return declaration;
}

/** Declares who presents. */
export function presenter(declaration: Presenter): Presenter {
	return declaration;
}

/** All chapters in order of presentation, backup last. */
export function allChapters<Page>({
	chapters,
	backup,
}: DeckOf<Page>): ChapterOf<Page>[] {
	return [...chapters, ...(backup ? [backup] : [])];
}

/** All slides in order of presentation, backup last. */
export function allSlides<Page>(whole: DeckOf<Page>): Page[] {
	return allChapters(whole).flatMap(({ slides }) => slides);
}

/** Minutes of a cut that its slides may take: what it leaves after its discussion. */
export function speakingTime(
	{ discussion = {} }: Pick<Deck, "discussion">,
	cut: Cut,
): number {
	return cut - (discussion[cut] ?? 0);
}

/** Minutes that the slides of a cut take together. */
export function minutesOf(whole: Deck, cut: Cut): number {
	return whole.chapters
		.flatMap((part) => part.slides)
		.filter((each) => each.cuts.includes(cut))
		.reduce((sum, each) => sum + each.minutes, 0);
}
