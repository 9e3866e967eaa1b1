import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Presenter } from "../../deck/deck.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";

const nobody: Presenter = {
	name: "",
	credentials: "",
	institution: "",
	event: "",
	date: "",
	disclosures: "",
};

/** Kinds of images by the ends of their names. */
const imageTypes: Readonly<Record<string, string>> = {
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".webp": "image/webp",
	".svg": "image/svg+xml",
};

/**
 * Who presents, as the deck's module says; nobody where there is none. A logo may be a path, relative to
 * the deck's folder.
 */
export function readPresenter(
	module: Readonly<Record<string, unknown>> | undefined,
	folder: string,
	file: string,
): { presenter: Presenter; problems: readonly Problem[] } {
	if (!module) return { presenter: nobody, problems: [] };
	const fault = (field: string, message: string, hint: string) => ({
		presenter: nobody,
		problems: [{ file, field, message, hint }],
	});
	const { default: given } = module;
	if (given === undefined)
		return fault(
			"default export",
			"is missing",
			"Write export default presenter({...})",
		);
	const { logo, kind } = Object(given) as { logo?: unknown; kind?: unknown };
	if (kind === "unreadable") return { presenter: nobody, problems: [] };
	let declared = given;
	if (typeof logo === "string" && logo !== "" && !/^data:/.test(logo)) {
		const type = imageTypes[extname(logo).toLowerCase()];
		if (!type)
			return fault(
				"logo",
				`"${logo}" is no image`,
				`Name a file that ends in ${Object.keys(imageTypes).join(", ")}`,
			);
		const place = join(folder, logo);
		if (!existsSync(place))
			return fault(
				"logo",
				`there is no file "${logo}" in the deck's folder`,
				"Put the image there, or correct the path",
			);
		declared = {
			...Object(given),
			logo: `data:${type};base64,${readFileSync(place).toString("base64")}`,
		};
	}
	try {
		return {
			presenter: presenterFrom(file, JSON.stringify(declared), nobody),
			problems: [],
		};
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return { presenter: nobody, problems: error.problems };
	}
}
