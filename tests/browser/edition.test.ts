import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { closeBrowser, openAddress, ready } from "./open.ts";
import { type Host, serveFolder } from "./serve-folder.ts";

/* Another edition of a deck that is kept on the device: nobody gets it in the middle of a talk. */

let folder: string;
let host: Host;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "edition-"));
	cpSync(inject("talkFolder"), folder, { recursive: true });
	host = await serveFolder(folder);
});
afterAll(async () => {
	await closeBrowser();
	await host.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Puts another edition of the first page on the host. */
function publishAnother() {
	const change = (file: string, from: RegExp, to: string) => {
		const path = join(folder, file);
		const before = readFileSync(path, "utf8");
		const after = before.replace(from, to);
		expect(after).not.toBe(before);
		writeFileSync(path, after);
	};
	change("index.html", /<title>/, "<title>Another: ");
	change("sw.js", /(?<="index\.html","revision":")[^"]*/, "another");
}

it("waits until it is asked for and no other window is open, then comes at the same step", async () => {
	const talk = await openAddress(`${host.address}#/steps/0`, {}, undefined, {
		ahead: true,
	});
	await talk.keyboard.press("?");
	await talk
		.getByText("this deck is kept on this device")
		.waitFor({ timeout: 30_000 });
	publishAnother();
	const beside = await talk.context().newPage();
	await beside.goto(`${host.address}read/index.html`);
	await ready(beside);
	await talk.reload();
	await ready(talk);
	expect(await talk.title()).not.toContain("Another");
	await talk.keyboard.press("?");
	const show = talk.getByRole("button", { name: "Show it" });
	await show.waitFor({ timeout: 30_000 });
	await show.click();
	await talk.getByText("Close the other windows of this deck first").waitFor();
	expect(await talk.title()).not.toContain("Another");
	await beside.close();
	await show.click();
	await expect.poll(() => talk.title()).toContain("Another");
	await ready(talk);
	expect(new URL(talk.url()).hash).toBe("#/steps/0");
	expect(await talk.locator("#steps .fragment.visible").count()).toBe(1);
});
