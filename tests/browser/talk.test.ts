import { existsSync, readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, it } from "vitest";
import { violations } from "./axe.ts";
import { closeBrowser, openAddress, openDeck, ready } from "./open.ts";

/*
 * The short talk, given as it is given: by keys and by a clicker, with the presenter's window open,
 * from a web server and from the single file on a stick.
 */

afterAll(closeBrowser);

/** The talk in one file. */
const single = inject("talkFile");

/** Where the projector's window stands. */
function onScreen(page: Page) {
	return page.evaluate(() => {
		const slide = document.querySelector("section.slide.present");
		return {
			title: slide?.querySelector("h2")?.innerText ?? "",
			// A link to the passage stands before it.
			number: slide?.querySelector(".number")?.lastChild?.textContent ?? "",
			steps: slide?.querySelectorAll(".fragment.visible").length ?? 0,
			black: document.querySelector(".reveal.paused") !== null,
		};
	});
}

/** What the presenter's window says of it. */
function atTheDesk(page: Page) {
	return page.evaluate(() => {
		const words = (part: string) =>
			document.querySelector(part)?.textContent ?? "";
		return {
			title: words(".speaker h1"),
			preview:
				document.querySelector<HTMLElement>(".speaker .preview.present h2")
					?.innerText ?? "",
			place: words(".speaker .place"),
			steps: Number(
				document.querySelector<HTMLElement>(".speaker .preview.present")
					?.dataset.step,
			),
			notes: words(".left > .notes"),
		};
	});
}

/** How many slides the talk has, as the presenter's window says. */
async function countOf(desk: Page): Promise<number> {
	const place = desk.getByText(/^Slide \d+ of \d+/);
	await place.waitFor();
	const [, count] = / of (\d+)/.exec(await place.innerText()) ?? [];
	return Number(count);
}

/** Waits until both windows show the same slide at the same step, and says which. */
async function inStep(screen: Page, desk: Page, count: number) {
	let shown = await onScreen(screen);
	await expect
		.poll(
			async () => {
				shown = await onScreen(screen);
				const told = await atTheDesk(desk);
				const same =
					plain(told.title) === plain(shown.title) &&
					plain(told.preview) === plain(shown.title) &&
					told.place.split(" · ")[0] === `Slide ${shown.number} of ${count}` &&
					told.steps === shown.steps &&
					told.notes.length > 20;
				return same ? "in step" : { shown, told };
			},
			{ interval: 30 },
		)
		.toBe("in step");
	return shown;
}

function plain(words: string): string {
	return words.replace(/\s+/g, " ").trim();
}

/** Presses a key until a window shows something new. */
async function press(window: Page, key: string, screen: Page) {
	const before = JSON.stringify(await onScreen(screen));
	await window.keyboard.press(key);
	await expect
		.poll(async () => JSON.stringify(await onScreen(screen)), {
			timeout: 10_000,
			interval: 30,
		})
		.not.toBe(before);
}

describe.each([
	["the built site", () => inject("talk")],
	["the single file", () => String(pathToFileURL(single))],
] as const)("the 20-minute talk from %s", (_, address) => {
	it("is given by keys and by clicker, both windows in step", async () => {
		const screen = await openAddress(`${address()}?cut=20`);
		const requests: string[] = [];
		screen.context().on("request", (request) => requests.push(request.url()));
		const [desk] = await Promise.all([
			screen.waitForEvent("popup"),
			screen.keyboard.press("s"),
		]);
		await desk.waitForSelector("html[data-ready]", { state: "attached" });
		const count = await countOf(desk);
		expect(count).toBeGreaterThan(5);

		// Forth by keys on the screen.
		const seen = [(await inStep(screen, desk, count)).title];
		for (;;) {
			const { number, title } = await inStep(screen, desk, count);
			if (title !== seen.at(-1)) seen.push(title);
			if (Number(number) === count) break;
			await press(screen, "ArrowRight", screen);
		}
		expect(seen).toHaveLength(count);
		expect(
			await desk.evaluate(
				() => document.querySelector(".speaker .whole")?.textContent,
			),
		).toBe(" of 20:00");

		// Black and back, from either window.
		await press(desk, ".", screen);
		expect((await onScreen(screen)).black).toBe(true);
		await expect
			.poll(async () => (await atTheDesk(desk)).place)
			.toContain("screen black");
		await press(screen, "b", screen);
		expect((await onScreen(screen)).black).toBe(false);

		// Back by a clicker whose keys reach the presenter's window.
		const back: string[] = [];
		for (;;) {
			const { number, title } = await inStep(screen, desk, count);
			if (title !== back.at(-1)) back.push(title);
			if (number === "1") break;
			await press(desk, "PageUp", screen);
		}
		expect(back).toEqual([...seen].reverse());

		// Either window may be reloaded: the same place, and still in step.
		await press(desk, "PageDown", screen);
		await press(desk, "PageDown", screen);
		const { title } = await inStep(screen, desk, count);
		// Reveal writes the address a moment later.
		await screen.waitForFunction(() =>
			location.hash.startsWith(
				`#/${document.querySelector("section.slide.present")?.id}`,
			),
		);
		await screen.reload();
		await ready(screen);
		expect((await inStep(screen, desk, count)).title).toBe(title);
		await desk.reload();
		await ready(desk);
		await press(desk, "PageDown", screen);
		await inStep(screen, desk, count);
		if (address().startsWith("file:"))
			expect(requests.filter((url) => !url.startsWith(address()))).toEqual([]);
	});
});

