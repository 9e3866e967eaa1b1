import type { Deck } from "../../deck/deck.ts";
import { columnsFor } from "./evidence-csv.ts";

/**
 * `data/datapackage.json`: what the data files hold, column by column, as a Frictionless Data Package
 * (https://datapackage.org).
 */
export function dataPackage({
	title,
	description,
	output,
	release,
	subject,
}: Deck) {
	return {
		name: output,
		title: `Evidence records: ${title}`,
		description,
		...(release && {
			version: release.version,
			created: `${release.date}T00:00:00Z`,
			temporal: { end: release.searchedTo },
			contributors: release.authors.map((author) => ({
				title:
					"literal" in author
						? author.literal
						: `${author.given} ${author.family}`,
				role: "author",
			})),
		}),
		licenses: [
			{
				name: "CC-BY-4.0",
				title: "Creative Commons Attribution 4.0",
				path: "https://creativecommons.org/licenses/by/4.0/",
			},
		],
		resources: [
			{
				name: "outcomes",
				profile: "tabular-data-resource",
				path: "evidence.csv",
				title: "Outcomes of all records",
				description:
					"One outcome each: a measure, a comparator and a time point of a study. An apostrophe stands before a text that a spreadsheet would run; a byte-order mark stands first, by which Excel knows UTF-8.",
				format: "csv",
				mediatype: "text/csv",
				encoding: "utf-8",
				schema: {
					fields: columnsFor(subject).map(
						({ name, meaning, type, unit, values }) => ({
							name,
							type: type === "text" ? "string" : "number",
							description: unit ? `${meaning}, in ${unit}` : meaning,
							...(values && { constraints: { enum: values } }),
						}),
					),
					missingValues: [""],
				},
			},
			{
				name: "records",
				path: "evidence.json",
				title: "All records",
				description: "Described field by field in evidence.schema.json.",
				format: "json",
				mediatype: "application/json",
			},
		],
	};
}
