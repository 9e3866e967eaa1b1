import { expect, it } from "vitest";
import { restamped } from "../../src/node/shared/offer-files.ts";
import { renderSite } from "../../src/node/site/site.ts";
import { offerDocuments } from "../../src/pages/shared/downloads.tsx";
import {
	documentPath,
	downloadOf,
	extentOf,
	inOrder,
} from "../../src/pages/shared/downloads-list.ts";
import { smallProject } from "../fixtures/small-project.ts";

const site = renderSite(await smallProject());
const page = site.reading().index;

const named = (...paths: string[]) =>
	paths.map(
		(path) =>
			downloadOf({ path, bytes: 1_240_000, pages: 12 }) ?? expect.fail(path),
	);

it("offers only files that the build writes, with their sizes", async () => {
	const offered = [
		...page.matchAll(/href="\.\.\/(data\/[^"]+)"[^>]*>[^<]+<\/a>([^<]*)/g),
	].filter(([, file = ""]) => !file.includes("datapackage"));
	expect(offered.length).toBeGreaterThan(5);
	for (const [, path = "", after = ""] of offered) {
		const content = (await site.files.get(path)?.()) ?? expect.fail(path);
		const bytes = Buffer.byteLength(content);
		expect(after).toContain(`(${extentOf({ path, bytes })})`);
	}
	expect(page).not.toContain("../pdf/");
	const listed = JSON.parse((await site.files.get("downloads.json")?.()) ?? "");
	expect(listed.map(({ path }: { path: string }) => path)).toEqual(
		offered.map(([, file]) => file),
	);
});

it("offers the documents that were made, and forgets those that are gone", () => {
	const with20 = offerDocuments(
		page,
		named("pdf/slides-20.pdf", "pdf/handout-20-letter.pdf"),
	);
	expect(with20).toContain(
		'<a href="../pdf/slides-20.pdf" download>Slides, one a page, 20 minutes</a>, PDF (12 pages, 1.2 MB)',
	);
	expect(with20).toContain("Handout, 20 minutes</a>, PDF, Letter (12 pages");
	const whole = offerDocuments(with20, named("pdf/slides.pdf"));
	expect(whole).toContain(">Slides, one a page</a>, PDF");
	expect(whole).not.toContain("slides-20.pdf");
});

it("reads from a name what it wrote into it, and knows no other names", () => {
	const path = documentPath("handout", {
		cut: 20,
		variants: ["compact", "letter"],
	});
	expect(path).toBe("pdf/handout-20-compact-letter.pdf");
	expect(named(path)).toMatchObject([
		{ words: "Handout, 20 minutes, compact", format: "PDF, Letter" },
	]);
	expect(
		named(documentPath("decision-aid", { variants: ["large"] })),
	).toMatchObject([
		{ words: "For patients: decision aid, large type", format: "PDF, A4" },
	]);
	for (const page of ["decision-aid", "summary"] as const)
		expect(named(documentPath(`${page}-page`))).toMatchObject([
			{ path: `read/${page}.html`, format: "web page" },
		]);
	for (const stray of [
		"pdf/handout-final.pdf",
		"pdf/slides.pptx",
		"read/x.html",
		"index.html",
	])
		expect(downloadOf({ path: stray, bytes: 1 }), stray).toBeUndefined();
});

it("lists the whole deck before its cuts, documents before data", () => {
	const paths = [
		"data/references.bib",
		"deck.html",
		"pptx/talk.pptx",
		"pdf/handout.pdf",
		"pdf/slides-40.pdf",
		"pdf/slides-20.pdf",
		"pdf/slides.pdf",
	];
	const ordered = inOrder(paths.map((path) => ({ path, bytes: 1 })));
	expect(ordered.map(({ path }) => path)).toEqual([
		"pdf/slides.pdf",
		"pdf/slides-20.pdf",
		"pdf/slides-40.pdf",
		"pdf/handout.pdf",
		"pptx/talk.pptx",
		"deck.html",
		"data/references.bib",
	]);
});

it("tells the worker that keeps the site which of its files are new", () => {
	const files = [
		{ url: "a.js", revision: "0" },
		{ url: "downloads.json", revision: "1" },
	];
	const stamped = restamped(
		`self.deckFiles=${JSON.stringify(files)};go()`,
		new Map([
			["downloads.json", "[]"],
			["gone.html", ""],
		]),
	);
	expect(stamped).toMatch(
		/^self\.deckFiles=\[\{"url":"a\.js","revision":"0"\},\{"url":"downloads\.json","revision":"[0-9a-f]{16}"\}\];go\(\)$/,
	);
});
