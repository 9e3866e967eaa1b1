import { createServer as listenOn } from "node:net";
import { dirname, resolve } from "node:path";
import { createServer, preview, type ViteDevServer } from "vite";
import { checkProject } from "../../checks/check-project.ts";
import { InputError } from "../../evidence/problem.ts";
import { loadProject } from "../site/load-project.ts";
import type { Site } from "../site/site.ts";
import { outFolder } from "./places.ts";
import type { Output } from "./progress.ts";
import { siteConfig } from "./site-config.ts";

/**
 * Serves a deck with hot reload. Stale figures show as they were baked.
 *
 * @throws InputError if the port is taken, or the deck is faulty at the start
 */
export async function serveSite(
	deckFile: string,
	port: number,
	output: Output,
): Promise<ViteDevServer> {
	await requireFree(port);
	let current: Promise<Site> | undefined;
	const load = async (): Promise<Site> => {
		const runner = server.environments.ssr;
		// Modules that the deck is made of are loaded through Vite, so that a saved one is read anew.
		const importer = (file: string) => server.ssrLoadModule(file);
		runner.moduleGraph.invalidateAll();
		const project = await loadProject(deckFile, importer);
		const problems = checkProject(project, new Date());
		if (problems.length > 0) throw new InputError(problems);
		const { renderSite } = (await importer(
			resolve("src/node/site/site.ts"),
		)) as typeof import("../site/site.ts");
		return renderSite(project, { allowStale: true });
	};
	const reload = async () => {
		const next = await load();
		current = Promise.resolve(next);
		return next;
	};
	const site = () => {
		current ??= load();
		return current;
	};
	const server = await createServer({
		...siteConfig(site, { deckFolder: dirname(deckFile), reload }),
		cacheDir: "node_modules/.vite-serve",
		server: { host: "127.0.0.1", port, strictPort: true },
	});
	try {
		await site();
		await server.listen();
	} catch (error) {
		await server.close();
		throw error;
	}
	output.line(`The deck is at ${server.resolvedUrls?.local[0]}`);
	return server;
}

/** Serves the built site. */
export async function previewSite(port: number, output: Output) {
	await requireFree(port);
	const server = await preview({
		configFile: false,
		root: process.cwd(),
		base: "./",
		build: { outDir: outFolder },
		preview: { host: "127.0.0.1", port, strictPort: true },
		logLevel: "warn",
	});
	output.line(`The built deck is at ${server.resolvedUrls?.local[0]}`);
	return server;
}

async function requireFree(port: number) {
	if (port === 0) return;
	const free = await new Promise<boolean>((answer) => {
		const probe = listenOn();
		probe.once("error", () => answer(false));
		probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
	});
	if (!free)
		throw new InputError([
			{
				file: "command line",
				field: "--port",
				message: `port ${port} is in use`,
				hint: `Stop what uses it, or take another: npm start -- --port ${port + 1}`,
			},
		]);
}
