import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { closeBrowser, openAddress, openDeck, slideIds } from "./open.ts";
import { pageTexts } from "./pdf-text.ts";

/*
 * Slides far from the present one lie outside the page. Nobody may notice: not by keys, addresses,
 * the table of all slides, paper or the scroll view.
 */

let ids: string[];
beforeAll(async () => {
	ids = await slideIds();
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
		.poll(
			async () => {
				await page.keyboard.press(key);
				return present(page);
			},
			{ timeout: 10_000 },
		)
		.not.toBe(before);
}

describe("with far slides outside the page", () => {
	it("one goes on and back through all of them in order, few in the page at a time", async () => {
		const page = await openDeck();
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
		const page = await openDeck(`#/${ids.at(-30)}`);
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
		const page = await openDeck();
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
		await go("#/two-comparators/0");
		await expect.poll(() => present(page)).toBe("two-comparators");
		expect(
			await page.locator("#two-comparators .fragment.visible").count(),
		).toBe(1);
		await page.keyboard.press("Backspace");
		await expect.poll(() => present(page)).toBe(ids[30]);
		await turn(page, "PageDown");
		expect(await present(page)).toBe(ids[31]);
		// As addresses come by mail: in capitals, with a tail.
		await go("#/GERAC?utm_source=mail");
		await expect.poll(() => present(page)).toBe("gerac");
		// What is not there is said, and the talk stays.
		for (const [hash, words] of [
			["#/gerrac", "There is no slide “gerrac”."],
			["#/999", "There is no slide 999"],
			["#/%E0%A4%A", "There is no slide “%E0%A4%A”."],
		] as const) {
			await go(hash);
			await page.getByRole("alert").filter({ hasText: words }).waitFor();
			expect(await present(page)).toBe("gerac");
		}
		await page.keyboard.press("Escape");
		expect(await page.locator(".offer, .light-table").count()).toBe(0);
	});

	it("a slide ahead comes without its steps, one behind with them", async () => {
		const page = await openDeck();
		const jump = async (id: string) => {
			await page.keyboard.press("g");
			await page.getByPlaceholder("Jump to slide").fill(id);
			await page.keyboard.press("Enter");
			await expect.poll(() => present(page)).toBe(id);
			return page.locator(`#${id} .fragment.visible`).count();
		};
		expect(await jump("two-comparators")).toBe(0);
		expect(await jump(ids[120] ?? "")).toBe(0);
		expect(await jump("two-comparators")).toBe(1);
		await page.keyboard.press("Home");
		await expect.poll(() => present(page)).toBe(ids[0]);
		expect(await jump("two-comparators")).toBe(0);
	});

	it("Home, End, Shift and an arrow, and a press on the line of progress lead there", async () => {
		const page = await openDeck();
		await page.keyboard.press("End");
		await expect.poll(() => present(page)).toBe(ids.at(-1));
		await page.keyboard.press("Home");
		await expect.poll(() => present(page)).toBe(ids[0]);
		await page.keyboard.press("Shift+ArrowRight");
		await expect.poll(() => present(page)).toBe(ids.at(-1));
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

	it("the table of all slides has all of them, and none of them in the talk", async () => {
		const page = await openDeck(`#/${ids[60]}`);
		await page.keyboard.press("o");
		await page.locator(`.light-table [data-slide="${ids[62]}"]`).click();
		await expect.poll(() => present(page)).toBe(ids[62]);
		expect(await inPage(page)).toBeLessThan(12);
		await turn(page, "PageDown");
		expect(await present(page)).toBe(ids[63]);
		await page.keyboard.press("Escape");
		await page.locator(".light-table").waitFor();
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		await expect.poll(() => present(page)).toBe(ids.at(-1));
	});

	it("the browser's own print has every slide whole and light, and the talk goes on after it", async () => {
		const page = await openAddress(
			`${inject("address")}?cut=20#/${ids[3]}`,
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
		// What the cut leaves out is offered beside what comes next in it.
		await page.evaluate(() => {
			location.hash = "#/knee-laser";
		});
		const alert = page.getByRole("alert");
		await alert.filter({ hasText: "is not in the 20-minute cut" }).waitFor();
		expect(await alert.getByRole("link").getAttribute("href")).toMatch(
			/^[^?]*#\/knee-laser$/,
		);
		const here = await present(page);
		await alert.getByRole("button", { name: /^Go to/ }).click();
		await expect.poll(() => present(page)).not.toBe(here);

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
