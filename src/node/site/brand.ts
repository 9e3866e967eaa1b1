import type { Presenter } from "../../deck/deck.ts";
import type { DeckLook } from "../../deck/look.ts";
import { dataUrl } from "../../deck/picture.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import { declarationFaults } from "./declaration-faults.ts";
import { lookSchema } from "./look-schema.ts";
import { readImage } from "./read-image.ts";

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

/** A module beside the deck, and what it exports by default. */
export interface Beside {
	readonly file: string;
	readonly declared: unknown;
}

/** Who presents, and how the deck looks, with all that is wrong with them. */
export interface Brand {
	readonly presenter: Presenter;
	readonly look: DeckLook;
	readonly problems: readonly Problem[];
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
	const problems: Problem[] =
		look.declared === undefined
			? []
			: declarationFaults(lookSchema, look.declared, { file: look.file });
	// Held to by the schema.
	const ownLook =
		problems.length > 0 ? {} : ((look.declared ?? {}) as DeckLook);
	const logoOf = async (
		file: string,
		logo: unknown,
	): Promise<string | undefined> => {
		if (typeof logo !== "string" || logo === "" || logo.startsWith("data:"))
			return undefined;
		const { image, faults } = await readImage(logo, {
			deck: folder,
			folders: [folder, `${folder}/images`],
			most,
			shown,
		});
		problems.push(
			...faults.map(({ message, hint }) => ({
				file,
				field: "logo",
				message,
				hint,
			})),
		);
		return image ? dataUrl(image) : "";
	};
	const given = Object(presenter.declared) as { logo?: unknown };
	const logo =
		given.logo === undefined
			? await logoOf(look.file, ownLook.logo)
			: await logoOf(presenter.file, given.logo);
	let read = nobody;
	try {
		if (presenter.declared !== undefined || logo)
			read = presenterFrom(
				presenter.file,
				JSON.stringify(
					logo === undefined ? presenter.declared : { ...given, logo },
				),
				nobody,
			);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		problems.push(...error.problems);
	}
	return { presenter: read, look: ownLook, problems };
}
