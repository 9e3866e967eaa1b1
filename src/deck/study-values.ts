import { formatNumber } from "../evidence/format.ts";
import { type Printed, printFact, withUnit } from "../evidence/printed.ts";
import { fieldPath } from "../evidence/provenance.ts";
import { shortCitation } from "../evidence/short-citation.ts";
import { originIn, type SourcedFact, type Study } from "../evidence/study.ts";
import {
	type Citation,
	faulty,
	read,
	type SourcedValue,
	sourced,
} from "./insets.ts";

/** Participants randomized, or in an arm, or analyzed. */
export function participants(
	study: Study,
	which: "randomized" | "analyzed" | { arm: string } = "randomized",
): SourcedValue {
	const [count, origin] =
		typeof which === "string"
			? [study[which], originIn(study, { group: "counts", key: which })]
			: [
					study.arms.find((each) => each.id === which.arm)?.n,
					originIn(study, { group: "arms", key: which.arm, part: "n" }),
				];
	if (count === undefined)
		return faulty(
			origin,
			`record ${study.id} has no ${fieldPath(origin)}`,
			"Name a count that the record holds",
		);
	return read([origin], formatNumber(count), count);
}

/** A fact of a record; `unit: false` prints the bare number. */
export function fact(
	sourcedFact: SourcedFact,
	options: { unit?: boolean } = {},
): SourcedValue {
	return sourced(factInWords(sourcedFact, options));
}

function factInWords(
	sourcedFact: SourcedFact,
	{ unit = true }: { unit?: boolean },
): Printed {
	const printed = printFact(sourcedFact);
	return unit ? { ...printed, text: withUnit(printed) } : printed;
}

/** Two facts as a range with the unit of the second, e.g. `8 to 15 sessions`. */
export function range(
	from: SourcedFact,
	to: SourcedFact,
	options: { unit?: boolean } = {},
): SourcedValue {
	const last = factInWords(to, options);
	return read(
		[...printFact(from).origins, ...last.origins],
		`${formatNumber(from.value)} to ${last.text}`,
		from.value,
	);
}

/** The year in which a study was published. */
export function year(study: Study): SourcedValue {
	const origin = originIn(study, { group: "citation", key: "issued" });
	const printed = study.citation.issued?.["date-parts"][0][0];
	if (printed === undefined)
		return faulty(
			origin,
			`record ${study.id} has no date`,
			"Read the date, or leave the year out",
		);
	return read([origin], String(printed), printed);
}

/** Names a study and links to its reference. */
export function cite(study: Study | { id: string }): Citation {
	return {
		inset: "citation",
		study: study.id,
		label: "citation" in study ? shortCitation(study) : study.id,
	};
}
