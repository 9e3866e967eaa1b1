import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Download } from "../../pages/shared/downloads-list.ts";
import { offerFiles } from "../shared/offer-files.ts";
import type { Output } from "../shared/progress.ts";
import { allOrNone, type Step, seconds } from "./all-or-none.ts";
import { checkedDeck } from "./checked-deck.ts";
import { command } from "./command.ts";
import { deckOption, outDirOption } from "./options.ts";

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
		const named = (what: string, length: string | undefined) =>
			length === undefined ? what : `${what}, ${length} minutes`;
		const steps: Step[] = [
			{
				name: "site and single file",
				run: (folder) => buildSite(deck, folder, project.deck.output),
			},
			...asked.map((each) => ({
				name: named("PDF", each.cut),
				run: (folder: string, to: Output) =>
					engine.printPdf(project, { outDir: folder, ...each }, to),
			})),
			...asked.map((each) => ({
				name: named("PowerPoint", each.cut),
				run: (folder: string, to: Output) =>
					engine.writePptx(project, { outDir: folder, ...each }, to),
			})),
			{
				name: "figures",
				run: (folder, to) => engine.writeArtwork(project, folder, to),
			},
		];
		await allOrNone(steps, outDir, output);
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
