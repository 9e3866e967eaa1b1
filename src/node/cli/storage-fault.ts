import { relative } from "node:path";
import { InputError } from "../../evidence/problem.ts";

/** What a file system may refuse, in words, and what a person can do about it. */
const refusals: Record<string, readonly [message: string, hint: string]> = {
	ENOSPC: ["the disk is full", "Free some space, then run the command again"],
	EDQUOT: [
		"the quota of the disk is used up",
		"Free some space, then run the command again",
	],
	EACCES: [
		"writing is not permitted",
		"Give yourself the right to write there",
	],
	EPERM: ["writing is not permitted", "Give yourself the right to write there"],
	EROFS: [
		"the disk can only be read",
		"Copy the project to a disk that can be written",
	],
};

/** Numbers by which a bundler that is no JavaScript names the same. */
const numbers: Record<string, string> = {
	1: "EPERM",
	13: "EACCES",
	28: "ENOSPC",
	30: "EROFS",
	122: "EDQUOT",
};

/** An error of the file system in the words of the error pattern; `undefined` for all others. */
export function storageFault(error: unknown): InputError | undefined {
	const refused = refusalOf(error);
	const known = refused && refusals[refused.code];
	if (!known) return undefined;
	const [message, hint] = known;
	return new InputError([
		{
			file: asKnown(relative(process.cwd(), refused.path) || "."),
			field: "file",
			message: `cannot be written, ${message} (${refused.code})`,
			hint,
		},
	]);
}

/** What was refused, and of which file. */
function refusalOf(
	error: unknown,
): { readonly code: string; readonly path: string } | undefined {
	if (!(error instanceof Error)) return undefined;
	const [, path, number = ""] =
		/Failed to write file in (.+)\n[\s\S]*?\(os error (\d+)\)/.exec(
			error.message,
		) ?? [];
	const code = numbers[number];
	if (path !== undefined && code) return { path, code };
	if (!("code" in error)) return undefined;
	return {
		code: String(error.code),
		path: "path" in error ? String(error.path) : process.cwd(),
	};
}

/** A file without the names under which it is written until it is complete: `dist` of `.dist.part`. */
function asKnown(file: string): string {
	const whole = file.replace(/\.part$/, "");
	const known = whole.replace(
		/(^|[\\/])\.([^\\/]+)\.(?:part|all)(?=[\\/])/,
		"$1$2",
	);
	return known === whole ? whole : asKnown(known);
}
