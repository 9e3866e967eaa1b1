import type { Fit } from "./fit-type.ts";

/** A document that is to be printed. */
export interface PlannedDocument {
	readonly file: string;
	/** What it is called; the deck's title by default. */
	readonly title?: string;
	/** Most pages that it may have, with the module that is to be shortened. */
	readonly most?: { readonly pages: number; readonly module: string };
	/** The sizes of type between which it is fitted to the text's room on its sheets. */
	readonly fit?: Fit;
	/** Its page, as HTML that stands alone. */
	readonly html: () => Promise<string>;
	/** One for each page; the number printed on it by default. */
	readonly labels?: readonly string[];
}

/** Kinds of paper: the name that Chrome knows, width and height in millimetres, the end of a file's name. */
export const sheets = [
	{ size: "A4", width: 210, height: 297, suffix: "" },
	{ size: "letter", width: 215.9, height: 279.4, suffix: "-letter" },
] as const;

/** One kind of paper. */
export type Sheet = (typeof sheets)[number];
