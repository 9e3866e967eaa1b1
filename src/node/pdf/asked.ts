import { readFileSync } from "node:fs";
import { presenterFrom } from "../../deck/presenter.ts";
import type { Project } from "../../deck/project.ts";
import type { Selection } from "../../deck/selection.ts";
import { InputError } from "../../evidence/problem.ts";

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
