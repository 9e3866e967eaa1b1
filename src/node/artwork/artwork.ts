import { join } from "node:path";
import { zipSync } from "fflate";
import type { Project } from "../../deck/project.ts";
import { counted } from "../../evidence/format.ts";
import { InputError } from "../../evidence/problem.ts";
import { captionedSvg, type Provenance } from "../../figures/core/captioned.ts";
import { fontFamily } from "../../figures/core/theme.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import { documentPath, extentOf } from "../../pages/shared/downloads-list.ts";
import { makeEdition } from "../../pages/shared/edition.ts";
import { launchChrome } from "../shared/chrome.ts";
import { offerFiles } from "../shared/offer-files.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { Rasterizer } from "../shared/raster.ts";
import { writeTogether } from "../shared/write.ts";
import { checkBaked } from "../site/baked-figures.ts";
import { drawingsOf } from "../site/drawings.ts";
import { lettersIn, subset } from "../site/font-subset.ts";
import { withLengths } from "../site/image-svg.ts";
import { cardsOf } from "./cards.ts";
import { csvFile, csvMetadata, dataCopies } from "./data-copies.ts";
import { withWords } from "./png-words.ts";

/** A drawing as a file that needs nothing beside it. */
interface Picture {
	/** Name without ending. */
	readonly name: string;
	readonly svg: string;
	readonly words: Provenance;
}

/**
 * Writes every figure of a deck as SVG, PNG at double size, and CSV, and every visual abstract as a card,
 * into `figures/` of a folder: all or none, each with its caption, source and licence within.
 *
 * @throws InputError if a figure is stale, words have no room on a card, or there is no Chrome or it stops
 */
export async function writeArtwork(
	project: Project,
	outDir: string,
	output: Output,
) {
	const stale = checkBaked(project);
	if (stale.length > 0) throw new InputError(stale);
	const edition = makeEdition(project);
	const data = dataCopies(edition);
	const pictures = [
		...(await figurePictures(project, data)),
		...(await cardsOf(project)),
	];
	const folder = join(outDir, "figures");
	const files = new Map<string, string | Uint8Array>();
	const browser = await launchChrome();
	try {
		const rasterizer = new Rasterizer(browser, folder);
		for (const [done, { name, svg, words }] of pictures.entries()) {
			output.transient(progressBar(done, pictures.length, name));
			const png = await rasterizer.png({ html: svg, ...sizeOf(svg) });
			files.set(`${name}.svg`, svg);
			files.set(`${name}.png`, withWords(png, words));
		}
	} finally {
		await browser.close();
	}
	for (const copy of data) {
		files.set(`${copy.name}.csv`, csvFile(copy));
		files.set(`${copy.name}.csv-metadata.json`, csvMetadata(copy));
	}
	const path = documentPath("figures");
	const whole = zipSync(
		Object.fromEntries(
			[...files].map(([name, content]) => [
				name,
				// Pictures are packed already.
				[Buffer.from(content), { level: name.endsWith(".png") ? 0 : 9 }],
			]),
		),
		{ mtime: new Date(1980, 0, 1) },
	);
	writeTogether(
		new Map([
			...[...files].map(
				([name, content]) => [join(folder, name), content] as const,
			),
			[join(outDir, path), whole],
		]),
	);
	const made = { path, bytes: whole.length };
	offerFiles(outDir, [made]);
	output.line(
		`${folder}/: ${counted(pictures.length, "picture")} as SVG and PNG, ${counted(data.length, "table")} as CSV`,
	);
	output.line(`${join(outDir, path)}: ${extentOf(made)}`);
}

async function figurePictures(
	project: Project,
	data: ReturnType<typeof dataCopies>,
): Promise<Picture[]> {
	const drawings = drawingsOf(project, { allowMissing: false });
	const type = await loadTypeface();
	const drawn = data.flatMap(({ name, words }) => {
		const svg = drawings.svg(name, "wide");
		return svg === undefined ? [] : [{ name, words, svg }];
	});
	return Promise.all(
		drawn.map(async ({ name, words, svg }) => {
			const letters = lettersIn(svg);
			const font = await subset(
				letters + words.title + words.caption + words.credit,
			);
			const face = `@font-face{font-family:${fontFamily};font-weight:200 900;src:url(data:font/woff2;base64,${font.toString("base64")})}`;
			return {
				name,
				words,
				svg: withLengths(
					captionedSvg(
						svg,
						words,
						face,
						(line, set) => type.width(line, set),
						project.look,
					),
					type,
				),
			};
		}),
	);
}

function sizeOf(svg: string): { width: number; height: number } {
	const [, width, height] =
		/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}
