import type { DeckLook, SpaceRole, TypeRole } from "../../deck/look.ts";

/** Sizes that a deck has unless its look gives others, in pixels; those of `tokens.css` and `stage.css`. */
export const typeSizes = {
	cover: 68,
	title: 42,
	body: 26,
	prose: 19,
} as const satisfies Record<TypeRole, number>;
export const spaces = {
	side: 72,
	between: 16,
} as const satisfies Record<SpaceRole, number>;

/** Sizes and space of a deck. */
export type Sizes = Readonly<Record<TypeRole | SpaceRole, number>>;

export function sizesOf({ type, space }: DeckLook): Sizes {
	return { ...typeSizes, ...spaces, ...type, ...space };
}

/** Heights of lines, in sizes of their type; those of `slide.css`. */
export const lineOf = { title: 1.14, body: 1.36 } as const;

/** The custom properties of what a look changes; a phone's slides keep their sizes. */
export function sizesCss({ type = {}, space = {} }: DeckLook): string {
	const set = (name: string, value: number | undefined, unit = "px") =>
		value === undefined ? [] : [`${name}:${value}${unit}`];
	const onSlide = [
		...set("--text-4xl", type.cover),
		...set("--text-3xl", type.title),
		...set("--text-xl", type.body),
		...set("--between", space.between),
	];
	const prose = type.prose === undefined ? undefined : type.prose / 16;
	const rules: readonly [media: string, rule: string, list: string[]][] = [
		["print,(min-aspect-ratio:9/10)", "section.slide", onSlide],
		[
			"print,(min-aspect-ratio:3/2)",
			":root:root",
			set("--margin-x", space.side),
		],
		["all", ":root", set("--prose", prose, "rem")],
	];
	return rules
		.filter(([, , list]) => list.length > 0)
		.map(([media, rule, list]) => `@media ${media}{${rule}{${list.join(";")}}}`)
		.join("\n");
}
