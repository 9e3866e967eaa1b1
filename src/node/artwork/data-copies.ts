import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { RecordTableBlock } from "../../deck/record-table.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { TableBlock } from "../../deck/slide.ts";
import { flatCited } from "../../deck/text.ts";
import {
	licenceAddress,
	type Provenance,
} from "../../figures/core/captioned.ts";
import { csv } from "../../figures/core/csv.ts";
import type { Edition } from "../../pages/shared/edition.ts";
import { captionLine } from "../../pages/shared/figure-caption.ts";

/** The numbers of a figure or a table, as a file. */
export interface DataCopy {
	/** Name without ending. */
	readonly name: string;
	readonly words: Provenance;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The numbers of every figure of a deck, and every table. */
export function dataCopies(edition: Edition): DataCopy[] {
	const { deck } = edition.project;
	const credit = creditOf(edition);
	return allSlides(deck).flatMap((slide) => {
		const sources = shownStudies(slide).map(edition.labelOf).join(", ");
		return allBlocks(slide.body).flatMap((block, index): DataCopy[] => {
			switch (block.block) {
				case "figure":
					return [
						{
							name: block.id,
							words: {
								title: block.title,
								caption: captionLine(block, edition),
								credit,
								alt: block.alt,
							},
							...block.table,
						},
					];
				case "table":
					return [
						{
							name: `${slide.id}-table${index > 0 ? `-${index + 1}` : ""}`,
							words: tableWords(block, sources, credit),
							columns: block.columns,
							rows: block.rows.map((row) => row.map(flatCited)),
						},
					];
				case "record-table":
					return [
						{
							name: block.id,
							words: tableWords(block, sources, credit),
							columns: block.columns,
							rows: block.rows.map(({ heading, cells }) =>
								[heading, ...cells].map(({ text, detail }) =>
									[text, ...(detail ? [detail] : [])].map(flatCited).join("; "),
								),
							),
						},
					];
				default:
					return [];
			}
		});
	});
}

function tableWords(
	{ caption }: TableBlock | RecordTableBlock,
	sources: string,
	credit: string,
): Provenance {
	const title = flatCited(caption);
	return { title, caption: sources, credit, alt: title };
}

/** Deck and licence, as every copy bears them. */
export function creditOf({ project }: Edition): string {
	return `From “${project.deck.title}”, CC BY 4.0`;
}

/** The numbers as CSV; without the mark at its start, spreadsheets misread the minus sign. */
export function csvFile({ columns, rows }: DataCopy): string {
	return `\uFEFF${csv([columns, ...rows])}`;
}

/** What the CSV beside it holds, as CSV on the Web has it: source and licence have no room in a CSV. */
export function csvMetadata({ name, words, columns }: DataCopy): string {
	return `${JSON.stringify(
		{
			"@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
			url: `${name}.csv`,
			"dc:title": words.title,
			"dc:description": words.alt,
			"dc:source": words.caption,
			"dc:rights": words.credit,
			"dc:license": { "@id": licenceAddress },
			dialect: { encoding: "utf-8", header: true },
			tableSchema: {
				columns: columns.map((titles, index) => ({
					name: `column${index + 1}`,
					...(titles && { titles }),
					datatype: "string",
				})),
			},
		},
		null,
		"\t",
	)}\n`;
}
