import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { fontFamily } from "../../../figures/core/theme.ts";
import { fontFile, subset } from "../../site/font-subset.ts";
import type { Site } from "../../site/site.ts";

/** Letters that scripts may write beyond those on the slides. */
const ascii = Array.from({ length: 95 }, (_, index) =>
	String.fromCharCode(32 + index),
).join("");

/** All letters that a site may show, scripts' words included. */
export async function lettersOf({
	slides,
	reading,
	files,
}: Site): Promise<string> {
	const notes = (await files.get("data/notes.json")?.()) ?? "";
	const sources = (await files.get("data/sources.json")?.()) ?? "";
	return [
		ascii,
		...slides.values(),
		...Object.values(reading()),
		notes,
		sources,
	].join("");
}

/** The typeface at an address, as a style element. */
export function fontFace(url: string): string {
	return `<style>@font-face{font-family:${fontFamily};font-style:normal;font-weight:200 900;font-display:swap;src:url(${url}) format("woff2")}</style>`;
}

/** The deck's typeface: cut to the letters in use when built, whole while authoring. */
export function font(site: () => Promise<Site>): Plugin {
	let built = false;
	const face = (url: string) =>
		`<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>${fontFace(url)}`;
	const cut = async () => {
		const data = await subset(await lettersOf(await site()));
		const hash = createHash("sha256").update(data).digest("hex").slice(0, 8);
		return { data, fileName: `assets/source-sans-3-${hash}.woff2` };
	};
	return {
		name: "deck-font",
		configResolved(config) {
			built = config.command === "build";
		},
		transformIndexHtml: {
			order: "post",
			async handler(html) {
				const url = built ? `./${(await cut()).fileName}` : `/${fontFile}`;
				return html.replace("<!-- deck:font -->", () => face(url));
			},
		},
		async generateBundle(_, bundle) {
			const { data, fileName } = await cut();
			this.emitFile({ type: "asset", fileName, source: data });
			// Pages in a folder, which Vite's pipeline for index.html does not see.
			for (const page of Object.values(bundle))
				if (page.type === "asset" && /\/.*\.html$/.test(page.fileName))
					page.source = String(page.source).replace("<!-- deck:font -->", () =>
						face(`../${fileName}`),
					);
		},
	};
}
