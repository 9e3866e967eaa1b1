import type { Comparator } from "./comparator.ts";
import type { OutcomeRecord } from "./outcome-schema.ts";
import type { Study } from "./study.ts";

/** Outcomes that answer what a trial asked of its patients; harms and laboratory values do not. */
const answering: readonly OutcomeRecord["role"][] = [
	"primary",
	"secondary",
	"subgroup",
	"post hoc",
];

/** A field of an evidence map: patients, and what the treatment is compared with. */
export interface Question {
	readonly topics: readonly string[];
	readonly comparators: readonly Comparator[];
}

/** Whether an outcome compares the treatment with one of the comparators, not with more of itself. */
export function comparesWith(
	{
		comparator,
		amongTreatment,
	}: Pick<OutcomeRecord, "comparator" | "amongTreatment">,
	comparators: readonly Comparator[],
): boolean {
	return comparators.includes(comparator) && !amongTreatment;
}

/** The records of trials that put the question: of the treatment itself, not retracted. */
export function trialsAbout(
	studies: readonly Study[],
	{ topics, comparators }: Question,
): Study[] {
	return studies.filter(
		(study) =>
			study.kind === "rct" &&
			!study.retracted &&
			!study.otherTreatment &&
			study.topics.some((topic) => topics.includes(topic)) &&
			Object.values(study.outcomes).some(
				(outcome) =>
					answering.includes(outcome.role) &&
					comparesWith(outcome, comparators),
			),
	);
}

/**
 * How many trials, and people in them: randomized, else analyzed. Further reports of one trial count
 * once.
 *
 * @returns `unknown` trials are those whose number of people is not known
 */
export function sizeOf(records: readonly Study[]): {
	trials: number;
	people: number;
	unknown: number;
} {
	const people = new Map<string, number | undefined>();
	for (const { id, followUpOf, randomized, analyzed } of records) {
		const trial = followUpOf ?? id;
		people.set(trial, people.get(trial) ?? randomized ?? analyzed);
	}
	const known = [...people.values()].filter((count) => count !== undefined);
	return {
		trials: people.size,
		people: known.reduce((sum, count) => sum + count, 0),
		unknown: people.size - known.length,
	};
}
