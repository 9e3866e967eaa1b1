/*
 * Everything that is loaded together with a deck, from files that may change while it is served. The
 * plugin and the commands reach it through `openDeck`. What a site does not need is loaded when it is
 * called for.
 */
import type { Project } from "../deck/project.ts";
import type { PdfAsked } from "./pdf/asked.ts";
import type { Output } from "./shared/progress.ts";

export { checkProject } from "../checks/check-project.ts";
export { countDeck } from "../checks/counts/count-deck.ts";
export { countEvidence } from "../checks/counts/count-evidence.ts";
export { countLines, deckLines } from "../checks/counts/count-lines.ts";
export { allSlides } from "../deck/deck.ts";
export { projectWords } from "../deck/project-words.ts";
export { vocabularyOf } from "../deck/vocabulary.ts";
export { selectionAsked } from "./pdf/asked.ts";
export { unsaidPresenter } from "./pdf/unsaid.ts";
export { checkBaked } from "./site/baked-figures.ts";
export { readProject } from "./site/load-project.ts";
export { pack, publish } from "./site/publish.ts";

/** Draws the figures whose inputs changed. */
export async function bakeFigures(project: Project, output: Output) {
	return (await import("./bake/bake.ts")).bakeFigures(project, output);
}

/** Writes figures, visual abstracts and tables as files of their own. */
export async function writeArtwork(
	project: Project,
	outDir: string,
	output: Output,
) {
	return (await import("./artwork/artwork.ts")).writeArtwork(
		project,
		outDir,
		output,
	);
}

/** Prints slides and handouts. */
export async function printPdf(
	project: Project,
	asked: PdfAsked,
	output: Output,
) {
	return (await import("./pdf/print.ts")).printPdf(project, asked, output);
}

/** Writes the deck as a PowerPoint presentation. */
export async function writePptx(
	project: Project,
	asked: PdfAsked,
	output: Output,
) {
	return (await import("./pptx/write-pptx.ts")).writePptx(
		project,
		asked,
		output,
	);
}
