import type { Plugin } from "vite";

/**
 * Puts the style sheet into the page, so that the first slide is readable from the HTML alone.
 */
export function inlineCss(): Plugin {
	return {
		name: "deck-inline-css",
		apply: "build",
		enforce: "post",
		generateBundle(_, bundle) {
			const page = bundle["index.html"];
			if (page?.type !== "asset") return;
			page.source = String(page.source).replace(
				/<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g,
				(link: string, fileName: string) => {
					const sheet = bundle[fileName];
					if (sheet?.type !== "asset") return link;
					delete bundle[fileName];
					return `<style>${String(sheet.source).trim()}</style>`;
				},
			);
		},
	};
}
