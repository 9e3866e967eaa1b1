import { relative, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Faults, ToldProblem } from "../../client/shared/faults-told.ts";
import { describeProblem, type Problem } from "../../evidence/problem.ts";
import { withTypes } from "../cli/all-problems.ts";
import { typeProblems } from "../cli/types.ts";
import { thrownInWords } from "../shared/thrown-in-words.ts";
import type { DeckSource, Reading } from "./source.ts";

/**
 * Redraws the deck in place when a file of it or of the engine is saved. Faults are listed in the log
 * and in a tray of the page, beside whatever can be shown; the server goes on. The type checker reads
 * along, and adds what it finds.
 */
export function hot(source: () => DeckSource): Plugin {
	let timer: NodeJS.Timeout | undefined;
	let shown: Reading | undefined;
	let told: Faults = { problems: [], standIns: [], drafts: [] };
	/** What the type checker said last, of files that were not saved since. */
	let typed: readonly Problem[] = [];
	const saved = new Set<string>();
	let checking: AbortController | undefined;
	const tell = (server: ViteDevServer, reading: Reading) => {
		const before = new Set(told.problems.map(({ words }) => words));
		told = faultsOf({
			...reading,
			problems: withTypes(reading.problems, typed),
		});
		for (const { words } of told.problems)
			if (!before.has(words))
				server.config.logger.error(words, { timestamp: true });
		server.ws.send("deck:problems", told);
	};
	const show = async (server: ViteDevServer) => {
		const before = shown;
		checking?.abort();
		typed = typed.filter(
			({ file }) => !saved.has(resolve(server.config.root, file)),
		);
		saved.clear();
		const reading = await source().reread();
		shown = reading;
		const { published } = reading;
		if (published && before?.published)
			server.ws.send("deck:update", {
				title: published.title,
				slides: [...published.slides],
			});
		// Until now there was nothing to redraw.
		else if (published && before) server.ws.send({ type: "full-reload" });
		tell(server, reading);
		checking = new AbortController();
		void checkTypes(server, reading, checking.signal);
	};
	/** What goes wrong while files come and go, as when a branch is changed, ends with the next reading. */
	const showOrTell = async (server: ViteDevServer) => {
		try {
			await show(server);
		} catch (error) {
			const { message, hint } = thrownInWords(error);
			server.config.logger.error(
				`the deck could not be read: ${message}. ${hint}; it is read again when a file changes`,
				{ timestamp: true },
			);
		}
	};
	const checkTypes = async (
		server: ViteDevServer,
		reading: Reading,
		signal: AbortSignal,
	) => {
		try {
			const found = await typeProblems(
				relative(server.config.root, source().folder),
				signal,
			);
			if (signal.aborted) return;
			typed = found;
			tell(server, reading);
		} catch (error) {
			if (!signal.aborted) server.config.logger.error(String(error));
		}
	};
	return {
		name: "deck-hot",
		apply: "serve",
		configureServer(server) {
			// One after the other, so that what is shown last is what was saved last.
			let shows = showOrTell(server);
			server.watcher.add(source().folder);
			server.watcher.on("all", (_, file) => {
				if (!shown?.files.has(file) && !file.startsWith(source().folder))
					return;
				saved.add(file);
				clearTimeout(timer);
				// An editor may write several files at once.
				timer = setTimeout(() => {
					shows = shows.then(() => showOrTell(server));
				}, 60);
			});
			// A page asks when it can listen.
			server.ws.on("deck:problems", (_, client) =>
				client.send("deck:problems", told),
			);
			server.httpServer?.once("close", () => checking?.abort());
		},
	};
}

/** What a page is told of a deck. */
export function faultsOf({ problems, standing }: Reading): Faults {
	return {
		problems: problems.map((problem): ToldProblem => {
			const { file, line = 1, column = 1 } = problem;
			const slide = standing?.slideIn.get(file);
			return {
				words: describeProblem(problem),
				open: `${file}:${line}:${column}`,
				...(slide !== undefined && { slide }),
			};
		}),
		standIns: [...(standing?.standIns ?? [])],
		drafts: standing?.drafts ?? [],
	};
}
