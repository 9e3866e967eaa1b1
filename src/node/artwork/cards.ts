import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { FigureBlock } from "../../deck/figure.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { InputError } from "../../evidence/problem.ts";
import { metadata, type Provenance } from "../../figures/core/captioned.ts";
import { themesOf } from "../../figures/core/look.ts";
import { surface } from "../../figures/core/surface.ts";
import { fontFamily, type Theme } from "../../figures/core/theme.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import type { VisualAbstractSpec } from "../../figures/visual-abstract/abstract-spec.ts";
import {
	abstractCard,
	type CardShape,
	cardShapes,
} from "../../figures/visual-abstract/card.ts";
import { makeEdition } from "../../pages/shared/edition.ts";
import { captionLine } from "../../pages/shared/figure-caption.ts";
import { lettersIn, subset } from "../site/font-subset.ts";
import { withLengths } from "../site/image-svg.ts";
import { creditOf } from "./data-copies.ts";

/** A card as a file that needs nothing beside it. */
export interface Card {
	/** Name without ending: `<figure>-card-<shape>`. */
	readonly name: string;
	readonly shape: CardShape;
	readonly svg: string;
	readonly words: Provenance;
}

/**
 * The cards of every visual abstract of a deck, in each shape: in the light colors, with the letters
 * that they use.
 *
 * @throws InputError if words have no room on a card
 */
export async function cardsOf(project: Project): Promise<Card[]> {
	const { light } = themesOf(project.look);
	const type = await loadTypeface();
	const at = surface("wide", type, project.deck.subject);
	const shown = allSlides(project.deck).flatMap((slide) =>
		figuresOf(slide).flatMap((figure) => {
			const { spec } = figure;
			return spec.kind === "visual-abstract"
				? [{ slide: slide.id, figure, spec }]
				: [];
		}),
	);
	const shapes = Object.keys(cardShapes) as CardShape[];
	const edition = makeEdition(project);
	const licence = creditOf(edition);
	return Promise.all(
		shown.flatMap(({ slide, figure, spec }) =>
			shapes.map(async (shape) => {
				const words = {
					title: figure.title,
					caption: captionLine(figure, edition),
					credit: licence,
					alt: figure.alt,
				};
				return {
					words,
					name: `${figure.id}-card-${shape}`,
					shape,
					svg: await whole(
						drawn(project, slide, figure, spec, () =>
							abstractCard(spec, shape, at, licence),
						),
						words,
						light,
					),
				};
			}),
		),
	);
}

function drawn(
	project: Project,
	slide: string,
	{ id }: FigureBlock,
	{ question }: VisualAbstractSpec,
	draw: () => string,
): string {
	try {
		return draw();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new InputError([
			{
				file: slideFile(project, slide),
				field: `figure ${id}`,
				message: `${error.message} ("${question}")`,
				hint: "Shorten its question, its arms' details or its limit",
			},
		]);
	}
}

/** The card with what it is, its colors and its letters. */
async function whole(svg: string, words: Provenance, light: Theme) {
	const font = (await subset(lettersIn(svg))).toString("base64");
	const palette = Object.entries(light)
		.filter(([token]) => svg.includes(`var(--${token}`))
		.map(([token, color]) => `--${token}:${color}`)
		.join(";");
	const style = `@font-face{font-family:${fontFamily};font-weight:200 900;src:url(data:font/woff2;base64,${font})}svg{font-family:${fontFamily},sans-serif;${palette}}`;
	return withLengths(svg, await loadTypeface()).replace(
		/<svg[^>]*>/,
		(root) => `${root}${metadata(words)}<style>${style}</style>`,
	);
}
