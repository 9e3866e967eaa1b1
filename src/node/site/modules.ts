import { join } from "node:path";
import type { StandIn } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { filesBelow } from "./unreadable-files.ts";

/** Imports a module of the project by its absolute path; not one that came after all were read. */
export type Importer = (
	file: string,
) => Promise<Record<string, unknown> | undefined>;

/** Modules that others stand in for, by the path that an author knows. */
export type Standing = ReadonlyMap<string, StandIn>;

/** Modules of a folder, evaluated. */
export interface Evaluated {
	/** What each exports, by its path as shown to an author; deeper ones first. */
	readonly modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
	/** What those said that could not be evaluated. */
	readonly problems: readonly Problem[];
}

/**
 * Evaluates the modules of a folder and those below it.
 *
 * @param shown a path as an author knows it
 */
export async function evaluate(
	folder: string,
	importer: Importer,
	shown: (file: string) => string,
): Promise<Evaluated> {
	const modules = new Map<string, Record<string, unknown>>();
	const problems: Problem[] = [];
	const depth = (file: string) => file.split("/").length;
	const files = filesBelow(folder)
		.filter((file) => /(?<!\.d|\.test)\.ts$/.test(file))
		.sort((a, b) => depth(b) - depth(a) || a.localeCompare(b));
	for (const name of files) {
		const file = join(folder, name);
		try {
			const exported = await importer(file);
			if (exported) modules.set(shown(file), exported);
		} catch (error) {
			// A module that imports a faulty one fails with the same words.
			for (const problem of problemsOf(error, shown(file)))
				if (!problems.some((each) => each.message === problem.message))
					problems.push(problem);
		}
	}
	return { modules, problems };
}

function problemsOf(error: unknown, file: string): readonly Problem[] {
	if (
		error instanceof Error &&
		"problems" in error &&
		Array.isArray(error.problems)
	)
		return error.problems;
	return [
		{
			file,
			field: "module",
			message: `cannot be loaded: ${String(error).split("\n")[0]}`,
			hint: "Correct the module; npm run check also runs the type checker",
		},
	];
}

/**
 * Which module declares something: the deepest that exports it, alone or in a list.
 */
export function declaringModules(
	modules: Evaluated["modules"],
): ReadonlyMap<unknown, string> {
	const files = new Map<unknown, string>();
	for (const [file, exported] of modules)
		for (const value of Object.values(exported))
			for (const each of Array.isArray(value) ? value : [value])
				if (each !== undefined && !files.has(each)) files.set(each, file);
	return files;
}
