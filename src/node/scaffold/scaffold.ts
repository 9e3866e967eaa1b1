import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { didYouMean, nearest } from "../../checks/nearest.ts";
import {
	type Citation,
	citationSchema,
} from "../../evidence/citation-schema.ts";
import { InputError } from "../../evidence/problem.ts";
import { writeWhole } from "../shared/write.ts";
import {
	chaptersIn,
	isInPlainWords,
	recordFolders,
	recordsIn,
	slidesIn,
	tellsPatients,
	topicsIn,
} from "./found.ts";
import { type Listed, listedIn } from "./list-in.ts";
import { idOf, pastedCitation } from "./pasted-citation.ts";
import { outlineOf } from "./record-outline.ts";
import {
	chapterModule,
	deckModules,
	diagramSource,
	figureKinds,
	figureModule,
	glossaryModule,
	nameOf,
	questionElement,
	questionsModule,
	slideModule,
	studyModule,
	termElement,
} from "./templates.ts";

/** What can be begun, and what is called by which name. */
export const kinds = {
	study: "its id (author-year-topic); with --from it may be left out",
	slide: "its id",
	figure: "the id of its slide",
	chapter: "its id",
	term: "the term",
	question: "its id",
	deck: "the folder that holds it",
} as const;
export type Kind = keyof typeof kinds;

/** What the words after `npm run new` ask for. */
export interface Asked {
	readonly kind: Kind;
	readonly name: string;
	/** The module of the deck. */
	readonly deck: string;
	readonly chapter?: string;
	/** Kind of the figure, and the study that it draws. */
	readonly figure?: string;
	readonly study?: string;
	readonly topic?: string;
	readonly title?: string;
	readonly intervention?: string;
	readonly doi?: string;
	readonly pmid?: string;
	/** A pasted entry, and where it comes from. */
	readonly entry?: { readonly words: string; readonly name: string };
}

/** What was begun. */
export interface Begun {
	/** The files that were written, relative to the project. */
	readonly files: readonly string[];
	/** What its author may not have meant. */
	readonly notes: readonly string[];
}

/**
 * Writes the modules that something new begins with, and lists it where the deck finds it: all of it
 * or nothing.
 *
 * @throws InputError if a name is none, is taken, or what should list it is not there
 */
export function scaffold(asked: Asked): Begun {
	const folder = dirname(asked.deck);
	const notes = notesOn(asked, folder);
	const files = filesOf(asked, folder);
	for (const [file, content] of files) writeWhole(file, content);
	tidy([...files.keys()]);
	return { files: [...files.keys()], notes };
}

/** A folder of records that is new may be one that was mistyped. */
function notesOn({ kind, topic = "" }: Asked, folder: string): string[] {
	const folders = recordFolders(folder);
	return kind === "study" && folders.length > 0 && !folders.includes(topic)
		? [
				`${posix(join(folder, "evidence", topic))}/ is a new folder. Those there are: ${folders.join(", ")}`,
			]
		: [];
}

