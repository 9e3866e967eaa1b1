import { afterAll, describe, expect, inject, it } from "vitest";
import { layoutWords } from "../../../src/client/shared/layout-words.ts";
import { measureSlides } from "../../../src/client/shared/measure-slides.ts";
import { violations } from "../axe.ts";
import { labelFaults } from "../figure-labels.ts";
import { closeBrowser, goTo, openLecture, sizes, slideIds } from "../open.ts";

afterAll(closeBrowser);

/*
 * Slides are measured as they lie before scripts run, one under the other at their logical size:
 * the same style sheet lays them out in reveal, and all of them are measured in one pass.
 */

describe.each([
	// A drawing as wide as a 4:3 slide leaves more of its height.
	["16:9", sizes.wide, 0.72],
	["4:3", sizes.square, 0.5],
] as const)("every slide at %s", (_, viewport, least) => {
	it("keeps to its room and to the least sizes of type, filled to the footer", async () => {
		const page = await openLecture("", { viewport, javaScriptEnabled: false });
		const said = async () =>
			(await page.evaluate(measureSlides, { least })).map((fault) => {
				const { message, hint } = layoutWords(fault);
				return `${fault.slide}: ${message}. ${hint}.`;
			});
		expect(await said()).toEqual([]);
		await page.evaluate(makeAwkward);
		// What no layout can mend is told, and nothing else of these specimens.
		expect((await said()).map((each) => each.replace(/\d+/g, "N"))).toEqual([
			expect.stringMatching(
				/^awkward-table: the table is N px too tall\. Cut \w+ rows? or split the slide\.$/,
			),
			"awkward-tall: the drawing's labels shrink to N px. Show fewer rows, or leave out what stands beside it.",
		]);
	});
});

/** Slides with a drawing far too tall, a strip of many words, a flat drawing above one line, and a long table. */
function makeAwkward() {
	const model = [...document.querySelectorAll("section")].find(
		(slide) =>
			slide.querySelector(".pico") && slide.querySelector(".body > .figure"),
	);
	const make = (
		id: string,
		height: number,
		change?: (slide: Element) => void,
	) => {
		const slide = model?.cloneNode(true) as HTMLElement;
		slide.id = id;
		const body = slide.querySelector(".body");
		const drawing = slide.querySelector(".body > .figure :is(img, svg)");
		if (!body || !drawing) throw new Error("no figure to make a specimen of");
		drawing.setAttribute("width", "1136");
		drawing.setAttribute("height", String(height));
		if (drawing instanceof HTMLImageElement)
			drawing.src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="1136" height="${height}" viewBox="0 0 1136 ${height}"/>`)}`;
		drawing.closest("picture")?.querySelector("source")?.remove();
		for (const part of [...body.children].slice(1)) part.remove();
		body.insertAdjacentHTML(
			"beforeend",
			'<ul class="points"><li>One line</li></ul>',
		);
		change?.(slide);
		model?.before(slide);
	};
	make("awkward-tall", 900);
	make("awkward-flat", 120);
	make("awkward-words", 300, (slide) => {
		for (const words of slide.querySelectorAll(".pico dd"))
			words.append(" and further words that take line after line of it");
	});
	const table = document.querySelector(".body > .table, .body > table");
	const slide = table?.closest("section")?.cloneNode(true) as HTMLElement;
	slide.id = "awkward-table";
	const rows = slide.querySelector("tbody");
	const row = rows?.querySelector("tr");
	if (!rows || !row) throw new Error("no table to make a specimen of");
	for (let count = 0; count < 9; count += 1) rows.append(row.cloneNode(true));
	table?.closest("section")?.before(slide);
}

it("counts the parts that a length has where a chapter opens, and leads to slides that it has", async () => {
	// The scroll view has all slides in the page.
	const page = await openLecture("?cut=20&view=scroll");
	const opener = page.locator("#opens-low-back-pain");
	const leads = await opener
		.locator(".parts a, .answers > li > a")
		.evaluateAll((links) =>
			links.map(
				(link) =>
					document.querySelector(
						`.slide[id="${link.getAttribute("href")?.slice(2)}"]`,
					) !== null,
			),
		);
	expect(new Set(leads)).toEqual(new Set([true]));
	const parts = await opener.locator(".parts a").count();
	expect(parts).toBeLessThan(12);
	expect(await opener.locator(".part-of").textContent()).toBe(
		`Part 2 of ${parts}`,
	);
});

