import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { closeBrowser, goTo, openDeck, sizes, slideIds } from "./open.ts";

afterAll(closeBrowser);

/** Windows and addresses follow a moment later, and later on a busy machine. */
describe("moving through the deck", () => {
	it("answers keys, keeps the place in the address and moves focus to the heading", async () => {
		const page = await openDeck();
		const [, second, third] = await slideIds();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${third}`);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			`${third}-title`,
		);
		await page.keyboard.press("ArrowLeft");
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${second}`);
		await page.reload();
		await page.waitForSelector(`section.slide.present[id="${second}"]`);
	});

	it("leaves only the present slide to the tab key and to screen readers", async () => {
		const page = await openDeck("#/objectives");
		expect(
			await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>("section.slide")]
					.filter((slide) => !slide.inert)
					.map(({ id }) => id),
			),
		).toEqual(["objectives"]);
		expect(await page.locator("[role=application]").count()).toBe(0);
		expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);
		// Nothing of reveal's own that is stopped at or copied.
		expect(
			await page.locator(".aria-status, .speaker-notes[tabindex]").count(),
		).toBe(0);
	});

	it("shortens to a cut and numbers what remains", async () => {
		const whole = await slideIds();
		// The scroll view has all slides in the page.
		const page = await openDeck("?cut=20&view=scroll");
		const numbers = await page
			.locator("section.slide:not([data-backup]) .number")
			.allTextContents();
		expect(numbers.length).toBeGreaterThan(5);
		expect(numbers.length).toBeLessThan(whole.length);
		// A link to the passage stands before each.
		expect(numbers.map((words) => words.split(" · ").at(-1))).toEqual(
			numbers.map((_, index) => String(index + 1)),
		);
		// It stays on the way about the reading view, and back; the whole deck is a choice.
		await page.locator(".number a").nth(1).click();
		await page.waitForSelector("html[data-ready]", { state: "attached" });
		for (const [name, path] of [
			["Evidence", /\/read\/evidence\.html$/],
			["Read", /\/read\/index\.html$/],
			["Slides", /\/index\.html$/],
		] as const) {
			await page.getByRole("link", { name, exact: true }).first().click();
			await page.waitForURL(({ pathname }) => path.test(pathname));
			await page.waitForSelector("html[data-ready]", { state: "attached" });
			expect(new URL(page.url()).search).toBe("?cut=20");
		}
		await page.getByRole("link", { name: "All", exact: true }).click();
		await page.waitForURL(({ search }) => search === "");
	});

	it("turns dark and light by a key and remembers it", async () => {
		const page = await openDeck();
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const before = await paper();
		await page.keyboard.press("d");
		expect(await paper()).not.toBe(before);
		await page.reload();
		await page.waitForSelector("html[data-ready]", { state: "attached" });
		expect(await paper()).not.toBe(before);
	});

	it("opens the speaker view with the notes of the present slide", async () => {
		const page = await openDeck("#/steps");
		const [speaker] = await Promise.all([
			page.waitForEvent("popup"),
			page.keyboard.press("s"),
		]);
		const notes = speaker.getByLabel("Notes", { exact: true });
		const said = await page.evaluate(async () => {
			const response = await fetch("data/notes.json");
			return (await response.json()) as Record<string, string>;
		});
		const begins = (slide: string) =>
			(said[slide] ?? "").replace(/<[^>]*>/g, "").slice(0, 40);
		expect(begins("steps")).not.toBe("");
		await expect.poll(() => notes.textContent()).toContain(begins("steps"));
		// Once for the step, once for the slide.
		await speaker.keyboard.press("PageDown");
		await speaker.keyboard.press("PageDown");
		await page.waitForSelector("section.slide.present:not(#steps)");
		const next =
			(await page.locator("section.slide.present").getAttribute("id")) ?? "";
		await expect.poll(() => notes.textContent()).toContain(begins(next));
		expect(await speaker.getByLabel("Pace").innerText()).not.toBe(
			"starts with the first move",
		);

		// What the presenter looks for, the room does not see.
		await speaker.keyboard.press("/");
		await speaker.getByRole("combobox").fill("link by link");
		await speaker
			.getByRole("option", { name: /^Slide/ })
			.first()
			.waitFor();
		expect(await page.getByRole("dialog").count()).toBe(0);
		await speaker.keyboard.press("Enter");
		await page.waitForSelector(`section.slide.present:not([id="${next}"])`);
		await speaker.keyboard.press("Backspace");
		await page.waitForSelector(`section.slide.present[id="${next}"]`);
		await speaker.keyboard.press("g");
		await speaker.keyboard.type("1");
		await speaker.keyboard.press("Enter");
		await page.waitForSelector("section.slide.present#title");
		await speaker.keyboard.press("End");
		await page.waitForSelector("section.slide.present:not(#title)");
		await speaker.keyboard.press("Home");
		await page.waitForSelector("section.slide.present#title");
	});
});