/** Files with their content. What is new must not be there yet. */
function filesOf(asked: Asked, folder: string): Map<string, string> {
	const { kind, name } = asked;
	switch (kind) {
		case "study": {
			const citation = citationOf(asked);
			const id = idFor(kind, name || idOfEntry(asked));
			const topic = idFor("--topic", asked.topic ?? "");
			untaken(recordsIn(folder).get(id));
			return fresh([
				[
					join(folder, "evidence", topic, `${id}.ts`),
					studyModule(id, topicsIn(folder), citation),
				],
			]);
		}
		case "slide":
			return slideFiles(asked, folder, slideModule);
		case "figure": {
			const figure = figureKinds.find((each) => each === asked.figure);
			if (!figure)
				return refuse(
					"--kind",
					asked.figure ? `"${asked.figure}" cannot be begun` : "is missing",
					`${didYouMean(asked.figure ?? "", figureKinds)}; slides/COOKBOOK.md has the others`,
				);
			const study = studyOf(folder, idFor("--study", asked.study ?? ""));
			const from = join(folder, asked.chapter ?? "");
			const files = slideFiles(asked, folder, (id) =>
				figureModule(id, figure, {
					...study,
					from: posix(relative(from, study.file)),
				}),
			);
			return figure === "mechanism"
				? new Map([
						...fresh([
							[
								join(folder, "diagrams", `${asked.name}.mmd`),
								diagramSource(study.id),
							],
						]),
						...files,
					])
				: files;
		}
		case "chapter": {
			const id = idFor(kind, name);
			const file = join(folder, id, "chapter.ts");
			return new Map([
				...fresh([[file, chapterModule(id, asked.title ?? name)]]),
				listing(asked.deck, {
					element: nameOf(id),
					from: `./${id}/chapter.ts`,
					property: "chapters",
					// Where chapters end with words for patients, one without them closes the talk.
					before: ({ isLast, from = "" }) =>
						isLast &&
						tellsPatients(folder) &&
						!tellsPatients(join(folder, dirname(from))),
				}),
			]);
		}
		case "term": {
			if (!name.trim()) refuse(kind, "has no name", "Give the term");
			const listed = name.toLowerCase();
			const file = join(folder, "glossary.ts");
			unlisted(file, "term", name);
			return new Map([
				listing(
					file,
					{
						element: termElement(name),
						before: ({ written }) =>
							(/term: "([^"]*)"/.exec(written)?.[1] ?? "").toLowerCase() >
							listed,
					},
					glossaryModule,
				),
			]);
		}
		case "question": {
			const id = idFor(kind, name);
			const chapter = chapterFor(asked.chapter, folder);
			const file = join(folder, "questions.ts");
			unlisted(file, "id", id);
			return new Map([
				listing(
					file,
					{ element: questionElement(id, chapter) },
					questionsModule,
				),
			]);
		}
		case "deck": {
			const id = idFor(kind, basename(name));
			const title = asked.title ?? `What the evidence on ${id} shows`;
			return fresh(
				Object.entries(
					deckModules(title, asked.intervention ?? id, `${id}-deck`),
				).map(([file, content]) => [join(name, file), content]),
			);
		}
		default:
			return kind satisfies never;
	}
}

/** A slide of a chapter, and the chapter that lists it. */
function slideFiles(
	{ kind, name, chapter }: Asked,
	folder: string,
	module: (id: string) => string,
): Map<string, string> {
	const id = idFor(kind, name);
	const place = join(folder, chapterFor(chapter, folder));
	untaken(slidesIn(folder).get(id));
	return new Map([
		...fresh([[join(place, `${id}.ts`), module(id)]]),
		listing(join(place, "chapter.ts"), {
			element: nameOf(id),
			from: `./${id}.ts`,
			property: "slides",
			// A chapter ends with what it tells a patient.
			before: ({ written, from }) =>
				isInPlainWords(
					from === undefined ? written : sourceOf(join(place, from)),
				),
		}),
	]);
}

/** The record of a study among those of a deck, and what can be drawn of it. */
function studyOf(folder: string, id: string) {
	const records = recordsIn(folder);
	const file = records.get(id);
	if (file === undefined) {
		const near = nearest(id, [...records.keys()]);
		return refuse(
			"--study",
			`${posix(join(folder, "evidence"))} has no record "${id}"`,
			near
				? `Did you mean "${near}"?`
				: `Begin it: npm run new -- study ${id} --topic <folder>`,
		);
	}
	return {
		id,
		file,
		...readable(file, () => outlineOf(readFileSync(file, "utf8"))),
	};
}

