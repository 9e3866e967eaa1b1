import type { Rolldown } from "vite";

/**
 * A page with its style sheets in it, so that it can be read from the HTML alone.
 *
 * @param inlined takes the names of the sheets that no page links to any more
 */
export function withStyles(
	html: string,
	bundle: Rolldown.OutputBundle,
	inlined = new Set<string>(),
): string {
	return html.replace(
		/<link rel="stylesheet"[^>]*href="[^"]*?(assets\/[^"]+\.css)"[^>]*>/g,
		(link: string, fileName: string) => {
			const sheet = bundle[fileName];
			if (sheet?.type !== "asset") return link;
			inlined.add(fileName);
			return `<style>${String(sheet.source).trim()}</style>`;
		},
	);
}
