import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { InputError, type Problem } from "../../evidence/problem.ts";
import type { Importer } from "../site/modules.ts";
import { bundleModules, bundleOnce, type Modules } from "./bundle.ts";
import { bundlerProblems, thrownProblem } from "./faults.ts";

/** The engine as it is loaded together with a deck: from the same files, so that both are read anew. */
export type Engine = typeof import("../engine.ts");

/** A deck's modules and the engine, or why they cannot be read. */
export type Opened =
	| {
			readonly engine: Engine;
			readonly importer: Importer;
			/** Absolute paths of all files that were read. */
			readonly files: ReadonlySet<string>;
			readonly problems?: never;
	  }
	| { readonly problems: readonly Problem[] };

/**
 * Reads the modules of a deck, of its records and of the engine.
 *
 * @param root folder of the project
 * @param entry the module that exports the deck, relative to the project
 * @param once whether this process reads it but once, as no server does
 */
export async function openDeck(
	root: string,
	entry: string,
	once: boolean,
): Promise<Opened> {
	const file = resolve(root, entry);
	if (!existsSync(file) || !file.endsWith(".ts"))
		return {
			problems: [
				{
					file: entry,
					field: "file",
					message: "there is no such deck",
					hint: "Give the path of a module whose default export is deck({...})",
				},
			],
		};
	const folder = dirname(file);
	const engineFile = join(root, "src/node/engine.ts");
	const own = [engineFile, ...modulesBelow(folder)];
	const bundle = once ? bundleOnce : bundleModules;
	try {
		let modules = await bundle(root, own);
		const beside = (await recordFolders(modules, file))
			.map((name) => resolve(folder, name))
			.flatMap(modulesBelow);
		if (beside.length > 0)
			modules = await bundle(root, [...new Set([...own, ...beside])]);
		return {
			engine: (await modules.import(engineFile)) as Engine,
			async importer(each) {
				try {
					return await modules.import(each);
				} catch (error) {
					throw new InputError([
						thrownProblem(error, { root, folder, file: each }),
					]);
				}
			},
			files: modules.files,
		};
	} catch (error) {
		const problems = bundlerProblems(error, root);
		return {
			problems:
				problems.length > 0
					? problems
					: [thrownProblem(error, { root, folder, file })],
		};
	}
}

/** Folders of records beside the deck's own; a deck that cannot be evaluated is told of later. */
async function recordFolders(
	modules: Modules,
	file: string,
): Promise<readonly string[]> {
	const { default: deck } = await modules
		.import(file)
		.catch((): Record<string, unknown> => ({}));
	const records =
		typeof deck === "object" && deck && "records" in deck ? deck.records : [];
	return Array.isArray(records)
		? records.filter((each) => typeof each === "string")
		: [];
}

/** The TypeScript modules of a folder and those below it, in order. */
export function modulesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter(
			(file) =>
				/(?<!\.d|\.test)\.ts$/.test(file) &&
				!/(^|[\\/])(node_modules|\.[^\\/]*)[\\/]/.test(file),
		)
		.sort()
		.map((file) => join(folder, file));
}
