import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { didYouMean } from "../../checks/nearest.ts";
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
	topic: text("folder", "study: the folder of evidence/ that holds its record"),
	from: text(
		"file",
		"study: an entry in BibTeX, RIS or CSL-JSON; - reads what is pasted",
	),
	doi: text("doi", "study: its DOI, written down; nothing is fetched"),
	pmid: text("number", "study: its PMID, likewise"),
	title: text("words", "chapter, deck: its title"),
	intervention: text(
		"words",
		"deck: the treatment, as it stands in a sentence",
	),
} as const satisfies Options;

/** What can be said of each. */
const takes = {
	study: ["topic", "from", "doi", "pmid"],
	slide: ["chapter"],
	figure: ["kind", "study", "chapter"],
	chapter: ["title"],
	term: [],
	question: ["chapter"],
	deck: ["title", "intervention"],
} as const satisfies Record<Kind, readonly (keyof typeof options)[]>;

/** Begins a study, slide, figure, chapter, term, question or deck. */
export const begin: Command = {
	summary:
		"Begins something: study, slide, figure, chapter, term, question or deck",
	options,
	usage: "<what> <id> [options]",
	examples: [
		"study smith-2026-knee --topic joints-and-muscles --from entry.bib",
		"figure smith-knee --kind forest-plot --study smith-2026-knee --chapter joints-and-muscles",
		"slide knee-advice --chapter joints-and-muscles",
		'chapter shoulder --title "Shoulder pain"',
		'term "Minimal important change"',
		"question knee-sham --chapter joints-and-muscles",
		'deck yoga --title "Yoga for back pain" --intervention yoga',
	],
	async run(command, words, output) {
		const { kinds, scaffold } = await import("../scaffold/scaffold.ts");
		const [kind = "", ...rest] = words;
		if (!Object.hasOwn(kinds, kind))
			throw new InputError([
				{
					file: "command line",
					field: command,
					message: kind ? `nothing is called "${kind}"` : "says not what",
					hint: `${didYouMean(kind, Object.keys(kinds))}: npm run new -- slide my-slide --chapter opening`,
				},
			]);
		const named = rest[0]?.startsWith("-") === false;
		const {
			from,
			kind: figure,
			...given
		} = readOptions(command, options, named ? rest.slice(1) : rest);
		const taken: readonly string[] = takes[kind as Kind];
		const idle = Object.entries({ ...given, from, kind: figure })
			.filter(([name, value]) => name !== "deck" && value !== undefined)
			.map(([name]) => name)
			.filter((name) => !taken.includes(name));
		if (idle.length > 0)
			throw new InputError(
				idle.map((name) => ({
					file: "command line",
					field: `--${name}`,
					message: `says nothing of a ${kind}`,
					hint: `Leave it out${taken.length > 0 ? `, or use ${taken.map((each) => `--${each}`).join(", ")}` : ""}`,
				})),
				"",
			);
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
		const { files, notes } = scaffold(asked);
		for (const line of [...files, ...notes]) output.line(line);
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