it("keeps every slide's sources under its body, and the whole above the arrows, on a phone", async () => {
	const page = await openLecture("", { viewport: sizes.phone });
	// Before the browser prints, all slides are in the page.
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.waitForFunction(
		(all) => document.querySelectorAll(".slides > .slide").length === all,
		(await slideIds(inject("lecture"))).length,
	);
	expect(await page.evaluate(slidesUnderTheirSources)).toEqual([]);
});

/** Slides whose sources lie under the body, or that reach down to the arrows, each laid out as reveal shows it. */
function slidesUnderTheirSources(): string[] {
	const found: string[] = [];
	const arrow = document
		.querySelector(".controls .navigate-right")
		?.getBoundingClientRect();
	if (!arrow?.height) throw new Error("there are no arrows");
	for (const slide of document.querySelectorAll<HTMLElement>("section.slide")) {
		for (const wide of slide.querySelectorAll(".for-wide"))
			if (getComputedStyle(wide).display !== "none")
				found.push(`${slide.id}: shows the wide drawing, too`);
		// The title has no sources.
		if (slide.classList.contains("title")) continue;
		const before = slide.style.display;
		slide.style.display = "grid";
		const body = slide.querySelector(".body")?.lastElementChild;
		const sources = slide.querySelector("footer .sources");
		if (!body || !sources)
			throw new Error(`${slide.id} has no body or sources`);
		const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
		const over =
			(body.getBoundingClientRect().bottom -
				sources.getBoundingClientRect().top) /
			scale;
		if (over > 1) found.push(`${slide.id}: ${Math.round(over)} px over`);
		const edge = slide.getBoundingClientRect().right + 1;
		for (const part of slide.querySelectorAll(
			".body :is(.cite, .value, p, li)",
		))
			if (part.getBoundingClientRect().right > edge)
				found.push(`${slide.id}: ${part.textContent} runs out at the right`);
		if (slide.getBoundingClientRect().bottom > arrow.top + 1)
			found.push(`${slide.id}: runs under the arrows`);
		slide.style.display = before;
	}
	return found;
}

describe("every figure", () => {
	it("has no label that overlaps another, is cut off or is too small, in either width", async () => {
		const page = await openLecture();
		const drawings = await page.evaluate(async () => {
			const response = await fetch("index.html");
			const whole = new DOMParser().parseFromString(
				await response.text(),
				"text/html",
			);
			return Promise.all(
				[...whole.querySelectorAll<HTMLElement>("figure[data-figure]")].flatMap(
					({ dataset: { figure: id = "" } }) =>
						(["wide", "narrow"] as const).map(async (width) => {
							const response = await fetch(`figures/${id}.${width}.svg`);
							return { id, width, svg: await response.text() };
						}),
				),
			);
		});
		expect(drawings.length).toBeGreaterThan(0);
		expect(await labelFaults(page, drawings)).toEqual([]);
	});
});

/** What tells slides of every kind: title, chart, diagram, table, columns, quotation, list, value. */
const kinds = [
	".title",
	"figure[data-kind]:not([data-kind=diagram])",
	"[data-kind=diagram]",
	".table",
	".columns",
	".quote",
	".references",
];

/** The first slide of each kind that the deck has. */
async function slidesOfEveryKind(): Promise<string[]> {
	const page = await openLecture("", { javaScriptEnabled: false });
	const found = await page.evaluate(
		(parts) =>
			parts.flatMap(
				(part) => document.querySelector(part)?.closest("section")?.id ?? [],
			),
		kinds,
	);
	expect(found.length).toBeGreaterThan(5);
	return [...new Set(found)];
}

describe.each(["light", "dark"] as const)(
	"in %s, axe finds nothing",
	(colorScheme) => {
		it("on a slide of every kind, its source card and its data table", async () => {
			const page = await openLecture("", { colorScheme });
			for (const id of await slidesOfEveryKind()) {
				await goTo(page, id);
				expect(await violations(page, `#${id}`), id).toEqual([]);
			}
			await goTo(page, "backinaction-design");
			await page.locator("#backinaction-design .value").first().click();
			await page.getByRole("dialog", { name: "Source" }).waitFor();
			expect(await violations(page, ".source-card")).toEqual([]);
			await page.keyboard.press("Escape");
			await page.keyboard.press("t");
			await page.locator("dialog.data-table").waitFor();
			expect(await violations(page, "dialog.data-table")).toEqual([]);
		});
	},
);
