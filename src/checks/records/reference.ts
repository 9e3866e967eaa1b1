import { addressOf } from "../../evidence/addresses.ts";
import type { StudyRecord } from "../../evidence/schema.ts";
import type { RecordRule } from "./record-rule.ts";

/** A part that every reference prints, unless its record says that it could not be read. */
interface Part {
	readonly field: string;
	readonly name: string;
	readonly has: (citation: StudyRecord["citation"]) => boolean;
	/** How a gap names it. */
	readonly named: RegExp;
}

const parts: readonly Part[] = [
	{
		field: "author",
		name: "author",
		has: ({ author }) => author.length > 0,
		named: /\bauthors?\b/i,
	},
	{
		field: "issued",
		name: "year",
		has: ({ issued }) => issued !== undefined,
		named: /\b(?:years?|dates?)\b/i,
	},
	{
		field: "container-title",
		name: "journal or site",
		// An institution publishes its own pages and reports.
		has: ({ type, author, publisher, "container-title": journal }) =>
			journal !== undefined ||
			publisher !== undefined ||
			(!type.startsWith("article") && author.some((name) => "literal" in name)),
		named: /\b(?:journals?|sites?|publishers?)\b/i,
	},
	{
		field: "DOI",
		name: "DOI, PMID or address that a reader may be sent to",
		has: (citation) => addressOf(citation) !== undefined,
		named: /\b(?:DOI|PMID|address)\b/,
	},
];

/** A reference says who, when, where and how to find it, or its record says what could not be read. */
export const checkReference: RecordRule = ({ citation, gaps }, report) => {
	for (const { field, name, has, named } of parts)
		if (!has(citation) && !gaps.some((gap) => named.test(gap)))
			report(
				`citation.${field}`,
				`the reference has no ${name}`,
				`Give it as printed where the record was read, or name it in gaps: "${name.replace(/ that .*/, "")}, not printed on the page read"`,
			);
};
