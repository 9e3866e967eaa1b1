import { relative } from "node:path";
import { InputError, type Problem } from "../../evidence/problem.ts";

/**
 * An error of work in a folder that stands in for another, in words of that other: nobody knows the
 * first.
 */
export function toldAs(
	error: unknown,
	within: string,
	folder: string,
): unknown {
	if (!(error instanceof Error)) return error;
	const told = (path: string) => path.replaceAll(within, folder);
	if ("path" in error && typeof error.path === "string")
		return Object.assign(error, {
			path: told(relative(process.cwd(), error.path)),
		});
	// The engine's errors are of another bundle, told by what they hold.
	if ("problems" in error && Array.isArray(error.problems)) {
		const problems: readonly Problem[] = error.problems;
		return new InputError(
			problems.map((problem) => ({ ...problem, file: told(problem.file) })),
			"nothing was changed",
		);
	}
	return error;
}
