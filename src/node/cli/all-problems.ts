import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../../evidence/problem.ts";
import { draftLines } from "../load/locate.ts";
import type { Opening } from "../load/open-deck.ts";
import { type ReadDeck, readDeck } from "../load/read-deck.ts";
import { typeProblems } from "./types.ts";

/** A deck with all that is wrong with it, types included; drafts that are left out may be half written. */
export async function readWithTypes(
	root: string,
	entry: string,
	opening: Opening = {},
): Promise<ReadDeck> {
	const [read, typed] = await Promise.all([
		readDeck(root, entry, opening),
		existsSync(entry) ? typeProblems(dirname(entry)) : [],
	]);
	return { ...read, problems: allProblems(read, typed) };
}

/**
 * All that is wrong with what is built of a deck: of a draft that is left out, nothing.
 *
 * @param typed what the type checker says
 */
export function allProblems(
	read: ReadDeck,
	typed: readonly Problem[],
): Problem[] {
	return withTypes(
		read.problems,
		typed.filter((problem) => !isLeftOut(problem, read)),
	);
}

/** Whether what is wrong is a draft that is left out: its module, or its entry in a list. */
function isLeftOut({ file, line }: Problem, { loaded }: ReadDeck): boolean {
	const drafts = [...(loaded?.project.drafts ?? [])].flatMap(([name, at]) =>
		at === file && !name.startsWith("chapter ") ? [name] : [],
	);
	return (
		drafts.some((name) => /^(slide|record) /.test(name)) ||
		(drafts.length > 0 &&
			draftLines(file).some(
				([from, to]) => line !== undefined && from <= line && line <= to,
			))
	);
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
