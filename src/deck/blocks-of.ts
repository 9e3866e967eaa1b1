import type { FigureBlock } from "./figure.ts";
import type { PictureBlock } from "./picture.ts";
import type { RecordTableBlock } from "./record-table.ts";
import type { Block, Slide } from "./slide.ts";

/** All blocks of a slide, those in columns included. */
export function allBlocks(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((block) =>
		block.block === "columns"
			? [block, ...block.columns.flatMap(({ body }) => allBlocks(body))]
			: [block],
	);
}

/** The figures of a slide. */
export function figuresOf(slide: Slide): FigureBlock[] {
	return allBlocks(slide.body).filter((block) => block.block === "figure");
}

/** The pictures of a slide. */
export function picturesOf(slide: Slide): PictureBlock[] {
	return allBlocks(slide.body).filter((block) => block.block === "picture");
}

/** The tables of a slide that are written from records. */
export function recordTablesOf(slide: Slide): RecordTableBlock[] {
	return allBlocks(slide.body).filter(
		(block) => block.block === "record-table",
	);
}
