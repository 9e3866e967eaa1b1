import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/deck/blocks-of.ts";
import { allChapters, allSlides } from "../../src/deck/deck.ts";
import type { ChapterOpener } from "../../src/deck/opener.ts";
import { cite } from "../../src/deck/study-values.ts";
import { asText, flat, md } from "../../src/deck/text.ts";
import { numberFormat } from "../../src/node/pptx/chart/bar-chart.ts";
import { colourOf } from "../../src/node/pptx/colours.ts";
import { addDrawing } from "../../src/node/pptx/drawing/drawing.ts";
import { drawingPiece } from "../../src/node/pptx/drawing/drawing-piece.ts";
import { fontSize, loadLettering } from "../../src/node/pptx/lettering.ts";
import { OpenPackage } from "../../src/node/pptx/open-package.ts";
import { stack, wordsPiece } from "../../src/node/pptx/piece.ts";
import { presentationOf } from "../../src/node/pptx/presentation.ts";
import { Sheet } from "../../src/node/pptx/sheet.ts";
import { drawingsOf } from "../../src/node/site/drawings.ts";
import { makeEdition } from "../../src/pages/shared/edition.ts";
import {
	smallProject,
	withDeck,
	withSlide,
} from "../fixtures/small-project.ts";

const project = await smallProject();
const slides = allSlides(project.deck);
const { file, slides: count } = await presentationOf(project, undefined);
const parts = unzipSync(file);
const text = (path: string) =>
	strFromU8(parts[path] ?? expect.fail(`no ${path}`));
const xmlParts = Object.keys(parts).filter((path) =>
	/\.(xml|rels)$/.test(path),
);
const slide = (index: number) => text(`ppt/slides/slide${index + 1}.xml`);

function unescaped(xml: string): string {
	return xml
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}

/** The words of a part of a slide. */
function words(xml: string): string {
	return unescaped(
		[...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, part]) => part).join(""),
	);
}

