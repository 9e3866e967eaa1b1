import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFString,
} from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/deck/blocks-of.ts";
import { allSlides } from "../../../src/deck/deck.ts";
import { leafletTexts } from "../../../src/deck/leaflet.ts";
import { authorsOf } from "../../../src/deck/project.ts";
import { slideLabels } from "../../../src/deck/selection.ts";
import { flat, valuesOf } from "../../../src/deck/text.ts";
import { decodedStream } from "../../../src/node/pdf/fonts.ts";
import { loadProject } from "../../../src/node/site/load-project.ts";
import { renderSite } from "../../../src/node/site/site.ts";
import { printedRelease } from "../../../src/pages/shared/cite-deck.tsx";
import { pageTexts } from "../pdf-text.ts";
import { uaFaults } from "../pdf-ua.ts";

const project = await loadProject(
	"slides/deck.ts",
	(file) => import(/* @vite-ignore */ file),
);
const slides = allSlides(project.deck);
const { slides: rendered, edition } = renderSite(project);
const documents = ["slides.pdf", "handout.pdf", "handout-letter.pdf"] as const;
const pdfs = new Map<string, PDFDocument>();
beforeAll(async () => {
	for (const name of documents)
		pdfs.set(name, await PDFDocument.load(readFileSync(`dist/pdf/${name}`)));
});
const pdfOf = (name: string) => pdfs.get(name) ?? expect.fail(name);

