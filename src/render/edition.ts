import { allSlides } from "../deck/deck.ts";
import type { Project } from "../deck/project.ts";
import { citedStudies } from "../deck/texts.ts";
import type { SourcedValue } from "../deck/values.ts";
import { shortCitation } from "../evidence/citation.ts";
import type { Verification } from "../evidence/schema.ts";
import type { Origin, Study } from "../evidence/study.ts";

/** What every part of a page needs to know of the whole: references, their numbers, and trust. */
export interface Edition {
	readonly project: Project;
	/** Studies that the deck cites, in order of first mention: the reference list. */
	readonly references: readonly Study[];
	referenceId(study: string): string;
	referenceNumber(study: string): number | undefined;
	labelOf(study: string): string;
	nameOf(study: string): string;
	/** `†` for a figure read in a secondary account, `‡` for a derived one. */
	marks(value: SourcedValue): string;
	verified(origin: Origin): Verification;
}

/** Numbers the references of a deck and fixes how studies are named. */
export function makeEdition(project: Project): Edition {
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
		const place =
			group === "outcomes"
				? study.outcomes[key]?.read
				: group === "facts"
					? study.facts[key]?.read
					: study.read;
		return place?.verified ?? study.read.verified ?? study.verified;
	};
	return {
		project,
		references,
		referenceId: (study) => `ref-${study}`,
		referenceNumber: (study) => numbers.get(study),
		labelOf,
		nameOf: (study) => project.byId.get(study)?.name ?? labelOf(study),
		verified,
		marks: (value) =>
			(value.origins.some((origin) => verified(origin) === "secondary")
				? "†"
				: "") + (value.derivation ? "‡" : ""),
	};
}
