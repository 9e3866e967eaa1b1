import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { closeBrowser, openLecture } from "../open.ts";

afterAll(closeBrowser);

/** All addresses within the article. */
let ids: string[];
beforeAll(async () => {
	const page = await openLecture("read/index.html");
	ids = await page
		.locator("main :is(h2, h3, dt, figure, .question, .bibliography li)[id]")
		.evaluateAll((parts) => parts.map(({ id }) => id));
	await page.context().close();
});

/** Evenly spaced ones of them, and that of the references. */
function addresses(count: number): string[] {
	const spread = Array.from(
		{ length: count },
		(_, index) => ids[Math.floor(((index + 0.5) * ids.length) / count)] ?? "",
	);
	return [...new Set(["references", ...spread])];
}

/** Pixels between where a target stands and where the window's own margin puts it. */
async function offBy(page: Page, id: string): Promise<number> {
	return page.evaluate((target) => {
		const margin = Number.parseFloat(
			getComputedStyle(document.documentElement).scrollPaddingTop,
		);
		const { top } =
			document.getElementById(target)?.getBoundingClientRect() ??
			new DOMRect(0, Number.NaN);
		return Math.abs(top - margin);
	}, id);
}

/** Opens the article at an address, as from another page, and says how far off it lands. */
async function landingOf(page: Page, id: string): Promise<number> {
	await page.goto("about:blank");
	await page.goto(`${inject("lecture")}read/index.html#${id}`);
	await page.waitForSelector("html[data-ready]", { state: "attached" });
	await stillness(page);
	return offBy(page, id);
}

/** Waits until nothing has moved for half a second. */
async function stillness(page: Page) {
	await page.evaluate(async () => {
		let at = Number.NaN;
		let still = 0;
		while (still < 30) {
			await new Promise(requestAnimationFrame);
			still = scrollY === at ? still + 1 : 0;
			at = scrollY;
		}
	});
}

const windows = {
	"1350 by 800": { width: 1350, height: 800 },
	"390 by 844": { width: 390, height: 844 },
};

describe.each(Object.entries(windows))("in a window of %s", (_, viewport) => {
	it.each([
		{ reducedMotion: "no-preference", slower: 1, count: 4 },
		{ reducedMotion: "reduce", slower: 1, count: 2 },
		{ reducedMotion: "no-preference", slower: 4, count: 1 },
	] as const)(
		"lands $count deep links where they belong: motion $reducedMotion, processor $slower times slower",
		async ({ reducedMotion, slower, count }) => {
			const chosen = addresses(count);
			expect(chosen).toHaveLength(count + 1);
			const page = await openLecture("read/claims.html", {
				viewport,
				reducedMotion,
			});
			const session = await page.context().newCDPSession(page);
			await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
			for (const id of chosen)
				expect(await landingOf(page, id), id).toBeLessThan(4);
		},
	);

	it("leads to a passage nearby and to one far away within the page", async () => {
		const page = await openLecture("read/index.html", {
			viewport,
			reducedMotion: "no-preference",
		});
		for (const id of addresses(3)) {
			await page.evaluate((target) => {
				const link = document.createElement("a");
				link.href = `#${target}`;
				document.body.append(link);
				link.click();
				link.remove();
			}, id);
			await stillness(page);
			expect(await offBy(page, id), id).toBeLessThan(4);
		}
	});
});

it("tells heights of sections so that the whole comes out within a tenth", async () => {
	for (const [viewport, told] of [
		[windows["1350 by 800"], "--wide"],
		[windows["390 by 844"], "--narrow"],
	] as const) {
		const page = await openLecture("read/index.html", { viewport });
		const [all, said] = await page.evaluate((name) => {
			const sheet = document.createElement("style");
			sheet.textContent = ".section { content-visibility: visible !important }";
			document.head.append(sheet);
			let all = 0;
			let said = 0;
			for (const section of document.querySelectorAll<HTMLElement>(
				".section",
			)) {
				const { paddingTop, paddingBottom } = getComputedStyle(section);
				all +=
					section.offsetHeight -
					Number.parseFloat(paddingTop) -
					Number.parseFloat(paddingBottom);
				said += Number.parseFloat(section.style.getPropertyValue(name));
			}
			return [all, said] as const;
		}, told);
		expect(Math.abs(said / all - 1)).toBeLessThan(0.1);
	}
});

describe("on the way to a passage", () => {
	it("no link that is tabbed to lies under the bar of contents", async () => {
		const page = await openLecture("read/index.html#references", {
			viewport: windows["390 by 844"],
		});
		await stillness(page);
		await page.locator("#references").evaluate((heading) => {
			const link = heading.parentElement?.querySelector("a");
			link?.focus();
		});
		for (let back = 0; back < 40; back++) {
			await page.keyboard.press("Shift+Tab");
			const hidden = await page.evaluate(() => {
				const focused = document.activeElement;
				const bar = document.querySelector(".contents");
				if (!focused || !bar || bar.contains(focused)) return false;
				const under = bar.getBoundingClientRect().bottom;
				return focused.getBoundingClientRect().bottom <= under;
			});
			expect(hidden).toBe(false);
		}
	});
});
