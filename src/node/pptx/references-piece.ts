import { referencesPerPage } from "../../deck/slide.ts";
import { amaReferences } from "../../evidence/citation.ts";
import type { Context } from "./context.ts";
import { type Piece, wordsHeight, wordsPiece } from "./piece.ts";
import { type Paragraph, referenceRuns } from "./words.ts";

/** Room between the two columns, in pixels. */
const across = 56;
const look = { size: 20 } as const;

/** A page of the list of references as a piece of a slide's body: two columns, each filling a place of the layout. */
export function referencesPiece(page: number, context: Context): Piece {
	const { lettering } = context;
	const lines = referenceLines(page, context);
	const widthOf = (width: number) => (width - across) / 2;
	const columns = (width: number) => {
		const at = evenSplit(
			lines.map((line) => wordsHeight([line], look, widthOf(width), lettering)),
		);
		return [lines.slice(0, at), lines.slice(at)].map((part) =>
			wordsPiece("References", part, look, lettering),
		);
	};
	return {
		words: false,
		elastic: false,
		height: (width, scale) =>
			Math.max(
				...columns(width).map((part) => part.height(widthOf(width), scale)),
			),
		put(sheet, box, scale) {
			const width = widthOf(box.width);
			for (const [index, part] of columns(box.width).entries())
				part.put(
					sheet,
					{ ...box, x: box.x + index * (width + across), width },
					scale,
					{ type: "obj", idx: index + 1 },
				);
		},
	};
}

/** How many of a list's heights come first where its halves differ least. */
function evenSplit(heights: readonly number[]): number {
	const sum = (part: readonly number[]) =>
		part.reduce((all, each) => all + each, 0);
	const highest = (at: number) =>
		Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
	return heights.reduce(
		(best, _, at) => (highest(at + 1) < highest(best) ? at + 1 : best),
		0,
	);
}

function referenceLines(page: number, { edition }: Context): Paragraph[] {
	const from = (page - 1) * referencesPerPage;
	const listed = edition.references.slice(from, from + referencesPerPage);
	return amaReferences(listed).map((words, index) => ({
		bullet: { number: from + index + 1 },
		above: 5,
		runs: referenceRuns(words, listed[index]?.citation.DOI),
	}));
}
