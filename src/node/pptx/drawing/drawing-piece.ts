import type { FigureBlock } from "../../../deck/figure.ts";
import { slideFile } from "../../../deck/project.ts";
import { InputError } from "../../../evidence/problem.ts";
import type { Context } from "../context.ts";
import type { Piece } from "../piece.ts";
import { addDrawing, drawingSize } from "./drawing.ts";

/** How much larger than it is drawn a drawing may be where there is room. */
const largest = 1.35;

/**
 * A figure as a piece of a slide's body: its drawing, as large as the width and its neighbors allow.
 *
 * @throws InputError if the drawing holds what a presentation cannot
 */
export function drawingPiece(
	figure: FigureBlock,
	{
		drawings,
		lettering,
		edition,
		slide,
	}: Pick<Context, "drawings" | "lettering" | "edition" | "slide">,
): Piece {
	const svg = drawings.svg(figure.id, "wide");
	if (svg === undefined) throw new Error(`figure ${figure.id} is not drawn`);
	const own = drawingSize(svg);
	const scaleFor = (width: number, most = 1) =>
		Math.min(most, width / own.width);
	return {
		words: false,
		elastic: true,
		height: (width) => own.height * scaleFor(width),
		most: (width) => own.height * scaleFor(width, largest),
		put(sheet, box) {
			const scale = Math.min(
				scaleFor(box.width, largest),
				box.height / own.height,
			);
			const lies = {
				x: box.x,
				y: box.y,
				width: own.width * scale,
				height: own.height * scale,
			};
			try {
				addDrawing(sheet, svg, figure.title, figure.alt, lies, lettering);
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				throw new InputError([
					{
						file: slideFile(edition.project, slide.id),
						field: `figure ${figure.id}`,
						message: `holds ${error.message}, which PowerPoint cannot`,
						hint: "Draw it with paths, circles, rectangles and words in the deck's colors",
					},
				]);
			}
		},
	};
}
