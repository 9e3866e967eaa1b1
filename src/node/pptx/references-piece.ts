import { referencesPerPage } from "../../deck/slide.ts";
import { amaReferences } from "../../evidence/citation.ts";
import type { Context } from "./context.ts";
import { type Piece, wordsPiece } from "./piece.ts";
import type { Paragraph } from "./words.ts";

/** A page of the list of references as a piece of a slide's body. */
export function referencesPiece(page: number, context: Context): Piece {
	return wordsPiece(
		"References",
		referenceLines(page, context),
		{ size: 20, columns: 2 },
		context.lettering,
	);
}

function referenceLines(page: number, { edition }: Context): Paragraph[] {
	const from = (page - 1) * referencesPerPage;
	const listed = edition.references.slice(from, from + referencesPerPage);
	return amaReferences(listed).map((words, index) => {
		const address = /(?:doi:\S+|https?:\/\/\S+)$/.exec(words)?.[0] ?? "";
		const doi = listed[index]?.citation.DOI;
		return {
			bullet: { number: from + index + 1 },
			above: 5,
			runs: [
				{ text: address ? words.slice(0, -address.length) : words },
				...(address
					? [
							{
								text: address,
								link: { url: doi ? `https://doi.org/${doi}` : address },
							},
						]
					: []),
			],
		};
	});
}
