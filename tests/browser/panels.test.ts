import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { closeBrowser, goTo, openDeck, sizes } from "./open.ts";

/* What lies over the slides: the list of keys, search, data tables, who presents. */

afterAll(closeBrowser);

const panels = [
	["?", "Keys"],
	["/", "Find"],
	["t", /./],
	[",", "Who presents"],
	["e", "Downloads"],
	["o", "All slides"],
] as const;

describe.each(["light", "dark"] as const)("every panel, in %s", (scheme) => {
	it("is named, has nothing that axe finds, closes by Escape and gives the focus back", async () => {
		const page = await openDeck("#/responders", { colorScheme: scheme });
		for (const [key, name] of panels) {
			await page.keyboard.press("ArrowLeft");
			await page.keyboard.press("ArrowRight");
			await page.waitForSelector("#responders-title:focus", {
				state: "attached",
			});
			await page.keyboard.press(key);
			const panel = page.getByRole("dialog", { name });
			await panel.waitFor();
			if (key === "/") {
				await page.keyboard.type("sham");
				await page.getByRole("option").first().waitFor();
			}
			expect(await violations(page, "dialog"), key).toEqual([]);
			// Keys belong to the panel, not to the slides.
			await page.keyboard.press("PageDown");
			await page.keyboard.press("Escape");
			await panel.waitFor({ state: "detached" });
			expect(await page.locator(".light-table").count()).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe(
				"responders-title",
			);
		}
	});
});

it("fits every panel into a phone", async () => {
	const page = await openDeck("#/responders", { viewport: sizes.phone });
	for (const [key, name] of panels) {
		await page.keyboard.press(key);
		const panel = page.getByRole("dialog", { name });
		await panel.waitFor();
		expect(
			await panel.evaluate((element) => [
				element.scrollWidth <= element.clientWidth ||
					element.classList.contains("data-table"),
				element.getBoundingClientRect().right <= innerWidth,
				element.getBoundingClientRect().bottom <= innerHeight,
			]),
			key,
		).toEqual([true, true, true]);
		await page.keyboard.press("Escape");
		await panel.waitFor({ state: "detached" });
	}
});

/** Id of the slide on the screen. */
function present(page: Page) {
	return page.locator("section.slide.present").getAttribute("id");
}

/** A deck that waits for a chunk until it is let go. */
async function openWithout(chunk: string) {
	let letGo = () => {};
	const gone = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	const page = await openDeck("#/responders", {}, (page) =>
		page.route(`**/assets/${chunk}-*.js`, async (route) => {
			await gone;
			await route.continue();
		}),
	);
	return { page, letGo };
}

describe.each([
	["key-card", "?", "Keys"],
	["presenter-panel", ",", "Who presents"],
	["data-table", "t", /./],
] as const)("while the code of %s is on its way", (chunk, key, name) => {
	it("letters and Space do nothing to the slides", async () => {
		const { page, letGo } = await openWithout(chunk);
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const before = await paper();
		await page.keyboard.press(key);
		await page.keyboard.type("hnd b");
		expect(await page.getByRole("dialog").count()).toBe(0);
		letGo();
		const panel = page.getByRole("dialog", { name });
		await panel.waitFor();
		await page.keyboard.press("Escape");
		await panel.waitFor({ state: "detached" });
		expect(await present(page)).toBe("responders");
		expect(await paper()).toBe(before);
		expect(await page.locator(".light-table, .reveal.paused").count()).toBe(0);
		await page.keyboard.press("b");
		await page.locator(".reveal.paused").waitFor();
	});

	it("Escape takes the wish back, and the slides have the keys after it", async () => {
		const { page, letGo } = await openWithout(chunk);
		await page.keyboard.press(key);
		await page.keyboard.press("Escape");
		await page.keyboard.press("b");
		letGo();
		await page.locator(".reveal.paused").waitFor();
		expect(await page.getByRole("dialog").count()).toBe(0);
		expect(await page.locator(".light-table").count()).toBe(0);
		expect(await present(page)).toBe("responders");
	});
});

describe("a key that is pressed before the slides can answer", () => {
	it("is answered when they can", async () => {
		const page = await openDeck();
		await page.addInitScript(() => {
			new MutationObserver((_, observer) => {
				if (!document.querySelector(".deck.reveal")) return;
				observer.disconnect();
				for (const [key, keyCode] of [
					["ArrowRight", 39],
					["?", 191],
				] as const)
					document.body.dispatchEvent(
						new KeyboardEvent("keydown", {
							key,
							keyCode,
							shiftKey: key === "?",
							bubbles: true,
							cancelable: true,
						} as KeyboardEventInit),
					);
			}).observe(document, { subtree: true, attributes: true });
		});
		await page.reload();
		await page.getByRole("dialog", { name: "Keys" }).waitFor();
		expect(await present(page)).not.toBe("title");
	});
});

