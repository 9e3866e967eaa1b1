import type { Comparator } from "../evidence/comparator.ts";
import type { Fault } from "../evidence/problem.ts";
import type { Marks, Origin } from "../evidence/provenance.ts";
import type { Text } from "./text.ts";

/**
 * The kinds of figures: what an author gives for each (`options`), and what its drawing is made from
 * (`spec`). The registry of `src/figures` adds them by declaration merging, so that every spec is
 * typed in every room and this room knows no figure.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the kinds are listed.
export interface FigureKinds {}

/** The kinds of tables that are written from records, with what an author gives for each. */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the kinds are listed.
export interface TableKinds {}

export type FigureKind = keyof FigureKinds;
export type TableKind = keyof TableKinds;

/** All that a drawing depends on, as plain data. */
export type FigureSpec = FigureKinds[FigureKind]["spec"];

/** A figure of one kind as a slide asks for it. */
export interface FigureDeclaration<Kind extends FigureKind> {
	readonly block: "figure";
	readonly kind: Kind;
	/** Name of its files, unique in the deck. */
	readonly id: string;
	readonly options: FigureKinds[Kind]["options"];
}

/** A table of one kind as a slide asks for it. */
export interface TableDeclaration<Kind extends TableKind> {
	readonly block: "record-table";
	readonly kind: Kind;
	/** Name of its data file, unique among the figures and tables of the deck. */
	readonly id: string;
	readonly options: TableKinds[Kind];
}

/** A figure that a slide asks for; it is built when the project is known. */
export type DeclaredFigure = {
	[Kind in FigureKind]: FigureDeclaration<Kind>;
}[FigureKind];

/** A table that a slide asks for; it is written when the project is known. */
export type DeclaredTable = {
	[Kind in TableKind]: TableDeclaration<Kind>;
}[TableKind];

/** The data of a figure as a reader without the picture gets it. */
export interface FigureTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** An arrow of a diagram that leads to the study it rests on. */
export interface FigureLink {
	/** Id of the arrow in the drawing. */
	readonly edge: string;
	/** What the arrow says, as a sentence. */
	readonly says: string;
	readonly study: string;
}

/** A figure on a slide: the drawing's data, and the same in words. Built by `src/figures`. */
export interface FigureBlock {
	readonly block: "figure";
	/** Name of its files, unique in the deck. */
	readonly id: string;
	/** What the figure is, for captions and downloads. */
	readonly title: string;
	readonly spec: FigureSpec;
	/** What, how many, the range, the message: written from the data. */
	readonly alt: string;
	readonly table: FigureTable;
	/** What each press of the forward key brings, in words; none where the figure does not build up. */
	readonly steps: readonly string[];
	/** Arrows of a diagram that lead to studies; none elsewhere. */
	readonly links: readonly FigureLink[];
	readonly comparators: readonly Comparator[];
	/** What a comparator was, where all that the figure shows of it was one and the same. */
	readonly details: Partial<Readonly<Record<Comparator, string>>>;
	readonly origins: readonly Origin[];
	/** Whose drawings it is built on, named among its slide's sources. */
	readonly credits: readonly string[];
	/** Marks that any of its numbers bears, which the slide explains. */
	readonly marks: Marks;
	/** The author's own words on the figure, for the check of bare numbers. */
	readonly words: readonly Text[];
	/** Faults found while building the figure. */
	readonly faults: readonly Fault[];
}
