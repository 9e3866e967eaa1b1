import { join } from "node:path";
import { z } from "zod";
import type { Presenter } from "../../deck/deck.ts";
import type { DeckLook } from "../../deck/look.ts";
import { dataUrl } from "../../deck/picture.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import {
	type Fault,
	InputError,
	type Problem,
} from "../../evidence/problem.ts";
import { declarationFaults } from "./declaration-faults.ts";
import { lookSchema } from "./look-schema.ts";
import { type ImagePlace, readImage } from "./read-image.ts";

const nobody: Presenter = {
	name: "",
	credentials: "",
	institution: "",
	event: "",
	date: "",
	disclosures: "",
};

/** Most bytes of a logo, as a presenter's details have room for it. */
const most = 145_000;

/** A module beside the deck; none where there is no such file. */
export interface Beside {
	readonly file: string;
	readonly module: Readonly<Record<string, unknown>> | undefined;
}

/** Who presents, and how the deck looks, with all that is wrong with them. */
export interface Brand {
	readonly presenter: Presenter;
	readonly look: DeckLook;
	readonly problems: readonly Problem[];
}

/**
 * A logo that is named by its file, as an address of data; nothing where it is one already, or none.
 *
 * @returns an empty address where the file may not be shown
 */
export async function readLogo(
	logo: unknown,
	place: Omit<ImagePlace, "most">,
): Promise<{ logo?: string; faults: readonly Fault[] }> {
	if (typeof logo !== "string" || logo === "" || logo.startsWith("data:"))
		return { faults: [] };
	const { image, faults } = await readImage(logo, { ...place, most });
	return { logo: image ? dataUrl(image) : "", faults };
}

/**
 * Reads presenter and look. A logo that either names by its file becomes part of the presenter's
 * details, those of the presenter first.
 *
 * @param folder absolute path of the deck's folder
 * @param shown a path as an author knows it
 */
export async function readBrand(
	presenter: Beside,
	look: Beside,
	folder: string,
	shown: (path: string) => string,
): Promise<Brand> {
	const problems: Problem[] = [];
	const declaredBy = ({ file, module }: Beside, builder: string): unknown => {
		const { default: declared } = module ?? {};
		if (module && declared === undefined)
			problems.push({
				file,
				field: "default export",
				message: "is missing",
				hint: `Write export default ${builder}({...})`,
			});
		// A module that could not be read has said so.
		return Object(declared).kind === "unreadable" ? undefined : declared;
	};
	const declaredWho = declaredBy(presenter, "presenter");
	const notOne =
		declaredWho === undefined
			? []
			: declarationFaults(z.looseObject({}), declaredWho, {
					file: presenter.file,
					builder: "presenter",
				});
	problems.push(...notOne);
	const who = notOne.length > 0 ? undefined : declaredWho;
	const declaredLook = declaredBy(look, "look");
	const faults =
		declaredLook === undefined
			? []
			: declarationFaults(lookSchema, declaredLook, {
					file: look.file,
					builder: "look",
				});
	problems.push(...faults);
	// Held to by the schema.
	const ownLook = (faults.length > 0 ? {} : (declaredLook ?? {})) as DeckLook;
	const logoOf = async (
		file: string,
		given: unknown,
	): Promise<string | undefined> => {
		const { logo, faults } = await readLogo(given, {
			deck: folder,
			folders: [folder, join(folder, "images")],
			shown,
		});
		for (const fault of faults)
			problems.push({ file, field: "logo", ...fault });
		return logo;
	};
	const given = Object(who) as { logo?: unknown };
	const logo =
		given.logo === undefined
			? await logoOf(look.file, ownLook.logo)
			: await logoOf(presenter.file, given.logo);
	if (who === undefined && !logo)
		return { presenter: nobody, look: ownLook, problems };
	try {
		const read = presenterFrom(
			presenter.file,
			JSON.stringify(logo === undefined ? who : { ...given, logo }),
			nobody,
		);
		return { presenter: read, look: ownLook, problems };
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		problems.push(...error.problems);
		return { presenter: nobody, look: ownLook, problems };
	}
}
