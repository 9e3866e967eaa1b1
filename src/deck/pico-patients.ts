import type { Outcome, Study } from "../evidence/study.ts";
import { plain, type SourcedValue } from "./insets.ts";
import { size } from "./outcome-values.ts";
import { fact, participants } from "./study-values.ts";
import { type Text, text } from "./text.ts";

/** Longest description of a trial's people that stands beside their number, in letters. */
const longestWords = 44;

/** Who was treated, as far as the records say. */
interface Patients {
	readonly words?: Text;
	/** Ids of records that do not say how many people they rest on. */
	readonly lacking: readonly string[];
}

/**
 * The people behind outcomes: of one trial, of one review, or of several studies.
 *
 * @param studies those of the outcomes, in order of appearance
 */
export function patientsOf(
	studies: readonly Study[],
	outcomes: readonly Outcome[],
	byId: ReadonlyMap<string, Study>,
): Patients {
	// Further reports of one trial are one trial.
	const trials = [
		...new Set(
			studies.map((study) => byId.get(study.followUpOf ?? "") ?? study),
		),
	];
	const counted = trials.map((study) => ({
		study,
		people: peopleOf(
			study,
			outcomes.filter(
				(outcome) =>
					outcome.study === study.id ||
					byId.get(outcome.study)?.followUpOf === study.id,
			),
		),
	}));
	const lacking = counted
		.filter(({ people }) => people.length === 0)
		.map(({ study }) => study.id);
	const [only, another] = counted;
	if (!only || lacking.length > 0) return { lacking };
	return {
		words: another
			? several(counted.map(({ people }) => people))
			: one(only.study, only.people, outcomes),
		lacking,
	};
}

/** How many people a study rests on, where it compares them: once, or once for each outcome. */
function peopleOf(study: Study, outcomes: readonly Outcome[]): SourcedValue[] {
	const shown = outcomes.filter(({ study: id }) => id === study.id);
	const pooled = shown.filter(({ participants }) => participants !== undefined);
	if (
		study.kind !== "rct" &&
		pooled.length > 0 &&
		pooled.length === shown.length
	)
		return pooled.map((outcome) => size(outcome, "participants"));
	if (study.randomized) return [participants(study)];
	if (study.analyzed) return [participants(study, "analyzed")];
	return [];
}

function one(
	study: Study,
	people: readonly SourcedValue[],
	outcomes: readonly Outcome[],
): Text {
	const [least, most] = extremes(people);
	const { trials } = study.facts;
	const [{ trials: pooled } = {}, ...others] = outcomes;
	if (most) return text`${least} to ${most} people in each comparison`;
	if (study.kind === "rct") {
		const { population } = study;
		return population.length <= longestWords
			? text`${least}: ${plain(population.charAt(0).toLowerCase() + population.slice(1), "words of the record")}`
			: text`${least} people`;
	}
	const [first] = outcomes;
	if (first && people[0]?.origins[0]?.group === "outcomes" && pooled)
		return others.every((other) => other.trials === pooled)
			? text`${least} people in ${size(first, "trials")} trials`
			: text`${least} people`;
	return trials?.unit === "trials"
		? text`${least} people in ${fact(trials)}`
		: text`${least} people`;
}

function several(people: readonly (readonly SourcedValue[])[]): Text {
	const [least, most] = extremes(people.flat());
	const count = plain(String(people.length), "count of the studies shown");
	return most
		? text`${count} studies, of ${least} to ${most} people`
		: text`${count} studies, of ${least} people each`;
}

/** The least and, where it differs, the most of some numbers. */
function extremes(
	people: readonly SourcedValue[],
): [SourcedValue, SourcedValue | undefined] {
	const sorted = people.toSorted((a, b) => a.value - b.value);
	const [least] = sorted;
	const most = sorted.at(-1);
	if (!least) throw new RangeError("no number of people was left");
	return [least, most && most.value > least.value ? most : undefined];
}
