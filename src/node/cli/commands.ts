import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkProject } from "../../checks/check-project.ts";
import { countDeck, deckLines } from "../../checks/counts.ts";
import { countEvidence, countLines } from "../../checks/records/counts.ts";
import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { selected } from "../../deck/selection.ts";
import { InputError } from "../../evidence/problem.ts";
import { checkBaked } from "../site/baked-figures.ts";
import { loadProject, nodeImporter } from "../site/load-project.ts";
import {
	defaultDeck,
	defaultPort,
	outFolder,
	singlePath,
} from "../vite/places.ts";
import type { Output } from "../vite/progress.ts";
import { pdfOptions, readSelection } from "./pdf-options.ts";

/** What a command is given, and the exit code it returns. */
export type Command = (call: {
	readonly output: Output;
	readonly words: readonly string[];
}) => Promise<number>;

/** Options that commands share. */
function options(words: readonly string[]): {
	deck: string;
	port: number;
	counts: boolean;
} {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				deck: { type: "string", default: defaultDeck },
				port: { type: "string", default: String(defaultPort) },
				counts: { type: "boolean", default: false },
			},
		});
		return { ...values, port: Number(values.port) };
	} catch (error) {
		throw new InputError([
			{
				file: "command line",
				field: "options",
				message:
					error instanceof Error
						? error.message.replace(/\.$/, "")
						: String(error),
				hint: "Use --deck <path> or --port <number>, after --",
			},
		]);
	}
}

/** A deck, loaded and checked. */
async function checkedProject(deck: string): Promise<Project> {
	const project = await loadProject(deck, nodeImporter);
	const problems = checkProject(project, new Date());
	if (problems.length > 0) throw new InputError(problems);
	return project;
}

/** Every command of package.json, by name. */
export const commands = {
	/** Content checks alone; `--counts` adds how much evidence and how long a lecture there is. */
	async check({ output, words }) {
		const project = await checkedProject(options(words).deck);
		if (options(words).counts) {
			const studies = project.studies.map(({ study }) => study);
			for (const line of [
				...countLines(countEvidence(studies)),
				...deckLines(countDeck(project)),
			])
				output.line(line);
		}
		const outcomes = project.studies.reduce(
			(sum, { study }) => sum + Object.keys(study.outcomes).length,
			0,
		);
		output.line(
			`${project.studies.length} records, ${outcomes} outcomes, ${allSlides(project.deck).length} slides: no problem found`,
		);
		return 0;
	},

	/** Draws the figures whose inputs changed. */
	async figures({ output, words }) {
		const project = await checkedProject(options(words).deck);
		const { bakeFigures } = await import("../bake/bake.ts");
		const { drawn, fresh } = await bakeFigures(project, output);
		if (drawn === 0) output.line(`All ${fresh} figures are up to date`);
		return 0;
	},

	/** Builds the static site into dist/. */
	async build({ output, words }) {
		const project = await checkedProject(options(words).deck);
		requireFresh(project);
		const { buildSite } = await import("../vite/build-site.ts");
		await buildSite(project, output);
		return 0;
	},

	/** The deck as one file, which opens without a server. */
	async single({ output, words }) {
		const project = await checkedProject(options(words).deck);
		requireFresh(project);
		const { singleFile } = await import("../vite/single-file.ts");
		const html = await singleFile(project);
		const { writeWhole } = await import("../shared/write.ts");
		const file = singlePath(project.deck);
		writeWhole(file, html);
		output.line(`${file}: ${Math.round(Buffer.byteLength(html) / 1000)} kB`);
		return 0;
	},

	/** Every test there is. */
	async test(call) {
		const { test } = await import("./test.ts");
		return test(call);
	},

	/** Serves the deck with hot reload until it is stopped. */
	async serve({ output, words }) {
		const { deck, port } = options(words);
		const { serveSite } = await import("../vite/serve-site.ts");
		await serveSite(deck, port, output);
		return untilStopped();
	},

	/** Serves the built deck until it is stopped. */
	async preview({ output, words }) {
		const { port } = options(words);
		requireBuilt();
		const { previewSite } = await import("../vite/serve-site.ts");
		await previewSite(port, output);
		return untilStopped();
	},

	/** Measures the built deck beside a plain one. */
	async bench({ output }) {
		requireBuilt();
		const { bench } = await import("../bench/bench.ts");
		await bench(output);
		return 0;
	},

	/** Prints slides and handouts into dist/pdf/, and offers them on the pages of a built deck. */
	async pdf({ output, words }) {
		const { deck, ...asked } = pdfOptions(words);
		const project = await checkedProject(deck);
		const selection = readSelection(project, asked);
		requireFresh(project);
		const { renderSite } = await import("../site/site.ts");
		const { exportPdf } = await import("../pdf/pdf.ts");
		const site = renderSite(selected(project, selection));
		await exportPdf(site, selection.cut, output);
		const { pageWithOffers } = await import("../pdf/offers.ts");
		const { writeWhole } = await import("../shared/write.ts");
		const page = pageWithOffers();
		if (page) writeWhole(page.file, page.html);
		return 0;
	},
} satisfies Record<string, Command>;

/** A promise that never comes: servers run until the process is stopped. */
function untilStopped(): Promise<number> {
	return new Promise(() => undefined);
}

function requireFresh(project: Project) {
	const stale = checkBaked(project);
	if (stale.length > 0) throw new InputError(stale);
}

function requireBuilt() {
	if (!existsSync(join(outFolder, "index.html")))
		throw new InputError([
			{
				file: outFolder,
				field: "index.html",
				message: "there is no built deck",
				hint: "Run npm run build first",
			},
		]);
}
