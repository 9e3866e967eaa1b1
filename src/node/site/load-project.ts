import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import process from "node:process";
import type { ZodType } from "zod";
import type {
	Claim,
	DeclaredDeck,
	Presenter,
	Question,
	Term,
} from "../../deck/deck.ts";
import type { Leaflet } from "../../deck/leaflet.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import type { LoadedProject, Project } from "../../deck/project.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import type { StudyFile } from "../../evidence/study.ts";
import { resolve } from "../../figures/resolve.ts";
import { declarationFaults } from "./declaration-faults.ts";
import {
	claimSchema,
	deckSchema,
	leafletSchema,
	questionSchema,
	termSchema,
} from "./declarations.ts";
import { declaredIn, faultsOfSlides, unresolved } from "./declared-slides.ts";
import {
	declaringModules,
	type Evaluated,
	evaluate,
	filesBelow,
	type Importer,
} from "./modules.ts";
import { recordsIn } from "./records.ts";

const nobody: Presenter = {
	name: "",
	credentials: "",
	institution: "",
	event: "",
	date: "",
	disclosures: "",
};

/**
 * Loads a deck and builds the figures and tables that its slides ask for.
 *
 * @param deckFile the module that exports the deck, relative to the working folder
 * @throws InputError if the deck or a module beside it cannot be loaded, or declares something else
 */
export async function loadProject(
	deckFile: string,
	importer: Importer,
): Promise<Project> {
	const loaded = await loadDeclared(deckFile, importer);
	try {
		return resolve(loaded);
	} catch (error) {
		throw new InputError(unresolved(loaded, error));
	}
}

/**
 * Loads a deck as its modules declare it, and all that lies beside it: records, diagrams, claims and
 * presenter.
 *
 * @param deckFile the module that exports the deck, relative to the working folder
 * @throws InputError if a module cannot be loaded, or declares something else; with all faults
 */
export async function loadDeclared(
	deckFile: string,
	importer: Importer,
): Promise<LoadedProject> {
	const root = process.cwd();
	const folder = dirname(join(root, deckFile));
	const shown = (file: string) =>
		relative(root, file).replaceAll("\\", "/") || ".";
	const beside = (name: string) => shown(join(folder, name));
	if (!existsSync(join(root, deckFile)))
		throw new InputError([
			{
				file: deckFile,
				field: "file",
				message: "there is no such deck",
				hint: "Give the path of a module whose default export is deck({...})",
			},
		]);
	const own = await evaluate(folder, importer, shown);
	const whole = own.modules.get(shown(join(root, deckFile)))?.default;
	throwAll(own.problems);
	throwAll(
		whole === undefined
			? [
					{
						file: deckFile,
						field: "default export",
						message: "is missing",
						hint: "Write export default deck({...})",
					},
				]
			: declarationFaults(deckSchema, whole, { file: deckFile }),
	);
	// Held to by the schema.
	const deck = whole as DeclaredDeck;
	const files = declaringModules(own.modules);
	const records: StudyFile[] = [];
	const problems: Problem[] = [...faultsOfSlides(deck, deckFile, files)];
	for (const name of ["evidence", ...(deck.records ?? [])]) {
		const read = recordsIn(
			name === "evidence"
				? within(own, `${beside(name)}/`)
				: await evaluate(join(folder, name), importer, shown),
		);
		records.push(...read.records);
		problems.push(...read.problems);
	}
	const listed = <Entry>(
		name: string,
		schema: ZodType,
		nameOf: (entry: Entry) => unknown,
	): readonly Entry[] => {
		const value = own.modules.get(beside(name))?.default ?? [];
		if (!Array.isArray(value)) {
			problems.push(notAList(beside(name)));
			return [];
		}
		for (const [index, entry] of value.entries())
			problems.push(
				...declarationFaults(schema, entry, {
					file: files.get(entry) ?? beside(name),
					name: String(nameOf(Object(entry)) ?? index),
				}),
			);
		return value;
	};
	const claims = listed<Claim>("claims.ts", claimSchema, ({ id }) => id);
	const questions = listed<Question>(
		"questions.ts",
		questionSchema,
		({ id }) => id,
	);
	const glossary = listed<Term>("glossary.ts", termSchema, ({ term }) => term);
	const leaflets = listed<Leaflet>(
		"leaflets.ts",
		leafletSchema,
		({ id }) => id,
	);
	let presenter = nobody;
	const given = own.modules.get(beside("presenter.ts"))?.default;
	try {
		if (given !== undefined)
			presenter = presenterFrom(
				beside("presenter.ts"),
				JSON.stringify(given),
				nobody,
			);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		problems.push(...error.problems);
	}
	throwAll(problems);
	const all = filesBelow(folder);
	return {
		folder: shown(folder),
		deck,
		studies: records,
		byId: new Map(records.map(({ study }) => [study.id, study])),
		claims,
		questions,
		glossary,
		leaflets,
		article: all.includes("article.txt")
			? readFileSync(join(folder, "article.txt"), "utf8")
			: undefined,
		presenter,
		diagrams: new Map(
			all
				.filter((each) => /^diagrams\/.*\.mmd$/.test(each))
				.map((file) => [
					basename(file, ".mmd"),
					readFileSync(join(folder, file), "utf8"),
				]),
		),
		slideFiles: new Map(
			all
				.filter((each) => each.endsWith(".ts") && !each.startsWith("evidence/"))
				.map((file) => [basename(file, ".ts"), beside(file)]),
		),
		declaredIn: declaredIn(files, { claims, questions, glossary, leaflets }),
	};
}

function throwAll(problems: readonly Problem[]) {
	if (problems.length > 0) throw new InputError(problems);
}

/** The modules below a folder, out of those that were evaluated. */
function within({ modules }: Evaluated, folder: string): Evaluated {
	return {
		modules: new Map(
			[...modules]
				.filter(([file]) => file.startsWith(folder))
				.sort(([a], [b]) => a.localeCompare(b)),
		),
		problems: [],
	};
}

function notAList(file: string): Problem {
	return {
		file,
		field: "default export",
		message: "is not a list",
		hint: "Export the entries as a list",
	};
}
