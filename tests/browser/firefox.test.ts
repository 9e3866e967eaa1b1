import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findFirefox } from "../../src/node/shared/firefox.ts";
import { type Firefox, startFirefox, type Tab } from "./firefox.ts";
import { serveFolder } from "./serve-folder.ts";

/* What differs between browsers, in Firefox: keys, panels, drawings and paper. */

/** WebDriver's codes of keys that write nothing. */
const keys = {
	right: "\uE014",
	pageDown: "\uE00F",
	pageUp: "\uE00E",
	escape: "\uE00C",
	enter: "\uE007",
	backspace: "\uE003",
} as const;

describe.skipIf(!findFirefox())("in Firefox", () => {
	let firefox: Firefox;
	let tab: Tab;
	beforeAll(async () => {
		firefox = await startFirefox();
		tab = await firefox.open(`${inject("talk")}?cut=20`);
	});
	afterAll(() => firefox?.close());

	const present = () =>
		tab.evaluate<string>("document.querySelector('section.slide.present').id");
	const count = (parts: string) =>
		tab.evaluate<number>(`document.querySelectorAll("${parts}").length`);

	it("keys and clickers move the slides, and drawings come into the page", async () => {
		await expect
			.poll(() => tab.evaluate("document.documentElement.dataset.figures"))
			.toBe("ready");
		const first = await present();
		await tab.press(keys.right);
		await expect.poll(present).not.toBe(first);
		const second = await present();
		await tab.press(keys.pageDown);
		await expect.poll(present).not.toBe(second);
		await tab.press(keys.pageUp, keys.pageUp);
		await expect.poll(present).toBe(first);
		await tab.evaluate("location.hash = '#/steps'");
		await expect
			.poll(() => count("#steps .drawing svg .mark"))
			.toBeGreaterThan(1);
	});

	it("the search finds a slide, and goes back; a panel closes by Escape", async () => {
		await tab.press("/");
		await expect.poll(() => count("dialog[open] input")).toBe(1);
		await tab.press(..."almost usual");
		await expect.poll(() => count("dialog [role=option]")).toBeGreaterThan(0);
		await tab.press(keys.enter);
		await expect.poll(present).not.toBe("steps");
		await tab.press(keys.backspace);
		await expect.poll(present).toBe("steps");
		await tab.press("?");
		await expect.poll(() => count("dialog[open]")).toBe(1);
		await tab.press(keys.escape);
		await expect.poll(() => count("dialog[open]")).toBe(0);
	});

	it("after one visit it works without a network, the reading view included", async () => {
		const host = await serveFolder(inject("talkFolder"));
		const visit = await firefox.open(host.address);
		await visit.press(keys.right);
		await expect
			.poll(() => visit.evaluate("document.documentElement.dataset.kept"))
			.toBe("all");
		await host.close();
		for (const path of ["?cut=20#/steps", "read/index.html"]) {
			const again = await firefox.open(host.address + path);
			await expect
				.poll(() => again.evaluate("document.documentElement.dataset.ready"))
				.toBe("true");
		}
	});

	it.each([
		["upright A4", { width: 21, height: 29.7 }],
		["Letter on its side", { width: 27.94, height: 21.59 }],
	])("print on %s has every slide on a page of its own", async (_, paper) => {
		const pdf = await PDFDocument.load(await tab.print(paper));
		const slides = await tab.evaluate<number>(
			"fetch('index.html').then((page) => page.text()).then((html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('section.slide')].filter(({ dataset }) => dataset.backup !== undefined || dataset.cuts.split(' ').includes('20')).length)",
		);
		expect(pdf.getPageCount()).toBe(slides);
		for (const { width, height } of pdf
			.getPages()
			.map((each) => each.getSize()))
			expect(width).toBeGreaterThan(height);
		expect(await count(".slides > section.slide")).toBeLessThan(12);
	});
});
