import { afterAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { closeBrowser, goTo, openDeck } from "./open.ts";

afterAll(closeBrowser);

const slide = "pathway";
const card = ".source-card";

describe("an arrow of a diagram", () => {
	it("opens its study by key and by pointer, once its step has come", async () => {
		const page = await openDeck();
		await goTo(page, slide);
		const mice = page.getByRole("link", { name: /pain in mice.*source$/ });
		await expect.poll(() => page.locator(`#${slide} a.edge`).count()).toBe(5);
		await expect.poll(() => mice.count()).toBe(0);
		for (let step = 0; step < 2; step += 1)
			await page.keyboard.press("ArrowRight");
		await mice.focus();
		await page.keyboard.press("Enter");
		await expect
			.poll(() => page.locator(card).innerText())
			.toMatch(/An invented trial[\s\S]*Example 2020/);
		await page.keyboard.press("Escape");
		await expect.poll(() => page.locator(card).isVisible()).toBe(false);
		await page.locator(`#${slide} a.edge > text`).first().click();
		await expect
			.poll(() => page.locator(card).innerText())
			.toContain("Example 2020");
		await page.keyboard.press("Escape");
		expect(await violations(page, `#${slide}`)).toEqual([]);
	});

	it("opens its study from the reading view", async () => {
		const page = await openDeck("read/index.html");
		const figure = page.locator("#figure-talk-pathway");
		// Its arrows open studies once it comes near.
		await figure.scrollIntoViewIfNeeded();
		const arrow = figure.getByRole("link", { name: /receptors.*source$/ });
		await arrow.first().click();
		await expect
			.poll(() => page.locator(card).innerText())
			.toContain("Example 2020");
		expect(await violations(page, "#figure-talk-pathway")).toEqual([]);
	});
});
