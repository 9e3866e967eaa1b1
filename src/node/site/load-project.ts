import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import process from "node:process";
import type { DeclaredDeck } from "../../deck/deck.ts";
import type { LoadedProject, Project } from "../../deck/project.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import type { StudyFile } from "../../evidence/study.ts";
import { readBrand } from "./brand.ts";
import { declarationFaults } from "./declaration-faults.ts";
import { deckSchema } from "./declarations.ts";
import { declaredIn } from "./declared-in.ts";
import { readLists } from "./declared-lists.ts";
import { usableSlides } from "./declared-slides.ts";
import {
	declaringModules,
	type Evaluated,
	evaluate,
	type Importer,
	type Standing,
} from "./modules.ts";
import { readPictures } from "./pictures.ts";
import { recordsIn } from "./records.ts";
import { resolveAll } from "./resolve-all.ts";
import { strayFiles } from "./stray-files.ts";
import { filesBelow, unreadableFiles } from "./unreadable-files.ts";

/** A deck with what is wrong with what its modules declare. */
export interface ReadOf<Whole> {
	/** The deck, with placeholders for what cannot be shown; nothing if it declares no deck. */
	readonly project?: Whole;
	readonly problems: readonly Problem[];
	/** Modules that were read and cannot be shown, as an author knows them. */
	readonly unusable: readonly string[];
}

/** How the modules of a deck are read. */
export interface Declaring {
	/** Modules that others stand in for. */
	readonly standing?: Standing;
	/** Whether drafts are read, too. */
	readonly drafts?: boolean;
}

/**
 * Loads a deck and builds the figures and tables that its slides ask for.
 *
 * @param deckFile the module that exports the deck, relative to the working folder
 * @throws InputError if the deck or a module beside it declares something else than it should
 */
export async function loadProject(
	deckFile: string,
	importer: Importer,
): Promise<Project> {
	return strictly(await readProject(deckFile, importer));
}

/**
 * The same, its figures not yet built.
 *
 * @throws InputError if a module cannot be loaded, or declares something else; with all faults
 */
export async function loadDeclared(
	deckFile: string,
	importer: Importer,
): Promise<LoadedProject> {
	return strictly(await readDeclared(deckFile, importer));
}

function strictly<Whole>({ project, problems }: ReadOf<Whole>): Whole {
	if (!project || problems.length > 0) throw new InputError(problems);
	return project;
}

/** Loads a deck, with placeholders for slides that cannot be shown. */
export async function readProject(
	deckFile: string,
	importer: Importer,
	reading: Declaring = {},
): Promise<ReadOf<Project>> {
	const read = await readDeclared(deckFile, importer, reading);
	if (!read.project)
		return { problems: read.problems, unusable: read.unusable };
	const { project, problems, unusable } = resolveAll(read.project);
	return {
		project,
		problems: [...read.problems, ...problems],
		unusable: [...read.unusable, ...unusable],
	};
}

/**
 * Loads a deck as its modules declare it, and all that lies beside it: records, diagrams, claims and
 * presenter.
 *
 * @param deckFile the module that exports the deck, relative to the working folder
 */
