import type { BrowserContextOptions, Page } from "playwright-core";
import { createServer } from "vite";
import { openAddress } from "./open.ts";

/** The small invented deck, served as an author sees it. */
export interface SmallDeck {
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

/** Serves the small deck on a port of its own. */
export async function serveSmallDeck(): Promise<SmallDeck> {
	const server = await createServer({
		deck: { entry: "tests/fixtures/small/deck.ts" },
		server: { port: 0 },
		logLevel: "silent",
	});
	await server.listen();
	const address = server.resolvedUrls?.local[0] ?? "";
	return {
		open: (path = "", options = {}, before) =>
			openAddress(address + path, options, before),
		close: () => server.close(),
	};
}
