import type { Browser, Page } from "playwright-core";
import { slideSize } from "../../deck/stage.ts";

/** How a deck starts on a slow phone: 1.6 Mbit/s, 150 ms, a processor four times slower. */
export interface Start {
	/** Until something is painted, in ms. */
	readonly paint: number;
	/** Until a key has moved the deck to its second slide, in ms. */
	readonly key: number;
	/** What long tasks took beyond 50 ms each until then, in ms. */
	readonly blocked: number;
	/** Answers received until then. */
	readonly requests: number;
	/** Bytes of them as sent. */
	readonly bytes: number;
	/** Bytes of scripts among them. */
	readonly script: number;
	/** Requests to other origins. */
	readonly foreign: number;
}

/** What the page notes about itself; runs in it before anything else. */
interface Notes {
	blocked: number;
	key?: number;
}
declare global {
	interface Window {
		bench: Notes;
	}
}

function takeNotes() {
	const notes: Notes = { blocked: 0 };
	window.bench = notes;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			if (notes.key === undefined) notes.blocked += Math.max(0, duration - 50);
	}).observe({ type: "longtask", buffered: true });
	new MutationObserver(() => {
		if (notes.key !== undefined) return;
		const second = document.querySelectorAll(".slides section")[1];
		if (second?.classList.contains("present")) notes.key = performance.now();
	}).observe(document, {
		subtree: true,
		attributes: true,
		attributeFilter: ["class"],
	});
}

/** Opens a deck on a slow phone and presses the arrow key until it answers. */
export async function measureStart(
	browser: Browser,
	address: string,
): Promise<Start> {
	const page = await slowPage(browser, { network: true });
	try {
		await page.addInitScript(takeNotes);
		await page.goto(address, { waitUntil: "commit", timeout: 120_000 });
		const answered = () => page.evaluate(() => window.bench.key !== undefined);
		while (!(await answered())) {
			await page.keyboard.press("ArrowRight");
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return startOf(await page.evaluate(readNotes), address);
	} finally {
		await page.context().close();
	}
}

/** Runs in the page; named functions within it would need a helper that is not there. */
function readNotes() {
	return {
		...window.bench,
		paint:
			performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
		answers: (
			[
				...performance.getEntriesByType("navigation"),
				...performance.getEntriesByType("resource"),
			] as PerformanceResourceTiming[]
		).map(({ name, responseEnd, encodedBodySize }) => ({
			name,
			responseEnd,
			encodedBodySize,
		})),
	};
}

function startOf(
	{ key = 0, blocked, paint, answers }: ReturnType<typeof readNotes>,
	address: string,
): Start {
	const until = answers.filter(
		({ responseEnd, name }) => responseEnd < key && !name.startsWith("data:"),
	);
	const sum = (some: typeof until) =>
		some.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
	return {
		paint,
		key,
		blocked,
		requests: until.length,
		bytes: sum(until),
		script: sum(until.filter(({ name }) => name.endsWith(".js"))),
		foreign: until.filter(({ name }) => !name.startsWith(address)).length,
	};
}

/**
 * Moves through a deck on a slow processor.
 *
 * @returns the time from key to frame that 95 of 100 moves stay within, in ms
 */
export async function measureMoves(
	browser: Browser,
	address: string,
): Promise<number> {
	const page = await slowPage(browser, { network: false });
	try {
		await page.goto(address, { timeout: 120_000 });
		await page.waitForSelector(".slides section.present");
		return await page.evaluate(async () => {
			const times: number[] = [];
			for (let move = 0; move < 60; move++) {
				const start = performance.now();
				const forward = move < 30;
				document.dispatchEvent(
					new KeyboardEvent("keydown", {
						key: forward ? "ArrowRight" : "ArrowLeft",
						keyCode: forward ? 39 : 37,
						bubbles: true,
					}),
				);
				await new Promise((resolve) =>
					requestAnimationFrame(() => setTimeout(resolve)),
				);
				times.push(performance.now() - start);
				// What follows a move (figures, live charts) is no part of it.
				await new Promise((resolve) => setTimeout(resolve, 120));
			}
			times.sort((a, b) => a - b);
			return times[Math.floor(times.length * 0.95)] ?? 0;
		});
	} finally {
		await page.context().close();
	}
}

async function slowPage(
	browser: Browser,
	{ network }: { network: boolean },
): Promise<Page> {
	const context = await browser.newContext({
		viewport: slideSize,
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	if (network) {
		await session.send("Network.enable");
		await session.send("Network.emulateNetworkConditions", {
			offline: false,
			latency: 150,
			downloadThroughput: 1_600_000 / 8,
			uploadThroughput: 750_000 / 8,
		});
	}
	return page;
}
