import { basename, join } from "node:path";
import type { Browser } from "playwright-core";
import type { Leaflet, Reader } from "../../deck/leaflet.ts";
import { entryFile } from "../../deck/project.ts";
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
	/** How the names of the documents begin that are printed; all by default. */
	readonly only?: string | undefined;
}

/** Sheets of the handout: the name that Chrome knows, and width and height in millimetres. */
const sheets = [
	{ size: "A4", width: 210, height: 297, suffix: "" },
	{ size: "letter", width: 215.9, height: 279.4, suffix: "-letter" },
] as const;
/** Margins of a handout's sheet, as in its style sheet, in millimetres: left and right, top and bottom. */
const margins = { across: 30, down: 27 };
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
	const documents = chosen(plan(site, place), place.only);
	let done = 0;
	const step = (what: string) =>
		output.transient(progressBar(done++, documents.length + 2, what));
	step("starting Chrome");
	const browser = await launch();
	const made: { file: string; pdf: Uint8Array; pages: number }[] = [];
	try {
		for (const planned of documents) {
			const { file, html, labels, title, most } = planned;
			step(file);
			const printed = await print(browser, await html(), planned);
			const { deck, presenter } = site.edition.project;
			const finished = await finishPdf(printed, {
				title: title ?? deck.title,
				...(most && { most }),
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

/** @throws InputError if no document is named so */
function chosen(
	documents: readonly PlannedDocument[],
	only = "",
): readonly PlannedDocument[] {
	const found = documents.filter(({ file }) => basename(file).startsWith(only));
	if (found.length > 0) return found;
	const names = documents.map(({ file }) => basename(file, ".pdf"));
	throw new InputError([
		{
			file: "command line",
			field: "--only",
			message: `no document's name begins with "${only}"`,
			hint: `Use the beginning of ${names.join(", ")}`,
		},
	]);
}

interface PlannedDocument {
	readonly file: string;
	/** What it is called; the deck's title by default. */
	readonly title?: string;
	/** Most pages that it may have, with the module that is to be shortened. */
	readonly most?: { readonly pages: number; readonly module: string };
	/** The sizes of type between which it is fitted to the text's room on a sheet. */
	readonly fit?: Fit;
	/** The text's room on a sheet, onto which its leaves are put. */
	readonly sheets?: Room;
	readonly html: () => Promise<string>;
	readonly labels?: readonly string[];
}

export function plan(site: Site, { folder, cut }: PdfPlace): PlannedDocument[] {
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
				paperDocument(bodies.slides(), {
					title,
					look,
					sheet: "src/client/styles/paper-slides.css",
				}),
			labels: slideLabels(project),
		},
		...sheets.flatMap((sheet) => handouts(sheet, site, named)),
		...project.leaflets.flatMap((leaflet) =>
			leafletSheets(leaflet, site, folder),
		),
	];
}

/** The handout to read and the one to write on, for one kind of sheet. */
function handouts(
	{ size, width, height, suffix }: (typeof sheets)[number],
	site: Site,
	named: (name: string) => string,
): PlannedDocument[] {
	const { deck, look } = site.edition.project;
	const { title } = deck;
	const room = {
		width: width - margins.across,
		height: height - margins.down,
	};
	const document = (body: string, sheet: string, frame: number) =>
		paperDocument(body, {
			title,
			look,
			sheet: `src/client/styles/${sheet}`,
			css: `@page{size:${size};@bottom-left{content:${JSON.stringify(title)}}}:root{--shrunk:${frame / slideWidth};--third:${room.height / 3}mm}`,
		});
	return [
		{
			file: named(`handout${suffix}.pdf`),
			sheets: room,
			html: () =>
				document(
					site.paper().handout(),
					"paper-handout.css",
					(room.width - handoutGap) / 2 - 0.6,
				),
		},
		{
			file: named(`handout-compact${suffix}.pdf`),
			html: () =>
				document(
					site.paper().handoutForNotes(),
					"paper-compact.css",
					compactFrame,
				),
		},
	];
}

/** Between the columns of a handout, and the width of a slide beside lines, in millimetres. */
const handoutGap = 7;
const compactFrame = 104;

/**
 * Editions of a leaflet: the sizes of type in points between which it is fitted to its sheet, and the
 * pages that it may take. Sources are listed where it takes one.
 */
const editions = {
	patient: [
		{ suffix: "", type: [9.5, 11], pages: 1 },
		{ suffix: "-large", type: [14, 18], pages: 2 },
	],
	clinician: [{ suffix: "", type: [11, 12], pages: 1 }],
} as const satisfies Record<Reader, unknown>;

/** Margins of a leaflet, as in its style sheet, in millimetres: left and right, top and bottom. */
const leafletMargins = { across: 26, down: 18 };
const pageGap = 30;

function leafletSheets(
	leaflet: Leaflet,
	site: Site,
	folder: string,
): PlannedDocument[] {
	const { id, reader, title } = leaflet;
	const { project } = site.edition;
	return editions[reader].flatMap(({ suffix, type, pages }) =>
		sheets.map(({ size, width, height, suffix: sheet }) => ({
			file: join(folder, `${id}${suffix}${sheet}.pdf`),
			title,
			most: { pages, module: entryFile(project, "leaflet", id) },
			fit: {
				type,
				width: width - leafletMargins.across,
				// What is kept together may leave a gap at the end of a page.
				height: (height - leafletMargins.down) * pages - (pages - 1) * pageGap,
			},
			html: () =>
				paperDocument(site.paper().leaflet(leaflet, { sources: pages === 1 }), {
					title,
					look: project.look,
					sheet: "src/client/styles/paper-leaflet.css",
					css: `@page{size:${size}}`,
				}),
		})),
	);
}

/** Pages of a document as Chrome writes it, each an object in clear. */
function pagesOf(pdf: Uint8Array): number {
	return (
		Buffer.from(pdf)
			.toString("latin1")
			.match(/\/Type \/Page\b/g) ?? []
	).length;
}

/** The room of a text in millimetres. */
interface Room {
	readonly width: number;
	readonly height: number;
}

/** Sizes of type in points, and the room of the text, of all sheets together. */
interface Fit extends Room {
	readonly type: readonly [least: number, most: number];
}

/** Prints a document that stands alone; it may fetch nothing. */
export async function print(
	browser: Browser,
	html: string,
	{ fit, sheets, most }: Pick<PlannedDocument, "fit" | "sheets" | "most"> = {},
): Promise<Uint8Array> {
	const page = await browser.newPage({ colorScheme: "light" });
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("request", (request) => {
		if (!request.url().startsWith("data:")) faults.push(request.url());
	});
	await page.setContent(html);
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(unlinkDeadEnds);
	if (fit ?? sheets) await page.emulateMedia({ media: "print" });
	if (fit) await page.evaluate(fitType, fit);
	if (sheets) await page.evaluate(layOnSheets, sheets);
	if (faults.length > 0)
		throw new Error(`The deck cannot be printed: ${faults.join("; ")}`);
	const print = () =>
		page.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: true,
			outline: true,
		});
	let pdf = await print();
	// What is kept together may leave a gap that the fit did not foresee.
	for (let gap = 10; fit && most && pagesOf(pdf) > most.pages; gap += 10) {
		if (gap > fit.height / 5) break;
		await page.evaluate(fitType, { ...fit, height: fit.height - gap });
		pdf = await print();
	}
	await page.close();
	return pdf;
}

