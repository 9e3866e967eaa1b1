import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Output, progressBar } from "../shared/progress.ts";
import { toldAs } from "./told-as.ts";

/** A part of the whole that takes its time. */
export interface Step {
	readonly name: string;
	/** Makes its files in a folder that stands in for the one that was asked for. */
	run(folder: string, output: Output): Promise<unknown>;
}

/**
 * Runs steps one after the other in a folder beside the one that was asked for, and puts it in that one's
 * place when the last is done. If one fails, an earlier folder stays as it was, and nothing else is left.
 *
 * @throws whatever a step throws, in words of the folder that was asked for
 */
export async function allOrNone(
	steps: readonly Step[],
	folder: string,
	output: Output,
) {
	const staging = join(dirname(folder), `.${basename(folder)}.all`);
	rmSync(staging, { recursive: true, force: true });
	try {
		for (const [done, { name, run }] of steps.entries()) {
			const from = performance.now();
			const bar = progressBar(done, steps.length, name);
			output.transient(bar);
			await run(staging, {
				// What a step says of its files, the summary says of all.
				line: () => undefined,
				transient: (text) => output.transient(`${bar}: ${text}`),
			});
			output.line(`${name}: ${seconds(from)}`);
		}
		replace(folder, staging);
	} catch (error) {
		throw toldAs(error, staging, folder);
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}

/** Puts a complete folder in the place of an earlier one, which stays where that fails. */
function replace(folder: string, complete: string) {
	const before = join(dirname(folder), `.${basename(folder)}.before`);
	rmSync(before, { recursive: true, force: true });
	const had = existsSync(folder);
	if (had) renameSync(folder, before);
	try {
		renameSync(complete, folder);
	} catch (error) {
		if (had) renameSync(before, folder);
		throw error;
	}
	rmSync(before, { recursive: true, force: true });
}

/** Seconds since a moment, in words. */
export function seconds(from: number): string {
	return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
