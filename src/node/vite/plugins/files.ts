import type { Plugin } from "vite";
import type { Site } from "../../site/site.ts";

const types: Record<string, string> = {
	svg: "image/svg+xml",
	json: "application/json",
	csv: "text/csv; charset=utf-8",
	bib: "application/x-bibtex; charset=utf-8",
	ris: "application/x-research-info-systems; charset=utf-8",
	md: "text/markdown; charset=utf-8",
};

/** The files beside the page: written into the build, answered by the dev server. */
export function files(site: () => Promise<Site>): Plugin {
	return {
		name: "deck-files",
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				try {
					const path = decodeURIComponent(
						new URL(request.url ?? "/", "http://localhost").pathname,
					).slice(1);
					const make = (await site()).files.get(path);
					if (!make) return next();
					response.setHeader(
						"Content-Type",
						types[path.split(".").at(-1) ?? ""] ?? "text/plain",
					);
					response.setHeader("Cache-Control", "no-store");
					response.end(await make());
				} catch (error) {
					next(error);
				}
			});
		},
		async generateBundle() {
			for (const [fileName, make] of (await site()).files)
				this.emitFile({ type: "asset", fileName, source: await make() });
		},
	};
}
