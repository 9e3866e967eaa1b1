import { join } from "node:path";
import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { FigureBlock } from "../../deck/figure.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { InputError } from "../../evidence/problem.ts";
import { surface } from "../../figures/core/surface.ts";
import { fontFamily, light } from "../../figures/core/theme.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import type { VisualAbstractSpec } from "../../figures/visual-abstract/abstract-spec.ts";
import {
	abstractCard,
	type CardShape,
	cardShapes,
} from "../../figures/visual-abstract/card.ts";
import { launchChrome } from "../shared/chrome.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { writeWhole } from "../shared/write.ts";
import { subset } from "../site/font-subset.ts";
import { withLengths } from "../site/image-svg.ts";

/** A card as a file that needs nothing beside it. */
export interface Card {
	/** Name without ending: `<figure>.<shape>`. */
	readonly name: string;
	readonly shape: CardShape;
	readonly svg: string;
}

/**
 * The cards of every visual abstract of a deck, in each shape: in the light colors, with the letters
 * that they use.
 *
 * @throws InputError if words have no room on a card
 */
export async function cardsOf(project: Project): Promise<Card[]> {
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
	const licence = `From “${project.deck.title}”, CC BY 4.0`;
	return Promise.all(
		shown.flatMap(({ slide, figure, spec }) =>
			shapes.map(async (shape) => ({
				name: `${figure.id}.${shape}`,
				shape,
				svg: await whole(
					drawn(project, slide, figure, spec, () =>
						abstractCard(spec, shape, at, licence),
					),
					figure,
				),
			})),
		),
	);
}

/**
 * Writes every card as SVG and PNG, at double size, into `figures/` of a folder.
 *
 * @returns how many cards were written
 * @throws InputError if there is no Chrome, or words have no room on a card
 */
export async function writeCards(
	project: Project,
	outDir: string,
	output: Output,
): Promise<number> {
	const cards = await cardsOf(project);
	if (cards.length === 0) return 0;
	const browser = await launchChrome();
	try {
		for (const [done, { name, shape, svg }] of cards.entries()) {
			output.transient(progressBar(done, cards.length, name));
			const { width, height } = cardShapes[shape];
			const page = await browser.newPage({
				viewport: { width, height },
				deviceScaleFactor: 2,
			});
			await page.setContent(`<body style="margin:0">${svg}</body>`);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const png = await page.screenshot();
			await page.close();
			const file = join(outDir, "figures", name);
			writeWhole(`${file}.svg`, svg);
			writeWhole(`${file}.png`, png);
		}
	} finally {
		await browser.close();
	}
	return cards.length;
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
async function whole(svg: string, { title, alt }: FigureBlock) {
	const letters = svg.replace(/<[^>]*>/g, " ");
	const font = (await subset(letters)).toString("base64");
	const palette = Object.entries(light)
		.filter(([token]) => svg.includes(`var(--${token}`))
		.map(([token, color]) => `--${token}:${color}`)
		.join(";");
	const style = `@font-face{font-family:${fontFamily};font-weight:200 900;src:url(data:font/woff2;base64,${font})}svg{font-family:${fontFamily},sans-serif;${palette}}`;
	return withLengths(svg, await loadTypeface()).replace(
		/<svg[^>]*>/,
		(root) =>
			`${root}<title>${escaped(title)}</title><desc>${escaped(alt)}</desc><style>${style}</style>`,
	);
}

function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
