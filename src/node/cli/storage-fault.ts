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

/** An error of the file system in the words of the error pattern; `undefined` for all others. */
export function storageFault(error: unknown): InputError | undefined {
	if (!(error instanceof Error) || !("code" in error)) return undefined;
	const known = refusals[String(error.code)];
	if (!known) return undefined;
	const [message, hint] = known;
	const path = "path" in error ? String(error.path) : process.cwd();
	return new InputError([
		{
			file: (relative(process.cwd(), path) || ".").replace(/\.part$/, ""),
			field: "file",
			message: `cannot be written, ${message} (${error.code})`,
			hint,
		},
	]);
}
