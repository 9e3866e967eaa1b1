import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../../evidence/problem.ts";
import { type ReadDeck, readDeck } from "../load/read-deck.ts";
import { typeProblems } from "./types.ts";

/** A deck with all that is wrong with it, types included. */
export async function readWithTypes(
	root: string,
	entry: string,
): Promise<ReadDeck> {
	const [read, typed] = await Promise.all([
		readDeck(root, entry),
		existsSync(entry) ? typeProblems(dirname(entry)) : [],
	]);
	return { ...read, problems: withTypes(read.problems, typed) };
}

/**
 * Problems of content and of types, each fault told once: by its cause where only the type checker
 * knows it, else in the words of the content's own rule.
 *
 * @param problems of the content, with their lines
 * @param typed what the type checker says
 */
export function withTypes(
	problems: readonly Problem[],
	typed: readonly Problem[],
): Problem[] {
	const typedFiles = new Set(typed.map(({ file }) => file));
	const causes = problems.filter(
		({ file, symptom }) => !(symptom && typedFiles.has(file)),
	);
	const told = new Set(causes.map(({ file, line }) => `${file}:${line}`));
	const unread = new Set(
		problems
			.filter(({ field }) => field.startsWith("line "))
			.map(({ file }) => file),
	);
	const faultyRecord = typed.some(({ file }) => /\/evidence\//.test(file));
	return [
		...causes,
		...typed.filter(
			({ file, line, symptom }) =>
				!told.has(`${file}:${line}`) &&
				!(symptom && (faultyRecord || unread.has(file))),
		),
	];
}
