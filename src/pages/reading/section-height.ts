import { verdictName } from "../../deck/deck.ts";
import type { FigureBlock } from "../../deck/figure.ts";
import {
	creditLine,
	type PictureBlock,
	shownSize,
} from "../../deck/picture.ts";
import type { Block, Slide } from "../../deck/slide.ts";
import { flat, paragraphs, type Text } from "../../deck/text.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import type { Edition } from "../shared/edition.ts";
import type { FigureMarkup } from "../shared/figure.tsx";
import { figureCaption } from "../shared/figure-caption.ts";
import {
	buttonLine,
	type Column,
	fine,
	gap,
	links,
	narrow,
	points,
	smallGap,
	wide,
} from "./column.ts";
import { type Beside, besideOf, shortened } from "./reading-beside.ts";
import { kindName } from "./reading-names.ts";
import { wordsOf } from "./reading-words.tsx";
import {
	recordTableHeight,
	type TellsWords,
	tableHeight,
} from "./table-height.ts";
import { type Setting, textHeight } from "./text-lines.ts";

/*
 * How tall a section of the article comes out, told before it is laid out. A browser skips sections
 * that are far away (`content-visibility: auto`) and takes these heights for theirs, so that scroll
 * bar and addresses are about right from the start. The numbers are those of `read-*.css`; a section
 * that comes near takes its true height.
 */

/** Heights of a section in pixels, for a column beside the contents and for a phone. */
export interface SectionHeights {
	readonly wide: number;
	readonly narrow: number;
}

/** What the heights of sections are told from. */
export interface Measures {
	readonly edition: Edition;
	readonly figures: FigureMarkup;
	readonly type: Typeface;
}

/** The heights of one slide's section. */
export function sectionHeights(
	slide: Slide,
	title: Text,
	measures: Measures,
): SectionHeights {
	const beside = besideOf(slide, measures.edition);
	const heightIn = (column: Column) => {
		const told = new Told(column, measures);
		const head =
			told.words(title, column.prose, column.title) +
			links +
			gap +
			told.prose(slide.reading);
		const body = slide.body.map((block) => told.block(block, column.all));
		const side = beside ? told.beside(beside) : 0;
		const parts =
			column === wide
				? [Math.max(head, side + 6), ...body]
				: [head, ...body, side && side + smallGap];
		return Math.round(stack(parts, gap));
	};
	return { wide: heightIn(wide), narrow: heightIn(narrow) };
}

/** Heights one below another; what has none takes no gap either. */
function stack(heights: readonly number[], between: number): number {
	const shown = heights.filter((height) => height > 0);
	return (
		shown.reduce((sum, height) => sum + height, 0) +
		between * Math.max(0, shown.length - 1)
	);
}

/** Tells the heights of parts in one column. */
class Told implements TellsWords {
	readonly column: Column;
	readonly #measures: Measures;

	constructor(column: Column, measures: Measures) {
		this.column = column;
		this.#measures = measures;
	}

	plain(text: Text): string {
		return flat(wordsOf(text, this.#measures.edition));
	}

	widthOf(words: string, setting: Setting): number {
		return this.#measures.type.width(words, setting);
	}

	words(words: string | Text, width: number, setting: Setting): number {
		const printed = typeof words === "string" ? words : this.plain(words);
		return textHeight(printed, width, setting, this.#measures.type);
	}

	prose(text: Text): number {
		const { prose, body } = this.column;
		return stack(
			paragraphs(text).map((each) => this.words(each, prose, body)),
			0.8 * body.size,
		);
	}

	beside({
		chips,
		context,
		comparedWith,
		who,
		what,
		certainty,
		grades,
		studies,
		claims,
	}: Beside): number {
		const { edition } = this.#measures;
		const label = (lines: readonly (string | Text)[]) =>
			lines.length === 0
				? 0
				: lines.reduce(
						(sum, line) => sum + this.words(line, this.column.beside, fine),
						fine.line,
					);
		return stack(
			[
				...[...who, ...what].map(({ words }) => label([words])),
				label([
					...chips.map(({ words }) => `00 ${words}`),
					...(comparedWith ? [comparedWith] : []),
				]),
				label(context ? [context] : []),
				label(certainty ? [certainty] : grades),
				label(
					studies.map(
						({ id, kind }) =>
							// Its kind does not break.
							`${edition.labelOf(id)} ${kindName[kind].replaceAll(" ", "\u00a0")}`,
					),
				),
				label(
					claims.map(
						({ quote, verdict }) =>
							`“${shortened(quote)}” ${verdictName[verdict]}`,
					),
				),
			],
			smallGap,
		);
	}

	block(block: Block, width: number): number {
		const { body, prose } = this.column;
		const measure = Math.min(width, prose);
		switch (block.block) {
			case "figure":
				return this.#figure(block, width);
			case "points":
				return block.points.reduce(
					(sum, point) => sum + this.words(point, measure - 22, points) + 6,
					0,
				);
			case "paragraph":
				return this.words(block.text, measure, body);
			case "key-number":
				return 62 + this.words(block.caption, measure, body);
			case "quote":
				return this.words(`“${block.words}”`, measure - 23, body);
			case "columns":
				return this.#columns(block.columns, width);
			case "table":
				return tableHeight(block, width, this);
			case "record-table":
				return recordTableHeight(block, width, this);
			case "picture":
				return this.#picture(block, width);
			case "record":
				return 400;
			case "presenter":
				return block.part === "disclosures" ? 2 * body.line : 0;
			case "references":
			case "opener":
				return 0;
			default:
				return block satisfies never;
		}
	}

	#figure(figure: FigureBlock, width: number): number {
		const { edition, figures } = this.#measures;
		const drawing = width >= 880 ? "wide" : "narrow";
		const size = figures.size(figure.id, drawing);
		const shown = drawing === "wide" ? width : Math.min(460, width);
		const caption = figureCaption(figure, edition);
		const words = [
			`${figure.title}.`,
			caption.studies.map(edition.labelOf).join(", "),
			...[caption.size, caption.certainty, caption.turned].map((known) =>
				known ? `· ${known}` : "",
			),
		].join(" ");
		return (
			16 +
			(size.height * shown) / size.width +
			smallGap +
			this.words(words, Math.min(width, this.column.prose), fine) +
			buttonLine -
			fine.line +
			33
		);
	}

	#picture(
		{ image, height, caption = "", ...rights }: PictureBlock,
		width: number,
	): number {
		if (!image) return 0;
		const shown = shownSize(image, height);
		const words = `${flat(caption)} ${creditLine(rights)}`;
		return (
			Math.min(1, width / shown.width) * shown.height +
			8 +
			this.words(words, Math.min(width, this.column.prose), fine)
		);
	}

	#columns(
		columns: Extract<Block, { block: "columns" }>["columns"],
		width: number,
	): number {
		const beside = this.column === wide;
		const share = beside
			? (width - 48 * (columns.length - 1)) / columns.length
			: width;
		const heights = columns.map(({ heading, body }) =>
			stack(
				[
					this.words(heading, share, { ...this.column.body, line: 26 }) + 7,
					...body.map((block) => this.block(block, share)),
				],
				smallGap,
			),
		);
		return beside ? Math.max(...heights) : stack(heights, gap);
	}
}
