import { InputError } from "../../evidence/problem.ts";
import { terminal } from "../vite/progress.ts";
import { type Command, commands } from "./commands.ts";
import { storageFault } from "./storage-fault.ts";

/** Runs the command named on the command line and turns its outcome into an exit code. */
async function main([name = "", ...words]: readonly string[]): Promise<number> {
	const command = (commands as Record<string, Command>)[name];
	const output = terminal();
	if (!command) {
		output.line(
			`package.json › scripts: unknown command "${name}". Use one of ${Object.keys(commands).join(", ")}.`,
		);
		return 1;
	}
	try {
		return await command({ output, words });
	} catch (thrown) {
		const error = storageFault(thrown) ?? thrown;
		if (!(error instanceof InputError)) throw error;
		process.stderr.write(`${error.message}\n`);
		const count = error.problems.length;
		process.stderr.write(
			`${count} ${count === 1 ? "problem" : "problems"}; ${error.done}.\n`,
		);
		return 1;
	}
}

process.exitCode = await main(process.argv.slice(2));
