import { existsSync } from "node:fs";
import { join } from "node:path";
import { counted } from "../../evidence/format.ts";
import { InputError } from "../../evidence/problem.ts";
import { extentOf } from "../../pages/shared/downloads-list.ts";
import type { Engine } from "../load/open-deck.ts";
import { offerFiles } from "../shared/offer-files.ts";
import { writeWhole } from "../shared/write.ts";
import { all } from "./all.ts";
import { check } from "./check.ts";
import { checkedDeck } from "./checked-deck.ts";
import { type Command, command } from "./command.ts";
import { begin } from "./new.ts";
import { deckOption, outDirOption, portOption } from "./options.ts";

const host = {
	type: "string",
	value: "address",
	help: "the address to listen on; 0.0.0.0 for all",
} as const;

const start = (entry?: string) =>
	command(
		entry
			? "Serves every kind of figure with real and awkward data"
			: "Serves the deck with hot reload until it is stopped",
		{
			...(!entry && { deck: deckOption }),
			port: portOption,
			host,
		},
		async ({ deck, port, host }) => {
			const { createServer } = await import("vite");
			const server = await createServer({
				deck: { entry: entry ?? deck ?? deckOption.otherwise },
				server: { ...listening({ port, host }) },
			});
			await server.listen();
			server.printUrls();
			return untilStopped();
		},
	);

/** A command that makes documents of the whole deck or a part of it. */
const selecting = (
	summary: string,
	make: (engine: Engine) => Engine["printPdf"],
) =>
	command(
		summary,
		{
			deck: deckOption,
			outDir: outDirOption,
			cut: {
				type: "string",
				value: "minutes",
				help: "only the slides of this length of the talk",
			},
			"no-backup": {
				type: "boolean",
				help: "leaves the slides for questions out",
			},
			presenter: {
				type: "string",
				value: "file.json",
				help: "your details, as exported from the deck",
			},
			only: {
				type: "string",
				value: "name",
				help: "only documents whose name begins so, e.g. handout",
			},
		},
		async (values, output) => {
			const { engine, project } = await checkedDeck(values.deck);
			const { outDir, cut, presenter, only } = values;
			await make(engine)(
				project,
				{
					outDir,
					noBackup: values["no-backup"],
					...(cut !== undefined && { cut }),
					...(presenter !== undefined && { presenter }),
					...(only !== undefined && { only }),
				},
				output,
			);
			return 0;
		},
	);

/** Every command of package.json, by name. */
export const commands = {
	start: start(),
	gallery: start("tests/fixtures/gallery/deck.ts"),
	check,
	all,
	new: begin,
	figures: command(
		"Draws the figures whose inputs changed (needs Chrome)",
		{ deck: deckOption },
		async ({ deck }, output) => {
			const { engine, project } = await checkedDeck(deck);
			const { drawn, fresh } = await engine.bakeFigures(project, output);
			if (drawn === 0)
				output.line(
					`${project.folder}/figures/: ${counted(fresh, "figure")}, up to date`,
				);
			return 0;
		},
	),
	artwork: command(
		"Writes every figure as SVG, PNG and CSV, and each visual abstract as a card (needs Chrome)",
		{ deck: deckOption, outDir: outDirOption },
		async ({ deck, outDir }, output) => {
			const { engine, project } = await checkedDeck(deck);
			await engine.writeArtwork(project, outDir, output);
			return 0;
		},
	),
	reference: command(
		"Writes the reference of slides, values, figures and checks, as pages",
		{ outDir: outDirOption },
		async ({ outDir }, output) => {
			const { writeReference } = await import("../reference/reference.ts");
			await writeReference(outDir, output);
			return 0;
		},
	),
	pictures: command(
		"Photographs the built deck for its README (needs Chrome)",
		{
			outDir: outDirOption,
			slide: { type: "string", value: "id", help: "the slide to show" },
			card: {
				type: "string",
				value: "id",
				help: "the slide of a visual abstract to show",
			},
		},
		async ({ outDir, slide = "", card = "" }, output) => {
			requireBuilt(outDir);
			const { takePictures } = await import("../pictures/pictures.ts");
			await takePictures(outDir, ".github/pictures", { slide, card }, output);
			return 0;
		},
	),
	build: command(
		"Builds the static site",
		{
			deck: deckOption,
			outDir: outDirOption,
			base: {
				type: "string",
				value: "path",
				help: "the public path, where relative addresses do not do",
			},
		},
		async ({ deck, outDir, base }) => {
			const { build } = await import("vite");
			await build({
				deck: { entry: deck },
				build: { outDir },
				...(base !== undefined && { base }),
			});
			return 0;
		},
	),
	single: command(
		"Writes the deck as one file, which opens without a server",
		{ deck: deckOption, outDir: outDirOption },
		async ({ deck, outDir }, output) => {
			const [{ build }, { singleAsset }] = await Promise.all([
				import("vite"),
				import("../vite/single-file.ts"),
			]);
			const built = await build({
				deck: { entry: deck, single: true },
				build: { outDir, write: false },
			});
			const page = [built]
				.flat()
				.flatMap((result) => ("output" in result ? result.output : []))
				.find(
					(file) => file.type === "asset" && file.names.includes(singleAsset),
				);
			if (page?.type !== "asset") throw new Error("The build made no file");
			const file = join(outDir, page.fileName);
			writeWhole(file, page.source);
			const made = { path: page.fileName, bytes: page.source.length };
			offerFiles(outDir, [made]);
			output.line(`${file}: ${extentOf(made)}`);
			return 0;
		},
	),
	preview: command(
		"Serves the built site until it is stopped",
		{ outDir: outDirOption, port: portOption, host },
		async ({ outDir, port, host }) => {
			requireBuilt(outDir);
			const { preview } = await import("vite");
			const server = await preview({
				build: { outDir },
				preview: listening({ port, host }),
			});
			server.printUrls();
			return untilStopped();
		},
	),
	pdf: selecting(
		"Prints slides and handouts into pdf/ of the built site (needs Chrome)",
		(engine) => engine.printPdf,
	),
	pptx: selecting(
		"Writes the slides as PowerPoint, to edit, into pptx/ of the built site",
		(engine) => engine.writePptx,
	),
	bench: command(
		"Measures the built deck beside a plain one (needs Chrome)",
		{ outDir: outDirOption },
		async ({ outDir }, output) => {
			requireBuilt(outDir);
			const { bench } = await import("../bench/bench.ts");
			await bench(outDir, output);
			return 0;
		},
	),
	test: command("Runs every test there is", {}, async (_, output) => {
		const { test } = await import("./test.ts");
		return test(output);
	}),
} satisfies Record<string, Command>;

/** Where a server listens; Vite's own defaults where nothing is said. */
function listening({
	port,
	host,
}: {
	port: string | undefined;
	host: string | undefined;
}) {
	return {
		...(port !== undefined && { port: Number(port) }),
		...(host !== undefined && { host }),
	};
}

/** A promise that never comes: servers run until the process is stopped. */
function untilStopped(): Promise<number> {
	return new Promise(() => undefined);
}

function requireBuilt(outDir: string) {
	if (!existsSync(join(outDir, "index.html")))
		throw new InputError([
			{
				file: outDir,
				field: "index.html",
				message: "there is no built deck",
				hint: "Run npm run build first",
			},
		]);
}
