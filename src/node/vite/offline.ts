import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { Plugin } from "vite";
import { previewFile } from "../../pages/shared/linked-data.ts";
import { singleAsset } from "./single-file.ts";
import type { DeckSource } from "./source.ts";

/** Takes a worker that an earlier build left in this browser away, and what it kept. */
const noWorker = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", async () => {
	for (const name of await caches.keys()) await caches.delete(name);
	await self.registration.unregister();
});`;

/** Sizes of the icon as PNG, in pixels. */
const iconSizes = [192, 512] as const;

/**
 * The site without a network: a worker that keeps every file of the build, and the manifest by which browsers
 * install it. While serving there is none, and one of an earlier build takes itself away.
 */
export function offline(source: () => DeckSource): Plugin {
	let root = "";
	return {
		name: "deck-offline",
		configResolved(config) {
			({ root } = config);
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (!/^[^?]*\/sw\.js(\?|$)/.test(request.url ?? "")) return next();
				response.setHeader("Content-Type", "text/javascript");
				response.setHeader("Cache-Control", "no-store");
				response.end(noWorker);
			});
		},
		generateBundle: {
			// After whatever else adds or drops files.
			order: "post",
			async handler(_, bundle) {
				const { published } = await source().current();
				if (!published) return;
				const { title, description } = published;
				const icons = join(root, "src/client/icons");
				for (const name of [
					"icon.svg",
					...iconSizes.map((size) => `icon-${size}.png`),
				])
					this.emitFile({
						type: "asset",
						fileName: `assets/${name}`,
						source: readFileSync(join(icons, name)),
					});
				this.emitFile({
					type: "asset",
					fileName: "deck.webmanifest",
					source: JSON.stringify({
						name: title,
						short_name: title.split(/[:,]/)[0],
						description,
						id: "./index.html",
						start_url: "./index.html",
						scope: "./",
						display: "standalone",
						background_color: "#ffffff",
						theme_color: "#15202b",
						icons: [
							...iconSizes.map((size) => ({
								src: `assets/icon-${size}.png`,
								sizes: `${size}x${size}`,
								type: "image/png",
								purpose: "any",
							})),
							{
								src: "assets/icon.svg",
								sizes: "any",
								type: "image/svg+xml",
								purpose: "any maskable",
							},
						],
					}),
				});
				const files = Object.values(bundle)
					.filter(
						(file) =>
							// For other sites alone.
							file.fileName !== previewFile &&
							!(file.type === "asset" && file.names.includes(singleAsset)),
					)
					.map((file) => ({
						url: file.fileName,
						revision: hashOf(file.type === "chunk" ? file.code : file.source),
					}));
				this.emitFile({
					type: "asset",
					fileName: "sw.js",
					source: `self.deckFiles=${JSON.stringify(files)};${await workerCode(root)}`,
				});
			},
		},
	};
}

function hashOf(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

async function workerCode(root: string): Promise<string> {
	const bundle = await rolldown({
		input: join(root, "src/client/shared/service-worker.ts"),
		transform: { define: { "process.env.NODE_ENV": '"production"' } },
	});
	try {
		const { output } = await bundle.generate({ format: "iife", minify: true });
		return output[0].code;
	} finally {
		await bundle.close();
	}
}
