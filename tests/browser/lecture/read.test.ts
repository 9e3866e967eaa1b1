import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { violations } from "../axe.ts";
import { closeBrowser, openLecture, sizes } from "../open.ts";

afterAll(closeBrowser);

const pages = ["index", "evidence", "claims", "practice", "access"] as const;

/** Answers a question rightly or wrongly; the page knows which option is right. */
async function answer(question: Locator, right: boolean): Promise<Locator> {
	const key = Number(await question.getAttribute("data-answer"));
	const options = question.getByRole("listitem").getByRole("button");
	const option = options.nth(right ? key : key === 0 ? 1 : 0);
	await option.click();
	return option;
}

async function inWindow(part: Locator): Promise<boolean> {
	return part.evaluate((element) => {
		const { top, left, right, bottom } = element.getBoundingClientRect();
		return (
			top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight
		);
	});
}

describe("a learner with a phone", () => {
	it("goes by the contents to a figure, a source and a term, answers three questions, searches, comes back, reloads", async () => {
		const page = await openLecture("read/index.html", {
			viewport: sizes.phone,
		});
		// Contents.
		await page.getByText("Contents", { exact: true }).click();
		const contents = page.getByRole("navigation", { name: "Contents" });
		await contents.getByText("Sciatica", { exact: true }).click();
		await contents
			.getByRole("link", { name: /^In sciatica from a herniated disk/ })
			.click();
		expect(new URL(page.url()).hash).toBe("#sciatica-trial");
		const passage = page.locator("section.section:has(#sciatica-trial)");
		expect(await inWindow(passage.getByRole("heading"))).toBe(true);
		expect(await contents.getByRole("link").count()).toBe(0);
		// A figure, in the drawing that fits, with its data.
		const drawing = passage.getByRole("img", { name: /Leg pain/ }).first();
		await drawing.scrollIntoViewIfNeeded();
		await drawing.locator(".for-narrow svg").waitFor();
		expect(await drawing.locator(".for-wide").isVisible()).toBe(false);
		await passage
			.getByText(/^Data.* as a table$/)
			.first()
			.click();
		expect(await passage.getByRole("cell").first().isVisible()).toBe(true);
		// A source, and a term.
		const value = passage.getByRole("link", { name: /^16\.0 mm/ }).first();
		await value.click();
		const source = page.getByRole("dialog", { name: "Source" });
		await source.waitFor();
		expect(await source.textContent()).toContain("abstract");
		expect(await inWindow(source)).toBe(true);
		await page.keyboard.press("Escape");
		expect(
			await value.evaluate((link) => link === document.activeElement),
		).toBe(true);
		await passage.locator("a.term").first().click();
		const meaning = page.getByRole("dialog", { name: "Term" });
		expect(await meaning.textContent()).toMatch(/In the glossary$/);
		expect(await inWindow(meaning)).toBe(true);
		await page.keyboard.press("Escape");
		// Three questions, the third by keys.
		const chapter = page
			.locator("section.questions:has(.question:nth-of-type(3))")
			.first();
		const asked = chapter.locator("fieldset");
		await answer(asked.nth(0), true);
		expect(await asked.nth(0).locator("[role=status]").textContent()).toBe(
			"Right.",
		);
		await answer(asked.nth(1), false);
		expect(await asked.nth(1).locator("[role=status]").textContent()).toMatch(
			/^Not right: it is [A-E]\.$/,
		);
		expect(await asked.nth(1).locator("details").getAttribute("open")).toBe("");
		await asked.nth(2).getByRole("button").first().focus();
		await page.keyboard.press("Enter");
		expect(await asked.nth(2).locator("[role=status]").textContent()).toMatch(
			/right/i,
		);
		// Search, and back.
		await page.getByRole("button", { name: "Search" }).click();
		await page.keyboard.type("naloxone");
		const dialog = page.getByRole("dialog", { name: "Search" });
		const hit = dialog.getByRole("link").filter({ hasText: "Passage" }).first();
		await hit.click();
		expect(await dialog.isVisible()).toBe(false);
		const there = new URL(page.url()).hash;
		expect(there).not.toBe("");
		await page.goBack();
		expect(new URL(page.url()).hash).not.toBe(there);
		await page.goForward();
		// What was answered and where one stopped is known after a reload.
		await page.waitForTimeout(2200);
		await page.goto(page.url().replace(/#.*/, ""));
		await page.reload();
		await page.waitForSelector("html[data-ready]", { state: "attached" });
		expect(await chapter.locator(".answered").textContent()).toMatch(
			/^Answered 3 of \d+, missed [12]\./,
		);
		await page.getByText("Go on reading:").getByRole("link").click();
		expect(new URL(page.url()).hash).toBe(there);
	});

	it("finds each passage from its slide, and each slide from its passage", async () => {
		const deck = await openLecture("#/sciatica-trial");
		await deck
			.locator("section.present")
			.getByRole("link", { name: "Read this slide as prose" })
			.click();
		await deck.waitForURL("**/read/index.html#sciatica-trial");
		await deck
			.locator("section.section:has(#sciatica-trial)")
			.getByRole("link", {
				name: /^Slide ?: In sciatica from a herniated disk/,
			})
			.click();
		await deck.waitForURL("**/index.html#/sciatica-trial");
	});
});

describe("without scripts", () => {
	it("all prose, figures, tables and answers are there", async () => {
		const options = { javaScriptEnabled: false, viewport: sizes.phone };
		const page = await openLecture("read/index.html", options);
		const found = await page.evaluate(() => ({
			empty: [...document.querySelectorAll(".section")]
				.filter((each) => !each.querySelector(".prose p")?.textContent?.trim())
				.map((each) => each.querySelector("h3")?.id),
			sections: document.querySelectorAll(".section").length,
			undrawn: [...document.querySelectorAll(".plate")]
				.filter(
					(each) =>
						each.querySelectorAll('.drawing img[src$=".svg"][alt]').length !==
							2 || !each.querySelector("table tbody td"),
				)
				.map(({ id }) => id),
			unanswered: [...document.querySelectorAll(".question")]
				.filter(
					(each) =>
						each.querySelectorAll("li").length < 2 ||
						!each.querySelector(".answer p + p")?.textContent,
				)
				.map(({ id }) => id),
			hidden: document.querySelectorAll("main [hidden]").length,
		}));
		expect(found.sections).toBeGreaterThan(100);
		expect(found).toMatchObject({
			empty: [],
			undrawn: [],
			unanswered: [],
			hidden: 0,
		});
		const question = page.locator(".question").first();
		await question.getByText("Answer", { exact: true }).click();
		expect(await question.locator(".answer p").last().isVisible()).toBe(true);
		const ledger = await openLecture("read/claims.html", options);
		expect(await ledger.locator(".claim").count()).toBeGreaterThan(50);
		const record = await openLecture(
			"read/evidence.html#tu-2024-sciatica",
			options,
		);
		expect(await record.locator("#tu-2024-sciatica").isVisible()).toBe(true);
	});
});

describe.each(pages)("%s.html at 320 px, as at 200 % of 640", (name) => {
	it("scrolls sideways only inside tables and figures, and has room for a finger", async () => {
		const page = await openLecture(`read/${name}.html`, {
			viewport: { width: 320, height: 700 },
		});
		expect(await page.evaluate(measure)).toEqual([]);
		// The records, which take longest, are set as the others are.
		if (name === "evidence") return;
		// Type follows a reader whose browser writes large.
		const type = () =>
			page.evaluate(() =>
				Number.parseFloat(getComputedStyle(document.body).fontSize),
			);
		const usual = await type();
		const chrome = await page.context().newCDPSession(page);
		await chrome.send("Page.setFontSizes", { fontSizes: { standard: 24 } });
		await expect.poll(type).toBeCloseTo(1.5 * usual);
		expect(await page.evaluate(measure)).toEqual([]);
	});
});

function measure(): string[] {
	const found: string[] = [];
	if (document.documentElement.scrollWidth > innerWidth)
		found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
	for (const part of document.querySelectorAll<HTMLElement>("body *")) {
		const box = part.getBoundingClientRect();
		const say = (what: string) =>
			found.push(`${part.tagName} "${part.textContent?.slice(0, 30)}" ${what}`);
		if (box.width === 0 || part.closest(".spoken, .skip")) continue;
		if (box.right > innerWidth + 1 && !part.closest(".scroll"))
			say(`ends at ${box.right}`);
		const pressed = part.matches(
			"button, summary, select, input, .bar a, .contents a, .heading p a",
		);
		if (pressed && Math.min(box.height, box.width) < 24)
			say(`is ${box.width} by ${box.height}`);
	}
	return found;
}

describe("the table of records", () => {
	it("sorts by a column and narrows down by kind and words, and says how", async () => {
		const page = await openLecture("read/evidence.html");
		const head = page
			.locator("table.records thead")
			.getByRole("columnheader", { name: "n", exact: true });
		const numbers = () =>
			page
				.locator("table.records tbody tr td[data-sort]")
				.evaluateAll((cells) =>
					cells.map((cell) => Number((cell as HTMLElement).dataset.sort)),
				);
		await head.getByRole("button").click();
		expect(await head.getAttribute("aria-sort")).toBe("ascending");
		const up = await numbers();
		expect(up).toEqual([...up].sort((a, b) => a - b));
		await head.getByRole("button").press("Enter");
		expect(await head.getAttribute("aria-sort")).toBe("descending");
		expect(await numbers()).toEqual([...up].reverse().sort((a, b) => b - a));
		expect(await page.locator("[aria-sort]").count()).toBe(1);
		const count = page.locator(".filter [role=status]");
		expect(await count.textContent()).toMatch(
			/^\d+ records, sorted by n, descending$/,
		);
		const shown = () => page.locator("table.records tbody tr:visible").count();
		const all = await shown();
		await page.getByLabel("Kind").selectOption("guideline");
		const guidelines = await shown();
		expect(guidelines).toBeGreaterThan(0);
		expect(guidelines).toBeLessThan(all);
		expect(await count.textContent()).toContain(
			`${guidelines} of ${all} records`,
		);
		expect(await page.locator("details.record:visible").count()).toBe(
			guidelines,
		);
		await page.getByLabel("Words").fill("nice ng59");
		expect(await shown()).toBe(1);
		// Chrome repeats on every sheet what in a head has no box of its own.
		await page.emulateMedia({ media: "print" });
		expect(
			await page
				.locator("table.records :is(thead, thead *)")
				.evaluateAll((parts) => [
					...new Set(
						parts.map((part) => {
							const { display, position } = getComputedStyle(part);
							return `${display} ${position}`;
						}),
					),
				]),
		).toEqual([
			"table-header-group static",
			"table-row static",
			"table-cell static",
			"contents static",
		]);
		await page.emulateMedia({ media: "screen" });
		await page.getByRole("button", { name: "Show all" }).click();
		await expect.poll(shown).toBe(all);
	});

	it("gives each record an address, which unfolds it", async () => {
		const page = await openLecture("read/evidence.html#tu-2024-sciatica");
		const record = page.locator("#tu-2024-sciatica");
		expect(await record.getByRole("table").isVisible()).toBe(true);
	});
});

it("narrows the ledger of claims down by verdict", async () => {
	const page = await openLecture("read/claims.html");
	await page.getByLabel("Verdict").selectOption("Wrong");
	const claims = page.locator(".claim:visible");
	const verdicts = await claims.locator("strong.verdict").allTextContents();
	expect(verdicts.length).toBeGreaterThan(0);
	expect(new Set(verdicts)).toEqual(new Set(["Wrong"]));
	expect(await page.locator(".filter .count").textContent()).toMatch(
		new RegExp(`^${verdicts.length} of \\d+ claims$`),
	);
	expect(await claims.first().locator("blockquote").isVisible()).toBe(true);
	expect(
		await page.locator(".place:visible:not(:has(.claim:visible))").count(),
	).toBe(0);
});

/** Runs a sitting to its end, missing its first question once. */
async function sit(page: Page): Promise<string[]> {
	const said: string[] = [];
	const sitting = page.locator(".sitting");
	await sitting.getByRole("button", { name: /^Ask \d+ question/ }).click();
	for (let asked = 0; asked < 20; asked++) {
		said.push((await sitting.getByRole("heading").first().textContent()) ?? "");
		await answer(sitting.locator("fieldset"), asked > 0);
		const next = sitting.getByRole("button", { name: /^(Next|Finish)$/ });
		const last = (await next.textContent()) === "Finish";
		// It has the focus already.
		await page.keyboard.press("Enter");
		if (last) break;
	}
	return said;
}

describe("practice", () => {
	it("asks a missed question again in the sitting and the next day, and forgets on demand", async () => {
		const page = await openLecture("read/practice.html");
		const sitting = page.locator(".sitting");
		const all = await page.locator(".all-questions .question").count();
		const said = await sit(page);
		expect(said[0]).toBe("Question 1 of 10");
		expect(said.at(-1)).toBe("Question 11 of 11, asked again");
		expect(await sitting.textContent()).toContain(
			"Missed, and asked until right",
		);
		expect(await sitting.getByRole("listitem").count()).toBe(1);
		expect(await sitting.textContent()).toContain("0 due again");
		await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000);
		await page.reload();
		await sitting.getByText("1 due again").waitFor();
		expect(
			await page.getByRole("link", { name: "Practice 1 due" }).isVisible(),
		).toBe(true);
		await sitting.getByRole("button", { name: "Clear my answers" }).click();
		expect(await sitting.textContent()).toContain(`0 due again, ${all} not`);
		await page.reload();
		await sitting.getByText(`0 due again, ${all} not yet asked.`).waitFor();
	});

	it("lasts as long as the page where storage is denied, and says so", async () => {
		const page = await openLecture();
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("denied", "SecurityError");
				},
			});
		});
		await page.goto(new URL("read/practice.html", page.url()).href);
		const sitting = page.locator(".sitting");
		await sit(page);
		expect(await sitting.textContent()).toContain("This browser keeps nothing");
		const all = await page.locator(".all-questions .question").count();
		expect(await sitting.textContent()).toContain(`${all - 10} not yet asked`);
	});
});

