import {
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Download } from "../../pages/shared/downloads-list.ts";
import { offerFiles } from "../shared/offer-files.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { checkedDeck } from "./checked-deck.ts";
import { command } from "./command.ts";
import { deckOption, outDirOption } from "./options.ts";
import { toldAs } from "./told-as.ts";

/** A part of the whole that takes its time. */
interface Step {
	readonly name: string;
	readonly run: (output: Output) => Promise<unknown>;
}

/** Everything there is of a deck, in a folder beside its own that takes its place when it is complete. */
export const all = command(
	"Makes everything: site, single file, PDF, PowerPoint and figures, all or none (needs Chrome)",
	{
		deck: deckOption,
		outDir: outDirOption,
		cut: {
			type: "string",
			value: "minutes",
			help: "only this length of the talk beside the whole; each of them by default",
		},
		presenter: {
			type: "string",
			value: "file.json",
			help: "your details, as exported from the deck",
		},
	},
	async ({ deck, outDir, cut, presenter }, output) => {
		const began = performance.now();
		const { engine, project } = await checkedDeck(deck);
		const cuts = cut === undefined ? project.deck.cuts.map(String) : [cut];
		const asked = [undefined, ...cuts].map((each) => ({
			noBackup: false,
			...(each !== undefined && { cut: each }),
			...(presenter !== undefined && { presenter }),
		}));
		// Before anything is made: a mistake in the last document would cost minutes.
		for (const each of asked)
			await engine.selectionAsked(project, { outDir, ...each });
		const staging = join(dirname(outDir), `.${basename(outDir)}.all`);
		rmSync(staging, { recursive: true, force: true });
		const named = (what: string, length: string | undefined) =>
			length === undefined ? what : `${what}, ${length} minutes`;
		const steps: Step[] = [
			{
				name: "site and single file",
				run: () => buildSite(deck, staging, project.deck.output),
			},
			...asked.map((each) => ({
				name: named("PDF", each.cut),
				run: (to: Output) =>
					engine.printPdf(project, { outDir: staging, ...each }, to),
			})),
			...asked.map((each) => ({
				name: named("PowerPoint", each.cut),
				run: (to: Output) =>
					engine.writePptx(project, { outDir: staging, ...each }, to),
			})),
			{
				name: "figures",
				run: (to) => engine.writeArtwork(project, staging, to),
			},
		];
		try {
			for (const [done, { name, run }] of steps.entries()) {
				const from = performance.now();
				const bar = progressBar(done, steps.length, name);
				output.transient(bar);
				await run({
					// What a step says of its files, the summary says of all.
					line: () => undefined,
					transient: (text) => output.transient(`${bar}: ${text}`),
				});
				output.line(`${name}: ${seconds(from)}`);
			}
			replace(outDir, staging);
		} catch (error) {
			throw toldAs(error, staging, outDir);
		} finally {
			rmSync(staging, { recursive: true, force: true });
		}
		for (const line of summary(outDir)) output.line(line);
		const memory = Math.round(process.resourceUsage().maxRSS / 1000);
		output.line(`all in ${seconds(began)}, with ${memory} MB of memory`);
		return 0;
	},
);

/** One build makes the site and the deck as one file. */
async function buildSite(entry: string, outDir: string, name: string) {
	const { build } = await import("vite");
	await build({
		logLevel: "error",
		deck: { entry, types: false, single: true, quiet: true },
		build: { outDir },
	});
	const path = `${name}.html`;
	offerFiles(outDir, [{ path, bytes: statSync(join(outDir, path)).size }]);
}

/** Puts a complete folder in the place of an earlier one, which stays where that fails. */
function replace(folder: string, complete: string) {
	const before = join(dirname(folder), `.${basename(folder)}.before`);
	rmSync(before, { recursive: true, force: true });
	const had = existsSync(folder);
	if (had) renameSync(folder, before);
	try {
		renameSync(complete, folder);
	} catch (error) {
		if (had) renameSync(before, folder);
		throw error;
	}
	rmSync(before, { recursive: true, force: true });
}

/** Every file that readers are offered, with its size and pages. */
function summary(outDir: string): string[] {
	const files: readonly Download[] = JSON.parse(
		readFileSync(join(outDir, "downloads.json"), "utf8"),
	);
	const paths = files.map(({ path }) => join(outDir, path));
	const width = Math.max(...paths.map((path) => path.length));
	return files.map(
		({ extent }, index) => `${(paths[index] ?? "").padEnd(width)}  ${extent}`,
	);
}

function seconds(from: number): string {
	return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
