import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Project, slideFile } from "../../deck/project.ts";
import { counted } from "../../evidence/format.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { writeWhole } from "../shared/write.ts";
import {
	checkBaked,
	type FigureInput,
	figureFile,
	figureFolder,
	figureInputs,
	isFresh,
} from "../site/baked-figures.ts";
import { bakedFiles, openStudio } from "./studio.ts";

/** Pages that draw side by side in one browser, at most. */
const pages = 2;

/** Figures that a page must have to draw before loading the drawing code once more pays. */
const worthAPage = 8;

/**
 * Draws every figure whose inputs changed and removes baked files that no slide shows.
 *
 * @returns how many were drawn and how many were still fresh
 * @throws InputError if figures cannot be drawn; the others are written
 */
export async function bakeFigures(
	project: Project,
	output: Output,
): Promise<{ drawn: number; fresh: number }> {
	for (const problem of checkBaked(project))
		if (problem.field === "file") rmSync(problem.file);
	const inputs = figureInputs(project);
	const stale = inputs.filter((input) => !isFresh(project, input));
	const fresh = inputs.length - stale.length;
	if (stale.length === 0) return { drawn: 0, fresh };
	const start = performance.now();
	output.transient(progressBar(0, stale.length, "opening the browser"));
	const studio = await openStudio();
	let opened: number | undefined;
	const faults: Problem[] = [];
	try {
		const queue = [...stale];
		let done = 0;
		const work = async () => {
			const page = await studio.page();
			opened ??= performance.now();
			for (let input = queue.shift(); input; input = queue.shift()) {
				output.transient(progressBar(done, stale.length, input.figure.id));
				try {
					for (const [width, text] of await bakedFiles(page, input))
						writeWhole(figureFile(project, input.figure.id, width), text);
				} catch (error) {
					faults.push(cannotBeDrawn(project, input, error));
				}
				done += 1;
			}
			await page.close();
		};
		await Promise.all(
			Array.from(
				{ length: Math.min(pages, Math.ceil(stale.length / worthAPage)) },
				work,
			),
		);
	} finally {
		await studio.close();
	}
	const drawn = stale.length - faults.length;
	const summary = `${figureFolder(project)}/: ${counted(drawn, "figure")} drawn, ${fresh} unchanged, in ${seconds(start)} s (${seconds(start, opened)} s to open the browser and load the drawing code)`;
	if (faults.length > 0) throw new InputError(faults, summary);
	output.line(summary);
	return { drawn, fresh };
}

function seconds(from: number, to = performance.now()): string {
	return ((to - from) / 1000).toFixed(1);
}

function cannotBeDrawn(
	project: Project,
	{ slide, figure }: FigureInput,
	error: unknown,
): Problem {
	return {
		file: slideFile(project, slide),
		field: `figure ${figure.id}`,
		message: `cannot be drawn: ${
			String(error instanceof Error ? error.message : error)
				.replace(/^page\.evaluate: (Error: )?/, "")
				.split("\n    at ")[0]
		}`,
		hint: `Mend ${join(project.folder, "diagrams", `${figure.spec.file}.mmd`)}`,
	};
}
