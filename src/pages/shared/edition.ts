import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { citedStudies } from "../../deck/shown.ts";
import { type FieldRef, fieldPath } from "../../evidence/provenance.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import type { Study } from "../../evidence/study.ts";

/** What every part of a page needs to know of the whole: references, their numbers, and trust. */
export interface Edition {
	readonly project: Project;
	/** Whether the page stands alone, without files beside it. */
	readonly within: boolean;
	/** Studies that the deck cites, in order of first mention: the reference list. */
	readonly references: readonly Study[];
	referenceId(study: string): string;
	/** Where a mention of a study leads: its entry in the list of references. */
	referenceHref(study: string): string;
	/** Way from the page to the site's root. */
	readonly toRoot: "" | "../";
	/** Where the page of all records lies; a page that stands alone has none. */
	readonly evidenceHref: string | undefined;
	/** Whether a mention of a study shows its number alone, as on a sheet with little room. */
	readonly numbersAlone?: true;
	/** Whether numbers stand without the signs of rounding and of secondary reports, which a foot explains. */
	readonly unmarked?: true;
	referenceNumber(study: string): number | undefined;
	/** Short key of an origin, by which its card is found in `data/sources.json`. */
	originKey(origin: FieldRef & { readonly gain?: true }): string;
	labelOf(study: string): string;
}

/** Numbers the references of a deck and fixes how studies are named. */
export function makeEdition(
	project: Project,
	{ within = false } = {},
): Edition {
	const ids = new Set(allSlides(project.deck).flatMap(citedStudies));
	const references = [...ids].flatMap((id) => {
		const study = project.byId.get(id);
		return study ? [study] : [];
	});
	const numbers = new Map(
		references.map((study, index) => [study.id, index + 1]),
	);
	const labelOf = (id: string) => {
		const study = project.byId.get(id);
		return study ? shortCitation(study) : id;
	};
	const referenceId = (study: string) => `ref-${numbers.get(study) ?? study}`;
	const keys = new Map<string, string>();
	const originKey: Edition["originKey"] = (origin) => {
		const name = `${origin.study}|${fieldPath(origin)}${origin.gain ? "|gain" : ""}`;
		const known = keys.get(name) ?? String(keys.size);
		keys.set(name, known);
		return known;
	};
	return {
		originKey,
		project,
		within,
		toRoot: "",
		references,
		referenceId,
		// The deck's own pages of references are filled by script; the reading view needs none.
		referenceHref: (study) =>
			`${within ? "" : "read/index.html"}#${referenceId(study)}`,
		evidenceHref: within ? undefined : "read/evidence.html",
		referenceNumber: (study) => numbers.get(study),
		labelOf,
	};
}
