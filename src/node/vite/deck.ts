import type { Plugin, UserConfig } from "vite";
import { aside } from "./aside.ts";
import { defaults } from "./defaults.ts";
import { files } from "./files.ts";
import { hot } from "./hot.ts";
import { offline } from "./offline.ts";
import { pages } from "./pages.ts";
import { singleFile } from "./single-file.ts";
import { type DeckSource, deckSource, refusal } from "./source.ts";

/** What is built and served. */
export interface DeckOptions {
	/** The module whose default export is the deck, relative to the project. */
	readonly entry: string;
	/** Whether a build reads the types of the deck, too, as it does unless told otherwise. */
	readonly types?: boolean;
	/** Whether a build makes the deck as one file, beside the site. */
	readonly single?: boolean;
	/** Whether a build leaves it to its command to say what it wrote. */
	readonly quiet?: boolean;
}

declare module "vite" {
	interface UserConfig {
		/** Options of a command, which take the place of those in the configuration. */
		deck?: Partial<DeckOptions>;
	}
}

/**
 * A deck of slides as a Vite project: loads its modules, checks them, renders the pages, serves them
 * with hot reload, and refuses to build a deck with faults.
 */
export function deck(options: DeckOptions): Plugin[] {
	let chosen = options;
	let source: DeckSource | undefined;
	const the = () => {
		if (!source) throw new Error("The configuration is not resolved yet");
		return source;
	};
	const opening: Plugin = {
		name: "deck",
		enforce: "pre",
		config(config: UserConfig) {
			chosen = { ...options, ...config.deck };
		},
		async configResolved({ root, command }) {
			const { entry, types = true } = chosen;
			source = deckSource(root, entry, { serving: command === "serve", types });
			// Thrown from here it reaches the author as it is; the bundler would wrap it.
			if (command === "build") {
				const { problems, pack } = await source.current();
				if (problems.length > 0) throw refusal(problems);
				// Before the bundler starts, which would wait for it.
				if (chosen.single) await pack?.();
			}
		},
	};
	return [
		opening,
		defaults(),
		// Takes the deck's shell before it is filled.
		singleFile(the, () => chosen.single === true),
		pages(the),
		files(the),
		hot(the),
		offline(the),
		aside(() => chosen.quiet === true),
	];
}
