import type { Text } from "../../deck/text.ts";
import type { Context } from "./context.ts";
import { gap, type Piece, stack, wordsPiece } from "./piece.ts";
import { rule } from "./shapes.ts";
import { runsOf } from "./words.ts";

/** Size of a heading, in pixels. */
const headingSize = 26;
/** Room beneath headings, for their line. */
const below = 26;

/** A column whose blocks are pieces. */
export interface Column {
	readonly heading: Text;
	readonly body: readonly Piece[];
}

/** Columns side by side, each beneath its heading. */
export function columnsPiece(
	columns: readonly Column[],
	{ references, lettering }: Context,
): Piece {
	const across = 56;
	const parts = columns.map(({ heading, body }) => ({
		heading: wordsPiece(
			"Heading",
			[{ runs: runsOf(heading, references) }],
			{ size: headingSize, bold: true, anchor: "bottom" },
			lettering,
		),
		body,
	}));
	const widthOf = (width: number) =>
		(width - across * (columns.length - 1)) / columns.length;
	const headHeight = (width: number, scale: number) =>
		Math.max(
			...parts.map(({ heading }) => heading.height(widthOf(width), scale)),
		);
	const least = (body: readonly Piece[], width: number, scale: number) =>
		body.reduce((sum, each) => sum + each.height(width, scale) + gap, -gap);
	const most = (body: readonly Piece[], width: number, scale: number) =>
		body.reduce(
			(sum, each) =>
				sum + (each.most?.(width, scale) ?? each.height(width, scale)) + gap,
			-gap,
		);
	return {
		words: false,
		elastic: false,
		largest: Math.min(
			...parts.flatMap(({ body }) => body.map((each) => each.largest ?? 1)),
		),
		height: (width, scale) =>
			headHeight(width, scale) +
			below +
			Math.max(...parts.map(({ body }) => least(body, widthOf(width), scale))),
		put(sheet, box, scale) {
			const width = widthOf(box.width);
			const high = headHeight(box.width, scale);
			const top = high + below;
			// What stands in them is equally far apart in all columns.
			const share = Math.min(
				1,
				...parts.map(({ body }) => {
					const own = least(body, width, scale);
					return (
						(box.height - top - own) / (most(body, width, scale) - own || 1)
					);
				}),
			);
			for (const [index, { heading, body }] of parts.entries()) {
				const x = box.x + index * (width + across);
				// The places of a comparison, where the layout is one.
				const comparison = columns.length === 2;
				heading.put(
					sheet,
					{ x, y: box.y, width, height: high },
					scale,
					comparison ? { type: "body", idx: 1 + 2 * index } : undefined,
				);
				rule(sheet, "Line", { x, y: box.y + high + 8, width, height: 0 });
				const own = least(body, width, scale);
				const height =
					own + Math.max(0, share) * (most(body, width, scale) - own);
				stack(
					body,
					sheet,
					{ x, y: box.y + top, width, height },
					comparison ? [{ type: "obj", idx: 2 + 2 * index }] : [],
					scale,
				);
			}
		},
	};
}
