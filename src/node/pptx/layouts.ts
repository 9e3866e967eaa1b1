import type { Placeholder } from "./shapes.ts";
import type { Box } from "./units.ts";

/** Where the parts of a slide lie, in pixels. */
export const places = {
	chapter: { x: 72, y: 28, width: 1136, height: 24 },
	title: { x: 72, y: 54, width: 1136, height: 98 },
	body: { x: 72, y: 166, width: 1136, height: 490 },
	sources: { x: 72, y: 672, width: 1020, height: 34 },
	number: { x: 1108, y: 687, width: 100, height: 22 },
} as const satisfies Record<string, Box>;

/** Sizes of the master's words, in pixels. */
export const masterSizes = {
	title: 42,
	cover: 62,
	section: 56,
	body: 26,
	number: 16,
} as const;

/** A place for words that a layout holds ready. */
export interface LayoutPlace {
	readonly place: Placeholder;
	readonly name: string;
	readonly box?: Box;
	/** Size of its words where it differs from the master's. */
	readonly size?: number;
}

/**
 * The layouts, named and typed as PowerPoint's own: so a slide that is put into another template finds
 * its like there.
 */
export const layouts = [
	{
		key: "cover",
		name: "Title Slide",
		type: "title",
		places: [
			{
				place: { type: "ctrTitle" },
				name: "Title",
				box: { x: 72, y: 90, width: 700, height: 300 },
				size: masterSizes.cover,
			},
			{
				place: { type: "subTitle", idx: 1 },
				name: "Subtitle",
				box: { x: 72, y: 410, width: 1136, height: 100 },
			},
		],
	},
	{
		key: "content",
		name: "Title and Content",
		type: "obj",
		places: [
			{ place: { type: "title" }, name: "Title" },
			{ place: { type: "obj", idx: 1 }, name: "Content", box: places.body },
		],
	},
	{
		key: "section",
		name: "Section Header",
		type: "secHead",
		dark: true,
		places: [
			{
				place: { type: "title" },
				name: "Title",
				box: { x: 72, y: 96, width: 740, height: 240 },
				size: masterSizes.section,
			},
			{
				place: { type: "body", idx: 1 },
				name: "Text",
				box: { x: 72, y: 364, width: 740, height: 190 },
				size: masterSizes.body,
			},
		],
	},
	{
		key: "two",
		name: "Two Content",
		type: "twoObj",
		places: [
			{ place: { type: "title" }, name: "Title" },
			...[0, 1].map(
				(index): LayoutPlace => ({
					place: { type: "obj", idx: index + 1 },
					name: "Content",
					box: { x: 72 + index * 596, y: 166, width: 540, height: 490 },
				}),
			),
		],
	},
	{
		key: "comparison",
		name: "Comparison",
		type: "twoTxTwoObj",
		places: [
			{ place: { type: "title" }, name: "Title" },
			...[0, 1].flatMap((index): LayoutPlace[] => {
				const x = 72 + index * 596;
				return [
					{
						place: { type: "body", idx: 1 + 2 * index },
						name: "Heading",
						box: { x, y: 166, width: 540, height: 40 },
					},
					{
						place: { type: "obj", idx: 2 + 2 * index },
						name: "Content",
						box: { x, y: 222, width: 540, height: 434 },
					},
				];
			}),
		],
	},
	{
		key: "title",
		name: "Title Only",
		type: "titleOnly",
		places: [{ place: { type: "title" }, name: "Title" }],
	},
] as const satisfies readonly {
	readonly key: string;
	readonly name: string;
	readonly type: string;
	/** Whether its ground has the color of words, and its words that of the ground. */
	readonly dark?: boolean;
	readonly places: readonly LayoutPlace[];
}[];

export type LayoutKey = (typeof layouts)[number]["key"];

/** Path of a layout. */
export function layoutPath(key: LayoutKey): string {
	const index = layouts.findIndex((layout) => layout.key === key);
	return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}
