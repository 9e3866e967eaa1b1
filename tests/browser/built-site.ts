import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Address of the built deck, ending in a slash, in a subfolder of its host. */
		address: string;
	}
}

/** Serves dist/ for the browser tests, below a subfolder as a static host might. */
export default async function serveBuilt(project: TestProject) {
	if (!existsSync("dist/index.html"))
		throw new Error("There is no built deck: run npm run build first.");
	const server = await preview({
		configFile: false,
		root: process.cwd(),
		base: "/some/folder/",
		build: { outDir: "dist" },
		preview: { host: "127.0.0.1", port: 0 },
		logLevel: "error",
	});
	project.provide("address", server.resolvedUrls?.local[0] ?? "");
	return () => server.close();
}
