import type { Drawing } from "../core/drawing.ts";
import type { Ink, Point } from "../core/ink.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { drawPictogram } from "../drawings/draw-pictogram.ts";
import {
	type ArticleCuttingSpec,
	spokenPassage,
	type Underlined,
} from "./article-cutting.ts";

/** From line to line of underlined words, in sizes of their letters. */
const lineHeight = 1.36;

/** Draws the reader at the left and the cutting at the right, one under the other when narrow. */
export function drawArticleCutting(
	spec: ArticleCuttingSpec,
	surface: Surface,
): Drawing {
	const { wide, full } = surface;
	const room = wide ? 304 : full;
	const reader = readerAt(spec, room, surface);
	const left = wide ? room + 40 : 0;
	const top = wide ? 0 : reader.height + 16;
	const card = cardAt(spec, { left, top, width: full - left }, surface);
	const asks = asksOf(spec, room, surface);
	const asksTop = wide
		? Math.max(reader.height + 20, card.bottom - asks.height)
		: card.bottom + 16;
	const height = Math.max(card.bottom, asks.height && asksTop + asks.height);
	return schematic(
		surface,
		Math.ceil(height) + 2,
		[
			...card.passages.map(({ passage, box, draw }) =>
				drawnPart({ says: spokenPassage(passage), hit: box, draw }),
			),
			...(spec.asks === ""
				? []
				: [
						drawnPart({
							step: 1,
							says: spec.asks,
							hit: {
								left: 0,
								top: asksTop,
								width: room,
								height: asks.height,
							},
							draw: (ink: Ink) => asks.draw(ink, asksTop),
						}),
					]),
		],
		({ ink }) => {
			reader.draw(ink);
			card.draw(ink);
		},
	);
}

/** The pictogram with the name beside it, and what is known under both. */
function readerAt(
	{ reader }: ArticleCuttingSpec,
	room: number,
	{ wide, label: size, theme, type }: Surface,
) {
	const side = reader.sign ? (wide ? 88 : 56) : 0;
	const beside = side === 0 ? 0 : side + 12;
	const name = { size: size * 1.3, weight: 700 as const, colour: theme.ink };
	const head = Math.max(side, type.height(reader.name, room - beside, name));
	const gap = wide ? 10 : 6;
	const line = { size, colour: theme.ink };
	const heights = reader.says.map(
		(words) => type.height(words, room, line) + gap,
	);
	return {
		height: head + gap + heights.reduce((sum, each) => sum + each, 0),
		draw: (ink: Ink) => {
			if (reader.sign)
				drawPictogram(
					ink,
					reader.sign,
					{ left: -4, top: 0, side },
					theme.treatment,
				);
			ink.wrapped(reader.name, beside, head / 2, room - beside, name);
			let top = head + gap;
			reader.says.forEach((words, index) => {
				paragraph(ink, words, 0, top, room, line);
				top += heights[index] ?? 0;
			});
		},
	};
}

/** The cutting: paper with a torn foot, a heading, and the passages with what each is about. */
function cardAt(
	{ source, underlined }: ArticleCuttingSpec,
	at: { left: number; top: number; width: number },
	surface: Surface,
) {
	const { wide, label: size, theme, type } = surface;
	const pad = wide ? 22 : 14;
	const strong = { size, weight: 700 as const };
	const names = wide
		? type.widest(
				underlined.map(({ about }) => about),
				strong,
			) + 26
		: 0;
	const wordsLeft = at.left + pad + names;
	const wordsRoom = at.width - 2 * pad - names;
	const head = size * 1.5;
	let next = at.top + pad + head;
	const passages = underlined.map((passage) => {
		const lines = type.wrap(passage.words, wordsRoom, { size });
		const above = wide ? 0 : size * lineHeight;
		const top = next;
		const height = above + lines.length * size * lineHeight;
		next += height + (wide ? 16 : 12);
		const box = {
			left: at.left + pad,
			top,
			width: at.width - 2 * pad,
			height,
		};
		const draw = (ink: Ink) =>
			drawPassage(
				ink,
				passage,
				lines,
				{ left: at.left + pad, words: wordsLeft, top, above },
				surface,
			);
		return { passage, box, draw };
	});
	const tooth = wide ? 9 : 6;
	const bottom = next + tooth;
	return {
		bottom,
		passages,
		draw: (ink: Ink) => {
			ink.polygon(paperOf(at, bottom, tooth), {
				fill: theme.wash,
				stroke: theme.rule,
				width: 1.5,
			});
			ink.text(source, at.left + pad, at.top + pad + size * 0.4, {
				size,
				weight: 600,
				colour: theme.soft,
			});
		},
	};
}

function drawPassage(
	ink: Ink,
	{ about }: Underlined,
	lines: readonly string[],
	at: { left: number; words: number; top: number; above: number },
	{ label: size, theme, type }: Surface,
) {
	const step = size * lineHeight;
	ink.text(about, at.left, at.top + step / 2, {
		size,
		weight: 700,
		colour: theme.treatment,
	});
	lines.forEach((line, index) => {
		const y = at.top + at.above + (index + 0.5) * step;
		const under = y + size * 0.52;
		ink.line(
			[at.words, under],
			[at.words + type.width(line, { size }), under],
			theme.treatment,
			size / 10,
		);
		ink.text(line, at.words, y, { size, colour: theme.ink });
	});
}

/** A question to the room on a ground of its own. */
function asksOf(
	{ asks }: ArticleCuttingSpec,
	room: number,
	{ wide, label: size, theme, type }: Surface,
) {
	const pad = wide ? 14 : 10;
	const style = { size, weight: 600 as const, colour: theme.paper };
	const words = type.height(asks, room - 2 * pad, style);
	return {
		height: asks === "" ? 0 : words + 2 * pad,
		draw: (ink: Ink, top: number) => {
			ink.rect(0, top, room, words + 2 * pad, { fill: theme.treatment });
			paragraph(ink, asks, pad, top + pad, room - 2 * pad, style);
		},
	};
}

/** A sheet whose lower edge is torn. */
function paperOf(
	{ left, top, width }: { left: number; top: number; width: number },
	bottom: number,
	tooth: number,
): Point[] {
	const count = Math.round(width / (tooth * 2.4));
	const teeth = Array.from({ length: count * 2 + 1 }, (_, index): Point => {
		const x = left + width - (width * index) / (count * 2);
		return [x, index % 2 === 0 ? bottom - tooth : bottom];
	});
	return [[left, top], [left + width, top], ...teeth];
}
