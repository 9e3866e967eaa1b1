import { existsSync } from "node:fs";
import { join } from "node:path";
import {
	CommanderError,
	Command as Program,
	Option as ProgramOption,
} from "commander";
import { nearest } from "../../checks/nearest.ts";
import { InputError } from "../../evidence/problem.ts";

/** An option of a command. */
export interface Option {
	readonly type: "string" | "boolean";
	/** What stands for its value in the help, e.g. `path`. */
	readonly value?: string;
	readonly help: string;
	readonly otherwise?: string;
	/** What a value stands for. */
	readonly means?: (value: string) => string;
	/** What is wrong with a value, and how to mend it. */
	readonly fault?: (
		value: string,
	) => { readonly message: string; readonly hint: string } | undefined;
}

export type Options = Readonly<Record<string, Option>>;

/** The values given for options, by name. */
export type Values<Of extends Options> = {
	readonly [Name in keyof Of]: Of[Name] extends { readonly type: "boolean" }
		? boolean
		: Of[Name] extends { readonly otherwise: string }
			? string
			: string | undefined;
};

/**
 * Reads the words of a command line.
 *
 * @throws InputError if an option is unknown, lacks its value or has a faulty one
 */
export function readOptions<Of extends Options>(
	command: string,
	options: Of,
	words: readonly string[],
): Values<Of> {
	const program = programOf(command, "", options);
	const refused = (field: string, message: string, hint: string) =>
		new InputError([{ file: "command line", field, message, hint }], "");
	if (words.includes("--"))
		throw refused(
			"--",
			"stands twice",
			`Write it once: npm run ${command} -- ${words.filter((word) => word !== "--").join(" ")}`.trim(),
		);
	try {
		program.parse([...words], { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		throw refused(...refusal(error, command, options, words));
	}
	const given = program.opts<Record<string, unknown>>();
	const values = program.options.map((option) => {
		const value = given[option.attributeName()];
		return [
			option.name(),
			// The program keeps `--no-backup` as a backup that is false.
			option.negate
				? value === false
				: option.isBoolean()
					? value === true
					: typeof value === "string"
						? (options[option.name()]?.means?.(value) ?? value)
						: value,
		] as const;
	});
	const problems = values.flatMap(([name, value]) => {
		const fault =
			typeof value === "string" ? options[name]?.fault?.(value) : undefined;
		return fault
			? [{ file: "command line", field: `--${name}`, ...fault }]
			: [];
	});
	if (problems.length > 0) throw new InputError(problems, "");
	return Object.fromEntries(values) as Values<Of>;
}

/** A command as Commander knows it: it reads the options, and prints them as help. */
export function programOf(
	name: string,
	summary: string,
	options: Options,
	usage = "[options]",
): Program {
	const program = new Program(`npm run ${name}`)
		.description(summary)
		.usage(`-- ${usage}`)
		.helpOption("--help", "these lines")
		.allowExcessArguments(false)
		.exitOverride()
		.configureOutput({ writeOut: () => {}, writeErr: () => {} });
	for (const [option, { type, value, help, otherwise }] of Object.entries(
		options,
	)) {
		const described = new ProgramOption(
			`--${option}${type === "string" ? ` <${value ?? "value"}>` : ""}`,
			help,
		);
		program.addOption(
			otherwise === undefined ? described : described.default(otherwise),
		);
	}
	return program;
}

function refusal(
	{ code, message }: CommanderError,
	command: string,
	options: Options,
	words: readonly string[],
): [field: string, message: string, hint: string] {
	const names = Object.keys(options).map((name) => `--${name}`);
	const usable =
		names.length > 0 ? `Use ${names.join(", ")}, after --` : "Leave it out";
	const [, quoted = ""] = /'([^']*)'/.exec(message) ?? [];
	const [word = ""] = quoted.split(" ");
	switch (code) {
		case "commander.optionMissingArgument":
			return [word, "has no value", `Write ${quoted}`];
		case "commander.unknownOption": {
			const [bare = ""] = word.split("=");
			const near = nearest(bare, names);
			if (names.includes(bare))
				return [bare, "takes no value", `Write ${bare} alone`];
			return [
				bare,
				`${command} has no such option`,
				near
					? `Did you mean ${near}? Else ${usable.replace("Use", "use")}`
					: usable,
			];
		}
		default: {
			const extra = words.find((each) => !each.startsWith("-")) ?? words[0];
			return [command, `"${extra}" is not an option`, usable];
		}
	}
}

/** The module of the deck. */
export const deckOption = {
	type: "string",
	value: "path",
	help: "the module whose default export is the deck, or the folder of its deck.ts",
	otherwise: "slides/deck.ts",
	means: (path) => {
		const within = join(path, "deck.ts");
		return existsSync(within) ? within : path;
	},
} as const satisfies Option;

/** The port of a server. */
export const portOption = {
	type: "string",
	value: "number",
	help: "the port; the next free one if it is taken",
	fault: (value) =>
		/^\d+$/.test(value) && Number(value) < 65_536
			? undefined
			: {
					message: `"${value}" is not a port`,
					hint: "Give a number from 0 to 65535",
				},
} as const satisfies Option;

/** The folder of the built site. */
export const outDirOption = {
	type: "string",
	value: "folder",
	help: "the folder of the built site",
	otherwise: "dist",
} as const satisfies Option;
