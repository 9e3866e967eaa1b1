import type { Plugin } from "vite";
import { previewFile } from "../../pages/shared/linked-data.ts";
import type { DeckSource } from "./source.ts";

const types: Record<string, string> = {
	svg: "image/svg+xml",
	json: "application/json",
	csv: "text/csv; charset=utf-8",
	bib: "application/x-bibtex; charset=utf-8",
	ris: "application/x-research-info-systems; charset=utf-8",
};

/** The files beside the pages: written into the build, answered by the dev server. */
export function files(source: () => DeckSource): Plugin {
	return {
		name: "deck-files",
		configureServer: (server) => () => {
			// After Vite's own, which take the base from the address.
			server.middlewares.use(async (request, response, next) => {
				try {
					const path = decodeURIComponent(
						new URL(request.url ?? "/", "http://localhost").pathname,
					).slice(1);
					const { published } = await source().current();
					const image = published?.images.get(path);
					if (image) {
						response.setHeader("Content-Type", image.type);
						return response.end(Buffer.from(image.data, "base64"));
					}
					const make = published?.files.get(path);
					if (!make) return next();
					const type = types[path.split(".").at(-1) ?? ""];
					response.setHeader("Content-Type", type ?? "text/plain");
					response.setHeader("Cache-Control", "no-store");
					response.end(await make());
				} catch (error) {
					next(error);
				}
			});
		},
		async generateBundle() {
			const { published } = await source().current();
			if (!published) return;
			for (const [fileName, make] of published.files)
				this.emitFile({ type: "asset", fileName, source: await make() });
			for (const [fileName, { data }] of published.images)
				this.emitFile({
					type: "asset",
					fileName,
					source: Buffer.from(data, "base64"),
				});
			const { path, data } = await published.font();
			this.emitFile({ type: "asset", fileName: path, source: data });
			const preview = await published.preview();
			if (preview)
				this.emitFile({
					type: "asset",
					fileName: previewFile,
					source: preview,
				});
		},
	};
}
