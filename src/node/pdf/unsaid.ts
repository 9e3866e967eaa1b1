import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { unsaidFields } from "../../deck/presenter.ts";
import type { Project } from "../../deck/project.ts";
import { selected } from "../../deck/selection.ts";
import { describeProblem } from "../../evidence/problem.ts";
import { type PdfAsked, selectionAsked } from "./asked.ts";

/**
 * A line on what documents would say of a presenter in nobody's words; nothing where all that their
 * slides show is filled in.
 *
 * @throws InputError as `selectionAsked`
 */
export async function unsaidPresenter(
	project: Project,
	asked: PdfAsked,
): Promise<string | undefined> {
	const selection = await selectionAsked(project, asked);
	const { deck, presenter } = selected(project, selection);
	const parts = allSlides(deck)
		.flatMap(({ body }) => allBlocks(body))
		.flatMap((block) => (block.block === "presenter" ? [block.part] : []));
	const unsaid = unsaidFields(presenter).filter((field) =>
		parts.some(
			(part) =>
				field === "name" ||
				(part === "disclosures") === (field === "disclosures"),
		),
	);
	if (unsaid.length === 0) return undefined;
	return describeProblem({
		file: asked.presenter ?? `${project.folder}/presenter.ts`,
		field: unsaid.join(", "),
		message: `nobody has filled in ${unsaid.map((field) => `"${presenter[field]}"`).join(", ")}, and slides say so`,
		hint: asked.presenter
			? "Add them to the file"
			: "Fill them in there, or give --presenter me.json",
	});
}