describe("the search", () => {
	it("goes to a slide, a study's slide or a term's words by keys, and Backspace returns", async () => {
		const page = await openDeck("#/objectives");
		await page.keyboard.press("Control+k");
		await page.getByRole("combobox").waitFor();
		await page.keyboard.type("needling sham");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("ArrowDown");
		const second = page.getByRole("option", { selected: true });
		expect(await second.count()).toBe(1);
		expect(
			await page.getByRole("combobox").getAttribute("aria-activedescendant"),
		).toBe(await second.getAttribute("id"));
		await page.keyboard.press("ArrowUp");

		await page.getByRole("combobox").fill("almost usual");
		await page
			.getByRole("option", { name: /almost as well/ })
			.first()
			.waitFor();
		await page.keyboard.press("Enter");
		await page.waitForSelector("section.slide.present:not(#objectives)");
		await page.keyboard.press("Backspace");
		await page.waitForSelector("section.slide.present#objectives");

		await page.keyboard.press("/");
		await page.getByRole("combobox").waitFor();
		await page.keyboard.type("number needed to treat");
		await page.getByRole("option", { name: /^Term/, selected: true }).waitFor();
		await page.keyboard.press("Enter");
		await page.locator("dialog.term").waitFor();
		// The key that opened it does not press its button.
		await page.waitForTimeout(100);
		expect(await page.locator("dialog.term").count()).toBe(1);
		await page.keyboard.press("Escape");
		expect(await present(page)).toBe("objectives");
	});

	it("returns from a reference to the slide that cites it", async () => {
		const page = await openDeck("?cut=20#/steps");
		await page.locator("#steps footer a.cite").first().click();
		await page.waitForSelector("section.slide.present#references");
		await page.keyboard.press("Backspace");
		await page.waitForSelector("section.slide.present#steps");
		// The browser's own Back and Forward do the same.
		await page.goForward();
		await page.waitForSelector("section.slide.present#references");
		await page.goBack();
		await page.waitForSelector("section.slide.present#steps");
	});

	it("finds what the cut leaves out behind all else, and has it join the talk", async () => {
		const page = await openDeck("?cut=20#/steps");
		await page.keyboard.press("/");
		await page.getByRole("combobox").waitFor();
		await page.keyboard.type("needle");
		const outside = page.getByRole("option", { name: /^Outside the cut/ });
		await outside.filter({ hasText: "link by link" }).waitFor();
		const kinds = await page.getByRole("option").allTextContents();
		const first = kinds.findIndex((words) => words.startsWith("Outside"));
		expect(
			kinds.slice(first).every((words) => words.startsWith("Outside")),
		).toBe(true);
		await outside.filter({ hasText: "link by link" }).click();
		await page.waitForSelector("section.slide.present#pathway");
		expect(await page.locator("#pathway .number").textContent()).toMatch(
			/backup$/,
		);
		await page.keyboard.press("Backspace");
		await page.waitForSelector("section.slide.present#steps");
	});

	it("says so if its index cannot be had", async () => {
		const page = await openDeck();
		await page.route("**/search-index.json", (route) => route.abort());
		await page.keyboard.press("/");
		await page.getByRole("combobox").waitFor();
		await page.keyboard.type("sham");
		await page.getByText("The search index could not be loaded").waitFor();
	});

	it("has what was written while its code was on its way; the slides have the arrows", async () => {
		const { page, letGo } = await openWithout("palette");
		await page.keyboard.press("/");
		await page.keyboard.type("shamz");
		await page.keyboard.press("Backspace");
		await page.keyboard.press("Control+k");
		expect(await page.getByRole("dialog").count()).toBe(0);
		letGo();
		const box = page.getByRole("combobox");
		await box.waitFor();
		expect(await box.inputValue()).toBe("sham");
		await page.getByRole("option").first().waitFor();
		expect(await page.getByRole("dialog").count()).toBe(1);
		expect(await present(page)).toBe("responders");

		const again = await openWithout("palette");
		await again.page.keyboard.press("/");
		await again.page.keyboard.press("PageDown");
		await again.page.waitForSelector("section.slide.present:not(#responders)");
		expect(await again.page.getByRole("dialog").count()).toBe(0);
		again.letGo();
	});

	it("says so if its code cannot be had, and the slides go on", async () => {
		const page = await openDeck();
		await page.route("**/palette-*.js", (route) => route.abort());
		await page.keyboard.press("/");
		await page.getByText("The search could not be loaded").waitFor();
		const before = await present(page);
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => present(page)).not.toBe(before);
	});
});

