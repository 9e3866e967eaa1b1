import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import {
	type Citation,
	citationSchema,
} from "../../evidence/citation-schema.ts";
import { InputError } from "../../evidence/problem.ts";

/** The fields of CSL-JSON that a record keeps. */
const kept = Object.keys(citationSchema.shape) as (keyof Citation)[];

/**
 * The citation of an entry in BibTeX, RIS or CSL-JSON, as it is exported by PubMed, a journal or a
 * reference manager. No network is asked.
 *
 * @param name where the entry comes from, for faults
 * @throws InputError if it is no such entry, or more than one
 */
export function pastedCitation(entry: string, name: string): Citation {
	const refuse = (message: string, hint: string): never => {
		throw new InputError([{ file: name, field: "entry", message, hint }]);
	};
	let items: readonly Record<string, unknown>[] = [];
	try {
		items = new Cite(entry).data;
	} catch {
		refuse(
			"is no entry in BibTeX, RIS or CSL-JSON",
			"Export it in one of them, from the journal or a reference manager; .nbib is another format",
		);
	}
	const [item, second] = items;
	if (!item || second)
		return refuse(
			`holds ${items.length} entries`,
			"Give one entry: a record is one study",
		);
	const { author = [], issued, ...rest } = item;
	const [date] =
		(issued as { "date-parts"?: number[][] } | undefined)?.["date-parts"] ?? [];
	const parsed = citationSchema.safeParse({
		...Object.fromEntries(
			kept.flatMap((field) =>
				rest[field] === undefined || rest[field] === ""
					? []
					: [
							[
								field,
								typeof rest[field] === "string"
									? tidy(rest[field])
									: rest[field],
							],
						],
			),
		),
		author: (
			author as { family?: string; given?: string; literal?: string }[]
		).map(({ family, given, literal }) =>
			family ? { family, ...(given && { given }) } : { literal: literal ?? "" },
		),
		...(date && { issued: { "date-parts": [date] } }),
	});
	return parsed.success
		? parsed.data
		: refuse(
				parsed.error.issues
					.map(({ path, message }) => `${path.join(".")}: ${message}`)
					.join("; "),
				"Mend the entry, or write the citation by hand",
			);
}

/** Pages with a plain hyphen, titles without their full stop, DOIs without an address. */
function tidy(words: string): string {
	return words
		.replace(/^https?:\/\/(dx\.)?doi\.org\//, "")
		.replace(/(\d)[–—](\d)/g, "$1-$2")
		.replace(/\s+/g, " ")
		.trim()
		.replace(/\.$/, "");
}

/** The id of a record: author, year, and the first long word of the title. */
export function idOf({ author, issued, title }: Citation): string {
	const [first] = author;
	const name = first && ("family" in first ? first.family : first.literal);
	const year = issued?.["date-parts"][0]?.[0];
	const word = title.split(/[^\p{L}]+/u).find((each) => each.length > 5);
	return [name, year, word]
		.filter((part) => part !== undefined)
		.join("-")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
