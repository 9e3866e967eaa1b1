import { createHash } from "node:crypto";
import { posix } from "node:path";
import { rolldown } from "rolldown";
import type { Plugin, Rolldown } from "vite";
import { withStyles } from "./inline-styles.ts";
import type { DeckSource } from "./source.ts";

/** Name by which the build knows the deck as one file, whatever the file is called. */
export const singleAsset = "single-file";

/**
 * The deck as one HTML file that asks for nothing else: slides, figures and typeface in the page, the
 * build's own chunks in one inline script, and packed beneath it what the site would fetch as needed.
 */
export function singleFile(
	source: () => DeckSource,
	wanted: () => boolean,
): Plugin {
	let shell: { html: string; entry: string } | undefined;
	return {
		name: "deck-single-file",
		apply: "build",
		transformIndexHtml: {
			order: "post",
			handler(html, { path, chunk, bundle }) {
				if (wanted() && path === "/index.html" && chunk && bundle)
					shell = { html: withStyles(html, bundle), entry: chunk.fileName };
			},
		},
		generateBundle: {
			// After Vite's own, which transforms the pages.
			order: "post",
			async handler(_, bundle) {
				const { pack } = await source().current();
				if (!shell || !pack) return;
				const code = withinScript(await oneScript(shell.entry, bundle));
				const { fileName, head, body, resources } = await pack();
				const page = shell.html
					.replace(/<script type="module"[^>]*><\/script>/, "")
					.replace(/<span class="of-site">[\s\S]*?<\/span>/, "")
					.replace("<!-- deck:head -->", () => head(policyFor(code)))
					.replace("<!-- deck:body -->", () => body)
					.replace(
						"</body>",
						() =>
							`<script type="text/plain" id="resources">${resources}</script>\n<script type="module">${code}</script>\n</body>`,
					);
				this.emitFile({
					type: "asset",
					name: singleAsset,
					fileName,
					source: page,
				});
			},
		},
	};
}

/** Chunks as one script, in which what was loaded as needed is there from the start. */
async function oneScript(
	entry: string,
	chunks: Rolldown.OutputBundle,
): Promise<string> {
	const bundle = await rolldown({
		input: entry,
		plugins: [
			{
				name: "deck-built-chunks",
				resolveId: (id, importer) =>
					importer ? posix.join(posix.dirname(importer), id) : id,
				load(id) {
					const chunk = chunks[id];
					return chunk?.type === "chunk" ? chunk.code : undefined;
				},
			},
		],
	});
	try {
		const { output } = await bundle.generate({
			format: "esm",
			codeSplitting: false,
			minify: true,
		});
		return output[0].code;
	} finally {
		await bundle.close();
	}
}

/** Nothing but what is in the page, and no script but the one whose hash this is. */
function policyFor(code: string): string {
	const hash = createHash("sha256").update(code).digest("base64");
	return [
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		"style-src 'unsafe-inline'",
		"img-src data:",
		"font-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

/** Code that cannot end the element it stands in, nor open a comment there. */
function withinScript(code: string): string {
	return code
		.replace(/<\/(?=script)/gi, "<\\/")
		.replaceAll("<!--", "<\\!--")
		.trim();
}
