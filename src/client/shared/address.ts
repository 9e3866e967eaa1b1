/*
 * Addresses come by mail, from notes and from memory: with a tail, in capitals, badly encoded, of a slide
 * that has another name now. What can be understood is; for the rest the nearest is found.
 */

/** What the part of an address behind `#` asks for. */
export interface Asked {
	/** A name; empty where none is asked for. */
	readonly name: string;
	/** The step of a slide, from 0. */
	readonly step?: number;
}

/** Reads the part of an address behind `#`: `#/name`, `#/name/2`, `#name`, whatever follows it. */
export function askedIn(hash: string): Asked {
	const [first = "", second = ""] = decoded(hash)
		.replace(/^[#/\s]+/, "")
		.split("/");
	// What trackers and mail programs add, and the end of the sentence it stood in.
	const [name = ""] = first.split(/[?&=#]/);
	return {
		name: name.trim().replace(/[\s.,;:!)\]}>"'’”…]+$/, ""),
		...(/^-?\d+$/.test(second) && { step: Number(second) }),
	};
}

/** Decodes what can be decoded; the rest stays as it is written. */
function decoded(words: string): string {
	return words.replace(/(?:%[\da-f]{2})+/gi, (part) => {
		try {
			return decodeURIComponent(part);
		} catch {
			return part;
		}
	});
}

/** A name without regard to case, blanks, accents and signs. */
export function plainName(name: string): string {
	return name
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z\d]+/g, "-")
		.replace(/^-|-$/g, "");
}

/**
 * Whether an element stands for a name of an earlier edition.
 *
 * @param as `former`: the name was its own; `instead`: it is offered in place of what is gone
 */
export function standsFor(
	{ dataset }: HTMLElement,
	name: string,
	as: "former" | "instead",
): boolean {
	return dataset[as]?.split(" ").includes(plainName(name)) === true;
}
