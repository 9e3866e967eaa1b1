import type { Deck } from "../../deck/deck.ts";

/** Where the built site goes, and where it grows until it is complete. */
export const outFolder = "dist";
export const growingFolder = ".dist-part";

/** The deck as one file. */
export function singlePath({ output }: Deck): string {
	return `${outFolder}/${output}.html`;
}

/** Where the deck of this project is declared. */
export const defaultDeck = "slides/deck.ts";

/** Where the deck is served unless `--port` says otherwise. */
export const defaultPort = 5173;
