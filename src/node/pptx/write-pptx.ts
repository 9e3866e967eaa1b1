import { join } from "node:path";
import type { Project } from "../../deck/project.ts";
import { selected } from "../../deck/selection.ts";
import { InputError } from "../../evidence/problem.ts";
import { documentPath, extentOf } from "../../pages/shared/downloads-list.ts";
import { type PdfAsked, selectionAsked } from "../pdf/asked.ts";
import { offerFiles } from "../shared/offer-files.ts";
import { type Output, progressBar } from "../shared/progress.ts";
import { writeWhole } from "../shared/write.ts";
import { checkBaked } from "../site/baked-figures.ts";
import { formatReferences } from "../site/kept-references.ts";
import { presentationOf } from "./presentation.ts";

/**
 * Writes a deck as a PowerPoint presentation beside its built site.
 *
 * @throws InputError if the deck has no such part, a figure is stale, or a presentation cannot hold one
 */
export async function writePptx(
	project: Project,
	asked: PdfAsked,
	output: Output,
) {
	const selection = await selectionAsked(project, asked);
	const stale = checkBaked(project);
	if (stale.length > 0) throw new InputError(stale);
	await formatReferences(project);
	const { file, slides } = await presentationOf(
		selected(project, selection),
		selection.cut,
		(done, all, slide) => output.transient(progressBar(done, all, slide)),
	);
	const path = documentPath("talk", { cut: selection.cut });
	const made = { path, bytes: file.length, pages: slides };
	writeWhole(join(asked.outDir, path), file);
	offerFiles(asked.outDir, [made]);
	output.line(`${join(asked.outDir, path)}: ${extentOf(made)}`);
}
