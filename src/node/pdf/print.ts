import { join, relative, sep } from "node:path";
import type { Project } from "../../deck/project.ts";
import { selected } from "../../deck/selection.ts";
import { InputError } from "../../evidence/problem.ts";
import { offerFiles } from "../shared/offer-files.ts";
import type { Output } from "../shared/progress.ts";
import { checkBaked } from "../site/baked-figures.ts";
import { renderSite } from "../site/site.ts";
import { type PdfAsked, selectionAsked } from "./asked.ts";
import { exportPdf } from "./pdf.ts";

/**
 * Prints slides and handouts into `pdf/` of a site's folder, and offers them on the pages that are
 * built there.
 *
 * @throws InputError if the deck has no such part, a figure is stale, or Chrome stops midway
 */
export async function printPdf(
	project: Project,
	asked: PdfAsked,
	output: Output,
) {
	const selection = await selectionAsked(project, asked);
	const stale = checkBaked(project);
	if (stale.length > 0) throw new InputError(stale);
	const site = renderSite(selected(project, selection));
	const folder = join(asked.outDir, "pdf");
	const made = await exportPdf(
		site,
		{ folder, cut: selection.cut, only: asked.only },
		output,
	);
	offerFiles(
		asked.outDir,
		made.map(({ file, ...extent }) => ({
			path: relative(asked.outDir, file).split(sep).join("/"),
			...extent,
		})),
	);
}
