import type { Setting } from "./text-lines.ts";

/* The numbers of `read-*.css` from which heights of sections are told. */

/** A column of text as the style sheet sets it in a window. */
export interface Column {
	readonly drawing: "wide" | "narrow";
	/** Widths in pixels: of all, of prose, of what stands beside it. */
	readonly all: number;
	readonly prose: number;
	readonly beside: number;
	readonly body: Setting;
	readonly title: Setting;
}

export const wide: Column = {
	drawing: "wide",
	all: 1000,
	prose: 600,
	beside: 348,
	body: { size: 20, line: 32 },
	title: { size: 34, line: 40, weight: 700 },
};
export const narrow: Column = {
	drawing: "narrow",
	all: 350,
	prose: 350,
	beside: 350,
	body: { size: 19, line: 30.4 },
	title: { size: 26, line: 30.7, weight: 700 },
};

export const fine: Setting = { size: 16, line: 23.2 };
export const points: Setting = { size: 18, line: 27 };
export const cellText: Setting = { size: 17, line: 23.8 };
export const cellDetail: Setting = { size: 15, line: 21 };
/** Between the parts of a section. */
export const gap = 24;
/** Between the parts of a column, and of what stands beside. */
export const smallGap = 14;
/** The line of links under a title. */
export const links = 34;
/** A line of a caption that holds the button for copies. */
export const buttonLine = 36;
/** Room above and below the words of a cell, and its rule. */
export const cellPadding = 17;
