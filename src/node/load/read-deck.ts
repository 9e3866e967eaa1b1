import { dirname, resolve } from "node:path";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { shown, thrownProblem } from "./faults.ts";
import { located } from "./locate.ts";
import {
	type Engine,
	type Opened,
	type Opening,
	openDeck,
} from "./open-deck.ts";

/** A deck as its files say now. */
export interface ReadDeck {
	/** All faults of its modules, records and slides. */
	readonly problems: readonly Problem[];
	/** The deck, with the engine that reads it; nothing where the deck itself cannot be read. */
	readonly loaded?: { readonly engine: Engine; readonly project: Project };
	/** Absolute paths of the files that were read. */
	readonly files: ReadonlySet<string>;
	/** Sources of the modules that could be read and shown, by absolute path. */
	readonly good: ReadonlyMap<string, string>;
}

/**
 * Loads a deck and checks it. Faults are returned, all of them together; what can be shown in spite of
 * them is loaded.
 *
 * @param root folder of the project
 * @param entry the module that exports the deck, relative to the project
 */
export async function readDeck(
	root: string,
	entry: string,
	opening: Opening = {},
): Promise<ReadDeck> {
	const opened = await openDeck(root, entry, opening);
	if (!("engine" in opened))
		return { problems: opened.problems, files: new Set(), good: new Map() };
	const { engine, importer, files, standing, good } = opened;
	try {
		const read = await engine.readProject(entry, importer, {
			standing: new Map(
				[...standing].map(([file, what]) => [shown(root, file), what]),
			),
			drafts: opening.drafts ?? false,
		});
		const unusable = read.unusable.map((file) => resolve(root, file));
		const { lastGood, unusable: replaced = [] } = opening;
		// What can be read and yet not be shown is shown as it last could be.
		if (
			unusable.some((file) => lastGood?.has(file) && !replaced.includes(file))
		) {
			const before = await readDeck(root, entry, {
				...opening,
				unusable: [...replaced, ...unusable],
			});
			return {
				...before,
				problems: together(opened, root, [
					...before.problems,
					...read.problems,
				]),
			};
		}
		const project = read.project;
		return {
			problems: together(opened, root, [
				...read.problems,
				...(project ? engine.checkProject(project, new Date()) : []),
			]),
			...(project && { loaded: { engine, project } }),
			files,
			good: new Map([...good].filter(([file]) => !unusable.includes(file))),
		};
	} catch (error) {
		return {
			problems: together(opened, root, problemsIn(error, root, entry)),
			files,
			good: new Map(),
		};
	}
}

/** All problems, without those that only follow from others. */
function together(
	{ problems, importsOf }: Opened,
	root: string,
	further: readonly Problem[],
): Problem[] {
	const guilty = new Set(
		further
			.filter(({ symptom }) => !symptom)
			.map(({ file }) => resolve(root, file)),
	);
	const all = [...problems, ...further].filter(
		({ file, symptom }) =>
			!symptom ||
			!importsOf(resolve(root, file)).some((each) => guilty.has(each)),
	);
	const once = all.filter(
		(problem, index) =>
			all.findIndex(
				({ file, field, message }) =>
					file === problem.file &&
					field === problem.field &&
					message === problem.message,
			) === index,
	);
	return located(once, root);
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

/** A line on the drafts that are left out; nothing if there are none. */
export function draftsLeftOut({ drafts }: Project): string | undefined {
	const places = [...(drafts ?? [])].flatMap(([name, file]) => {
		const [, kind = "", id] = /^(\w+) (.*)$/.exec(name) ?? [];
		// A chapter is left out with its slides; the others stand in lists, several in a file.
		return kind === "chapter"
			? []
			: [/^(slide|record)$/.test(kind) ? file : `${file} › ${id}`];
	});
	if (places.length === 0) return undefined;
	return `${places.length === 1 ? "1 draft is" : `${places.length} drafts are`} left out: ${places.join(", ")}`;
}
