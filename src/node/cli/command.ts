import type { Output } from "../shared/progress.ts";
import {
	type Options,
	programOf,
	readOptions,
	type Values,
} from "./options.ts";

/** A command as the table of commands holds it. */
export interface Command {
	/** What it does, in one line. */
	readonly summary: string;
	readonly options: Options;
	/** What may stand before its options. */
	readonly usage?: string;
	/** Lines that its help ends with. */
	readonly examples?: readonly string[];
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
export function helpOf(
	name: string,
	{ summary, options, usage, examples = [] }: Command,
): string[] {
	return [
		...programOf(name, summary, options, usage)
			.helpInformation()
			.trimEnd()
			.split("\n"),
		...(examples.length > 0 ? ["", "Examples:"] : []),
		...examples.map((example) => `  npm run ${name} -- ${example}`),
	];
}
