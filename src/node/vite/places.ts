/** Where the built site goes, and where it grows until it is complete. */
export const outFolder = "dist";
export const growingFolder = ".dist-part";

/** The deck as one file. */
export const singlePath = `${outFolder}/acupuncture-deck.html`;

/** Where the deck of this project is declared. */
export const defaultDeck = "slides/deck.ts";

/** Where the deck is served unless `--port` says otherwise. */
export const defaultPort = 5173;
