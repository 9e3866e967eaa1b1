import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { addressOf, mayLink } from "./addresses.ts";
import { amaStyle } from "./ama-style.ts";
import { shortCitation } from "./short-citation.ts";
import type { Study } from "./study.ts";

const styleName = "ama";
plugins.config.get("@csl").styles.add(styleName, amaStyle);

// The keys that it makes of author, year and title are not unique; the ids are, hyphens included.
Object.assign(plugins.config.get("@bibtex").format, {
	useIdAsLabel: true,
	checkLabel: false,
});

/** The CSL-JSON item of a study, with its id and an address that a reader may be sent to. */
export function cslItem({ id, citation }: Study) {
	const { URL, ...rest } = citation;
	const own = URL && mayLink(URL) ? URL : undefined;
	const address = citation.DOI ? own : addressOf(citation);
	return { ...rest, ...(address && { URL: address }), id };
}

/** References that were formatted before: it takes ten times as long as all else that a page needs. */
const formatted = new WeakMap<Study, string>();

/**
 * Full references in the numbered style of the AMA Manual of Style (11th edition), in the order
 * given, as plain text without the number.
 */
export function amaReferences(studies: readonly Study[]): string[] {
	const fresh = studies.filter((study) => !formatted.has(study));
	if (fresh.length > 0) {
		const entries = new Cite(fresh.map(cslItem)).format("bibliography", {
			style: styleName,
			format: "text",
			lang: "en-US",
			asEntryArray: true,
			nosort: true,
		});
		for (const [index, study] of fresh.entries()) {
			const [, text = ""] = entries[index] ?? [];
			formatted.set(study, text.trim().replace(/^\d+\.\s*/, ""));
		}
	}
	return studies.map((study) => formatted.get(study) ?? "");
}

/** A reference in a line: who and when, and how to find it; where it has no identifier, what it is. */
export function briefReference(study: Study): string {
	const { title, DOI, "container-title": journal } = study.citation;
	const place = DOI
		? `doi:${DOI}`
		: (addressOf(study.citation) ?? journal ?? title);
	return `${shortCitation(study)}. ${place}`;
}

/** A work that is cited as a whole, in CSL-JSON. */
export interface CitedWork {
	readonly id: string;
	readonly type: "webpage";
	readonly title: string;
	readonly author: readonly object[];
	readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
	readonly version: string;
}

/** How a work is cited: in the style of the AMA, and as an entry for a reference manager. */
export function citationsOf(work: CitedWork): { ama: string; bibtex: string } {
	const cited = new Cite(work);
	const [[, ama = ""] = []] = cited.format("bibliography", {
		style: styleName,
		format: "text",
		lang: "en-US",
		asEntryArray: true,
		nosort: true,
	});
	return {
		ama: ama.trim().replace(/^\d+\.\s*/, ""),
		bibtex: mendedBibtex(
			new Cite(withoutDay(work)).format("bibtex", { format: "text" }),
		).trim(),
	};
}

/**
 * Takes references as they were formatted before.
 *
 * @param texts what `amaReferences` returned for these studies
 */
export function rememberReferences(
	studies: readonly Study[],
	texts: readonly string[],
) {
	for (const [index, study] of studies.entries())
		formatted.set(study, texts[index] ?? "");
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
			return mendedBibtex(
				new Cite(items.map(withoutDay)).format(format, { format: "text" }),
			);
		case "ris":
			return new Cite(items)
				.format(format, { format: "object" })
				.map(risRecord)
				.join("");
		default:
			return format satisfies never;
	}
}

/** One RIS record, each tag on one line: citation-js breaks lines after 70 characters, amid words. */
function risRecord({
	TY,
	...entry
}: Record<string, string | readonly string[]>): string {
	const lines = Object.entries(entry).flatMap(([tag, value]) =>
		[value]
			.flat()
			.map((each) => `${tag}  - ${tag === "AU" ? wholeName(each) : each}`),
	);
	return `${[`TY  - ${TY}`, ...lines, "ER  - "].join("\n")}\n`;
}

interface Dated {
	readonly issued?:
		| { readonly "date-parts": readonly (readonly number[])[] }
		| undefined;
}

/** The item dated to its month: BibTeX has no field for a day, and citation-js puts it in the month. */
function withoutDay<Item extends Dated>(item: Item) {
	const { issued } = item;
	return issued
		? {
				...item,
				issued: { "date-parts": [issued["date-parts"][0]?.slice(0, 2)] },
			}
		: item;
}

/** `World Health Organization,`: without a comma EndNote takes the last word for the surname. */
function wholeName(name: string): string {
	return name.includes(",") ? name : `${name},`;
}

/**
 * What citation-js leaves amiss: `{\" u}` and `O\textquoteright{}Regan`, which LaTeX reads and some
 * reference managers do not, and a bare `&` in the name of an institution, which LaTeX refuses.
 */
function mendedBibtex(bibtex: string): string {
	return bibtex
		.replace(/\{\\(["'`^~.=]) (\\?[a-z]+)\}/gi, "{\\$1$2}")
		.replace(/^\tauthor = .*$/gm, (line) =>
			line.replace(/(?<!\\)&/g, "\\&").replaceAll("\\textquoteright{}", "'"),
		);
}
