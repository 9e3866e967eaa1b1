import type { BrowserContextOptions, Page } from "playwright-core";
import { createServer } from "vite";
import { openAddress } from "./open.ts";

/** A deck of the tests, served as an author sees it. */
export interface ServedDeck {
	/**
	 * A page on it.
	 *
	 * @param before done with the page before it is opened, e.g. to answer its requests
	 */
	open(
		path?: string,
		options?: BrowserContextOptions,
		before?: (page: Page) => Promise<unknown>,
	): Promise<Page>;
	close(): Promise<void>;
}

/** Serves a deck of `tests/fixtures/` on a port of its own. */
export async function serveDeck(name: string): Promise<ServedDeck> {
	const server = await createServer({
		deck: { entry: `tests/fixtures/${name}/deck.ts` },
		server: { port: 0 },
		logLevel: "silent",
	});
	await server.listen();
	const address = server.resolvedUrls?.local[0] ?? "";
	// The deck is loaded and drawn with the first request.
	await (await fetch(address)).text();
	return {
		open: (path = "", options = {}, before) =>
			openAddress(address + path, options, before),
		close: () => server.close(),
	};
}