describe("a presentation", () => {
	it("is a package whose every part is known, well formed and referred to rightly", () => {
		const types = text("[Content_Types].xml");
		const endings = [...types.matchAll(/Extension="(\w+)"/g)].map(
			([, ending]) => ending,
		);
		const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(
			([, path = ""]) => path,
		);
		for (const path of overrides) expect(parts, path).toHaveProperty([path]);
		for (const path of Object.keys(parts))
			if (path !== "[Content_Types].xml")
				expect(endings, path).toContain(path.split(".").at(-1));
		for (const path of xmlParts) {
			const open: string[] = [];
			for (const [, closes, name = "", , empty] of text(path).matchAll(
				/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)(\/?)>/g,
			)) {
				if (closes) expect(open.pop(), path).toBe(name);
				else if (!empty) open.push(name);
			}
			expect(open, path).toEqual([]);
			const rels = posix.join(
				posix.dirname(path),
				"_rels",
				`${posix.basename(path)}.rels`,
			);
			const known = new Map(
				(parts[rels]
					? [...text(rels).matchAll(/<Relationship [^>]*>/g)]
					: []
				).map(([each]) => [
					/Id="([^"]+)"/.exec(each)?.[1] ?? "",
					/TargetMode/.test(each)
						? undefined
						: /Target="([^"]+)"/.exec(each)?.[1],
				]),
			);
			for (const target of known.values())
				if (target)
					expect(parts, `${path} to ${target}`).toHaveProperty([
						posix.join(posix.dirname(path), target),
					]);
			for (const [, id = ""] of text(path).matchAll(
				/ r:(?:id|embed)="([^"]+)"/g,
			))
				expect([...known.keys()], path).toContain(id);
		}
	});

	it("has every slide in its order, titled in the title's place, each shape with an id of its own", () => {
		expect(count).toBe(slides.length);
		for (const [index, { title }] of slides.entries()) {
			const xml = slide(index);
			const [place = ""] =
				/<p:sp>(?:(?!<p:sp>).)*?type="(?:title|ctrTitle)".*?<\/p:sp>/s.exec(
					xml,
				) ?? [];
			expect(words(place).replace(/\u00a0\d+/g, "")).toBe(flat(asText(title)));
			const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it("describes each drawing, chart and table in words", () => {
		for (const [index, each] of slides.entries()) {
			const described = unescaped(slide(index));
			for (const { alt } of figuresOf(each))
				expect(described, each.id).toContain(`descr="${alt}"`);
			for (const [frame] of slide(index).matchAll(
				/<p:graphicFrame>.*?<\/p:nvGraphicFramePr>/gs,
			))
				expect(frame).toMatch(/descr="[^"]+"/);
		}
	});

	it("has the notes of every slide, and its sources in full beneath them", () => {
		for (const [index, { notes }] of slides.entries()) {
			const page = text(`ppt/notesSlides/notesSlide${index + 1}.xml`);
			const [first = ""] = flat(notes).split(/[.:,]/);
			expect(words(page)).toContain(first);
		}
		const all = slides.map((_, index) =>
			words(text(`ppt/notesSlides/notesSlide${index + 1}.xml`)),
		);
		expect(all.join(" ")).toContain("Sources");
	});

	it("has a section for each chapter", () => {
		const presentation = text("ppt/presentation.xml");
		const sections = [
			...presentation.matchAll(/<p14:section name="([^"]*)"/g),
		].map(([, name = ""]) => unescaped(name));
		expect(sections).toEqual(
			allChapters(project.deck).map(({ title }) => title),
		);
		const inSections = presentation.match(/<p14:sldId /g) ?? [];
		expect(inSections).toHaveLength(slides.length);
	});

	it("leads from its sources to their publications: on slides, in notes and in the list", async () => {
		const [first, second] = slides;
		const study = project.studies[0]?.study ?? expect.fail("no record");
		const cited = withSlide(project, first?.id ?? "", {
			body: [{ block: "paragraph", text: md`As ${cite(study)} found.` }],
		});
		const listed = withSlide(cited, second?.id ?? "", {
			body: [{ block: "references", page: 1 }],
		});
		const { file } = await presentationOf(listed, undefined);
		const made = unzipSync(file);
		for (const path of [
			"slides/_rels/slide1",
			"notesSlides/_rels/notesSlide1",
			"slides/_rels/slide2",
		])
			expect(
				strFromU8(made[`ppt/${path}.xml.rels`] ?? new Uint8Array()),
				path,
			).toContain(`https://doi.org/${study.citation.DOI}`);
	});

	it("opens a chapter on a dark ground, with its drawing and the parts of the talk", async () => {
		const [chapter] = project.deck.chapters;
		const opener: ChapterOpener = {
			question: "Does it help?",
			answers: [{ slide: { id: "one" }, words: "A little" }],
			drawing: { of: "body", seen: "back", at: ["low back"] },
			notes: md`Ask.`,
		};
		const [first] = chapter?.slides ?? [];
		const opened = withDeck(
			withSlide(project, first?.id ?? "", {
				layout: "opener",
				body: [
					{ block: "opener", answers: opener.answers, drawing: opener.drawing },
				],
			}),
			(deck) => ({
				...deck,
				chapters: deck.chapters.map((each) => ({ ...each, opener })),
			}),
		);
		const made = unzipSync((await presentationOf(opened, undefined)).file);
		const part = (path: string) => strFromU8(made[path] ?? new Uint8Array());
		const xml = part("ppt/slides/slide1.xml");
		expect(xml).toContain(
			'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx1"/>',
		);
		expect(xml).toMatch(/name="Drawing"><a:extLst>.*?decorative/);
		expect(words(xml)).toContain("A little");
		expect(words(xml)).toContain("EMBL-EBI");
		const [, layout = ""] =
			/slideLayouts\/(\w+\.xml)/.exec(
				part("ppt/slides/_rels/slide1.xml.rels"),
			) ?? [];
		expect(part(`ppt/slideLayouts/${layout}`)).toContain('type="secHead"');
		const [parts = ""] = /name="Parts of the talk".*/s.exec(xml) ?? [];
		expect(words(parts)).toContain(chapter?.title);
	});
});

