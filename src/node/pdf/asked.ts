import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";
import type { Presenter } from "../../deck/deck.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import type { Project } from "../../deck/project.ts";
import type { Selection } from "../../deck/selection.ts";
import { InputError } from "../../evidence/problem.ts";
import { readLogo } from "../site/brand.ts";

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
export async function selectionAsked(
	{ deck, presenter }: Project,
	asked: PdfAsked,
): Promise<Selection> {
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
			presenter: await presenterAsked(asked.presenter, presenter),
		}),
	};
}

/** Who presents, as a file says; a logo that it names by its file lies beside it or in images/ there. */
async function presenterAsked(
	file: string,
	otherwise: Presenter,
): Promise<Presenter> {
	const json = contentOf(file);
	const given = record(json);
	if (typeof given?.logo !== "string")
		return presenterFrom(file, json, otherwise);
	const folder = dirname(resolve(file));
	const { logo, faults } = await readLogo(given.logo, {
		deck: folder,
		folders: [folder, join(folder, "images")],
		shown: (path) => relative(process.cwd(), path).replaceAll("\\", "/") || ".",
	});
	if (faults.length > 0)
		throw new InputError(
			faults.map((fault) => ({ file, field: "logo", ...fault })),
		);
	return presenterFrom(
		file,
		logo === undefined ? json : JSON.stringify({ ...given, logo }),
		otherwise,
	);
}

/** An object in JSON; nothing where it is none, which is told by who reads it. */
function record(json: string): Record<string, unknown> | undefined {
	try {
		const content: unknown = JSON.parse(json);
		return typeof content === "object" && content !== null
			? { ...content }
			: undefined;
	} catch {
		return undefined;
	}
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
