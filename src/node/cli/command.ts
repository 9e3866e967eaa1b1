import type { Output } from "../shared/progress.ts";
import { type Options, readOptions, type Values } from "./options.ts";

/** A command as the table of commands holds it. */
export interface Command {
	/** What it does, in one line. */
	readonly summary: string;
	readonly options: Options;
	/**
	 * @param words what stands after its name
	 * @returns the exit code
	 * @throws InputError for faulty options or input
	 */
	readonly run: (
		name: string,
		words: readonly string[],
		output: Output,
	) => Promise<number>;
}

/** Declares a command, whose work is given its own options. */
export function command<Of extends Options>(
	summary: string,
	options: Of,
	work: (values: Values<Of>, output: Output) => Promise<number>,
): Command {
	return {
		summary,
		options,
		run: (name, words, output) =>
			work(readOptions(name, options, words), output),
	};
}

/** What `--help` prints for a command. */
export function helpOf(name: string, { summary, options }: Command): string[] {
	const rows = Object.entries({
		...options,
		help: { type: "boolean", help: "these lines" } as const,
	}).map(([option, described]) => {
		const { help, value, otherwise } = {
			value: undefined,
			otherwise: undefined,
			...described,
		};
		return [
			`--${option}${value ? ` <${value}>` : ""}`,
			`${help}${otherwise ? ` (${otherwise})` : ""}`,
		] as const;
	});
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		`npm run ${name} -- [options]`,
		`  ${summary}`,
		"",
		...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
	];
}
