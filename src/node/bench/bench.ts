import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChrome } from "../shared/chrome.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { measureMoves, measureStart, type Start } from "./measure.ts";
import { writePlainDeck } from "./plain-deck.ts";
import { repeatedDeck } from "./repeated-deck.ts";
import { hostFolder, type StaticHost } from "./static-host.ts";

/** Each start is measured so often; the median counts. */
const runs = 3;

/** One line of the table. */
type Row = readonly [what: string, budget: string, here: string, plain: string];

/**
 * Measures the built deck beside a plain one of 40 slides, both from a host that compresses, and
 * prints the budgets as a table.
 *
 * @param outFolder folder of the built deck
 */
export async function bench(outFolder: string, output: Output) {
	const folder = mkdtempSync(join(tmpdir(), "deck-bench-"));
	const hosts: StaticHost[] = [];
	const browser = await launchChrome();
	try {
		writePlainDeck(folder);
		const html = readFileSync(join(outFolder, "index.html"), "utf8");
		const host = async (from: string, page?: string) => {
			const opened = await hostFolder(from, page);
			hosts.push(opened);
			return opened.address;
		};
		const decks = {
			whole: await host(outFolder),
			plain: await host(folder),
			forty: await host(outFolder, repeatedDeck(html, 40)),
			thousand: await host(outFolder, repeatedDeck(html, 1000)),
		};
		let done = 0;
		const step = (what: string) =>
			output.transient(progressBar(done++, 6, what));
		const start = (name: keyof typeof decks) => {
			step(`starting: ${name}`);
			return medianStart(browser, decks[name]);
		};
		const starts = {
			whole: await start("whole"),
			plain: await start("plain"),
			forty: await start("forty"),
			thousand: await start("thousand"),
		};
		step("moving: 40 slides");
		const few = await measureMoves(browser, decks.forty);
		step("moving: 1,000 slides");
		const many = await measureMoves(browser, decks.thousand);
		print(output, [
			...startRows(starts.whole, starts.plain),
			[
				"first paint, 1,000 slides to 40",
				"≤ 1.5",
				ratio(starts.thousand.paint, starts.forty.paint),
				"",
			],
			[
				"a move, 95th percentile, 40 and 1,000 slides",
				"",
				`${ms(few)} and ${ms(many)}`,
				"",
			],
			["the same, 1,000 slides to 40", "≤ 1.5", ratio(many, few), ""],
			sizeRow(outFolder, "pdf/slides.pdf", 3_000_000),
			sizeRow(outFolder, "pdf/handout.pdf", 3_000_000),
			...singleFiles(outFolder).map((file) =>
				sizeRow(outFolder, file, 3_500_000),
			),
		]);
	} finally {
		await browser.close();
		for (const opened of hosts) opened.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The deck as one file, where it was written: the page beside the site's own. */
function singleFiles(outFolder: string): string[] {
	return readdirSync(outFolder).filter(
		(file) => file.endsWith(".html") && file !== "index.html",
	);
}

async function medianStart(browser: Browser, address: string): Promise<Start> {
	const all: Start[] = [];
	for (let run = 0; run < runs; run++)
		all.push(await measureStart(browser, address));
	const of = (field: keyof Start) =>
		all.map((each) => each[field]).sort((a, b) => a - b)[
			Math.floor(runs / 2)
		] ?? 0;
	return {
		paint: of("paint"),
		key: of("key"),
		blocked: of("blocked"),
		requests: of("requests"),
		bytes: of("bytes"),
		script: of("script"),
		foreign: of("foreign"),
	};
}

function startRows(here: Start, plain: Start): Row[] {
	return [
		["sent until the first key", "140 kB", kB(here.bytes), kB(plain.bytes)],
		["scripts among it", "48 kB", kB(here.script), kB(plain.script)],
		["requests until then", "", String(here.requests), String(plain.requests)],
		["to other origins", "0", String(here.foreign), String(plain.foreign)],
		["first paint", "half of plain", ms(here.paint), ms(plain.paint)],
		["first answered key", "0.4 of plain", ms(here.key), ms(plain.key)],
		["main thread blocked until then", "", ms(here.blocked), ms(plain.blocked)],
		["first paint to plain", "≤ 0.5", ratio(here.paint, plain.paint), ""],
		["first key to plain", "≤ 0.4", ratio(here.key, plain.key), ""],
	];
}

function sizeRow(folder: string, file: string, budget: number): Row {
	const path = join(folder, file);
	return [
		path,
		`< ${kB(budget)}`,
		existsSync(path) ? kB(statSync(path).size) : "not made",
		"",
	];
}

function print(output: Output, rows: readonly Row[]) {
	const all: readonly Row[] = [
		["what", "budget", "this deck", "plain deck"],
		...rows,
	];
	const width = (column: number) =>
		Math.max(...all.map((row) => row[column]?.length ?? 0));
	for (const [index, row] of all.entries()) {
		output.line(
			`| ${row.map((cell, column) => cell.padEnd(width(column))).join(" | ")} |`,
		);
		if (index === 0)
			output.line(
				`| ${row.map((_, column) => "-".repeat(width(column))).join(" | ")} |`,
			);
	}
}

function kB(bytes: number): string {
	return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}

function ms(time: number): string {
	return `${Math.round(time)} ms`;
}

function ratio(of: number, to: number): string {
	return (of / to).toFixed(2);
}
