import type { Comparator } from "../evidence/comparator.ts";
import type { Origin } from "../evidence/provenance.ts";
import type { Study } from "../evidence/study.ts";
import type { DeclaredFigure, DeclaredTable, FigureBlock } from "./figure.ts";
import type { Insertable } from "./inserted.ts";
import type { SourcedValue } from "./insets.ts";
import type { OpenerBlock } from "./opener-block.ts";
import type { Pico, PicoWords } from "./pico.ts";
import type { DeclaredPicture, PictureBlock } from "./picture.ts";
import type { RecordTableBlock } from "./record-table.ts";
import { lines, type Text, text } from "./text.ts";

/** A length of the talk, in minutes: whatever the deck offers. */
export type Cut = number;

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
export interface ColumnsBlock<Part = Block> {
	readonly block: "columns";
	readonly columns: readonly {
		readonly heading: Text;
		readonly body: readonly Part[];
	}[];
}

/** A real table: first column are row headings. */
export interface TableBlock {
	readonly block: "table";
	readonly caption: Text;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Text[])[];
}

/** Words of the article that the deck weighs, quoted. */
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

/** Records as their authors wrote them, beside a specimen of a figure. */
export interface RecordBlock {
	readonly block: "record";
	/** Fields that are shown. */
	readonly origins: readonly Origin[];
}

/** The records of a figure or table, named before it is built. */
export interface DeclaredRecord {
	readonly block: "record";
	readonly of: DeclaredFigure | DeclaredTable;
}

/** A block that an author writes as it is shown. */
export type WrittenBlock =
	| PointsBlock
	| ParagraphBlock
	| KeyNumberBlock
	| TableBlock
	| QuoteBlock
	| ReferencesBlock
	| PresenterBlock
	| OpenerBlock;

/** A block as a slide declares it: figures and tables are asked for, not yet built, pictures not yet read. */
export type DeclaredBlock =
	| WrittenBlock
	| ColumnsBlock<DeclaredBlock>
	| DeclaredPicture
	| DeclaredFigure
	| DeclaredTable
	| DeclaredRecord;

/** A block as it is shown: figures and tables are built, pictures read. */
export type Block =
	| WrittenBlock
	| ColumnsBlock
	| PictureBlock
	| FigureBlock
	| RecordTableBlock
	| RecordBlock;

/** An assertion-evidence slide, its body declared or resolved. */
export interface SlideOf<Part, Frame> {
	readonly kind: "slide";
	/** Address (`#/id`) and file name. */
	readonly id: string;
	/** A full sentence that makes the point. */
	readonly title: string | Text;
	/** `title` sets the title large over a figure; `list` sets small type for references; `opener` opens a chapter. */
	readonly layout?: "title" | "list" | "opener";
	/** Time to speak, in minutes. */
	readonly minutes: number;
	readonly cuts: readonly Cut[];
	/** Ids of the article's claims that the slide answers. */
	readonly claims?: readonly string[];
	/** Comparators named under the title; those of the figures by default. */
	readonly comparators?: readonly Comparator[];
	/** What frames the result of a trial; the records' own words where the author shortens none. */
	readonly pico?: Frame;
	/** What stands beside the comparators of a slide that shows no trial's result. */
	readonly context?: Text;
	/** Certainty of the evidence as a source states it, or that none was stated. */
	readonly certainty?: Text;
	/** Sources named in the footer; those cited in the body by default. */
	readonly sources?: readonly Study[];
	/** Not finished: shown while serving, left out of all that is built. */
	readonly draft?: boolean;
	readonly body: readonly Part[];
	/** What to say, what will be asked, the transition. */
	readonly notes: Text;
	/** Notes for a cut that says something else. */
	readonly notesFor?: Readonly<Record<Cut, Text>>;
	/** Transitions of cuts in which another slide follows; each takes the place of the notes' own. */
	readonly transitions?: Readonly<Record<Cut, string>>;
	/** The same point as prose, complete without a speaker. */
	readonly reading: Text;
}

/** A slide as its module declares it. */
export type DeclaredSlide = SlideOf<DeclaredBlock, PicoWords>;

/** A slide of a resolved project. */
export type Slide = SlideOf<Block, Pico>;

/** Declares one slide. Checked with the whole deck, not here. */
export function slide(declaration: Omit<DeclaredSlide, "kind">): DeclaredSlide {
	return { kind: "slide", ...declaration };
}

/** A list whose points are the lines of the template. */
export function points(
	words: TemplateStringsArray,
	...insets: readonly Insertable[]
): PointsBlock {
	return { block: "points", points: lines(text(words, ...insets)) };
}

/** A chapter's message for patients; each line of the template is one sentence. */
export function inPlainWords(
	words: TemplateStringsArray,
	...insets: readonly Insertable[]
): PointsBlock {
	return { ...points(words, ...insets), audience: "patient" };
}

/** One paragraph of the template's words. */
export function paragraph(
	words: TemplateStringsArray,
	...insets: readonly Insertable[]
): ParagraphBlock {
	return { block: "paragraph", text: text(words, ...insets) };
}

/** A number set large over its meaning. */
export function keyNumber(value: SourcedValue, caption: Text): KeyNumberBlock {
	return { block: "key-number", value, caption };
}

/** Columns side by side. */
export function columns(
	...parts: ColumnsBlock<DeclaredBlock>["columns"]
): ColumnsBlock<DeclaredBlock> {
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
export function record(of: DeclaredFigure | DeclaredTable): DeclaredRecord {
	return { block: "record", of };
}
