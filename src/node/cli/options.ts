import { type ParseArgsConfig, parseArgs } from "node:util";
import { InputError } from "../../evidence/problem.ts";

/** An option of a command. */
export interface Option {
	readonly type: "string" | "boolean";
	/** What stands for its value in the help, e.g. `path`. */
	readonly value?: string;
	readonly help: string;
	readonly otherwise?: string;
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
	const names = Object.keys(options);
	const known: ParseArgsConfig["options"] = Object.fromEntries(
		Object.entries(options).map(([name, { type, otherwise }]) => [
			name,
			{ type, ...(otherwise !== undefined && { default: otherwise }) },
		]),
	);
	const { values, tokens } = parseArgs({
		args: [...words],
		options: known,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const usable =
		names.length > 0
			? `Use ${names.map((name) => `--${name}`).join(", ")}, after --`
			: "Leave it out";
	const problems = tokens.flatMap((token) => {
		const at = (message: string, hint: string) => [
			{
				file: "command line",
				field: token.kind === "option" ? token.rawName : command,
				message,
				hint,
			},
		];
		if (token.kind === "positional")
			return at(`"${token.value}" is not an option`, usable);
		if (token.kind !== "option") return [];
		const option = options[token.name];
		if (!option) return at(`${command} has no such option`, usable);
		if (option.type === "boolean")
			return token.value === undefined
				? []
				: at("takes no value", `Write ${token.rawName} alone`);
		if (token.value === undefined)
			return at("has no value", `Write ${token.rawName} <${option.value}>`);
		const fault = option.fault?.(token.value);
		return fault ? at(fault.message, fault.hint) : [];
	});
	if (problems.length > 0) throw new InputError(problems);
	return Object.fromEntries(
		Object.entries(options).map(([name, { type }]) => [
			name,
			type === "boolean" ? values[name] === true : values[name],
		]),
	) as Values<Of>;
}

/** The module of the deck. */
export const deckOption = {
	type: "string",
	value: "path",
	help: "the module whose default export is the deck",
	otherwise: "slides/deck.ts",
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