describe("a figure", () => {
	it("is drawn in the page, vector and named", async () => {
		const page = await openDeck();
		await goTo(page, "steps");
		const drawing = page.locator("#steps figure .drawing");
		expect(await drawing.locator("svg").count()).toBe(1);
		expect(await drawing.getAttribute("aria-label")).toContain("17† (9 to 25)");
	});

	it("shows its data by T, and closes again", async () => {
		const page = await openDeck();
		await goTo(page, "responders");
		await page.keyboard.press("t");
		const dialog = page.getByRole("dialog");
		await dialog.waitFor();
		const { title, table } = await page.evaluate(async () => {
			const id =
				document.querySelector<HTMLElement>("#responders figure")?.dataset
					.figure;
			const response = await fetch(`figures/${id}.json`);
			return (await response.json()) as {
				title: string;
				table: { columns: string[]; rows: string[][] };
			};
		});
		expect(await dialog.getByRole("heading").innerText()).toBe(title);
		expect(await dialog.getByRole("row").allTextContents()).toEqual(
			[table.columns, ...table.rows].map((cells) => cells.join("")),
		);
		await page.keyboard.press("t");
		await dialog.waitFor({ state: "detached" });
		await expect.poll(() => new URL(page.url()).hash).toBe("#/responders");
	});

	it("keeps its image when its drawing cannot be fetched", async () => {
		const page = await openDeck();
		await page.route("**/figures/talk-responders*", (route) => route.abort());
		// A host that answers well and sends nothing.
		await page.route("**/figures/talk-course*", (route) =>
			route.fulfill({ body: "" }),
		);
		await goTo(page, "responders");
		expect(await page.locator("#responders figure img").count()).toBe(1);
		await goTo(page, "course");
		expect(await page.locator("#course figure img").count()).toBe(1);
		expect(await page.getByRole("heading", { level: 2 }).innerText()).not.toBe(
			"",
		);
	});
});

describe("a sourced value", () => {
	it("opens its source by keyboard and by pointer, and closes by Escape", async () => {
		const page = await openDeck();
		await goTo(page, "steps");
		await page.locator("#steps .points .value").last().click();
		const card = page.getByRole("dialog", { name: "Source" });
		await card.waitFor();
		// What it is, where it was read, and the way there.
		expect(await card.getByRole("heading").first().innerText()).not.toBe("");
		expect(await card.locator(".fine").first().innerText()).toContain(" · ");
		expect(await card.getByRole("link").first().getAttribute("href")).toMatch(
			/^https:/,
		);
		await page.keyboard.press("Escape");
		await card.waitFor({ state: "hidden" });
		// The focus that returns to the value must not open it again: no card comes while it has it.
		await expect
			.poll(() =>
				page.evaluate(() =>
					document.activeElement?.classList.contains("value"),
				),
			)
			.toBe(true);
		await page.evaluate(
			() =>
				new Promise((resolve) =>
					requestAnimationFrame(() => requestIdleCallback(resolve)),
				),
		);
		expect(await card.isVisible()).toBe(false);
		await page.keyboard.press("Enter");
		await card.waitFor();
	});
});

describe("without scripts", () => {
	it("all slides and figures are readable by scrolling", async () => {
		const page = await openDeck("", { javaScriptEnabled: false });
		const first = await page.locator("section.slide").first().boundingBox();
		expect(first?.y).toBe(0);
		expect(first?.height).toBeGreaterThanOrEqual(719);
		const count = await page.locator("section.slide").count();
		await page
			.locator("section.slide")
			.nth(count - 1)
			.scrollIntoViewIfNeeded();
		const images = page.locator("section.slide img.drawing");
		for (const image of await images.all()) {
			await image.scrollIntoViewIfNeeded();
			await expect
				.poll(() =>
					image.evaluate((element: HTMLImageElement) => element.naturalWidth),
				)
				.toBeGreaterThan(0);
			expect(await image.getAttribute("alt")).not.toBe("");
		}
	});
});

