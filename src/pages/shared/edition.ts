import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import { citedStudies } from "../../deck/texts.ts";
import type { SourcedValue } from "../../deck/values.ts";
import type { Verification } from "../../evidence/schema.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import { signs } from "../../evidence/signs.ts";
import { type Origin, type Study, trustIn } from "../../evidence/study.ts";

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
	/** Where the page of all records lies; a page that stands alone has none. */
	readonly evidenceHref: string | undefined;
	referenceNumber(study: string): number | undefined;
	/** Short key of an origin, by which its card is found in `data/sources.json`. */
	originKey(origin: Origin): string;
	labelOf(study: string): string;
	nameOf(study: string): string;
	/** `†` for a figure read in a secondary account, `‡` for a derived one. */
	marks(value: SourcedValue): string;
	verified(origin: Origin): Verification;
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
	const verified = ({ study: id, field }: Origin): Verification => {
		const study = project.byId.get(id);
		if (!study) return "secondary";
		const [group, key = ""] = field.split(".");
		const own =
			group === "outcomes"
				? study.outcomes[key]?.verified
				: group === "facts"
					? study.facts[key]?.verified
					: group === "statements"
						? study.statements[key]?.verified
						: group === "bias"
							? study.bias?.read.verified
							: undefined;
		return own ?? trustIn(study);
	};
	const referenceId = (study: string) => `ref-${numbers.get(study) ?? study}`;
	const keys = new Map<string, string>();
	const originKey = ({ study, field }: Origin) => {
		const name = `${study}|${field}`;
		const known = keys.get(name) ?? String(keys.size);
		keys.set(name, known);
		return known;
	};
	return {
		originKey,
		project,
		within,
		references,
		referenceId,
		// The deck's own pages of references are filled by script; the reading view needs none.
		referenceHref: (study) =>
			`${within ? "" : "read/index.html"}#${referenceId(study)}`,
		evidenceHref: within ? undefined : "read/evidence.html",
		referenceNumber: (study) => numbers.get(study),
		labelOf,
		nameOf: (study) => project.byId.get(study)?.name ?? labelOf(study),
		verified,
		marks: ({ origins, derivation }) =>
			signs(origins.map(verified), derivation !== undefined),
	};
}