/** Runs in the page: sets the largest type, by quarters of a point, whose text has the room. */
function fitType({ type: [least, most], width, height }: Fit) {
	const root = document.documentElement;
	const millimetre = 96 / 25.4;
	root.style.width = `${width}mm`;
	for (let size = most; size >= least; size -= 0.25) {
		root.style.fontSize = `${size}pt`;
		if (document.body.offsetHeight <= height * millimetre) break;
	}
	root.style.width = "";
}

/**
 * Runs in the page: puts leaves onto sheets, as many as each holds, and the sheets' numbers into the
 * contents.
 */
function layOnSheets({ width, height }: Room) {
	const room = (height * 96) / 25.4 - 4;
	const main = document.querySelector("main");
	if (!main) return;
	main.style.width = `${width}mm`;
	const parts = [...main.querySelectorAll<HTMLElement>(".cover, .leaf")];
	const measured = parts.map((part) => {
		const { marginTop, marginBottom } = getComputedStyle(part);
		const { height } = part.getBoundingClientRect();
		return (
			height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom)
		);
	});
	let sheet: HTMLElement | undefined;
	let left = 0;
	let number = 0;
	const pageOf = new Map<string, number>();
	for (const [index, part] of parts.entries()) {
		const needed = measured[index] ?? 0;
		if (!sheet || needed > left) {
			sheet = document.createElement("div");
			sheet.className = "sheet";
			part.before(sheet);
			number++;
			left = room;
		}
		sheet.append(part);
		left -= needed;
		for (const { id } of part.querySelectorAll("[id]")) pageOf.set(id, number);
	}
	pageOf.set("references", number + 1);
	for (const place of main.querySelectorAll<HTMLElement>(".page-of"))
		place.textContent = String(pageOf.get(place.dataset.for ?? "") ?? "");
	main.style.width = "";
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
