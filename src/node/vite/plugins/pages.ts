import type { Plugin } from "vite";
import { themeCss } from "../../../figures/core/theme.ts";
import { escapeHtml } from "../../../pages/shared/document.tsx";
import type { Site } from "../../site/site.ts";

/** The site's policy: nothing but its own files, and no script that is not one of them. */
export const sitePolicy = [
	"default-src 'self'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"font-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/**
 * Fills index.html with the rendered deck.
 *
 * @param site the deck as it stands when the page is asked for
 * @param policy what the page may load; `undefined` while serving, since Vite's client and overlay need more
 */
export function pages(
	site: () => Promise<Site>,
	policy: string | undefined,
): Plugin {
	return {
		name: "deck-pages",
		transformIndexHtml: {
			order: "pre",
			async handler(html) {
				const { edition, slides } = await site();
				const { deck } = edition.project;
				const head = [
					...(policy
						? [
								`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
							]
						: []),
					`<title>${escapeHtml(deck.title)}</title>`,
					`<meta name="description" content="${escapeHtml(deck.description)}">`,
					`<meta name="author" content="${escapeHtml(edition.project.presenter.name)}">`,
					`<style>${themeCss()}</style>`,
				].join("\n");
				return html
					.replace("<!-- deck:head -->", () => head)
					.replace("<!-- deck:slides -->", () =>
						[...slides.values()].join("\n"),
					);
			},
		},
	};
}
