import { readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { Study } from "./study.ts";

const styleName = "ama";
plugins.config
	.get("@csl")
	.templates.add(
		styleName,
		readFileSync(new URL("./ama.csl", import.meta.url), "utf8"),
	);

/** `DeBar 2025`: first author (or the record's own label) and year, for chips, footers and links. */
export function shortCitation(study: Study): string {
	if (study.label) return study.label;
	const first = study.citation.author[0];
	const who = first
		? "family" in first
			? first.family
			: first.literal
		: study.id;
	const year = study.citation.issued?.["date-parts"][0][0];
	return year ? `${who} ${year}` : who;
}

/** The CSL-JSON item of a study, with its id. */
export function cslItem(study: Study) {
	return { ...study.citation, id: study.id };
}

/**
 * Full references in the numbered style of the AMA Manual of Style (11th edition), in the order
 * given, as plain text without the number.
 */
export function amaReferences(studies: readonly Study[]): string[] {
	return studies.map((study) =>
		new Cite(cslItem(study))
			.format("bibliography", {
				template: styleName,
				format: "text",
				lang: "en-US",
			})
			.trim()
			.replace(/^1\.\s*/, ""),
	);
}

/** The formats in which references can be taken away. */
export type ReferenceFormat = "bibtex" | "ris" | "csl-json";

/** All references in one of the formats that reference managers read. */
export function exportReferences(
	studies: readonly Study[],
	format: ReferenceFormat,
): string {
	const items = studies.map(cslItem);
	switch (format) {
		case "csl-json":
			return `${JSON.stringify(items, null, 2)}\n`;
		case "bibtex":
		case "ris":
			return new Cite(items).format(format, { format: "text" });
		default:
			return format satisfies never;
	}
}
