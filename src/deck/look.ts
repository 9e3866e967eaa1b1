/** A color in the light and in the dark, each as `#RRGGBB`. */
export interface Tones {
	readonly light: string;
	readonly dark: string;
}

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
	/** File of a logo for the title slide, where the presenter gives none. */
	readonly logo?: string;
}