describe("on a phone", () => {
	it("shows the narrow drawings and nothing wider than the window", async () => {
		const page = await openDeck("", { viewport: sizes.phone });
		for (const id of ["steps", "pathway", "words"]) {
			await goTo(page, id);
			const tooWide = await page
				.locator("section.slide.present")
				.evaluate((slide) =>
					[...slide.querySelectorAll("*")]
						.filter((part) => part.getBoundingClientRect().right > 391)
						.map(({ tagName }) => tagName),
				);
			expect(tooWide, id).toEqual([]);
		}
		// Turned and back, at a size of the same scale.
		const drawn = page.locator("section.slide.present figure[data-figure]");
		await goTo(page, "steps");
		for (const [size, width] of [
			[sizes.wide, "wide"],
			[sizes.phone, "narrow"],
		] as const) {
			await page.setViewportSize(size);
			await expect.poll(() => drawn.getAttribute("data-drawn")).toBe(width);
		}
	});

	it("has a menu, turns slides by a swipe, and scrolls a long one under the finger", async () => {
		const page = await openDeck("", {
			viewport: { width: 390, height: 700 },
			hasTouch: true,
			isMobile: true,
		});
		const slide = page.locator("section.slide.present");
		const room = () =>
			slide.evaluate(
				({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
			);
		// What needs a key needs none here, turned on its side as well.
		const menu = page.getByRole("button", { name: "Menu" });
		await menu.tap();
		await page.getByRole("button", { name: "black screen" }).tap();
		await page.waitForSelector(".reveal.paused");
		await page.touchscreen.tap(195, 350);
		await page.waitForSelector(".reveal:not(.paused)");
		await page.setViewportSize({ width: 844, height: 390 });
		await menu.tap();
		const rows = page.getByRole("dialog").locator(".does");
		await rows.first().waitFor();
		expect(await rows.count()).toBeGreaterThan(12);
		expect(
			await rows.evaluateAll((buttons) =>
				buttons.filter((button) => button.clientHeight < 24),
			),
		).toEqual([]);
		await page.getByRole("button", { name: "find a slide" }).tap();
		await page.getByRole("combobox").waitFor();
		await page.keyboard.press("Escape");
		await page.setViewportSize({ width: 390, height: 700 });
		const long = "words";
		await goTo(page, long);
		expect(await room()).toBeGreaterThan(200);
		const place = async () => [
			await slide.getAttribute("id"),
			await slide.evaluate(({ scrollTop }) => scrollTop > 100),
		];
		await swipe(page, { x: 195, y: 600 }, { x: 200, y: 200 });
		await expect.poll(place).toEqual([long, true]);
		await swipe(page, { x: 195, y: 200 }, { x: 200, y: 600 });
		await expect.poll(place).toEqual([long, false]);
		await swipe(page, { x: 320, y: 500 }, { x: 80, y: 510 });
		await page.waitForSelector(`section.slide.present:not([id="${long}"])`);
		await swipe(page, { x: 80, y: 500 }, { x: 320, y: 510 });
		await page.waitForSelector(`section.slide.present[id="${long}"]`);
		// Enlarged by a pinch, a finger looks around and turns nothing.
		const chrome = await page.context().newCDPSession(page);
		await chrome.send("Emulation.setPageScaleFactor", { pageScaleFactor: 3 });
		await page.waitForSelector("html.pinched");
		await swipe(page, { x: 320, y: 500 }, { x: 80, y: 510 });
		await swipe(page, { x: 80, y: 500 }, { x: 320, y: 510 });
		expect(await slide.getAttribute("id")).toBe(long);
		await chrome.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
		await page.waitForSelector("html:not(.pinched)");
		await swipe(page, { x: 320, y: 500 }, { x: 80, y: 510 });
		await page.waitForSelector(`section.slide.present:not([id="${long}"])`);
	});
});

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Draws a finger over the screen. */
async function swipe(page: Page, from: Point, to: Point) {
	const chrome = await page.context().newCDPSession(page);
	const touch = (
		type: "touchStart" | "touchMove" | "touchEnd",
		touchPoints: Point[],
	) => chrome.send("Input.dispatchTouchEvent", { type, touchPoints });
	await touch("touchStart", [from]);
	for (let part = 0.1; part <= 1; part += 0.1)
		await touch("touchMove", [
			{
				x: from.x + part * (to.x - from.x),
				y: from.y + part * (to.y - from.y),
			},
		]);
	await touch("touchEnd", []);
}