/** A chapter that there is. */
function chapterFor(given = "", folder: string): string {
	const chapters = chaptersIn(folder);
	const known = chapters.length > 0 ? `${didYouMean(given, chapters)}. ` : "";
	if (chapters.includes(given)) return given;
	const id = given && idFor("--chapter", given);
	return refuse(
		"--chapter",
		id ? `there is no chapter "${id}"` : "is missing",
		`${known}A new one is begun by npm run new -- chapter ${id || "<id>"}`,
	);
}

const posix = (path: string) => path.replaceAll("\\", "/");

/** What an entry, a DOI or a PMID says. Nothing is asked of a network. */
function citationOf({ entry, doi, pmid }: Asked): Partial<Citation> {
	const { DOI, PMID } = citationSchema.shape;
	return {
		...(entry && pastedCitation(entry.words, entry.name)),
		...(doi !== undefined && {
			DOI: held(
				"--doi",
				doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)\s*/i, ""),
				DOI,
				"Write it as 10.1000/xyz",
			),
		}),
		...(pmid !== undefined && {
			PMID: held("--pmid", pmid, PMID, "Write its digits alone: 12345678"),
		}),
	};
}

function held(
	field: string,
	value: string,
	schema: typeof citationSchema.shape.DOI,
	hint: string,
): string {
	const { error } = schema.safeParse(value);
	return error
		? refuse(field, `"${value}" ${error.issues[0]?.message ?? ""}`, hint)
		: value;
}

/** The id of a study that was given none. */
function idOfEntry({ entry }: Asked): string {
	return entry
		? idOf(pastedCitation(entry.words, entry.name))
		: refuse(
				"study",
				"has neither an id nor an entry",
				"Give an id (author-year-topic), or --from with the entry of the study: a DOI or PMID is written down, and nothing is fetched",
			);
}

function idFor(field: string, name: string): string {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
		refuse(
			field,
			name ? `"${name}" cannot be part of an address` : "is missing",
			"Use lower-case words joined by hyphens",
		);
	return name;
}

/** Files that must not be there yet. */
function fresh(
	files: readonly (readonly [string, string])[],
): Map<string, string> {
	for (const [file] of files) untaken(existsSync(file) ? file : undefined);
	return new Map(files);
}

/** Refuses what has the file that is given. */
function untaken(file: string | undefined) {
	if (file !== undefined)
		refuse(file, "is there already", "Take another name, or edit it");
}

/** Refuses what a list holds already. */
function unlisted(file: string, key: string, name: string) {
	if (
		new RegExp(
			`\\b${key}:\\s*${JSON.stringify(name).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`,
			"i",
		).test(sourceOf(file))
	)
		refuse(file, `has ${key} "${name}" already`, "Take another, or edit it");
}

/** What a file holds; nothing where there is none. */
function sourceOf(file: string): string {
	return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** A module in which something is listed. */
function listing(
	file: string,
	listed: Listed,
	begun?: string,
): [string, string] {
	const source = existsSync(file) ? readFileSync(file, "utf8") : begun;
	if (source === undefined)
		return refuse(
			"--deck",
			`there is no ${posix(file)}`,
			"Name the module of a deck, or begin one: npm run new -- deck <folder>",
		);
	const changed = readable(file, () => listedIn(source, listed));
	if (changed === undefined)
		return refuse(
			file,
			`has no list ${listed.property ?? "as its default export"} to put it in`,
			"List it by hand",
		);
	return [file, changed];
}

/** What is read from a module that its author wrote. */
function readable<Of>(file: string, read: () => Of): Of {
	try {
		return read();
	} catch {
		return refuse(
			file,
			"cannot be read",
			"Mend its syntax first: npm run check says where",
		);
	}
}

function refuse(field: string, message: string, hint: string): never {
	throw new InputError([{ file: "new", field, message, hint }]);
}

/** Puts imports and line breaks of what was written in order. */
function tidy(files: readonly string[]) {
	const biome = resolve("node_modules/.bin/biome");
	if (existsSync(biome))
		spawnSync(biome, [
			"check",
			"--write",
			...files.map((file) => relative(".", file)),
		]);
}
