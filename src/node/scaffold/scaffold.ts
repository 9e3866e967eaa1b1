import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Citation } from "../../evidence/citation-schema.ts";
import { InputError } from "../../evidence/problem.ts";
import { writeWhole } from "../shared/write.ts";
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

/**
 * Writes the modules that something new begins with, and lists it where the deck finds it: all of it
 * or nothing.
 *
 * @returns the files that were written, relative to the project
 * @throws InputError if a name is none, is taken, or what should list it is not there
 */
export function scaffold(asked: Asked): string[] {
	const files = filesOf(asked, dirname(asked.deck));
	for (const [file, content] of files) writeWhole(file, content);
	tidy([...files.keys()]);
	return [...files.keys()];
}

/** Files with their content. What is new must not be there yet. */
function filesOf(asked: Asked, folder: string): Map<string, string> {
	const { kind, name } = asked;
	switch (kind) {
		case "study": {
			const citation = citationOf(asked);
			const id = idFor(kind, name || idOf(citation as Citation));
			const topic = idFor("--topic", asked.topic ?? "");
			return fresh([
				[
					join(folder, "evidence", topic, `${id}.ts`),
					studyModule(id, topic, citation),
				],
			]);
		}
		case "slide":
			return slideFiles(asked, folder, slideModule);
		case "figure": {
			const figure = figureKinds.find((each) => each === asked.figure);
			if (!figure)
				return refuse(
					"--figure",
					asked.figure ? `"${asked.figure}" cannot be begun` : "is missing",
					`Use one of ${figureKinds.join(", ")}; slides/COOKBOOK.md has the others`,
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
				}),
			]);
		}
		case "term": {
			if (!name.trim()) refuse(kind, "has no name", "Give the term");
			const listed = name.toLowerCase();
			return new Map([
				listing(
					join(folder, "glossary.ts"),
					{
						element: termElement(name),
						before: (element) =>
							(/term: "([^"]*)"/.exec(element)?.[1] ?? "").toLowerCase() >
							listed,
					},
					glossaryModule,
				),
			]);
		}
		case "question": {
			const id = idFor(kind, name);
			const chapter = idFor("--chapter", asked.chapter ?? "");
			return new Map([
				listing(
					join(folder, "questions.ts"),
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
	const place = join(folder, idFor("--chapter", chapter ?? ""));
	return new Map([
		...fresh([[join(place, `${id}.ts`), module(id)]]),
		listing(join(place, "chapter.ts"), {
			element: nameOf(id),
			from: `./${id}.ts`,
			property: "slides",
		}),
	]);
}

/** The record of a study among those of a deck, and what can be drawn of it. */
function studyOf(folder: string, id: string) {
	const evidence = join(folder, "evidence");
	const found = existsSync(evidence)
		? readdirSync(evidence, { recursive: true, encoding: "utf8" }).find(
				(file) => basename(file) === `${id}.ts`,
			)
		: undefined;
	if (!found)
		return refuse(
			"--study",
			`${evidence} has no record ${id}`,
			`Begin it: npm run new -- study ${id} --topic <folder>`,
		);
	const file = join(evidence, found);
	return {
		id,
		file,
		...readable(file, () => outlineOf(readFileSync(file, "utf8"))),
	};
}

const posix = (path: string) => path.replaceAll("\\", "/");

function citationOf({ entry, doi, pmid }: Asked): Partial<Citation> {
	return {
		...(entry && pastedCitation(entry.words, entry.name)),
		...(doi && {
			DOI: doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, ""),
		}),
		...(pmid && { PMID: pmid }),
	};
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
	for (const [file] of files)
		if (existsSync(file))
			refuse(file, "is there already", "Take another name, or edit it");
	return new Map(files);
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
			file,
			"does not exist",
			`Begin it: npm run new -- chapter ${basename(dirname(file))}`,
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