/** Parts of each page that hold one of everything; the rest is taken out, for which axe needs minutes. */
const kept = {
	index:
		".section:has(#sciatica-trial, #sciatica-persistence), .questions:has(#questions-sciatica)",
	evidence: "details.record[open], tr[data-item=tu-2024-sciatica]",
	claims: ".place:has(#place-conclusion)",
	practice: ".all-questions section:first-child",
	access: "main",
} as const;

/** Leaves of repeated parts only those that match. */
function thinOut(kept: string) {
	const repeated = document.querySelectorAll(
		".section, .questions, .terms > div ~ div, .bibliography > li ~ li, .contents .part li ~ li, details.record, .records tbody tr, .place, .all-questions > section",
	);
	// Chosen before any is taken out, which would change which is the second.
	const rest = [...repeated].filter((part) => !part.matches(kept));
	for (const part of rest) part.remove();
}

describe.each(["light", "dark"] as const)(
	"in %s, axe finds nothing",
	(colorScheme) => {
		it.each(pages)("on %s.html", async (name) => {
			const page = await openLecture(
				`read/${name}.html${name === "evidence" ? "#tu-2024-sciatica" : ""}`,
				{ colorScheme, viewport: sizes.phone },
			);
			await page.evaluate(thinOut, kept[name]);
			expect(await page.locator(kept[name]).count()).toBeGreaterThan(0);
			expect(await violations(page, "body")).toEqual([]);
		});
	},
);
