import { expect, it } from "vitest";
import { renderSite } from "../../src/node/site/site.ts";
import { offerDocuments } from "../../src/pages/shared/downloads.tsx";
import { smallProject } from "../fixtures/small-project.ts";

const site = renderSite(await smallProject());
const page = site.reading().index;

it("offers only files that the build writes", () => {
	const files = [...page.matchAll(/href="\.\.\/(data\/[^"]+)"/g)].map(
		([, file = ""]) => file,
	);
	expect(files.length).toBeGreaterThan(5);
	for (const file of files) expect(site.files.has(file), file).toBe(true);
	expect(page).not.toContain("../pdf/");
});

it("offers the documents that were printed, and forgets those that are gone", () => {
	const with20 = offerDocuments(page, [
		"slides-20.pdf",
		"handout-20-letter.pdf",
	]);
	expect(with20).toContain(
		'<a href="../pdf/slides-20.pdf" download>Slides, 20 minutes, PDF</a>',
	);
	expect(with20).toContain("Handout, 20 minutes, PDF (Letter)</a>");
	const whole = offerDocuments(with20, ["slides.pdf"]);
	expect(whole).toContain(">Slides, PDF</a>");
	expect(whole).not.toContain("slides-20.pdf");
});
