import { dirname, resolve } from "node:path";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { thrownProblem } from "./faults.ts";
import { type Engine, openDeck } from "./open-deck.ts";

/** A deck as its files say now. */
export interface ReadDeck {
	/** All faults of its modules, records and slides. */
	readonly problems: readonly Problem[];
	/** The deck, with the engine that reads it; nothing where modules cannot be read. */
	readonly loaded?: { readonly engine: Engine; readonly project: Project };
	/** Absolute paths of the files that were read. */
	readonly files: ReadonlySet<string>;
}

/**
 * Loads a deck and checks it. Faults are returned, all of them together.
 *
 * @param root folder of the project
 * @param entry the module that exports the deck, relative to the project
 * @param once whether this process reads it but once, as no server does
 */
export async function readDeck(
	root: string,
	entry: string,
	{ once = true } = {},
): Promise<ReadDeck> {
	const opened = await openDeck(root, entry, once);
	if (opened.problems) return { problems: opened.problems, files: new Set() };
	const { engine, importer, files } = opened;
	try {
		const project = await engine.loadProject(entry, importer);
		const problems = engine.checkProject(project, new Date());
		return { problems, loaded: { engine, project }, files };
	} catch (error) {
		return { problems: problemsIn(error, root, entry), files };
	}
}

/**
 * What an error of the engine says. Its classes are of another bundle than ours, so it is told by what
 * it holds.
 */
export function problemsIn(
	error: unknown,
	root: string,
	entry: string,
): readonly Problem[] {
	if (
		error instanceof Error &&
		"problems" in error &&
		Array.isArray(error.problems)
	)
		return error.problems;
	const file = resolve(root, entry);
	return [thrownProblem(error, { root, folder: dirname(file), file })];
}
