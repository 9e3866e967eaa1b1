import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { closeBrowser, goTo, openDeck } from "./open.ts";

afterAll(closeBrowser);

/** Reveal writes the address, and the drawing comes, within seconds on a slow machine. */
const slide = "steps";

/** The estimates that a reader of the figure sees. */
function estimates(page: Page, within = "section.slide.present") {
	return page
		.locator(`${within} figure text`)
		.filter({ hasText: /^(17†|5\.0)$/ })
		.evaluateAll((texts) =>
			texts
				.filter((text) => getComputedStyle(text).visibility === "visible")
				.map((text) => text.textContent),
		);
}

const first = ["17†"];
const all = ["17†", "5.0"];

function shown(page: Page) {
	return estimates(page, `#${slide}`);
}

describe("a figure that builds up", () => {
	it("shows a step with each key, in both windows, and hides it again", async () => {
		const page = await openDeck(`#/${slide}`);
		const [speaker] = await Promise.all([
			page.waitForEvent("popup"),
			page.keyboard.press("s"),
		]);
		const place = speaker.locator(".speaker .place");
		const onScreen = ".speaker .preview[aria-label='On the screen']";
		await expect.poll(() => estimates(page)).toEqual(first);
		await expect.poll(() => place.innerText()).toContain("step 0 of 1");
		await expect.poll(() => estimates(speaker, onScreen)).toEqual(first);
		await expect
			.poll(() => estimates(speaker, ".speaker .preview[aria-label='Next']"))
			.toEqual(all);

		await page.bringToFront();
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => estimates(page)).toEqual(all);
		await expect.poll(() => place.innerText()).toContain("step 1 of 1");
		await expect.poll(() => estimates(speaker, onScreen)).toEqual(all);
		const { steps } = await page.evaluate(async (id) => {
			const figure = document.querySelector<HTMLElement>(`#${id} figure`);
			const response = await fetch(`figures/${figure?.dataset.figure}.json`);
			return (await response.json()) as { steps: string[] };
		}, slide);
		await expect
			.poll(() => page.locator(".announcer").textContent())
			.toBe(`Added, 1 of 1: ${steps[0]}`);

		await speaker.keyboard.press("PageUp");
		await expect.poll(() => estimates(page)).toEqual(first);
		await expect.poll(() => place.innerText()).toContain("step 0 of 1");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		await page.waitForSelector(`section.slide.present:not(#${slide})`);
		await page.keyboard.press("ArrowLeft");
		await page.waitForSelector(`#${slide}.present`);
		await expect.poll(() => estimates(page)).toEqual(all);
	});

	it("keeps its step in the address and over a reload", async () => {
		const page = await openDeck(`#/${slide}`);
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${slide}/0`);
		await page.reload();
		await expect.poll(() => estimates(page)).toEqual(all);
		await page.keyboard.press("ArrowLeft");
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${slide}`);
		await page.reload();
		await expect.poll(() => estimates(page)).toEqual(first);
	});

	it("is complete on the table of all slides, and at its step again after it", async () => {
		const page = await openDeck(`?cut=20#/${slide}`);
		await expect.poll(() => estimates(page)).toEqual(first);
		await page.keyboard.press("o");
		const copy = page.locator(`.light-table [data-slide="${slide}"]`);
		await copy.locator("svg [data-step]").first().waitFor();
		expect(await copy.locator("svg .to-come").count()).toBe(0);
		await page.keyboard.press("Escape");
		await expect.poll(() => estimates(page)).toEqual(first);
	});

	it.each([
		["on paper", "?cut=20&print-pdf"],
		["in the scroll view", "?cut=20&view=scroll"],
	])("is complete %s", async (_, view) => {
		const page = await openDeck(view);
		await expect.poll(() => shown(page)).toEqual(all);
		expect(await page.locator(".fragment").count()).toBe(0);
	});

	it("is complete without scripts", async () => {
		const page = await openDeck("", { javaScriptEnabled: false });
		expect(await page.locator(`#${slide} img.drawing`).count()).toBe(1);
	});

	it("steps on in a slide that is reached by its address", async () => {
		const page = await openDeck();
		await goTo(page, slide);
		await expect.poll(() => estimates(page)).toEqual(first);
	});
});
