import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { storageFault } from "../../src/node/cli/storage-fault.ts";
import { paperDocument } from "../../src/node/pdf/paper-document.ts";
import { exportPdf } from "../../src/node/pdf/pdf.ts";
import { printPage } from "../../src/node/pdf/print-page.ts";
import { launchChrome } from "../../src/node/shared/chrome.ts";
import { writeWhole } from "../../src/node/shared/write.ts";
import { renderSite } from "../../src/node/site/site.ts";
import { smallProject } from "../fixtures/small-project.ts";

const silent = { line: () => undefined, transient: () => undefined };
const folder = mkdtempSync(join(tmpdir(), "deck-pdf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("sets every letter of the deck's typeface in it, however its markup writes it", async () => {
	const body =
		"<p>&quot;a&#39;b&quot; &amp; &#x2265; ≤ − × † ‡ § ½ → ± χ² α β μ Σ é Ł ñ ö ş</p><p><b>&quot;≥&quot;</b></p>";
	const html = await paperDocument(body, {
		title: "Letters",
		look: {},
		sheet: "src/client/styles/paper-leaflet.css",
	});
	const browser = await launchChrome();
	const pdf = await PDFDocument.load(await printPage(browser, html));
	await browser.close();
	const fonts = pdf.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) =>
			object instanceof PDFDict && object.has(PDFName.of("BaseFont"))
				? [String(object.get(PDFName.of("BaseFont")))]
				: [],
		);
	expect(fonts.length).toBeGreaterThan(0);
	for (const font of fonts) expect(font).toContain("SourceSans3");
});

describe("an export leaves no partial file", () => {
	it("when Chrome dies midway, and says so", async () => {
		const written: string[] = [];
		const exported = exportPdf(
			renderSite(await smallProject()),
			{ folder: "pdf" },
			silent,
			{
				launch: async () => {
					const browser = await launchChrome();
					const session = await browser.newBrowserCDPSession();
					// The crash takes effect while the first document is being laid out.
					setTimeout(() => session.send("Browser.crash").catch(() => 0), 50);
					return browser;
				},
				write: (files) => written.push(...files.keys()),
			},
		);
		await expect(exported).rejects.toThrow(
			/pdf › Chrome: it stopped while printing document \d\. Run the command again/,
		);
		expect(written).toEqual([]);
	});

	it("when the disk is full, and names the file", () => {
		const file = join(folder, "slides.pdf");
		writeFileSync(file, "an earlier export");
		const full = (temporary: string) => {
			writeFileSync(temporary, "half of it");
			throw Object.assign(new Error("no space left on device"), {
				code: "ENOSPC",
				path: temporary,
			});
		};
		let thrown: unknown;
		try {
			writeWhole(file, "a new export", full);
		} catch (error) {
			thrown = error;
		}
		expect(readdirSync(folder)).toEqual(["slides.pdf"]);
		expect(storageFault(thrown)?.message).toMatch(
			/slides\.pdf › file: cannot be written, the disk is full \(ENOSPC\)\. Free some space, then run the command again\.$/,
		);
	});
});
