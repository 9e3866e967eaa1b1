import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Problem } from "../../evidence/problem.ts";
import type { Importer } from "../site/modules.ts";
import { filesBelow, unreadableFiles } from "../site/unreadable-files.ts";
import { bundleModules, bundleOnce, type Modules } from "./bundle.ts";
import {
	bundlerProblems,
	circleProblem,
	importedFiles,
	thrownProblem,
} from "./faults.ts";
import { StandIns, type StandingFor } from "./stand-ins.ts";

/** The engine as it is loaded together with a deck: from the same files, so that both are read anew. */
export type Engine = typeof import("../engine.ts");

/** A deck's modules and the engine. */
export interface Opened {
	readonly engine: Engine;
	readonly importer: Importer;
	/** Absolute paths of all files that were read. */
	readonly files: ReadonlySet<string>;
	/** Why modules of the deck cannot be read; others stand in their place. */
	readonly problems: readonly Problem[];
	/** What stands for those, by absolute path. */
	readonly standing: ReadonlyMap<string, StandingFor>;
	/** All modules that a module cannot do without, by absolute paths. */
	readonly importsOf: (file: string) => readonly string[];
	/** Sources of the modules of the deck that could be read, by absolute path. */
	readonly good: ReadonlyMap<string, string>;
}

/** How a deck is read. */
export interface Opening {
	/** Whether this process reads it but once, as no server does. */
	readonly once?: boolean;
	/** Sources of modules as they could last be read, by absolute path. */
	readonly lastGood?: ReadonlyMap<string, string>;
	/** Whether drafts are read, too. */
	readonly drafts?: boolean;
	/** Modules that can be read and yet not be shown: their last good version is. */
	readonly unusable?: readonly string[];
}

/**
 * Reads the modules of a deck, of its records and of the engine. Modules that cannot be read are told of,
 * all together, and replaced, so that the rest is read all the same.
 *
 * @param root folder of the project
 * @param entry the module that exports the deck, relative to the project
 * @returns the problems alone if there is nothing to go on with
 */
export async function openDeck(
	root: string,
	entry: string,
	{
		once = true,
		lastGood = new Map(),
		drafts = false,
		unusable = [],
	}: Opening = {},
): Promise<Opened | { readonly problems: readonly Problem[] }> {
	const file = resolve(root, entry);
	if (
		!statSync(file, { throwIfNoEntry: false })?.isFile() ||
		!/\.ts$/.test(file)
	)
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
	const standIns = new StandIns(lastGood);
	for (const each of unusable) standIns.replace(each);
	// The loader tells of them; here others stand in for them.
	for (const { file: each } of unreadableFiles(folder, (path) => path))
		if (statSync(each).isFile()) standIns.replace(each);
	const imports = new Map<string, readonly string[]>();
	const bundle = once ? bundleOnce : bundleModules;
	const problems: Problem[] = [];
	let beside: string[] = [];
	for (;;) {
		const deckFiles = [...modulesBelow(folder), ...beside.filter(existsSync)];
		const own = new Set(deckFiles);
		const reading = { standIns: standIns.code, imports };
		let modules: Modules;
		try {
			modules = await bundle(root, [engineFile, ...own], reading);
		} catch (error) {
			// One was removed in the meantime: without it, then.
			if (deckFiles.some((each) => !existsSync(each))) continue;
			const found = bundlerProblems(error, root);
			if (!replaceAll(found)) return { problems: [...problems, ...found] };
			continue;
		}
		const thrown = await faultsOfEvaluation(modules, own);
		if (thrown.length > 0) {
			if (!replaceAll(thrown)) return { problems: [...problems, ...thrown] };
			continue;
		}
		if (beside.length === 0) {
			beside = (await recordFolders(modules, file))
				.map((name) => resolve(folder, name))
				.flatMap(modulesBelow)
				.filter((each) => !own.has(each));
			if (beside.length > 0) continue;
		}
		let engine: Engine;
		try {
			engine = (await modules.import(engineFile)) as Engine;
		} catch (error) {
			return {
				problems: [thrownProblem(error, { root, folder, file: engineFile })],
			};
		}
		return {
			engine,
			importer: (each) => modules.import(each),
			files: modules.files,
			problems: [...problems, ...importedFiles(imports, root)],
			standing: standIns.standing,
			importsOf,
			good: new Map(
				deckFiles
					// One may have been removed while the deck was read.
					.filter((each) => !standIns.standing.has(each) && existsSync(each))
					.map((each) => [each, readFileSync(each, "utf8")]),
			),
		};
	}

	/** Notes problems, and puts something in the place of the modules that have them. */
	function replaceAll(found: readonly Problem[]): boolean {
		const before = new Set(standIns.standing.keys());
		let helped = false;
		for (const problem of found) {
			const guilty = resolve(root, problem.file);
			if (!isOfDeck(guilty)) continue;
			if (!drafts && standIns.leave(guilty)) {
				helped = true;
				continue;
			}
			if (
				!before.has(guilty) &&
				!importsOf(guilty).some((each) => before.has(each))
			)
				problems.push(problem);
			if (standIns.replace(guilty)) helped = true;
		}
		return helped;
	}

	function isOfDeck(each: string): boolean {
		return each.startsWith(`${folder}/`) || beside.includes(each);
	}

	/** All modules that a module cannot do without. */
	function importsOf(from: string): string[] {
		const reached = new Set<string>();
		const queue = [from];
		for (let each = queue.pop(); each; each = queue.pop())
			for (const next of imports.get(each) ?? [])
				if (!reached.has(next)) {
					reached.add(next);
					queue.push(next);
				}
		return [...reached];
	}

	/** What modules throw when they are evaluated; one that imports another throws what that one does. */
	async function faultsOfEvaluation(
		modules: Modules,
		own: ReadonlySet<string>,
	): Promise<Problem[]> {
		const thrown = new Map<unknown, string>();
		for (const each of own)
			try {
				await modules.import(each);
			} catch (error) {
				const first = thrown.get(error);
				if (first === undefined || importsOf(first).includes(each))
					thrown.set(error, each);
			}
		const found = [...thrown].map(([error, each]) => {
			const problem = thrownProblem(error, { root, folder, file: each });
			const guilty = resolve(root, problem.file);
			const circle = importsOf(guilty).filter(
				(other) => other === guilty || importsOf(other).includes(guilty),
			);
			return circle.includes(guilty)
				? circleProblem(problem, circle, root)
				: problem;
		});
		return found.filter(
			({ file: at }, index) =>
				found.findIndex((other) => other.file === at) === index,
		);
	}
}

/** Folders of records beside the deck's own; a deck that cannot be evaluated is told of later. */
async function recordFolders(
	modules: Modules,
	file: string,
): Promise<readonly string[]> {
	const exported = await modules.import(file).catch(() => undefined);
	const deck = exported?.default;
	const records =
		typeof deck === "object" && deck && "records" in deck ? deck.records : [];
	return Array.isArray(records)
		? records.filter((each) => typeof each === "string")
		: [];
}

/** The TypeScript modules of a folder and those below it, in order. */
export function modulesBelow(folder: string): string[] {
	return filesBelow(folder)
		.filter((file) => /(?<!\.d|\.test)\.ts$/.test(file))
		.map((file) => join(folder, file));
}
