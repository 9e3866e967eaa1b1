import { Ink } from "../core/ink.ts";
import { paragraph } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { layBody } from "./abstract-body.ts";
import type { VisualAbstractSpec } from "./abstract-spec.ts";
import { footLines } from "./abstract-words.ts";

/** The shapes in which a card is shared, in pixels: its letters as large as its words let them be. */
export const cardShapes = {
	wide: {
		width: 1280,
		height: 720,
		margin: 56,
		sizes: [22, 20, 18],
		title: 34,
	},
	square: {
		width: 1080,
		height: 1080,
		margin: 60,
		sizes: [25, 22, 20],
		title: 42,
	},
} as const;

export type CardShape = keyof typeof cardShapes;

/**
 * A visual abstract as a picture of its own: question above, reference and licence below.
 *
 * @param surface of the wide width, for its looks and its typeface
 * @param licence what the picture may be used for, with the deck's name
 * @returns an SVG element in the colours of the page or file that shows it
 * @throws RangeError if the words have no room on the card; its field names how much is missing
 */
export function abstractCard(
	spec: VisualAbstractSpec,
	shape: CardShape,
	surface: Surface,
	licence: string,
): string {
	const { sizes } = cardShapes[shape];
	const cards = sizes.map((size) =>
		cardAt(spec, shape, size, surface, licence),
	);
	const card = cards.find(({ lacking }) => lacking === 0);
	if (card) return card.svg();
	throw new RangeError(
		`a ${shape} card lacks ${cards.at(-1)?.lacking} pixels for its words`,
	);
}

/** A card in letters of a size, with the pixels that it lacks; 0 where all words have room. */
function cardAt(
	spec: VisualAbstractSpec,
	shape: CardShape,
	size: number,
	surface: Surface,
	licence: string,
): { lacking: number; svg: () => string } {
	const { width, height, margin, title } = cardShapes[shape];
	const { theme, type } = surface;
	const at: Surface = {
		...surface,
		full: width - 2 * margin,
		label: size,
		key: size * 3.5,
	};
	const ink = new Ink(type);
	ink.rect(0, 0, width, height, { fill: theme.paper });
	ink.rect(0, 0, width, 10, { fill: theme.treatment });
	const kicker = { size: size * 0.9, weight: 600 as const, colour: theme.soft };
	let top = paragraph(ink, spec.kicker, margin, margin - 10, at.full, kicker);
	top = paragraph(ink, spec.question, margin, top + 8, at.full, {
		size: title,
		weight: 700,
		colour: theme.ink,
	});
	const small = { size: size * 0.82, colour: theme.soft };
	const foot = type.height(spec.reference, at.full, small);
	const bottom = height - margin * 0.6 - foot - small.size * 1.3;
	const bodyTop = top + size * 1.1;
	const lay = (from: number) =>
		layBody(
			spec,
			{
				left: margin,
				top: from,
				width: at.full,
				beside: shape === "wide",
				narrow: false,
				foot: footLines(spec),
				aside: "",
			},
			at,
		);
	const spare = bottom - bodyTop - lay(bodyTop).height;
	const lacking = Math.ceil(Math.max(0, -spare));
	// What is left stands above and below, not in one gap at the foot.
	const body = lay(bodyTop + Math.min(spare / 3, size * 2));
	body.draw(ink);
	for (const { draw } of body.arms) draw(ink);
	ink.line([margin, bottom + 6], [width - margin, bottom + 6], theme.rule, 1.5);
	const below = paragraph(
		ink,
		spec.reference,
		margin,
		bottom + 14,
		at.full,
		small,
	);
	const last = [...spec.signs, licence].join(" · ");
	ink.text(last, margin, below + small.size * 0.65, small);
	return {
		lacking,
		svg: () =>
			ink.toString({
				xmlns: "http://www.w3.org/2000/svg",
				viewBox: `0 0 ${width} ${height}`,
				width,
				height,
			}),
	};
}
