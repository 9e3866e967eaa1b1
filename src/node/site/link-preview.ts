import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { FigureBlock } from "../../deck/figure.ts";
import type { Project } from "../../deck/project.ts";
import { dateInWords } from "../../deck/release.ts";
import { themesOf } from "../../figures/core/look.ts";
import { escaped } from "../../figures/core/markup.ts";
import { fontFamily } from "../../figures/core/theme.ts";
import { loadTypeface, type Typeface } from "../../figures/core/typeface.ts";
import { previewSize } from "../../pages/shared/head.tsx";
import { drawingsOf } from "./drawings.ts";

/*
 * What others show of the deck where a link to it is posted: its title, and the figure of its first slide.
 */

/** Room at the sides, and the height of the line at the foot. In pixels. */
const [margin, foot] = [64, 64];
const heading = { most: 64, least: 40, weight: 700, leading: 1.15 } as const;
const words = { size: 32, weight: 400, leading: 1.35 } as const;

/** The figure that a link shows: the first of the slide that the talk begins with. */
export function previewFigure({ deck }: Project): FigureBlock | undefined {
	const [first] = allSlides(deck);
	return first && figuresOf(first)[0];
}

/** The picture of a link as SVG, in the light colors of the deck. */
export async function previewSvg(project: Project): Promise<string> {
	const { deck, look } = project;
	const type = await loadTypeface();
	const { light } = themesOf(look);
	const { width, height } = previewSize;
	const room = width - 2 * margin;
	const figure = previewFigure(project);
	const drawing =
		figure &&
		drawingsOf(project, { allowMissing: true }).svg(figure.id, "wide");
	const title = titleLines(deck.title, type, room, drawing ? 2 : 4);
	const begins = drawing ? margin : 2.4 * margin;
	const text = (
		line: string,
		y: number,
		{ size, weight }: { size: number; weight: number },
		token: "ink" | "soft",
	) =>
		`<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(--${token})">${escaped(line)}</text>`;
	const top = begins + title.lines.length * title.size * heading.leading;
	const below = drawing
		? [
				placed(drawing, {
					x: margin,
					y: top + 20,
					width: room,
					height: height - foot - top - 40,
				}),
			]
		: type
				.wrap(deck.description, room, words)
				.map((line, index) =>
					text(
						line,
						top + 40 + (index + 0.8) * words.size * words.leading,
						words,
						"soft",
					),
				);
	const { release } = deck;
	const parts = [
		...title.lines.map((line, index) =>
			text(
				line,
				begins + (index + 0.8) * title.size * heading.leading,
				{ size: title.size, weight: heading.weight },
				"ink",
			),
		),
		...below,
		release
			? text(
					`Version ${release.version} · ${dateInWords(release.date)}`,
					height - 34,
					{ size: 24, weight: 400 },
					"soft",
				)
			: "",
		`<rect y="${height - 12}" width="${width}" height="12" fill="var(--treatment)"/>`,
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily.replaceAll('"', "'")}"><rect width="100%" height="100%" fill="var(--paper)"/>${parts.join("")}</svg>`.replace(
		/var\(--(\w+)(?:,[^)]*)?\)/g,
		(whole, token) =>
			Object.entries(light).find(([name]) => name === token)?.[1] ?? whole,
	);
}

/** The same as PNG, drawn without a browser. */
export async function previewPng(project: Project): Promise<Uint8Array> {
	const svg = await previewSvg(project);
	await ready();
	const drawn = new Resvg(svg, {
		font: { fontBuffers: fonts(), defaultFontFamily: family },
	});
	const image = drawn.render();
	try {
		return Uint8Array.from(image.asPng());
	} finally {
		image.free();
		drawn.free();
	}
}

const family = fontFamily.replaceAll('"', "");
const folder = "node_modules/source-sans/TTF";

function fonts(): Uint8Array[] {
	return ["Regular", "Semibold", "Bold"].map((weight) =>
		readFileSync(`${folder}/SourceSans3-${weight}.ttf`),
	);
}

/** Starts what draws, once in a process, however often this module is loaded. */
async function ready() {
	const code = createRequire(import.meta.url).resolve(
		"@resvg/resvg-wasm/index_bg.wasm",
	);
	try {
		await initWasm(readFileSync(code));
	} catch (error) {
		if (!/Already initialized/.test(String(error))) throw error;
	}
}

/** A title in the largest size at which it takes few lines. */
function titleLines(title: string, type: Typeface, room: number, most: number) {
	for (let { most: size } = heading; ; size -= 2) {
		const lines = type.wrap(title, room, { size, weight: heading.weight });
		if (lines.length <= most || size <= heading.least) return { lines, size };
	}
}

/** A drawing as large as a place allows, in its middle. */
function placed(
	svg: string,
	place: { x: number; y: number; width: number; height: number },
): string {
	const { x, y, width, height } = place;
	return svg
		.replace(/<style>.*?<\/style>/gs, "")
		.replace(/<svg[^>]*>/, (root) =>
			root
				.replace(/\s(?:width|height|x|y)="[^"]*"/g, "")
				.replace(
					"<svg",
					`<svg x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMinYMid meet"`,
				),
		);
}
