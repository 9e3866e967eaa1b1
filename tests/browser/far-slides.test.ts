import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { closeBrowser, openAddress, openDeck, slideIds } from "./open.ts";
import { pageTexts } from "./pdf-text.ts";

/*
 * Slides far from the present one lie outside the page. Nobody may notice: not by keys, addresses,
 * the table of all slides, paper or the scroll view.
 */

/** The talk's slides over and over: ninety of them. */
const many = () => `${inject("talk")}many.html`;
const openMany = (path = "") => openAddress(many() + path);

let ids: string[];
beforeAll(async () => {
	ids = await slideIds(many());
	expect(ids.length).toBeGreaterThan(40);
});
afterAll(closeBrowser);

const present = (page: Page) =>
	page.locator("section.slide.present").getAttribute("id");
const inPage = (page: Page) => page.locator(".slides > section.slide").count();

/** Goes on until the slide changes: a slide may hold steps. */
async function turn(page: Page, key: "PageDown" | "PageUp") {
	const before = await present(page);
	await expect
		.poll(async () => {
			await page.keyboard.press(key);
			return present(page);
		})
		.not.toBe(before);
}

describe("with far slides outside the page", () => {
	it("one goes on and back through all of them in order, few in the page at a time", async () => {
		const page = await openMany();
		const seen = [await present(page)];
		for (let at = 1; at <= 12; at += 1) {
			await turn(page, "PageDown");
			seen.push(await present(page));
			expect(await inPage(page)).toBeLessThan(12);
		}
		expect(seen).toEqual(ids.slice(0, 13));
		for (let at = 11; at >= 8; at -= 1) {
			await turn(page, "PageUp");
			expect(await present(page)).toBe(ids[at]);
		}
	});

	it("a key that is held goes as far as it is held", async () => {
		const page = await openMany(`#/${ids.at(-30)}`);
		const presses = Array.from({ length: 60 }, () =>
			page.keyboard.press("ArrowRight"),
		);
		await Promise.all(presses);
		await expect.poll(() => present(page)).toBe(ids.at(-1));
		expect(await page.locator("button.navigate-right.enabled").count()).toBe(0);
		await page.keyboard.press("ArrowLeft");
		await expect.poll(() => present(page)).toBe(ids.at(-2));
	});

	it("an address leads to any slide, by id, by step and by place, and the way on is there", async () => {
		const page = await openMany();
		const far = ids[70] ?? "";
		const go = (hash: string) =>
			page.evaluate((to) => {
				location.hash = to;
			}, hash);
		await go(`#/${far}`);
		await expect.poll(() => present(page)).toBe(far);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			`${far}-title`,
		);
		await go("#/30");
		await expect.poll(() => present(page)).toBe(ids[30]);
		await expect.poll(() => new URL(page.url()).hash).toBe(`#/${ids[30]}`);
		await go("#/steps/0");
		await expect.poll(() => present(page)).toBe("steps");
		expect(await page.locator("#steps .fragment.visible").count()).toBe(1);
		await page.keyboard.press("Backspace");
		await expect.poll(() => present(page)).toBe(ids[30]);
		await turn(page, "PageDown");
		expect(await present(page)).toBe(ids[31]);
		// As addresses come by mail: in capitals, with a tail.
		await go("#/RESPONDERS?utm_source=mail");
		await expect.poll(() => present(page)).toBe("responders");
		// Under the name that it had in an earlier edition.
		await go("#/first-results/0");
		await expect.poll(() => present(page)).toBe("steps");
		await expect.poll(() => new URL(page.url()).hash).toBe("#/steps/0");
		await go("#/responders");
		// What is not there is said, and the talk stays.
		for (const [hash, words] of [
			["#/respondders", "There is no slide “respondders”."],
			["#/an-aside", "The slide “an-aside” is no longer in this deck."],
			["#/999", "There is no slide 999"],
			["#/%E0%A4%A", "There is no slide “%E0%A4%A”."],
		] as const) {
			await go(hash);
			await page.getByRole("alert").filter({ hasText: words }).waitFor();
			expect(await present(page)).toBe("responders");
		}
		await page.keyboard.press("Escape");
		expect(await page.locator(".offer, .light-table").count()).toBe(0);
	});

	it("a slide ahead comes without its steps, one behind with them", async () => {
		const page = await openMany();
		const jump = async (id: string) => {
			await page.keyboard.press("g");
			await page.getByPlaceholder("Jump to slide").fill(id);
			await page.keyboard.press("Enter");
			await expect.poll(() => present(page)).toBe(id);
			return page.locator(`#${id} .fragment.visible`).count();
		};
		expect(await jump("steps")).toBe(0);
		expect(await jump(ids[80] ?? "")).toBe(0);
		expect(await jump("steps")).toBe(1);
		await page.keyboard.press("Home");
		await expect.poll(() => present(page)).toBe(ids[0]);
		expect(await jump("steps")).toBe(0);
	});

	it("Home, End, Shift and an arrow, and a press on the line of progress lead there", async () => {
		const page = await openMany();
		// What is kept for questions lies behind the end of the talk.
		await page.keyboard.press("End");
		await expect.poll(() => present(page)).toBe("words-8");
		await page.keyboard.press("End");
		await expect.poll(() => present(page)).toBe(ids.at(-1));
		await page.keyboard.press("Home");
		await expect.poll(() => present(page)).toBe(ids[0]);
		await page.keyboard.press("Shift+ArrowRight");
		await expect.poll(() => present(page)).toBe("words-8");
		await page.keyboard.press("Shift+ArrowLeft");
		await expect.poll(() => present(page)).toBe(ids[0]);
		await page.mouse.click(640, 718);
		await expect
			.poll(() => present(page))
			.toBe(ids[Math.floor(ids.length / 2)]);
		const share = await page
			.locator(".talk-progress span")
			.evaluate((line) => getComputedStyle(line).scale.split(" ")[0]);
		expect(Number(share)).toBeCloseTo(0.5, 1);
	});

	it("lie on a table that O opens, by chapter, and it leads to the one that is chosen", async () => {
		const page = await openMany(`#/${ids[60]}`);
		await page.keyboard.press("o");
		const table = page.getByRole("dialog", { name: "All slides" });
		const plates = table.getByRole("option");
		await expect.poll(() => plates.count()).toBe(ids.length);
		const idOf = (part: string) =>
			table.locator(`.plate:has(> ${part})`).getAttribute("data-slide");
		const chosen = () => idOf("[aria-selected=true]");
		expect(await chosen()).toBe(ids[60]);
		expect(await idOf("[aria-current=true]")).toBe(ids[60]);
		// Small copies come for what is near the window, and for nothing else; none can be reached.
		const copies = table.locator(".thumb > .slide");
		await expect.poll(() => copies.count()).toBeGreaterThan(10);
		expect(await copies.count()).toBeLessThan(ids.length);
		expect(await table.locator(".thumb > .slide:not([inert])").count()).toBe(0);
		// By column and by row: the one below stands in the same column.
		const left = async () =>
			(await table.locator("[aria-selected=true]").boundingBox())?.x;
		await page.keyboard.press("ArrowLeft");
		await expect.poll(chosen).toBe(ids[59]);
		const column = await left();
		await page.keyboard.press("ArrowDown");
		await expect.poll(chosen).not.toBe(ids[59]);
		expect(await left()).toBe(column);
		await page.keyboard.press("ArrowUp");
		await expect.poll(chosen).toBe(ids[59]);
		await page.keyboard.press("End");
		await expect.poll(chosen).toBe(ids.at(-1));
		await page.keyboard.press("Home");
		await expect.poll(chosen).toBe(ids[0]);
		// Letters filter, by what slides say or by their number.
		await page.keyboard.type("nowhere to be found");
		await expect.poll(() => plates.count()).toBe(0);
		await table.getByRole("combobox").fill("63");
		await expect.poll(chosen).toBe(ids[62]);
		await page.keyboard.press("Enter");
		await table.waitFor({ state: "detached" });
		await expect.poll(() => present(page)).toBe(ids[62]);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			`${ids[62]}-title`,
		);
		expect(await inPage(page)).toBeLessThan(12);
		await turn(page, "PageDown");
		// A press goes there, too; Escape leaves the talk where it is.
		await page.keyboard.press("Escape");
		await table.locator(`[data-slide="${ids[70]}"]`).click();
		await expect.poll(() => present(page)).toBe(ids[70]);
		await page.keyboard.press("o");
		await table.waitFor();
		await page.keyboard.press("Escape");
		await table.waitFor({ state: "detached" });
		expect(await present(page)).toBe(ids[70]);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			`${ids[70]}-title`,
		);
	});

	it("the browser's own print has every slide whole and light, and the talk goes on after it", async () => {
		const page = await openAddress(
			`${inject("talk")}?cut=20#/${ids[3]}`,
			{ colorScheme: "dark" },
			undefined,
			{ ahead: true },
		);
		await page.keyboard.press("PageDown");
		await page.waitForSelector("html[data-ahead=done]", { state: "attached" });
		const at = await present(page);
		// A sheet of paper held upright has a window's shape of a phone.
		await page.evaluate(() => {
			new MutationObserver((changes) => {
				for (const { target } of changes)
					if ((target as HTMLElement).dataset.drawn === "narrow")
						document.title = "narrowed";
			}).observe(document, {
				subtree: true,
				attributeFilter: ["data-drawn"],
			});
			addEventListener("beforeprint", () => {
				document.body.dataset.undrawn = String(
					document.querySelectorAll("figure[data-figure]:not(:has(svg))")
						.length,
				);
			});
		});
		const pdf = await PDFDocument.load(
			await page.pdf({ format: "A4", printBackground: true }),
		);
		expect(await page.title()).not.toBe("narrowed");
		const all = await openDeck("?cut=20&print-pdf", { colorScheme: "dark" });
		const texts = pageTexts(pdf);
		expect(texts).toHaveLength(await all.locator("section.slide").count());
		for (const { width, height } of pdf
			.getPages()
			.map((each) => each.getSize()))
			expect(width).toBeGreaterThan(height);
		// Drawings that were far away are there, vector like those near.
		expect(await page.evaluate(() => document.body.dataset.undrawn)).toBe("0");
		await expect.poll(() => inPage(page)).toBeLessThan(12);
		expect(await present(page)).toBe(at);
		await turn(page, "PageDown");
		// What the cut leaves out is offered, and joins the talk.
		await page.evaluate(() => {
			location.hash = "#/pathway";
		});
		const alert = page.getByRole("alert");
		await alert.filter({ hasText: "is not in the 20-minute cut" }).waitFor();
		expect(await alert.getByRole("link").getAttribute("href")).toMatch(
			/^[^?]*#\/pathway$/,
		);
		await alert.getByRole("button", { name: "Show it" }).click();
		await expect.poll(() => present(page)).toBe("pathway");
		await page.keyboard.press("Backspace");
		await expect.poll(() => present(page)).not.toBe("pathway");

		// Laid out for paper, a page is light whatever the system is.
		await all.emulateMedia({ media: "print" });
		expect(
			await all.locator(".pdf-page, .pdf-page h2").evaluateAll((parts) => [
				...new Set(
					parts.map((part) => {
						const { color, backgroundColor } = getComputedStyle(part);
						return part.tagName === "H2" ? `ink ${color}` : backgroundColor;
					}),
				),
			]),
		).toEqual(["rgb(255, 255, 255)", "ink rgb(21, 32, 43)"]);
	});
});