describe("jumping", () => {
	it("goes to an id and to a number of the cut", async () => {
		const page = await openDeck("?cut=20");
		const box = page.getByPlaceholder("Jump to slide");
		const jumpTo = async (place: string) => {
			await page.keyboard.press("g");
			await box.waitFor();
			await page.keyboard.type(place);
			await page.keyboard.press("Enter");
			await box.waitFor({ state: "detached" });
		};
		await jumpTo("steps");
		await page.waitForSelector("section.slide.present#steps");
		await jumpTo("7");
		await expect
			.poll(() => page.locator("section.slide.present .number").textContent())
			.toMatch(/\b7$/);
		await jumpTo("question");
		await page.waitForSelector("section.slide.present#question");
		expect(await page.locator("#question .number").textContent()).toMatch(
			/backup$/,
		);
		// Not in this cut, and wanted for a question.
		await jumpTo("pathway");
		await page.waitForSelector("section.slide.present#pathway");
	});
});

describe("on the stage", () => {
	it("points by laser, zooms by Alt click, and a clicker's start key fills the screen", async () => {
		const page = await openDeck("#/responders");
		await page.keyboard.press("l");
		await page.locator(".laser").waitFor({ state: "attached" });
		await page.mouse.move(300, 200);
		await expect
			.poll(() =>
				page
					.locator(".laser")
					.evaluate((dot) => [
						Math.round(dot.getBoundingClientRect().x + 9),
						Math.round(dot.getBoundingClientRect().y + 9),
					]),
			)
			.toEqual([300, 200]);
		await page.keyboard.press("l");
		expect(await page.locator(".laser").count()).toBe(0);

		const zoomed = () =>
			page.evaluate(() =>
				document.documentElement.classList.contains("zoomed"),
			);
		const title = page.locator("#responders-title");
		await title.click({ modifiers: ["Alt"] });
		await expect.poll(zoomed).toBe(true);
		await page.keyboard.down("Alt");
		await page.mouse.click(400, 300);
		await page.keyboard.up("Alt");
		await expect.poll(zoomed).toBe(false);

		// Escape leaves the zoom, then the black screen, and opens the table of all slides only then.
		await title.click({ modifiers: ["Alt"] });
		await expect.poll(zoomed).toBe(true);
		await page.keyboard.press("b");
		await page.keyboard.press("Escape");
		await expect.poll(zoomed).toBe(false);
		const paused = page.locator(".reveal.paused");
		await paused.waitFor();
		await page.keyboard.press("Escape");
		await paused.waitFor({ state: "detached" });
		expect(await page.locator(".light-table").count()).toBe(0);

		// Behind a black screen a key lights it, and moves nothing.
		await page.keyboard.press("b");
		await paused.waitFor();
		await page.keyboard.press("PageDown");
		await paused.waitFor({ state: "detached" });
		expect(await present(page)).toBe("responders");

		await page.keyboard.press("F5");
		const full = () => page.evaluate(() => document.fullscreenElement !== null);
		await expect.poll(full).toBe(true);
		expect(await present(page)).toBe("responders");
		await page.keyboard.press("f");
		await expect.poll(full).toBe(false);
	});

	it("leaves other modifiers to the browser, and letters to whoever switched them off", async () => {
		const page = await openDeck("#/responders");
		for (const key of ["Control+ArrowRight", "Shift+PageDown", "Control+b"])
			await page.keyboard.press(key);
		expect(await present(page)).toBe("responders");
		const panel = page.getByRole("dialog", { name: "Keys" });
		await page.keyboard.press("?");
		await panel.getByRole("checkbox").uncheck();
		await page.keyboard.press("F1");
		await panel.waitFor({ state: "detached" });
		for (const key of ["b", "o", "?", "."]) await page.keyboard.press(key);
		expect(await page.locator("dialog, .reveal.paused").count()).toBe(0);
		// Arrows and Ctrl K stay, and the list's own rows do what they say.
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => present(page)).not.toBe("responders");
		await page.keyboard.press("F1");
		await panel.getByRole("button", { name: "black screen" }).click();
		await page.locator(".reveal.paused").waitFor();
		await page.keyboard.press("F1");
		await panel.getByRole("checkbox").check();
		await page.keyboard.press("?");
		await page.keyboard.press(".");
		await page.locator(".reveal:not(.paused)").waitFor();
	});
});

