import { afterAll, describe, expect, inject, it } from "vitest";
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
		expect(await page.evaluate(measureSlides)).toEqual([]);
		expect(await page.evaluate(measureFigures, least)).toEqual([]);
		await page.evaluate(makeAwkward);
		const found = await page.evaluate(measureFigures, least);
		// What no layout can mend is told, and nothing else of these specimens.
		expect(found.map((each) => each.replace(/\d+/g, "N"))).toEqual([
			"awkward-tall: the drawing's labels shrink to N px",
		]);
		expect(
			(await page.evaluate(measureSlides)).filter((each) =>
				each.startsWith("awkward"),
			),
		).toEqual([]);
	});
});

/**
 * Figures that leave their slide empty: neither does the body end near the footer, nor does the drawing
 * take that share of its room's height. And those that shrink until their labels cannot be read.
 */
function measureFigures(least: number): string[] {
	const found: string[] = [];
	for (const figure of document.querySelectorAll<HTMLElement>(
		".slide:not(.title) > .body > .figure",
	)) {
		const slide = figure.closest("section");
		const body = figure.parentElement;
		const foot = slide?.querySelector("footer");
		const drawing = figure.querySelector<HTMLElement>("img, svg");
		if (!slide || !body || !foot || !drawing)
			throw new Error("a figure without slide, footer or drawing");
		// Slides out of view are laid out when asked for.
		slide.style.contentVisibility = "visible";
		const zoom = slide.getBoundingClientRect().width / slide.offsetWidth;
		const box = drawing.getBoundingClientRect();
		const room = body.getBoundingClientRect();
		const last = body.lastElementChild?.getBoundingClientRect() ?? box;
		const gap = (foot.getBoundingClientRect().top - last.bottom) / zoom;
		const filled = (last.bottom - box.top) / (room.bottom - box.top);
		if (gap > 40 && filled < least)
			found.push(`${slide.id}: the body ends ${Math.round(gap)} px too soon`);
		if (box.bottom > room.bottom + 1 || box.right > room.right + 1)
			found.push(`${slide.id}: the drawing runs out of its room`);
		const natural = Number(drawing.getAttribute("width"));
		const label = (24 * box.width) / zoom / natural;
		if (label < 17.9)
			found.push(
				`${slide.id}: the drawing's labels shrink to ${Math.round(label)} px`,
			);
	}
	return found;
}

/** Slides with a drawing far too tall, a strip of many words, and a flat drawing above one line. */
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

it("keeps every slide's sources under its body and beside the arrows on a phone", async () => {
	const page = await openLecture("", { viewport: sizes.phone });
	// Before the browser prints, all slides are in the page.
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.waitForFunction(
		(all) => document.querySelectorAll(".slides > .slide").length === all,
		(await slideIds(inject("lecture"))).length,
	);
	expect(await page.evaluate(slidesUnderTheirSources)).toEqual([]);
});

/** Slides whose sources lie under the body or the arrows, each laid out as reveal shows it. */
function slidesUnderTheirSources(): string[] {
	const found: string[] = [];
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
		for (const mention of sources.children)
			if (
				mention.getBoundingClientRect().right >
				sources.getBoundingClientRect().right + 1
			)
				found.push(`${slide.id}: ${mention.textContent} runs under the arrows`);
		slide.style.display = before;
	}
	return found;
}

function measureSlides(): string[] {
	const found: string[] = [];
	for (const slide of document.querySelectorAll<HTMLElement>("section.slide")) {
		const say = (part: Element, what: string) =>
			found.push(
				`${slide.id}: ${part.tagName.toLowerCase()} "${part.textContent?.trim().slice(0, 40)}" ${what}`,
			);
		const room = slide.getBoundingClientRect();
		if (room.height > innerHeight + 1) say(slide, "is taller than the window");
		const foot = slide.querySelector("footer")?.getBoundingClientRect();
		const end = foot && foot.height > 0 ? foot.top + 5 : room.bottom + 1;
		const boxes = [...slide.querySelectorAll(".body > *")].map((part) => ({
			part,
			box: part.getBoundingClientRect(),
		}));
		boxes.forEach(({ part, box }, index) => {
			const next = boxes[index + 1];
			if (next && next.box.top < box.bottom - 2)
				say(
					part,
					`overlaps what stands beneath by ${box.bottom - next.box.top} px`,
				);
		});
		for (const part of slide.querySelectorAll<HTMLElement>(
			"header *, .body *, footer *",
		)) {
			const box = part.getBoundingClientRect();
			if (box.width === 0 || part.closest(".for-narrow, svg")) continue;
			if (box.right > room.right + 1) say(part, "runs out at the right");
			if (part.closest(".body") && box.bottom > end)
				say(part, "runs into the footer");
			const own = [...part.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
			if (!own || part.closest("sup, .mark, caption")) continue;
			const size = Number.parseFloat(getComputedStyle(part).fontSize);
			const least = part.closest("footer, .references")
				? 14
				: part.closest(
							".chapter-line, .context, .pico, thead, tfoot, td small, th small, .evidence-map",
						)
					? 18
					: part.closest("table, .presenter")
						? 20
						: 24;
			if (size < least - 0.3) say(part, `is ${size} px, under ${least}`);
		}
		const title = slide.querySelector("h2");
		if (title && !slide.classList.contains("title")) {
			const lines =
				title.getBoundingClientRect().height /
				Number.parseFloat(getComputedStyle(title).lineHeight);
			const most = slide.classList.contains("opener") ? 3 : 2;
			if (lines > most + 0.2) say(title, `takes more than ${most} lines`);
		}
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
