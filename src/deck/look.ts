/** A color in the light and in the dark, each as `#RRGGBB`. */
export interface Tones {
	readonly light: string;
	readonly dark: string;
}

/**
 * Sizes of type by role, in pixels: the deck's name (`cover`), titles and what stands below them, on a
 * slide of 1280 by 720; `prose` in the reading view, where a browser writes in 16.
 */
export type TypeRole = "cover" | "title" | "body" | "prose";

/** Space in pixels of a slide of 1280 by 720: its edges left and right, and between the parts of its body. */
export type SpaceRole = "side" | "between";

/** What an institution changes of how a deck looks. */
export interface DeckLook<Token extends string = string> {
	/**
	 * The institution's color: a band on the title slide, the line of progress, the outline of what is
	 * chosen. It colors no figure.
	 */
	readonly accent?: Tones;
	/** Other colors for roles, in the light. */
	readonly light?: Readonly<Partial<Record<Token, string>>>;
	/** Other colors for roles, in the dark. */
	readonly dark?: Readonly<Partial<Record<Token, string>>>;
	/** Other sizes of type. On a phone slides keep their own. */
	readonly type?: Readonly<Partial<Record<TypeRole, number>>>;
	/** Other space. On a phone and at 4:3 slides keep their own edges. */
	readonly space?: Readonly<Partial<Record<SpaceRole, number>>>;
	/** File of a logo for the title slide, where the presenter gives none. */
	readonly logo?: string;
}