async function readDeclared(
	deckFile: string,
	importer: Importer,
	{ standing = new Map(), drafts = false }: Declaring = {},
): Promise<ReadOf<LoadedProject>> {
	const root = process.cwd();
	const folder = dirname(join(root, deckFile));
	const shown = (file: string) =>
		relative(root, file).replaceAll("\\", "/") || ".";
	const beside = (name: string) => shown(join(folder, name));
	const refused = (...problems: readonly Problem[]) => ({
		problems,
		unusable: [],
	});
	if (!existsSync(join(root, deckFile)))
		return refused({
			file: deckFile,
			field: "file",
			message: "there is no such deck",
			hint: "Give the path of a module whose default export is deck({...})",
		});
	const unreadable = unreadableFiles(folder, shown);
	const own = await evaluate(folder, importer, shown);
	const whole = own.modules.get(shown(join(root, deckFile)))?.default;
	if (whole === undefined)
		return refused(...unreadable, ...own.problems, {
			file: deckFile,
			field: "default export",
			message: "is missing",
			hint: "Write export default deck({...})",
		});
	if (standing.get(deckFile) === "nothing")
		return refused(...unreadable, ...own.problems);
	const files = declaringModules(own.modules);
	const subjectFile = files.get(Object(whole).subject);
	const faults = declarationFaults(deckSchema, whole, {
		file: deckFile,
		builder: "deck",
	}).map((problem) =>
		// Told where it is declared.
		subjectFile && problem.field.startsWith("subject.")
			? {
					...problem,
					file: subjectFile,
					field: problem.field.replace("subject.", ""),
				}
			: problem,
	);
	const usable = faults.every(
		({ field, message }) =>
			/^(title|description|release|former)\b/.test(field) ||
			message.startsWith("there is no field"),
	);
	if (!usable) {
		const unread = Object(Object(whole).subject).kind === "unreadable";
		return refused(
			...unreadable,
			...own.problems,
			// A subject that could not be read has said so.
			...faults.filter(({ file }) => !(unread && file === subjectFile)),
		);
	}
	// Held to by the schema.
	const declared = whole as DeclaredDeck;
	const slides = usableSlides(declared, {
		deckFile,
		files,
		standing,
		drafts,
	});
	const records: StudyFile[] = [];
	const draftRecords = new Map<string, string>();
	const problems: Problem[] = [
		...faults,
		...unreadable,
		...own.problems,
		...slides.problems,
	];
	for (const name of ["evidence", ...(declared.records ?? [])]) {
		const place = join(folder, name);
		if (name !== "evidence" && !existsSync(place))
			problems.push({
				file: deckFile,
				field: "records",
				message: `there is no folder ${shown(place)}`,
				hint: "Correct its path, relative to the deck's folder",
			});
		const read = recordsIn(
			name === "evidence"
				? within(own, `${beside(name)}/`)
				: await evaluate(place, importer, shown),
			standing,
		);
		for (const entry of read.records) {
			const { id, draft } = entry.study;
			if (draft && !drafts) draftRecords.set(`record ${id}`, entry.file);
			else records.push(entry);
		}
		problems.push(...read.problems);
	}
	const lists = readLists(own.modules, { beside, files, drafts });
	const moduleBeside = (name: string) => ({
		file: beside(name),
		module: own.modules.get(beside(name)),
	});
	const brand = await readBrand(
		moduleBeside("presenter.ts"),
		moduleBeside("look.ts"),
		folder,
		shown,
	);
	const all = filesBelow(folder);
	problems.push(
		...lists.problems,
		...brand.problems,
		...strayFiles(all, own.modules, {
			beside,
			deckFile,
			listed: slides.listed,
			inRecords: (file) =>
				["evidence", ...(declared.records ?? [])].some((name) =>
					file.startsWith(`${beside(name)}/`),
				),
			standing,
		}),
	);
	return {
		problems,
		unusable: slides.unusable,
		project: {
			folder: shown(folder),
			deck: slides.deck,
			studies: records,
			byId: new Map(records.map(({ study }) => [study.id, study])),
			...lists.entries,
			article: all.includes("article.txt")
				? readFileSync(join(folder, "article.txt"), "utf8")
				: undefined,
			presenter: brand.presenter,
			look: brand.look,
			diagrams: new Map(
				all
					.filter((each) => /^diagrams\/.*\.mmd$/.test(each))
					.map((file) => [
						basename(file, ".mmd"),
						readFileSync(join(folder, file), "utf8"),
					]),
			),
			pictures: await readPictures(slides.deck, { deck: folder, shown }, files),
			slideFiles: new Map(
				all
					.filter(
						(each) => each.endsWith(".ts") && !each.startsWith("evidence/"),
					)
					.map((file) => [basename(file, ".ts"), beside(file)]),
			),
			declaredIn: new Map(
				[...declaredIn(files, lists.entries)].filter(
					([name]) => !slides.drafts.has(name),
				),
			),
			drafts: new Map([...slides.drafts, ...draftRecords, ...lists.drafts]),
			standIns: slides.standIns,
		},
	};
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
