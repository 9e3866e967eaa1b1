import process from "node:process";
import { didYouMean } from "../../checks/nearest.ts";
import { counted } from "../../evidence/format.ts";
import { describeProblem, type Problem } from "../../evidence/problem.ts";
import { thrownProblem } from "../load/faults.ts";
import { terminal } from "../shared/progress.ts";
import { type Command, helpOf } from "./command.ts";
import { commands } from "./commands.ts";
import { storageFault } from "./storage-fault.ts";

/**
 * Runs the command named on the command line.
 *
 * @returns the exit code
 */
export async function main([
	name = "",
	...words
]: readonly string[]): Promise<number> {
	const output = terminal();
	const known: Readonly<Record<string, Command>> = commands;
	const command = known[name];
	if (!command) {
		const all = Object.entries(known).map(
			([each, { summary }]) => `  ${each.padEnd(8)}  ${summary}`,
		);
		if (/^(--help|-h|help)$/.test(name)) {
			for (const line of ["npm run <command> -- [options]", "", ...all])
				output.line(line);
			return 0;
		}
		process.stderr.write(
			`command line › command: ${name ? `there is no command "${name}"` : "no command is named"}. ${didYouMean(name, Object.keys(known))}.\n`,
		);
		return 1;
	}
	if (words.includes("--help") || words.includes("-h")) {
		for (const line of helpOf(name, command)) output.line(line);
		return 0;
	}
	process.on("uncaughtException", reportLate);
	try {
		return await command.run(name, words, output);
	} catch (thrown) {
		return report(storageFault(thrown) ?? thrown);
	}
}

/**
 * Prints what a module throws after it was read, from a timer or a promise, which nothing awaits. A server
 * goes on.
 */
function reportLate(thrown: unknown) {
	const root = process.cwd();
	const problem = thrownProblem(thrown, { root, folder: root, file: root });
	const words =
		problem.line === undefined || problem.file.startsWith("src/")
			? thrown instanceof Error
				? thrown.stack
				: String(thrown)
			: describeProblem({
					...problem,
					hint: "Let a module declare what it has at once, without timers, promises or a network",
				});
	process.stderr.write(`${words}\n`);
	process.exitCode = 1;
}

/** Prints the faults of an input; the engine's errors are of another bundle, told by what they hold. */
function report(error: unknown): number {
	if (!(error instanceof Error)) throw error;
	if (!("problems" in error)) throw error;
	const count = (error.problems as readonly Problem[]).length;
	const done = "done" in error && error.done ? `; ${error.done}` : "";
	process.stderr.write(
		`${error.message}\n${counted(count, "problem")}${done}.\n`,
	);
	return 1;
}
