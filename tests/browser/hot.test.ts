import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChrome } from "../../src/node/shared/chrome.ts";

/*
 * What an author sees while writing: a copy of the small deck is served and edited.
 */

const folder = "tests/fixtures/broken-hot";
const slide = `${folder}/one/icons.ts`;
let server: ViteDevServer;
beforeAll(async () => {
	cpSync("tests/fixtures/small", folder, { recursive: true });
	server = await createServer({
		deck: { entry: `${folder}/deck.ts` },
		server: { port: 0 },
		logLevel: "silent",
	});
	await server.listen();
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string) {
	const source = readFileSync(file, "utf8");
	expect(source).toContain(from);
	writeFileSync(file, source.replace(from, to));
}

it("redraws a saved slide or record in place, and lists faults over what can be shown", async () => {
	const browser = await launchChrome();
	const page = await browser.newPage();
	await page.goto(`${server.resolvedUrls?.local[0]}#/icons`);
	await page.waitForSelector("section.slide.present#icons");
	const heading = page.locator("#icons h2");

	edit(slide, "More people responded", "Many more people responded");
	await expect
		.poll(() => heading.innerText(), { timeout: 15_000 })
		.toContain("Many more people responded");
	expect(await page.locator("section.slide.present").getAttribute("id")).toBe(
		"icons",
	);

	edit(slide, "Many more people", "48 people");
	const overlay = page.locator("vite-error-overlay");
	await overlay.waitFor({ timeout: 15_000 });
	expect(await overlay.locator(".message-body").innerText()).toContain(
		`${slide} › title: bare number "48"`,
	);
	await expect.poll(() => heading.innerText()).toContain("48 people");

	// A page that is opened while there are faults says so too.
	await page.reload();
	await overlay.waitFor({ timeout: 15_000 });

	edit(slide, "48 people", "Some people");
	await overlay.waitFor({ state: "detached", timeout: 15_000 });
	await expect.poll(() => heading.innerText()).toContain("Some people");

	edit(
		`${folder}/evidence/example-2020-trial.ts`,
		"value: 48, n: 100",
		"value: 49, n: 100",
	);
	await page.evaluate(() => {
		location.hash = "#/responders";
	});
	await expect
		.poll(
			() =>
				page
					.locator("#responders figure img, #responders .drawing")
					.first()
					.evaluate(
						(element) =>
							element.getAttribute("aria-label") ?? element.getAttribute("alt"),
					),
			{ timeout: 15_000 },
		)
		.toContain("49%");
	await browser.close();
});