/** Words without spaces and marks, since a PDF holds painted runs, not spaces between them. */
function plain(words: string): string {
	return words
		.replace(/<[^>]*>/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&")
		.replace(/[\s\u00a0\u200b†‡]+/g, "");
}

function title(id: string): string {
	const html = rendered.get(id) ?? "";
	const heading = /<h2[^>]*>(.*?)<\/h2>/s.exec(html)?.[1] ?? "";
	return plain(heading.replace(/<sup class="mark">.*?<\/sup>/g, ""));
}

function values(html: string): string[] {
	return [...html.matchAll(/<data[^>]*>(.*?)<\/data>/gs)].map(
		([, words = ""]) => plain(words),
	);
}

/** What every document says at its end: its edition, its license, and who is told of an error. */
const colophon = plain(printedRelease(project.deck));

/** Every object of a kind in the file. */
function objects(pdf: PDFDocument, key: string, value: string): PDFDict[] {
	return pdf.context
		.enumerateIndirectObjects()
		.map(([, object]) =>
			object instanceof PDFRawStream ? object.dict : object,
		)
		.filter((object) => object instanceof PDFDict)
		.filter((dict) => String(dict.get(PDFName.of(key))) === `/${value}`);
}

describe.each(documents)("%s", (name) => {
	it("is tagged, titled, named and in its language", () => {
		const pdf = pdfOf(name);
		const { catalog } = pdf;
		expect(String(catalog.get(PDFName.of("Lang")))).toBe("(en)");
		expect(String(catalog.lookup(PDFName.of("MarkInfo")))).toContain(
			"/Marked true",
		);
		expect(catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
		expect(pdf.getTitle()).toBe(project.deck.title);
		expect(pdf.getAuthor()).toBe(authorsOf(project).join(", "));
		expect(pdf.getSubject()).toBe(project.deck.description);
	});

	it("has every slide in its outline, below its chapter", () => {
		const pdf = pdfOf(name);
		const outlined = pdf.context
			.enumerateIndirectObjects()
			.flatMap(([, object]) => {
				if (!(object instanceof PDFDict) || !object.has(PDFName.of("Dest")))
					return [];
				const words = object.lookup(PDFName.of("Title"));
				return words instanceof PDFString || words instanceof PDFHexString
					? [plain(words.decodeText())]
					: [];
			});
		expect(outlined).toEqual(
			expect.arrayContaining(
				project.deck.chapters.map((chapter) => plain(chapter.title)),
			),
		);
		const listed = slides.filter(
			({ layout }) =>
				!(layout === "list" || layout === "opener") || name === "slides.pdf",
		);
		expect(outlined).toEqual(
			expect.arrayContaining(listed.map(({ id }) => title(id))),
		);
	});

	it("holds no raster image, and every typeface it uses, with a map to letters", () => {
		const pdf = pdfOf(name);
		expect(objects(pdf, "Subtype", "Image")).toEqual([]);
		const fonts = objects(pdf, "Type", "Font");
		expect(fonts.length).toBeGreaterThan(0);
		for (const font of objects(pdf, "Subtype", "Type0"))
			expect(font.has(PDFName.of("ToUnicode"))).toBe(true);
		for (const descriptor of objects(pdf, "Type", "FontDescriptor"))
			expect(descriptor.has(PDFName.of("FontFile2"))).toBe(true);
		expect(objects(pdf, "Subtype", "Type3")).toEqual([]);
	});

	it("describes each figure in words", () => {
		const described = objects(pdfOf(name), "S", "Figure").flatMap((figure) => {
			const alt = figure.lookup(PDFName.of("Alt"));
			return alt instanceof PDFHexString || alt instanceof PDFString
				? [alt.decodeText()]
				: [];
		});
		// The handouts tell in words what is kept for questions.
		const drawn =
			name === "slides.pdf"
				? slides
				: project.deck.chapters.flatMap((chapter) => chapter.slides);
		for (const figure of drawn.flatMap(figuresOf))
			if (figure.spec.kind !== "diagram")
				expect(described).toContain(figure.alt);
	});

	it("leads from numbers to references, and from references to their DOIs", () => {
		const pdf = pdfOf(name);
		const actions = objects(pdf, "Subtype", "Link").map(String);
		const within = actions.filter((action) => /\/Dest/.test(action));
		expect(within.length).toBeGreaterThan(slides.length);
		const addresses = objects(pdf, "Subtype", "Link").map((link) =>
			String(
				link.lookupMaybe(PDFName.of("A"), PDFDict)?.get(PDFName.of("URI")),
			),
		);
		for (const study of edition.references)
			if (study.citation.DOI)
				expect(
					addresses.some((address) =>
						decodeURIComponent(address.replaceAll("\\", "")).includes(
							`https://doi.org/${study.citation.DOI}`,
						),
					),
					study.id,
				).toBe(true);
	});

	it("is of reasonable size", () => {
		expect(readFileSync(`dist/pdf/${name}`).length).toBeLessThan(3_000_000);
	});
});

it("is offered in the reading view, document by document", () => {
	const html = readFileSync("dist/read/index.html", "utf8");
	const offered = [...html.matchAll(/href="\.\.\/pdf\/([^"]+)"/g)];
	expect(offered.map(([, file]) => file)).toEqual(
		expect.arrayContaining([...documents]),
	);
	for (const [, file] of offered)
		expect(existsSync(`dist/pdf/${file}`), file).toBe(true);
});

describe("slides.pdf", () => {
	it("has one page a slide, labelled as the slides are numbered", () => {
		const pdf = pdfOf("slides.pdf");
		expect(pdf.getPageCount()).toBe(slides.length);
		const labels = pdf.catalog.lookup(PDFName.of("PageLabels"), PDFDict);
		const words = [...String(labels).matchAll(/\/P <FEFF([0-9A-F]+)>/g)].map(
			([, hex = ""]) => Buffer.from(hex, "hex").swap16().toString("utf16le"),
		);
		expect(words).toEqual(slideLabels(project));
		expect(words.at(0)).toBe("1");
		expect(words.at(-1)).toMatch(/^B\d+$/);
	});

	it("holds every title, every sourced estimate and every figure's words on its page", () => {
		const pages = pageTexts(pdfOf("slides.pdf")).map(plain);
		expect(pages.at(-1)).toContain(colophon);
		for (const [index, slide] of slides.entries()) {
			const html = rendered.get(slide.id) ?? "";
			const printed = pages[index] ?? "";
			const drawn = figuresOf(slide).flatMap(({ id }) =>
				[
					...readFileSync(`dist/figures/${id}.wide.svg`, "utf8").matchAll(
						/<t(?:ext|span)[^>]*>([^<]+)</g,
					),
				]
					// Word by word: a drawing's lines may be printed in another order.
					.flatMap(([, words = ""]) => words.split(/\s+/))
					.map((word) => plain(word)),
			);
			for (const words of [title(slide.id), ...values(html), ...drawn])
				expect(printed, slide.id).toContain(words);
		}
	});
});

describe("the handout", () => {
	it.each(["handout.pdf", "handout-letter.pdf"])(
		"%s holds every slide, and the sourced estimates of its prose below it",
		(name) => {
			const text = plain(pageTexts(pdfOf(name)).join(""));
			// What opens a chapter points to its slides, and has no page of its own.
			const told = slides.filter(
				({ layout }) => layout !== "list" && layout !== "opener",
			);
			let from = 0;
			const starts = told.map(({ id }) => {
				from = text.indexOf(title(id), from);
				expect(from, `${id}: ${title(id)}`).toBeGreaterThanOrEqual(0);
				return from;
			});
			for (const [index, { id, reading }] of told.entries()) {
				const leaf = text.slice(starts[index], starts[index + 1]);
				// Word by word: a page may end amid a value.
				for (const { text: printed } of valuesOf(reading))
					for (const word of printed.split(/\s+/))
						expect(leaf, id).toContain(plain(word));
			}
			expect(text.slice(from)).toContain("References");
		},
	);
});

describe.each(project.leaflets)(
	"the leaflet $id",
	({ id, reader, title: named }) => {
		const files = ["", "-letter"].flatMap((sheet) => [
			{ file: `${id}${sheet}.pdf`, pages: 1 },
			...(reader === "patient"
				? [{ file: `${id}-large${sheet}.pdf`, pages: 4 }]
				: []),
		]);

		it.each(files)(
			"$file fits its sheets and holds its words",
			async ({ file, pages }) => {
				const pdf = await PDFDocument.load(readFileSync(`dist/pdf/${file}`));
				expect(pdf.getPageCount()).toBe(pages);
				expect(pdf.getTitle()).toBe(named);
				const text = plain(pageTexts(pdf).join(""));
				expect(text).toContain(colophon);
				for (const { alt } of pdfAlternatives(pdf)) expect(alt).not.toBe("");
				// A number of a source may stand before the point that ends a sentence.
				for (const leaflet of project.leaflets.filter((each) => each.id === id))
					for (const { text: words } of leafletTexts(leaflet))
						for (const word of flat(words).split(/\s+/))
							expect(text, word).toContain(
								plain(word.replace(/[^\p{L}\p{N}]+$/u, "")),
							);
			},
		);
	},
);

/** The alternative texts of the figures of a document. */
function pdfAlternatives(pdf: PDFDocument): { alt: string }[] {
	return objects(pdf, "S", "Figure").flatMap((figure) => {
		const alt = figure.lookup(PDFName.of("Alt"));
		return alt instanceof PDFHexString || alt instanceof PDFString
			? [{ alt: alt.decodeText() }]
			: [];
	});
}

it.each(
	readdirSync("dist/pdf").filter((file) => !/-(?:20|40|60)\b/.test(file)),
)(
	"%s falls short of PDF/UA-1 in nothing that its structure tells, and is set in the deck's typeface",
	async (file) => {
		const pdf =
			pdfs.get(file) ??
			(await PDFDocument.load(readFileSync(`dist/pdf/${file}`)));
		expect([...new Set(uaFaults(pdf))]).toEqual([]);
		for (const font of objects(pdf, "Type", "Font"))
			expect(String(font.get(PDFName.of("BaseFont")))).toMatch(
				/^\/[A-Z]{6}\+SourceSans3/,
			);
		const xmp = pdf.catalog.lookup(PDFName.of("Metadata"));
		expect(decodedStream(xmp)).toContain(
			`<xmpMM:VersionID>${project.deck.release?.version}</xmpMM:VersionID>`,
		);
	},
);

describe.each(["handout.pdf", "handout-letter.pdf"])("%s", (name) => {
	it("says in its contents on which page each chapter begins", () => {
		const pages = pageTexts(pdfOf(name));
		const [first = ""] = pages.map(plain);
		const numbered = [
			...project.deck.chapters.map(({ title: words, slides: own }) => ({
				words,
				holds: title(own.find(({ layout }) => layout !== "opener")?.id ?? ""),
			})),
			{ words: "References", holds: "References" },
		];
		let from = 1;
		for (const { words, holds } of numbered) {
			const entry = new RegExp(`${escaped(plain(words))}(\\d+)`).exec(first);
			const page = Number(entry?.[1]);
			expect(page, words).toBeGreaterThanOrEqual(from);
			expect(plain(pages[page - 1] ?? ""), words).toContain(holds);
			from = page;
		}
	});

	it("holds nearly three slides a page, and is numbered as it is printed", () => {
		const pdf = pdfOf(name);
		const told = slides.filter(
			({ layout }) => layout !== "list" && layout !== "opener",
		);
		expect(pdf.getPageCount()).toBeLessThan(told.length / 2.7);
		expect(
			String(pdf.catalog.lookup(PDFName.of("PageLabels"), PDFDict)),
		).toContain("/S /D");
		const last = plain(pageTexts(pdf).at(-1) ?? "");
		expect(last).toContain(`${pdf.getPageCount()}/${pdf.getPageCount()}`);
		expect(last).toContain(colophon);
	});
});

function escaped(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
