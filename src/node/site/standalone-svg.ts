import type { Deck } from "../../deck/deck.ts";
import {
	dark,
	fontFamily,
	light,
	type Theme,
} from "../../figures/core/theme.ts";
import { escapeHtml } from "../../pages/shared/document.tsx";
import { subset } from "./font-subset.ts";

/** What a drawing says of itself where it stands alone. */
export interface Provenance {
	readonly title: string;
	readonly source: string;
	readonly credit: string;
	readonly description: string;
}

/** Where a figure is taken from and what its licence allows. */
export function credit({ title }: Deck): string {
	return `From \u201c${title}\u201d, CC BY 4.0`;
}

/**
 * A drawing that stands alone: its palette in both themes, the letters it uses embedded, and its
 * title, source and licence as metadata.
 */
export async function standaloneSvg(
	svg: string,
	provenance: Provenance,
): Promise<string> {
	const { title, source, credit } = provenance;
	// A copy may print its title and source beside the drawing.
	const font = process.env.STALE_OK
		? Buffer.from("")
		: await subset(svg.replace(/<[^>]*>/g, "") + title + source + credit);
	const palette = (theme: Theme) =>
		Object.entries(theme)
			.filter(
				([token]) =>
					svg.includes(`var(--${token}`) || /^(paper|ink|soft)$/.test(token),
			)
			.map(([token, colour]) => `--${token}:${colour}`)
			.join(";");
	const style = [
		`@font-face{font-family:${fontFamily};font-weight:200 900;src:url(data:font/woff2;base64,${font.toString("base64")})}`,
		`svg{font-family:${fontFamily},sans-serif;${palette(light)}}`,
		`@media(prefers-color-scheme:dark){svg{${palette(dark)}}}`,
	].join("");
	return svg.replace(
		/^(<svg[^>]*>)/,
		(root) =>
			`${root}${metadata(provenance)}<style class="standalone">${style}</style>`,
	);
}

/** Title and description as SVG has them, and Dublin Core for the rest. */
function metadata({ title, source, credit, description }: Provenance): string {
	const dublinCore = Object.entries({ title, source, rights: credit })
		.map(([name, text]) => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`)
		.join("");
	return [
		`<title>${escapeHtml(title)}</title>`,
		`<desc>${escapeHtml(description)}</desc>`,
		`<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${dublinCore}<dcterms:license xmlns:dcterms="http://purl.org/dc/terms/" rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></rdf:Description></rdf:RDF></metadata>`,
	].join("");
}