describe("words of a presentation", async () => {
	const lettering = await loadLettering();
	it("keep a raised number with the word before it", () => {
		const word = { text: "as found by Tu 2024" };
		const number = { text: "\u00a050" };
		const width = lettering.width(word, 20) + 1;
		expect(lettering.lines([word, number], width, 20)).toBe(2);
		expect(lettering.longestWord([word, number], 20)).toBeCloseTo(
			lettering.width({ text: "2024\u00a050" }, 20),
		);
	});

	it("shrink until all have room, and grow where they leave much", () => {
		const sizes = (points: number) => {
			const sheet = new Sheet(new OpenPackage(), "ppt/slides/slide1.xml");
			const lines = Array.from({ length: points }, () => ({
				runs: [{ text: "a point of some length" }],
			}));
			stack([wordsPiece("Points", lines, { size: 30 }, lettering, 40)], sheet, {
				x: 0,
				y: 0,
				width: 1000,
				height: 490,
			});
			return Number(/sz="(\d+)"/.exec(sheet.tree())?.[1]);
		};
		const usual = fontSize(30);
		expect(sizes(3)).toBeGreaterThan(usual);
		expect(sizes(20)).toBeLessThan(usual);
	});
});

it("prints numbers of a chart as they stand in words", () => {
	expect(numberFormat("47.6%", "")).toBe('0.0"%";"−"0.0"%"');
	expect(numberFormat("about 1,200 people", "†")).toBe(
		'"about "#,##0" people†";"about −"#,##0" people†"',
	);
});

describe("a drawing as shapes", async () => {
	const drawings = drawingsOf(project, { allowMissing: false });
	const lettering = await loadLettering();
	const put = (svg: string) => {
		const sheet = new Sheet(new OpenPackage(), "ppt/slides/slide1.xml");
		addDrawing(
			sheet,
			svg,
			"name",
			"words",
			{ x: 0, y: 0, width: 200, height: 100 },
			lettering,
		);
		return sheet.tree();
	};
	const svg = (inner: string) =>
		`<svg xmlns="x" width="100" height="50" viewBox="0 0 100 50" fill="none">${inner}</svg>`;

	it("takes its colors from the theme, and its look from the groups around", () => {
		const tree = put(
			svg('<g fill="var(--treatment)"><circle cx="10" cy="10" r="5"/></g>'),
		);
		expect(tree).toContain('<a:schemeClr val="accent1"/>');
		// Twice as large as it is drawn.
		expect(tree).toContain(
			`<a:off x="${10 * 9525}" y="${10 * 9525}"/><a:ext cx="${20 * 9525}" cy="${20 * 9525}"/>`,
		);
	});

	it("makes one shape of marks that follow each other in one look", () => {
		const dots = (colour: string) =>
			[1, 2, 3]
				.map((x) => `<circle cx="${x}" cy="1" r="1" fill="${colour}"/>`)
				.join("");
		const tree = put(svg(dots("var(--ink)") + dots("var(--sham)")));
		expect(tree.match(/<p:sp>/g)).toHaveLength(2);
	});

	it("refuses what a presentation cannot hold, by its name", () => {
		expect(() => put(svg("<image/>"))).toThrow("the element <image>");
		expect(() => put(svg('<path d="M0 0h9" opacity="0.5"/>'))).toThrow(
			"the attribute opacity of <path>",
		);
		expect(() => colourOf("url(#ramp)")).toThrow('the color "url(#ramp)"');
	});

	it("names slide and figure where a drawing cannot be held, and how to draw it", () => {
		const shown = slides.find((each) => figuresOf(each).length > 0);
		const [figure] = shown ? figuresOf(shown) : [];
		if (!shown || !figure) expect.fail("no figure");
		const edition = makeEdition(project);
		const pack = new OpenPackage();
		const sheet = new Sheet(pack, "ppt/slides/slide1.xml");
		const drawn = svg("<image/>");
		const piece = drawingPiece(figure, {
			...{ edition, lettering, slide: shown },
			drawings: { ...drawings, svg: () => drawn },
		});
		const box = { x: 0, y: 0, width: 200, height: 100 };
		expect(() => piece.put(sheet, box, 1, undefined)).toThrow(
			`figure ${figure.id}: holds the element <image>, which PowerPoint cannot. Draw it with paths`,
		);
	});

	it("holds every kind of figure", () => {
		const folders = ["tests/figures/snapshots", "slides/figures"];
		const drawn = folders.flatMap((folder) =>
			readdirSync(folder)
				.filter((name) => name.endsWith(".wide.svg"))
				.map((name) => join(folder, name)),
		);
		expect(drawn.length).toBeGreaterThan(50);
		for (const path of drawn)
			expect(put(readFileSync(path, "utf8")), path).not.toContain("NaN");
	});
});
