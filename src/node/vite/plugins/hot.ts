import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { InputError } from "../../../evidence/problem.ts";
import type { Site } from "../../site/site.ts";

/**
 * Redraws the deck in place when a slide, a record or the renderer is saved; a fault shows as Vite's
 * overlay and the last good deck stays.
 *
 * @param deckFolder folder of the deck and its records
 * @param reload renders the deck anew
 */
export function hot(deckFolder: string, reload: () => Promise<Site>): Plugin {
	let timer: NodeJS.Timeout | undefined;
	const redraw = async (server: ViteDevServer) => {
		try {
			const site = await reload();
			server.ws.send("deck:update", {
				title: site.edition.project.deck.title,
				slides: [...site.slides],
			});
		} catch (error) {
			const message =
				error instanceof InputError
					? error.message
					: error instanceof Error
						? (error.stack ?? error.message)
						: String(error);
			server.config.logger.error(message);
			server.ws.send({
				type: "error",
				err: { message, stack: "", plugin: "deck" },
			});
		}
	};
	return {
		name: "deck-hot",
		configureServer(server) {
			const watched = [
				deckFolder,
				// Records that decks of other folders draw on.
				"slides/evidence",
				"src/deck",
				"src/evidence",
				"src/figures",
				"src/render",
				"src/build",
			].map((folder) => resolve(folder));
			server.watcher.add(watched);
			server.watcher.on("all", (_, file) => {
				if (!watched.some((folder) => file.startsWith(folder))) return;
				clearTimeout(timer);
				// An editor may write several files at once.
				timer = setTimeout(() => void redraw(server), 60);
			});
		},
		handleHotUpdate({ file, modules }) {
			// The deck's own modules never reach the browser, except what draws live charts.
			return file.startsWith(resolve(deckFolder)) ? [] : modules;
		},
	};
}
