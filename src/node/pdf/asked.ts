import { readFileSync } from "node:fs";
import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { presenterFrom, unsaidFields } from "../../deck/presenter.ts";
import type { Project } from "../../deck/project.ts";
import { type Selection, selected } from "../../deck/selection.ts";
import { describeProblem, InputError } from "../../evidence/problem.ts";

/** What is to be printed, as the command line asks for it, not yet checked against a deck. */
export interface PdfAsked {
	/** Folder of the built site; the documents go to `pdf/` in it. */
	readonly outDir: string;
	/** Minutes of the talk. */
	readonly cut?: string;
	readonly noBackup: boolean;
	/** A file with the presenter's details. */
	readonly presenter?: string;
	/** How the names of the documents begin that are printed; all by default. */
	readonly only?: string;
}

/**
 * @throws InputError if the deck has no such cut, or the presenter's file is missing or faulty
 */
export function selectionAsked(
	{ deck, presenter }: Project,
	asked: PdfAsked,
): Selection {
	const cut = deck.cuts.find((each) => String(each) === asked.cut);
	if (asked.cut !== undefined && cut === undefined)
		throw refused(
			"--cut",
			`the deck has no cut of ${asked.cut} minutes`,
			`Use ${deck.cuts.join(" or ")}, or leave it out for the whole deck`,
		);
	return {
		backup: !asked.noBackup,
		...(cut !== undefined && { cut }),
		...(asked.presenter !== undefined && {
			presenter: presenterFrom(
				asked.presenter,
				contentOf(asked.presenter),
				presenter,
			),
		}),
	};
}

/**
 * A line on what documents would say of a presenter in nobody's words; nothing where all that their
 * slides show is filled in.
 *
 * @throws InputError as `selectionAsked`
 */
export function unsaidPresenter(
	project: Project,
	asked: PdfAsked,
): string | undefined {
	const { deck, presenter } = selected(project, selectionAsked(project, asked));
	const parts = allSlides(deck)
		.flatMap(({ body }) => allBlocks(body))
		.flatMap((block) => (block.block === "presenter" ? [block.part] : []));
	const unsaid = unsaidFields(presenter).filter((field) =>
		parts.some(
			(part) =>
				field === "name" || (part === "line") !== (field === "disclosures"),
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

function contentOf(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw refused(
			"--presenter",
			`${file} cannot be read (${error instanceof Error && "code" in error ? error.code : error})`,
			"Give the path of a JSON file with the presenter's details",
		);
	}
}

function refused(field: string, message: string, hint: string): InputError {
	return new InputError([{ file: "command line", field, message, hint }]);
}
