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

it("redraws a saved slide or record in place, and lists faults beside what can be shown", async () => {
	const browser = await launchChrome();
	const page = await browser.newPage();
	page.setDefaultTimeout(60_000);
	await page.goto(`${server.resolvedUrls?.local[0]}#/icons`);
	await page.waitForSelector("section.slide.present#icons");
	const heading = page.locator("#icons h2");

	edit(slide, "More people responded", "Many more people responded");
	await expect
		.poll(() => heading.innerText())
		.toContain("Many more people responded");
	expect(await page.locator("section.slide.present").getAttribute("id")).toBe(
		"icons",
	);

	edit(slide, "Many more people", "48 people");
	const tray = page.locator(".fault-tray");
	await tray.getByText("1 problem", { exact: true }).waitFor();
	expect(await tray.innerText()).toContain(
		`${slide}:9:2 › title: bare number "48"`,
	);
	await expect.poll(() => heading.innerText()).toContain("48 people");

	// Put aside, it leaves its number; a page that is opened anew says so too.
	await tray.getByRole("button", { name: "Hide" }).click();
	await page.reload();
	await tray.getByRole("button", { name: "1 problem" }).click();
	expect(
		await tray.getByRole("button", { name: `Open ${slide}:9:2` }).count(),
	).toBe(1);

	// A module that cannot be read shows as it last could, and the others go on.
	edit(slide, '"icons",', '"icons"');
	const standing = page.locator("#icons[data-standing]");
	await standing.waitFor({ timeout: 60_000 });
	expect(await standing.getAttribute("data-standing")).toBe(
		"as it last was: the file has a fault",
	);
	expect(await heading.innerText()).toContain("48 people");
	await tray.getByText("line 9:2: expected").waitFor();
	edit(slide, '"icons"', '"icons",');
	edit(slide, "48 people", "Some people");
	await standing.waitFor({ state: "detached", timeout: 60_000 });
	await expect.poll(() => tray.isHidden()).toBe(true);
	await expect.poll(() => heading.innerText()).toContain("Some people");

	// What is too much for the open slide is said at once.
	edit(
		slide,
		"\tbody: [",
		"\tdraft: true,\n\tbody: [\n\t\tpoints`One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine`,",
	);
	edit(slide, "import { md,", "import { md, points,");
	await page.locator("#icons[data-too-much]").waitFor({ timeout: 60_000 });
	await tray
		.getByText(/icons: the .*px/)
		.first()
		.waitFor();
	expect(await page.locator("#icons").getAttribute("data-standing")).toBe(
		"draft",
	);

	// What only the type checker knows is added when it has read along.
	edit(slide, "groups: [", 'tilte: "x",\n\t\t\tgroups: [');
	await tray
		.getByText(/one\/icons\.ts › line \d+:4: there is no "tilte"\. Did you/)
		.waitFor();

	edit(
		`${folder}/evidence/example-2020-trial.ts`,
		"value: 48, n: 100",
		"value: 49, n: 100",
	);
	await page.evaluate(() => {
		location.hash = "#/responders";
	});
	await expect
		.poll(() =>
			page
				.locator("#responders figure img, #responders .drawing")
				.first()
				.evaluate(
					(element) =>
						element.getAttribute("aria-label") ?? element.getAttribute("alt"),
				),
		)
		.toContain("49%");
	await browser.close();
});
