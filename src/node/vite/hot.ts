import type { ErrorPayload, Plugin, ViteDevServer } from "vite";
import { describeProblem, type Problem } from "../../evidence/problem.ts";
import type { DeckSource, Reading } from "./source.ts";

/**
 * Redraws the deck in place when a file of it or of the engine is saved. Faults are listed in the log
 * and in Vite's overlay, over whatever can be shown; the server goes on.
 */
export function hot(source: () => DeckSource): Plugin {
	let timer: NodeJS.Timeout | undefined;
	let shown: Reading | undefined;
	const show = async (server: ViteDevServer) => {
		const before = shown;
		const reading = await source().reread();
		shown = reading;
		const { published, problems } = reading;
		if (published && before)
			server.ws.send("deck:update", {
				title: published.title,
				slides: [...published.slides],
			});
		if (problems.length === 0) return;
		const payload = overlay(problems);
		server.config.logger.error(payload.err.message, { timestamp: true });
		server.ws.send(payload);
	};
	return {
		name: "deck-hot",
		apply: "serve",
		configureServer(server) {
			// One after the other, so that what is shown last is what was saved last.
			let shows = show(server);
			server.watcher.add(source().folder);
			server.watcher.on("all", (_, file) => {
				if (!shown?.files.has(file) && !file.startsWith(source().folder))
					return;
				clearTimeout(timer);
				// An editor may write several files at once.
				timer = setTimeout(() => {
					shows = shows.then(() => show(server));
				}, 60);
			});
			server.ws.on("connection", (socket) => {
				if (shown && shown.problems.length > 0)
					socket.send(JSON.stringify(overlay(shown.problems)));
			});
		},
	};
}

function overlay(problems: readonly Problem[]): ErrorPayload {
	return {
		type: "error",
		err: {
			message: problems.map(describeProblem).join("\n"),
			stack: "",
			plugin: "deck",
		},
	};
}