/** The presenter's window of a deck. */
async function openDesk(screen: Page): Promise<Page> {
	const [desk] = await Promise.all([
		screen.waitForEvent("popup"),
		screen.keyboard.press("s"),
	]);
	await desk.waitForSelector("html[data-ready]", { state: "attached" });
	await desk.getByText(/^Slide \d+ of/).waitFor();
	return desk;
}

describe("the presenter's window", () => {
	it.each(["light", "dark"] as const)(
		"has nothing that axe finds, in %s",
		async (colorScheme) => {
			const screen = await openDeck("?cut=20", { colorScheme });
			const desk = await openDesk(screen);
			const count = await countOf(desk);
			for (let at = 1; at <= count; at += 4) {
				await desk.getByText(`Slide ${at} of`).waitFor();
				// The previews are inert copies of slides, which are checked themselves.
				expect(
					await violations(
						desk,
						".speaker > :not(.right), .speaker > .right > :not(.preview)",
					),
					`slide ${at}`,
				).toEqual([]);
				while (
					at + 4 <= count &&
					Number((await onScreen(screen)).number) < at + 4
				)
					await press(desk, "PageDown", screen);
			}
		},
	);

	it("keeps the time when it is closed, pauses it, takes a reset back, and enlarges notes", async () => {
		const screen = await openDeck("?cut=20");
		const first = await openDesk(screen);
		await first.keyboard.press("PageDown");
		await first.getByText("Slide 2 of").waitFor();
		await expect
			.poll(() => first.locator(".elapsed").innerText())
			.not.toBe("0:00");
		await first.close();
		// The talk's window learns a moment later that it is gone.
		const windows = () => screen.context().pages();
		await expect
			.poll(async () => {
				await screen.keyboard.press("s");
				return windows().length;
			})
			.toBe(2);
		const desk = windows().find((each) => each !== screen) ?? screen;
		await desk.getByText("Slide 2 of").waitFor();
		await desk.setViewportSize({ width: 1366, height: 657 });
		const elapsed = () => desk.locator(".elapsed").innerText();
		await expect.poll(elapsed).not.toBe("0:00");
		await desk.getByRole("button", { name: "Pause" }).click();
		await desk.getByText("clock stopped").waitFor();
		const stood = await elapsed();
		await desk.getByRole("button", { name: "Reset timer" }).click();
		await expect.poll(elapsed).toBe("0:00");
		await desk.getByRole("button", { name: "Undo reset" }).click();
		await expect.poll(elapsed).toBe(stood);
		// A pressed button leaves Space to the talk.
		await press(desk, "Space", screen);
		expect(await elapsed()).toBe(stood);
		// A question from the room asks for a slide that the cut leaves out.
		await desk.keyboard.press("g");
		await desk.keyboard.type("pathway");
		await desk.keyboard.press("Enter");
		await screen.waitForSelector("section.slide.present#pathway");
		await desk.getByText(/^Backup slide/).waitFor();
		await press(desk, "Backspace", screen);

		const notes = desk.locator(".left > .notes");
		const type = () =>
			notes.evaluate((part) =>
				Number.parseFloat(getComputedStyle(part).fontSize),
			);
		const usual = await type();
		await desk.getByRole("button", { name: "Larger notes" }).click();
		expect(await type()).toBeGreaterThan(usual);
		await desk.reload();
		await expect.poll(type).toBeGreaterThan(usual);
		// Enlarged to 200 %, there is room for notes and the way on.
		await desk.setViewportSize({ width: 683, height: 328 });
		expect(await notes.evaluate((part) => part.clientHeight)).toBeGreaterThan(
			100,
		);
		const next = await desk
			.getByRole("button", { name: "Next →" })
			.boundingBox();
		expect((next?.y ?? 999) + (next?.height ?? 0)).toBeLessThanOrEqual(328);
	});

	it("heeds no page but its own talk", async () => {
		const own = inject("talk");
		// The same host by another name is another origin.
		const page = await openAddress(own.replace("127.0.0.1", "localhost"));
		const [desk] = await Promise.all([
			page.waitForEvent("popup"),
			page.evaluate((address) => {
				(window as { desk?: Window | null }).desk = open(address);
			}, `${own}?speaker`),
		]);
		await desk.waitForSelector("html[data-ready]", { state: "attached" });
		await page.evaluate(() => {
			const { desk } = window as { desk?: Window | null };
			desk?.postMessage(
				{ kind: "talk-state", slide: "steps", step: 0, cut: null, clock: {} },
				"*",
			);
		});
		expect(await desk.locator("h1.title").innerText()).toBe(
			"Waiting for the talk",
		);
		// Two talks of one window's making have a window each.
		const first = await openDeck("#/steps");
		const firstDesk = await openDesk(first);
		const [second] = await Promise.all([
			first.waitForEvent("popup"),
			first.evaluate((address) => {
				open(address);
			}, `${own}#/course`),
		]);
		await second.waitForSelector("html[data-ready]", { state: "attached" });
		const secondDesk = await openDesk(second);
		await secondDesk.waitForSelector("h1.title:not(:empty)");
		await firstDesk.keyboard.press("PageDown");
		await secondDesk.keyboard.press("End");
		const shown = (page: Page) =>
			page.locator("section.slide.present").getAttribute("id");
		await expect.poll(() => shown(second)).toBe("words");
		expect(await shown(first)).not.toBe("words");
		await page.close();
	});

	it("opens the source of a number in its notes, and stays", async () => {
		const desk = await openDesk(await openDeck("#/steps"));
		const notes = desk.getByLabel("Notes");
		await notes.getByRole("link", { name: "10 sessions" }).click();
		await desk
			.getByRole("dialog", { name: "Source" })
			.getByRole("heading")
			.first()
			.waitFor();
		await desk.keyboard.press("Escape");
		expect(new URL(desk.url()).searchParams.has("speaker")).toBe(true);
		expect(await notes.locator("a:not(.value)").count()).toBe(0);
		expect(
			await desk
				.getByLabel("Sources")
				.getByRole("link")
				.first()
				.getAttribute("target"),
		).toBe("_blank");
	});

	it("shows the time spent where colours are forced", async () => {
		const screen = await openDeck("?cut=20", { forcedColors: "active" });
		const desk = await openDesk(screen);
		const colours = await desk
			.locator(".progress, .progress > *")
			.evaluateAll((parts) =>
				parts.map((part) => getComputedStyle(part).backgroundColor),
			);
		expect(new Set(colours).size).toBe(3);
	});
});

