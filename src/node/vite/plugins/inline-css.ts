import type { Plugin } from "vite";

/**
 * Parts of reveal's style sheet that this deck never uses: its transitions but one, fragments,
 * vertical slides, backgrounds, overlays, code, media, and print without `?print-pdf`.
 */
const unused =
	/r-overlay|hljs|\.roll\b|data-background|show-notes|aside\.notes|\.(items|justify)-|has-(dark|light)-background|back-arrows|\.embedded|\.stack\b|slide-number|\b(pre|video|iframe)\b|\.highlight\b|navigate-(up|down)|not\(\.has-(horizontal|vertical)|r-media|x-frame|scrollbar-trigger|data-transition|fragment|html:not\(\.print-pdf\)|playback|\.r-(stack|fit-text|stretch|frame|hstack|vstack)|speaker-notes|auto-animate|\.rtl|\.(cube|page|linear)\b/;

/** A style sheet without the rules whose every selector is unused. */
export function lean(css: string): string {
	return css.replace(/[^{}]+\{[^{}]*\}/g, (rule) => {
		const selectors = rule.slice(0, rule.indexOf("{"));
		const drop =
			!selectors.startsWith("@") &&
			selectors.split(",").every((each) => unused.test(each));
		return drop ? "" : rule;
	});
}

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
					return `<style>${lean(String(sheet.source).trim())}</style>`;
				},
			);
		},
	};
}