describe("who presents", () => {
	const good = {
		name: "Ann Example",
		credentials: "MD",
		event: "Pain rounds",
		disclosures: "None to declare.",
		logo: "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
	};

	it("is asked, shown at once on both slides, kept, exported and undone", async () => {
		const page = await openDeck();
		await page.keyboard.press(",");
		const panel = page.getByRole("dialog", { name: "Who presents" });
		await panel.getByLabel("Name").fill("Ann <b>Example</b>");
		await panel.getByLabel("Disclosures").fill("None to declare.");
		await page.getByRole("button", { name: "Show and keep" }).click();
		await panel.getByText("Shown, and kept in this browser.").waitFor();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			panel.getByRole("button", { name: "Export" }).click(),
		]);
		expect(download.suggestedFilename()).toBe("presenter.json");
		await page.keyboard.press("Escape");
		await page.reload();
		await page.waitForSelector("html[data-ready]", { state: "attached" });
		await page
			.locator("#title .presenter", { hasText: "Ann <b>Example</b>" })
			.waitFor();
		expect(await page.locator("#disclosures .disclosures").textContent()).toBe(
			"Ann <b>Example</b>: None to declare.",
		);
		// As much as the form takes fits the slide.
		await page.keyboard.press(",");
		await panel
			.getByLabel("Disclosures")
			.fill("A grant, a stake, a fee; ".repeat(40));
		await page.getByRole("button", { name: "Show and keep" }).click();
		await page.keyboard.press("Escape");
		await goTo(page, "disclosures");
		const [foot, line] = await Promise.all(
			["#disclosures .body > :last-child", "#disclosures footer"].map((part) =>
				page.locator(part).boundingBox(),
			),
		);
		expect((foot?.y ?? 999) + (foot?.height ?? 0)).toBeLessThanOrEqual(
			line?.y ?? 0,
		);
		const [title, words] = await Promise.all(
			["#disclosures header", "#disclosures .disclosures"].map((part) =>
				page.locator(part).boundingBox(),
			),
		);
		expect(words?.y ?? 0).toBeGreaterThanOrEqual(
			(title?.y ?? 0) + (title?.height ?? 999),
		);
		// A reference's number does not melt into the words before it.
		const cited = await page
			.locator("#disclosures .body a.cite")
			.first()
			.evaluate((link) => {
				getSelection()?.selectAllChildren(link);
				return getSelection()?.toString() ?? "";
			});
		expect(cited).toMatch(/\S\s\d+$/);
		await page.keyboard.press("Home");
		await page.keyboard.press(",");
		await panel.getByRole("button", { name: "Back to the deck's own" }).click();
		expect(await page.locator("#title .presenter").textContent()).not.toContain(
			"Ann",
		);
	});

	it("is read from a file; one with faults changes nothing and says each", async () => {
		const page = await openDeck();
		await page.keyboard.press(",");
		const panel = page.getByRole("dialog", { name: "Who presents" });
		const file = panel.getByLabel("File with a presenter's details");
		const give = (name: string, content: string) =>
			file.setInputFiles({
				name,
				mimeType: "application/json",
				buffer: Buffer.from(content),
			});
		await give("me.json", JSON.stringify(good));
		await panel.getByText("me.json read.").waitFor();
		const shown = page.locator("#title .presenter .who");
		expect(await shown.textContent()).toContain(
			"Ann Example, MD · Pain rounds",
		);
		expect(await shown.locator("img").count()).toBe(1);

		const fault = panel.getByRole("alert");
		await give("broken.json", '{"name": ');
		await expect
			.poll(() => fault.textContent())
			.toContain("broken.json › JSON: cannot be read");
		await give(
			"wrong.json",
			JSON.stringify({ name: 7, logo: "https://example.org/x.png" }),
		);
		await expect
			.poll(() => fault.textContent())
			.toContain("wrong.json › name: must be a string, not 7");
		expect(await fault.textContent()).toContain("wrong.json › logo: ");
		expect(await shown.textContent()).toContain("Ann Example");
		expect(await panel.getByLabel("Name").inputValue()).toBe("Ann Example");
	});

	it("lasts as long as the page where storage is denied, and says so", async () => {
		const page = await openDeck();
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("denied", "SecurityError");
			};
		});
		await page.keyboard.press(",");
		const panel = page.getByRole("dialog", { name: "Who presents" });
		await panel.getByLabel("Name").fill("Ann Example");
		await page.keyboard.press("Enter");
		await panel.getByText("Shown until this page is left").waitFor();
		await page.keyboard.press("Escape");
		await panel.waitFor({ state: "detached" });
		expect(await page.locator("#title .presenter").textContent()).toContain(
			"Ann Example",
		);
		const [desk] = await Promise.all([
			page.waitForEvent("popup"),
			page.keyboard.press("s"),
		]);
		await desk.locator(".right > .who", { hasText: "Ann Example" }).waitFor();
	});

	it("falls back to the deck's own if what was kept is corrupt, and says so", async () => {
		const page = await openDeck();
		await page.evaluate(() =>
			localStorage.setItem("deck-presenter", "{nothing"),
		);
		await page.reload();
		await page.getByText("The presenter's details cannot be shown").waitFor();
		await goTo(page, "objectives");
	});
});
