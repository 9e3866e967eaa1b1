import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { Browser, Page } from "playwright-core";
import { fitType } from "./fit-type.ts";
import type { PlannedDocument } from "./planned.ts";

/**
 * Prints a page that stands alone; it may fetch nothing.
 *
 * @throws Error if it fetches something, or its script fails
 */
export async function printPage(
	browser: Browser,
	html: string,
	{ fit, most }: Pick<PlannedDocument, "fit" | "most"> = {},
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
	if (fit) {
		await page.emulateMedia({ media: "print" });
		await page.evaluate(fitType, fit);
	}
	await numberContents(page);
	if (faults.length > 0)
		throw new Error(`The deck cannot be printed: ${faults.join("; ")}`);
	let pdf = await printed(page);
	// What is kept together may leave a gap that the fit did not foresee.
	for (let gap = 10; fit && most && pagesOf(pdf) > most.pages; gap += 10) {
		if (gap > fit.height / 5) break;
		await page.evaluate(fitType, { ...fit, height: fit.height - gap });
		pdf = await printed(page);
	}
	await page.close();
	return pdf;
}

function printed(page: Page, { draft = false } = {}): Promise<Uint8Array> {
	return page.pdf({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: !draft,
		outline: !draft,
	});
}

/** Pages of a document as Chrome writes it, each an object in clear. */
function pagesOf(pdf: Uint8Array): number {
	return (
		Buffer.from(pdf)
			.toString("latin1")
			.match(/\/Type \/Page\b/g) ?? []
	).length;
}

/** Puts the numbers of pages into a table of contents, as a first printing has them. */
async function numberContents(page: Page) {
	const contents = page.locator(".page-of");
	if ((await contents.count()) === 0) return;
	const pages = await placesIn(await printed(page, { draft: true }));
	await contents.evaluateAll((places, numbers) => {
		for (const place of places) {
			const target = place.closest("a")?.getAttribute("href")?.slice(1) ?? "";
			place.textContent = String(numbers[target] ?? "");
		}
	}, pages);
}

/** The page of each place that a link leads to, from 1. */
async function placesIn(printed: Uint8Array): Promise<Record<string, number>> {
	const pdf = await PDFDocument.load(printed, { updateMetadata: false });
	const pages = pdf.getPages().map(({ ref }) => String(ref));
	const places = pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
	return Object.fromEntries(
		(places?.entries() ?? []).map(([name, place]) => {
			const at = pdf.context.lookup(place, PDFArray).get(0);
			return [name.decodeText(), pages.indexOf(String(at)) + 1];
		}),
	);
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