describe("the single file", () => {
	it("is there, and under 2.5 MB", () => {
		expect(existsSync(single), `${single}: run npm run single`).toBe(true);
		expect(statSync(single).size).toBeLessThan(2_500_000);
	});

	it("holds figures, tables, sources, references and search without a request", async () => {
		const page = await openAddress(`${pathToFileURL(single)}#/steps`);
		const requests: string[] = [];
		page.on("request", (request) => requests.push(request.url()));
		await page
			.locator("#steps .drawing svg")
			.first()
			.waitFor({ state: "attached" });
		await page.keyboard.press("t");
		await page.getByRole("dialog").getByRole("row").first().waitFor();
		await page.keyboard.press("Escape");
		await page.locator("#steps .points .value").first().click();
		await page
			.getByRole("dialog", { name: "Source" })
			.getByRole("heading")
			.first()
			.waitFor();
		await page.keyboard.press("Escape");
		await page.locator("#steps footer a.cite").first().click();
		await page.waitForSelector("section.slide.present#references");
		expect(
			await page.locator("section.slide.present .references li").count(),
		).toBe(1);
		await page.keyboard.press("/");
		await page.getByRole("combobox").waitFor();
		await page.keyboard.type("sham");
		await page.getByRole("option").first().waitFor();
		expect(requests).toEqual([]);
	});

	it("moves, draws and says what it cannot do within another page's source", async () => {
		const html = readFileSync(single, "utf8");
		const page = await openDeck();
		// A page without a policy, which its frames would take over.
		await page.goto(`${inject("talk")}data/presenter.json`);
		await page.evaluate((source) => {
			document.body.innerHTML = "";
			const frame = document.createElement("iframe");
			frame.sandbox.add("allow-scripts");
			frame.srcdoc = source;
			document.body.append(frame);
		}, html);
		const frame = page.frameLocator("iframe");
		await frame.locator("html[data-ready]").waitFor({ state: "attached" });
		await frame.locator("section.slide.present h2").press("ArrowRight");
		await frame.locator("section.slide.present:not(#title)").waitFor();
		await frame.locator("section.slide.present h2").press("s");
		await frame.getByText("Open the deck in its own tab").waitFor();
		await frame.locator("section.slide.present h2").press("f");
		await frame.getByText("Open it in a tab of its own").waitFor();
	});

	it("is readable without scripts, figures and references included", async () => {
		const page = await openAddress(String(pathToFileURL(single)), {
			javaScriptEnabled: false,
		});
		expect(await page.locator("figure img").count()).toBe(0);
		expect(await page.locator("#responders .drawing svg").count()).toBe(1);
		expect(await page.locator("#references .references li").count()).toBe(1);
		expect(
			await page.locator("[href^='read/'], [src]:not([src^='data:'])").count(),
		).toBe(0);
	});
});
