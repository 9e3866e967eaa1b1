import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { themeCss } from "../../../figures/core/theme.ts";
import type { ReadingPages } from "../../../pages/reading/reading.tsx";
import { escapeHtml } from "../../../pages/shared/document.tsx";
import type { Site } from "../../site/site.ts";
import { flattened } from "../style-sheet.ts";
import { sitePolicy } from "./pages.ts";

const script = "src/client/reading/read.ts";
const sheet = "src/client/styles/read.css";

const titles: Record<keyof ReadingPages, (deck: string) => string> = {
	index: (deck) => `${deck}: reading view`,
	evidence: (deck) => `Evidence records: ${deck}`,
	claims: (deck) => `Claims checked: ${deck}`,
	practice: (deck) => `Practice: ${deck}`,
};

/** The reading view: the pages in `read/`, which read without any script. */
export function reading(site: () => Promise<Site>): Plugin {
	/** A whole page; `undefined` where the deck has nothing to put there. */
	const page = async (name: keyof ReadingPages, head: readonly string[]) => {
		const { edition, reading } = await site();
		const body = reading()[name];
		if (body === undefined) return undefined;
		const { deck } = edition.project;
		return [
			"<!doctype html>",
			'<html lang="en" data-root="../">',
			"<head>",
			'<meta charset="utf-8">',
			'<meta name="viewport" content="width=device-width, initial-scale=1">',
			'<link rel="icon" href="data:,">',
			`<title>${escapeHtml(titles[name](deck.title))}</title>`,
			`<meta name="description" content="${escapeHtml(deck.description)}">`,
			`<style>${themeCss()}</style>`,
			"<!-- deck:font -->",
			...head,
			"</head>",
			`<body>${body}</body>`,
			"</html>",
		].join("\n");
	};
	const names = Object.keys(titles) as (keyof ReadingPages)[];
	return {
		name: "deck-reading",
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				const path = new URL(request.url ?? "/", "http://localhost").pathname;
				const name = names.find(
					(each) =>
						path === `/read/${each}.html` ||
						(each === "index" && path === "/read/"),
				);
				if (!name) return next();
				try {
					const html = await page(name, [
						`<link rel="stylesheet" href="/${sheet}">`,
						`<script type="module" src="/${script}"></script>`,
					]);
					if (html === undefined) return next();
					response.setHeader("Content-Type", "text/html");
					response.setHeader("Cache-Control", "no-store");
					response.end(await server.transformIndexHtml(path, html));
				} catch (error) {
					next(error);
				}
			});
		},
		async generateBundle(_, bundle) {
			const chunks = await bundled(script);
			// The source card's chunk may be the deck's, to the letter.
			for (const { fileName, code } of chunks)
				if (!(fileName in bundle))
					this.emitFile({ type: "asset", fileName, source: code });
			const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
			const head = [
				`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(sitePolicy)}">`,
				`<style>${flattened(sheet)}</style>`,
				// Painting waits for it, not for the text, lest a reader who chose dark sees light first.
				`<script type="module" async blocking="render" src="../${entry}"></script>`,
			];
			for (const name of names) {
				const source = await page(name, head);
				if (source !== undefined)
					this.emitFile({
						type: "asset",
						fileName: `read/${name}.html`,
						source,
					});
			}
		},
	};
}

/** The reading view's script, bundled alone: as an entry beside the deck's it would split that one. */
async function bundled(file: string): Promise<Rolldown.OutputChunk[]> {
	const result = (await build({
		configFile: false,
		root: process.cwd(),
		base: "./",
		logLevel: "warn",
		publicDir: false,
		build: {
			write: false,
			target: "es2022",
			modulePreload: false,
			rolldownOptions: {
				input: resolve(file),
				output: {
					entryFileNames: "assets/read-[hash].js",
					chunkFileNames: "assets/[name]-[hash].js",
				},
			},
		},
	})) as Rolldown.RolldownOutput;
	return result.output.filter((part) => part.type === "chunk");
}
