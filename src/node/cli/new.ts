import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { InputError } from "../../evidence/problem.ts";
import type { Asked, Kind } from "../scaffold/scaffold.ts";
import type { Command } from "./command.ts";
import { deckOption, type Options, readOptions } from "./options.ts";

const text = (value: string, help: string) =>
	({ type: "string", value, help }) as const;

const options = {
	deck: deckOption,
	chapter: text("id", "slide, figure, question: the chapter it belongs to"),
	kind: text("kind", "figure: forest-plot, responder-bars or mechanism"),
	study: text("id", "figure: the study that it draws"),
	topic: text("folder", "study: the folder of evidence/ it belongs to"),
	from: text(
		"file",
		"study: an entry in BibTeX, RIS or CSL-JSON; - reads what is pasted",
	),
	doi: text("doi", "study: its DOI"),
	pmid: text("number", "study: its PMID"),
	title: text("words", "chapter, deck: its title"),
	intervention: text(
		"words",
		"deck: the treatment, as it stands in a sentence",
	),
} as const satisfies Options;

/** Begins a study, slide, figure, chapter, term, question or deck. */
export const begin: Command = {
	summary:
		"Begins something: study, slide, figure, chapter, term, question or deck",
	options,
	async run(command, words, output) {
		const { kinds, scaffold } = await import("../scaffold/scaffold.ts");
		const [kind = "", ...rest] = words;
		if (!Object.hasOwn(kinds, kind))
			throw new InputError([
				{
					file: "command line",
					field: command,
					message: kind ? `nothing is called "${kind}"` : "says not what",
					hint: `Begin one of ${Object.keys(kinds).join(", ")}: npm run new -- slide my-slide --chapter opening`,
				},
			]);
		const named = rest[0]?.startsWith("-") === false;
		const {
			from,
			kind: figure,
			...given
		} = readOptions(command, options, named ? rest.slice(1) : rest);
		const asked: Asked = {
			kind: kind as Kind,
			name: named ? (rest[0] ?? "") : "",
			...Object.fromEntries(
				Object.entries({ ...given, figure }).filter(
					([, value]) => value !== undefined,
				),
			),
			deck: given.deck,
			...(from !== undefined && { entry: entryFrom(from) }),
		};
		for (const file of scaffold(asked)) output.line(file);
		return 0;
	},
};

function entryFrom(from: string): { words: string; name: string } {
	if (from === "-")
		return {
			words: readFileSync(process.stdin.fd, "utf8"),
			name: "what was pasted",
		};
	if (!existsSync(from))
		throw new InputError([
			{
				file: "command line",
				field: "--from",
				message: `there is no file ${from}`,
				hint: "Name a file with one entry, or - for what is pasted",
			},
		]);
	return { words: readFileSync(from, "utf8"), name: from };
}
