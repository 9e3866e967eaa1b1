import type { Browser } from "playwright-core";
import { authorsOf } from "../../deck/project.ts";
import { InputError } from "../../evidence/problem.ts";
import { loadTypeface } from "../../figures/core/typeface.ts";
import { extentOf } from "../../pages/shared/downloads-list.ts";
import { launchChrome } from "../shared/chrome.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { writeTogether } from "../shared/write.ts";
import { lettersIn } from "../site/font-subset.ts";
import type { Site } from "../site/site.ts";
import { finishPdf } from "./finish-pdf.ts";
import { type PdfPlace, plan } from "./plan.ts";
import { printPage } from "./print-page.ts";

/** What the exporter does to the world, so that a test can let it go wrong. */
export interface ExportEffects {
	readonly launch: () => Promise<Browser>;
	readonly write: (files: ReadonlyMap<string, Uint8Array>) => void;
}

/**
 * Prints slides, handouts and leaflets: vector, tagged, with an outline from their headings. All documents
 * are complete before the first is written, and all are written or none.
 *
 * @param site the deck, rendered from baked figures
 * @returns the files written, with what each holds
 * @throws InputError if no document is named as was asked, or Chrome stops midway; nothing is then written
 */
export async function exportPdf(
	site: Site,
	place: PdfPlace,
	output: Output,
	{ launch, write }: ExportEffects = {
		launch: launchChrome,
		write: writeTogether,
	},
): Promise<{ file: string; bytes: number; pages: number }[]> {
	const documents = plan(site, place);
	const { project } = site.edition;
	const { deck } = project;
	const authors = authorsOf(project);
	let done = 0;
	const step = (what: string) =>
		output.transient(progressBar(done++, documents.length + 2, what));
	step("starting Chrome");
	const browser = await launch();
	const made: {
		file: string;
		pdf: Uint8Array;
		pages: number;
		lacking: readonly string[];
	}[] = [];
	const typeface = await loadTypeface();
	try {
		for (const planned of documents) {
			const { file, html, labels, title, most } = planned;
			step(file);
			const page = await html();
			const printed = await printPage(browser, page, planned);
			const finished = await finishPdf(printed, {
				title: title ?? deck.title,
				...(most && { most }),
				authors,
				subject: deck.description,
				creator: deck.output,
				release: deck.release,
				...(labels && { labels }),
			});
			const lacking = typeface.lacking(lettersIn(page));
			made.push({ file, lacking, ...finished });
		}
	} catch (error) {
		throw browser.isConnected()
			? error
			: chromeStopped(place.folder, made.length);
	} finally {
		await browser.close();
	}
	step("writing");
	write(new Map(made.map(({ file, pdf }) => [file, pdf])));
	return made.map(({ file, pdf, pages, lacking }) => {
		const extent = { bytes: pdf.length, pages };
		output.line(`${file}: ${extentOf({ path: file, ...extent })}`);
		for (const letter of lacking) output.line(lackingLetter(file, letter));
		return { file, ...extent };
	});
}

/** A letter that a reader sees in another typeface, or not at all where no typeface has it. */
function lackingLetter(file: string, letter: string): string {
	const code = letter.codePointAt(0)?.toString(16).toUpperCase() ?? "";
	return `${file} › typeface: has no "${letter}" (U+${code.padStart(4, "0")}), which may look foreign or be left out. Write it in other letters.`;
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
