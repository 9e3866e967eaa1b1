import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, inject, it } from "vitest";
import { renderSite } from "../../src/node/site/site.ts";
import { attackedProject } from "../fixtures/attacked-project.ts";
import { closeBrowser, openDeck, ready } from "./open.ts";

afterAll(closeBrowser);

const site = renderSite(await attackedProject());

/** A page under its real policy and scripts, with attacked content; and what ran or was refused. */
async function attacked(path: string, change: (html: string) => string) {
	const context = (await openDeck()).context();
	const page = await context.newPage();
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen, pwned: () => seen.push("ran") });
		addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
			seen.push(violatedDirective),
		);
	});
	let dialogs = 0;
	page.on("dialog", (dialog) => {
		dialogs++;
		void dialog.dismiss();
	});
	const html = change(readFileSync(join(inject("talkFolder"), path), "utf8"));
	await page.route(`${inject("talk")}${path}*`, (route) =>
		route.fulfill({ contentType: "text/html", body: html }),
	);
	for (const [file, make] of site.files)
		if (!file.startsWith("figures/"))
			await page.route(`**/${file}`, async (route) =>
				route.fulfill({ body: await make() }),
			);
	return { page, dialogs: () => dialogs };
}

function seen(page: Page): Promise<string[]> {
	return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

it("runs nothing in the deck, nor tries to", async () => {
	const sections = [...site.slides.values()].join("");
	const { page, dialogs } = await attacked("index.html", (html) =>
		html.replace(/<section[\s\S]*<\/section>/, () => sections),
	);
	await page.goto(`${inject("talk")}index.html`);
	await ready(page);
	await page.locator("#forest .cite").first().hover();
	await page.keyboard.press("t");
	await page.waitForTimeout(500);
	expect(await page.locator("#forest h2").innerText()).toContain(
		"<script>pwned()</script>",
	);
	expect(await seen(page)).toEqual([]);
	expect(dialogs()).toBe(0);
});

it("runs nothing in the reading view, nor tries to", async () => {
	const { page, dialogs } = await attacked("read/index.html", (html) =>
		html.replace(
			/<body>[\s\S]*<\/body>/,
			() => `<body>${site.reading().index}</body>`,
		),
	);
	await page.goto(`${inject("talk")}read/index.html`);
	await ready(page);
	expect(await page.locator("#forest").innerText()).toContain("pwned()");
	expect(await seen(page)).toEqual([]);
	expect(dialogs()).toBe(0);
});

it("runs no script of a drawing that was tampered with", async () => {
	const { page, dialogs } = await attacked("index.html", (html) => html);
	await page.route("**/figures/*.svg", (route) =>
		route.fulfill({
			contentType: "image/svg+xml",
			body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="pwned()"><script>pwned()</script><text y="9">drawn</text></svg>',
		}),
	);
	await page.goto(`${inject("talk")}index.html#/steps`);
	await page.locator("#steps .drawing svg text").waitFor();
	await page.waitForTimeout(300);
	expect(await seen(page)).not.toContain("ran");
	expect(dialogs()).toBe(0);
});
