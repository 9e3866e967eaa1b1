import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { presenterFrom } from "../../deck/presenter.ts";
import type { Project } from "../../deck/project.ts";
import type { Selection } from "../../deck/selection.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import { defaultDeck } from "../vite/places.ts";

/** What the command line asks to be printed, not yet checked against a deck. */
export interface PdfOptions {
	readonly deck: string;
	readonly cut?: string;
	readonly noBackup: boolean;
	/** A file with the presenter's details. */
	readonly presenter?: string;
}

/** @throws InputError if an option is unknown or lacks its value */
export function pdfOptions(words: readonly string[]): PdfOptions {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				deck: { type: "string", default: defaultDeck },
				cut: { type: "string" },
				"no-backup": { type: "boolean", default: false },
				presenter: { type: "string" },
			},
		});
		const { "no-backup": noBackup, ...rest } = values;
		return { ...rest, noBackup };
	} catch (error) {
		throw refused(
			"options",
			error instanceof Error ? error.message.split(". ")[0] : String(error),
			"Use --cut <minutes>, --no-backup or --presenter <file.json>, after --",
		);
	}
}

/**
 * @throws InputError if the deck has no such cut, or the presenter's file is missing or faulty
 */
export function readSelection(
	{ deck, presenter }: Project,
	asked: Omit<PdfOptions, "deck">,
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

function refused(field: string, message = "", hint: string): InputError {
	const problem: Problem = {
		file: "command line",
		field,
		message: message.replace(/\.$/, ""),
		hint,
	};
	return new InputError([problem]);
}
