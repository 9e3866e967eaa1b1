import { join } from "node:path";
import type { Browser } from "playwright-core";
import { slideLabels } from "../../deck/selection.ts";
import type { Cut } from "../../deck/slide.ts";
import { slideSize } from "../../deck/stage.ts";
import { InputError } from "../../evidence/problem.ts";
import { extentOf } from "../../pages/shared/downloads-list.ts";
import { launchChrome } from "../shared/chrome.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { writeWhole } from "../shared/write.ts";
import type { Site } from "../site/site.ts";
import { finishPdf } from "./finish-pdf.ts";
import { paperDocument } from "./paper-document.ts";

/** Where the documents go, and what they are named after. */
export interface PdfPlace {
	readonly folder: string;
	/** The length of the talk that the deck was cut to; names the files. */
	readonly cut?: Cut | undefined;
}

/** Sheets of the handout: the name that Chrome knows, and the width in millimetres. */
const sheets = [
	{ size: "A4", width: 210, suffix: "" },
	{ size: "letter", width: 215.9, suffix: "-letter" },
] as const;
/** Left and right margin of a sheet together, as in the style sheet, in millimetres. */
const margins = 34;
/** A slide's logical width at 96 dots an inch, in millimetres. */
const slideWidth = (slideSize.width / 96) * 25.4;

/** What the exporter does to the world, so that a test can let it go wrong. */
export interface ExportEffects {
	readonly launch: () => Promise<Browser>;
	readonly write: (file: string, content: Uint8Array) => void;
}

/**
 * Prints slides and handouts: vector, tagged, with an outline from their headings. All documents are
 * complete before the first is written.
 *
 * @param site the deck, rendered from baked figures
 * @returns the files written, with what each holds
 * @throws InputError if Chrome stops midway; nothing is then written
 */
export async function exportPdf(
	site: Site,
	place: PdfPlace,
	output: Output,
	{ launch, write }: ExportEffects = {
		launch: launchChrome,
		write: writeWhole,
	},
): Promise<{ file: string; bytes: number; pages: number }[]> {
	const documents = plan(site, place);
	let done = 0;
	const step = (what: string) =>
		output.transient(progressBar(done++, documents.length + 2, what));
	step("starting Chrome");
	const browser = await launch();
	const made: { file: string; pdf: Uint8Array; pages: number }[] = [];
	try {
		for (const { file, html, labels } of documents) {
			step(file);
			const printed = await print(browser, await html());
			const { deck, presenter } = site.edition.project;
			const finished = await finishPdf(printed, {
				title: deck.title,
				author: presenter.name,
				subject: deck.description,
				creator: deck.output,
				...(labels && { labels }),
			});
			made.push({ file, ...finished });
		}
	} catch (error) {
		throw browser.isConnected()
			? error
			: chromeStopped(place.folder, made.length);
	} finally {
		await browser.close();
	}
	step("writing");
	for (const { file, pdf } of made) write(file, pdf);
	return made.map(({ file, pdf, pages }) => {
		const extent = { bytes: pdf.length, pages };
		output.line(`${file}: ${extentOf({ path: file, ...extent })}`);
		return { file, ...extent };
	});
}

interface PlannedDocument {
	readonly file: string;
	readonly html: () => Promise<string>;
	readonly labels?: readonly string[];
}

function plan(site: Site, { folder, cut }: PdfPlace): PlannedDocument[] {
	const { project } = site.edition;
	const bodies = site.paper();
	const named = (name: string) =>
		join(folder, `${name.replace(/^[a-z]+/, `$&${cut ? `-${cut}` : ""}`)}`);
	const { look } = project;
	const { title } = project.deck;
	return [
		{
			file: named("slides.pdf"),
			html: () =>
				paperDocument(bodies.slides, {
					title,
					look,
					sheet: "src/client/styles/paper-slides.css",
				}),
			labels: slideLabels(project),
		},
		...sheets.map(({ size, width, suffix }) => ({
			file: named(`handout${suffix}.pdf`),
			html: () =>
				paperDocument(bodies.handout, {
					title,
					look,
					sheet: "src/client/styles/paper-handout.css",
					css: `@page{size:${size};@bottom-left{content:${JSON.stringify(title)}}}:root{--shrunk:${(width - margins) / slideWidth}}`,
				}),
		})),
	];
}

/** Prints a document that stands alone; it may fetch nothing. */
async function print(browser: Browser, html: string): Promise<Uint8Array> {
	const page = await browser.newPage({ colorScheme: "light" });
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("request", (request) => {
		if (!request.url().startsWith("data:")) faults.push(request.url());
	});
	await page.setContent(html);
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(unlinkDeadEnds);
	if (faults.length > 0)
		throw new Error(`The deck cannot be printed: ${faults.join("; ")}`);
	const pdf = await page.pdf({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: true,
		outline: true,
	});
	await page.close();
	return pdf;
}

/** Runs in the page: what leads neither to a place in the document nor to the web is no link on paper. */
function unlinkDeadEnds() {
	for (const link of document.querySelectorAll("a[href]")) {
		const href = link.getAttribute("href") ?? "";
		const within =
			href.startsWith("#") && document.getElementById(href.slice(1));
		if (!within && !href.startsWith("https://")) link.removeAttribute("href");
	}
}

function chromeStopped(folder: string, made: number): InputError {
	return new InputError([
		{
			file: folder,
			field: "Chrome",
			message: `it stopped while printing document ${made + 1}`,
			hint: "Run the command again; if it stops again, give it more memory or another browser (CHROME_PATH)",
		},
	]);
}
