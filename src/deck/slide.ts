import type { Comparator } from "../evidence/comparator.ts";
import type { Origin, Study } from "../evidence/study.ts";
import type { RecordTableBlock } from "./record-table.ts";
import { lines, type Text, text } from "./text.ts";
import type { Inset, SourcedValue } from "./values.ts";

/** Lengths of the talk, in minutes. */
export type Cut = 20 | 40 | 60;

/** A short list; each line of the template is one point. */
export interface PointsBlock {
	readonly block: "points";
	readonly points: readonly Text[];
	/** Sentences for a patient to take home: three, at a reading grade that a check keeps low. */
	readonly audience?: "patient";
}

/** One paragraph. */
export interface ParagraphBlock {
	readonly block: "paragraph";
	readonly text: Text;
}

/** A number set large, with the words that give it meaning. */
export interface KeyNumberBlock {
	readonly block: "key-number";
	readonly value: SourcedValue;
	readonly caption: Text;
}

/** Blocks side by side, in equal columns with a heading each. */
export interface ColumnsBlock {
	readonly block: "columns";
	readonly columns: readonly {
		readonly heading: Text;
		readonly body: readonly Block[];
	}[];
}

/** A real table: first column are row headings. */
export interface TableBlock {
	readonly block: "table";
	readonly caption: Text;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Text[])[];
}

/** Words of the article, quoted. */
export interface QuoteBlock {
	readonly block: "quote";
	readonly claim: string;
	readonly words: string;
	/** The part of the quotation that the evidence strikes out. */
	readonly struck?: string;
}

/** References on one page of the list. */
export const referencesPerPage = 13;

/** All references of the deck, numbered; built from the records. */
export interface ReferencesBlock {
	readonly block: "references";
	/** Page of the list, from 1. */
	readonly page: number;
}

/** Presenter, institution and date, or the presenter's disclosures, from `slides/presenter.ts`. */
export interface PresenterBlock {
	readonly block: "presenter";
	readonly part: "line" | "disclosures";
}

/** The data of a figure as a reader without the picture gets it. */
export interface FigureTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A figure on a slide: the drawing's data, and the same in words. Built by `src/figures`. */
export interface FigureBlock {
	readonly block: "figure";
	/** File name of the baked figure, unique in the deck. */
	readonly id: string;
	/** What the figure is, for captions and downloads. */
	readonly title: string;
	/** All that the drawing depends on, as plain data: hashed, baked and sent to browsers. */
	readonly spec: { readonly kind: string };
	/** What, how many, the range, the message: written from the data. */
	readonly alt: string;
	readonly table: FigureTable;
	/** What each press of the forward key brings, in words, where the figure builds up. */
	readonly steps?: readonly string[];
	readonly comparators: readonly Comparator[];
	/** What a comparator was, where all that the figure shows of it was one and the same. */
	readonly details?: Partial<Readonly<Record<Comparator, string>>>;
	readonly origins: readonly Origin[];
	/** The author's own words on the figure, for the check of bare numbers. */
	readonly words: readonly Text[];
	/** Faults found while building the figure. */
	readonly faults: readonly {
		readonly message: string;
		readonly hint: string;
	}[];
}

/** Records as their authors wrote them, beside a specimen of a figure. */
export interface RecordBlock {
	readonly block: "record";
	/** Fields that are shown. */
	readonly origins: readonly Origin[];
}

export type Block =
	| PointsBlock
	| ParagraphBlock
	| KeyNumberBlock
	| ColumnsBlock
	| TableBlock
	| RecordTableBlock
	| QuoteBlock
	| ReferencesBlock
	| PresenterBlock
	| FigureBlock
	| RecordBlock;

/** An assertion-evidence slide. */
export interface Slide {
	readonly kind: "slide";
	/** Address (`#/id`) and file name. */
	readonly id: string;
	/** A full sentence that makes the point. */
	readonly title: string | Text;
	/** `title` sets the title large over a figure; `list` sets small type for references. */
	readonly layout?: "title" | "list";
	/** Time to speak, in minutes. */
	readonly minutes: number;
	readonly cuts: readonly Cut[];
	/** Ids of the article's claims that the slide answers. */
	readonly claims?: readonly string[];
	/** Comparators named under the title; those of the figures by default. */
	readonly comparators?: readonly Comparator[];
	/** What stands beside the comparators: outcome, time, size, what is missing. */
	readonly context?: Text;
	/** Certainty of the evidence as a source states it, or that none was stated. */
	readonly certainty?: Text;
	/** Sources named in the footer; those cited in the body by default. */
	readonly sources?: readonly Study[];
	readonly body: readonly Block[];
	/** What to say, what will be asked, the transition. */
	readonly notes: Text;
	/** Notes for a cut that says something else. */
	readonly notesFor?: Partial<Record<Cut, Text>>;
	/** Transitions of cuts in which another slide follows; each takes the place of the notes' own. */
	readonly transitions?: Partial<Record<Cut, string>>;
	/** The same point as prose, complete without a speaker. */
	readonly reading: Text;
}

/** Declares one slide. Checked with the whole deck, not here. */
export function slide(declaration: Omit<Slide, "kind">): Slide {
	return { kind: "slide", ...declaration };
}

/** A list whose points are the lines of the template. */
export function points(
	words: TemplateStringsArray,
	...insets: readonly Inset[]
): PointsBlock {
	return { block: "points", points: lines(text(words, ...insets)) };
}

/** A chapter's message for patients; each line of the template is one sentence. */
export function inPlainWords(
	words: TemplateStringsArray,
	...insets: readonly Inset[]
): PointsBlock {
	return { ...points(words, ...insets), audience: "patient" };
}

/** One paragraph of the template's words. */
export function paragraph(
	words: TemplateStringsArray,
	...insets: readonly Inset[]
): ParagraphBlock {
	return { block: "paragraph", text: text(words, ...insets) };
}

/** A number set large over its meaning. */
export function keyNumber(value: SourcedValue, caption: Text): KeyNumberBlock {
	return { block: "key-number", value, caption };
}

/** Columns side by side. */
export function columns(
	...parts: readonly { heading: Text; body: readonly Block[] }[]
): ColumnsBlock {
	return { block: "columns", columns: parts };
}

/** A table with row headings in its first column. */
export function table(parts: Omit<TableBlock, "block">): TableBlock {
	return { block: "table", ...parts };
}

/** A fragment of the article beside which the evidence is set. */
export function quote(
	claim: string,
	words: string,
	struck?: string,
): QuoteBlock {
	return { block: "quote", claim, words, ...(struck && { struck }) };
}

/** A page of the numbered list of every study the deck cites. */
export function references(page: number): ReferencesBlock {
	return { block: "references", page };
}

/** The presenter's line. */
export function presenterLine(): PresenterBlock {
	return { block: "presenter", part: "line" };
}

/** The presenter's statement of interests. */
export function disclosuresBlock(): PresenterBlock {
	return { block: "presenter", part: "disclosures" };
}

/** The records that a figure is drawn from, or a table written from. */
export function record(figure: Pick<FigureBlock, "origins">): RecordBlock {
	return { block: "record", origins: figure.origins };
}
