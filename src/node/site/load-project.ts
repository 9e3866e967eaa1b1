import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type {
	Claim,
	DeclaredDeck,
	Presenter,
	Question,
	Term,
} from "../../deck/deck.ts";
import type { LoadedProject, Project } from "../../deck/project.ts";
import { InputError } from "../../evidence/problem.ts";
import type { Study, StudyFile } from "../../evidence/study.ts";
import { resolve } from "../../figures/resolve.ts";

/** Imports a module by its absolute path: Node's own import, or Vite's when serving. */
export type Importer = (file: string) => Promise<Record<string, unknown>>;

/** Imports through Node (with tsx registered). */
export const nodeImporter: Importer = (file) =>
	import(pathToFileURL(file).href);

/**
 * Loads a deck and builds the figures and tables that its slides ask for.
 *
 * @param deckFile the module that exports the deck, relative to the working folder
 * @throws InputError if the deck or a module beside it cannot be loaded
 */
export async function loadProject(
	deckFile: string,
	importer: Importer,
): Promise<Project> {
	return resolve(await loadDeclared(deckFile, importer));
}

/**
 * Loads a deck as its modules declare it, and all that lies beside it: records, diagrams, claims and
 * presenter.
 *
 * @param deckFile the module that exports the deck, relative to the working folder
 * @throws InputError if the deck or a module beside it cannot be loaded
 */
export async function loadDeclared(
	deckFile: string,
	importer: Importer,
): Promise<LoadedProject> {
	const root = process.cwd();
	const folder = dirname(join(root, deckFile));
	const shown = (file: string) =>
		relative(root, file).replaceAll("\\", "/") || ".";
	if (!existsSync(join(root, deckFile)))
		throw new InputError([
			{
				file: deckFile,
				field: "file",
				message: "there is no such deck",
				hint: "Give the path of a module whose default export is deck({...})",
			},
		]);
	const load = async (file: string) => {
		try {
			return await importer(file);
		} catch (error) {
			throw new InputError([
				{
					file: shown(file),
					field: "module",
					message: `cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
					hint: "Mend the module (npm run check also runs the type checker)",
				},
			]);
		}
	};
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.sort();
	const deck = (await load(join(root, deckFile))).default as DeclaredDeck;
	const studies: StudyFile[] = [];
	for (const records of ["evidence", ...(deck.records ?? [])])
		for (const file of recordFiles(join(folder, records))) {
			const module = await load(file);
			for (const study of Object.values(module) as Study[])
				studies.push({ file: shown(file), study });
		}
	const optional = async <T>(file: string, otherwise: T): Promise<T> =>
		files.includes(file)
			? ((await load(join(folder, file))).default as T)
			: otherwise;
	return {
		folder: shown(folder),
		deck,
		studies,
		byId: new Map(studies.map(({ study }) => [study.id, study])),
		claims: await optional<readonly Claim[]>("claims.ts", []),
		questions: await optional<readonly Question[]>("questions.ts", []),
		glossary: await optional<readonly Term[]>("glossary.ts", []),
		article: files.includes("article.txt")
			? readFileSync(join(folder, "article.txt"), "utf8")
			: undefined,
		presenter: await optional<Presenter>("presenter.ts", {
			name: "",
			credentials: "",
			institution: "",
			event: "",
			date: "",
			disclosures: "",
		}),
		diagrams: new Map(
			files
				.filter((each) => /^diagrams\/.*\.mmd$/.test(each))
				.map((file) => [
					basename(file, ".mmd"),
					readFileSync(join(folder, file), "utf8"),
				]),
		),
		slideFiles: new Map(
			files
				.filter((each) => each.endsWith(".ts") && !each.startsWith("evidence/"))
				.map((file) => [basename(file, ".ts"), shown(join(folder, file))]),
		),
	};
}

/** The modules of a folder of records, in order; none if there is no such folder. */
function recordFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.sort()
		.map((file) => join(folder, file));
}
