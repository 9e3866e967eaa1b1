import {
	type Outcome,
	originOf,
	outcomeAt,
	type Study,
} from "../evidence/study.ts";
import { allBlocks, figuresOf, recordTablesOf } from "./blocks-of.ts";
import { comparedIn } from "./comparators-of.ts";
import { plain, recorded } from "./insets.ts";
import { type Pico, type PicoWords, picoParts } from "./pico.ts";
import { patientsOf } from "./pico-patients.ts";
import type { Slide } from "./slide.ts";
import { comparatorKind, type Subject } from "./subject.ts";
import { asText, type Text, text } from "./text.ts";

/** Studies that compare what happens to people. */
const comparing: readonly Study["kind"][] = [
	"rct",
	"ipd-meta-analysis",
	"systematic-review",
];

/** Outcomes that are measured of trials, not of their patients. */
const ofTrials: readonly Outcome["role"][] = ["quality", "context"];

/**
 * The frame of what a slide shows, written from the records of its figures, tables and large numbers.
 *
 * @param words what the author says in the records' place
 * @returns `undefined` where it shows no trial's result and its author frames none
 */
export function picoOf(
	slide: Slide,
	words: PicoWords | undefined,
	byId: ReadonlyMap<string, Study>,
	subject: Subject,
): Pico | undefined {
	const outcomes = comparisonsOn(slide, byId, subject);
	if (slide.layout === "title" || (outcomes.length === 0 && !words))
		return undefined;
	const studies = [...new Set(outcomes.map(({ study }) => study))].flatMap(
		(id) => byId.get(id) ?? [],
	);
	const people = patientsOf(studies, outcomes, byId);
	const treatment = treatmentOf(studies, outcomes, subject);
	const outcome = measured(outcomes);
	const time = timed(outcomes);
	return {
		...(people.words && { patients: people.words }),
		...(treatment && { treatment }),
		...(outcome && { outcome }),
		...(time && { time }),
		...Object.fromEntries(
			picoParts.flatMap((part) => {
				const said = words?.[part];
				return said === undefined ? [] : [[part, asText(said)]];
			}),
		),
		compared: comparedIn(slide, subject),
		peopleless: words?.patients ? [] : people.lacking,
	};
}

/** The outcomes shown that compare the treatment, or arms of a trial. */
function comparisonsOn(
	slide: Slide,
	byId: ReadonlyMap<string, Study>,
	subject: Subject,
): Outcome[] {
	const origins = [
		...[
			...figuresOf(slide),
			...recordTablesOf(slide).filter(({ kind }) => kind === "findings-table"),
		].flatMap((shown) => shown.origins),
		...allBlocks(slide.body).flatMap((block) =>
			block.block === "key-number" ? block.value.origins : [],
		),
	];
	const outcomes = origins.flatMap((origin) => {
		const study = byId.get(origin.study);
		const outcome = outcomeAt(study, origin);
		if (!study || !outcome || ofTrials.includes(outcome.role)) return [];
		const compares =
			comparatorKind(subject, outcome.comparator).compares !== false ||
			(study.kind === "rct" && study.arms.length > 1);
		return compares && comparing.includes(study.kind) ? [outcome] : [];
	});
	return [...new Set(outcomes)];
}

/** The arm that all outcomes test, by its record's name; what the deck is about where they differ. */
function treatmentOf(
	[only, another]: readonly Study[],
	outcomes: readonly Outcome[],
	subject: Subject,
): Text | undefined {
	if (!only) return undefined;
	const [id, second] = new Set(
		outcomes.map(({ contrast }) => contrast?.treatment),
	);
	const arm = only.arms.find((each) => each.id === id);
	if (arm && !another && second === undefined)
		return literal(lowerFirst(arm.name), "name of an arm");
	return only.otherTreatment ? undefined : asText(subject.intervention);
}

/** What was measured, where it is one thing or two. */
function measured(outcomes: readonly Outcome[]): Text | undefined {
	const [first, second, third] = new Set(
		outcomes.map(({ measure }) => lowerFirst(measure)),
	);
	if (!first || third) return undefined;
	return literal(second ? `${first}; ${second}` : first, "name of an outcome");
}

/** When it was measured: the one time, or the first and the last of those whose weeks are known. */
function timed(outcomes: readonly Outcome[]): Text | undefined {
	const byTime = new Map(
		outcomes.map((outcome) => [outcome.timepoint.label, outcome]),
	);
	const [first, second] = byTime.values();
	if (!first) return undefined;
	if (!second) return text`${time(first)}`;
	const known = [...byTime.values()].filter(
		({ timepoint }) => timepoint.weeks !== undefined,
	);
	if (known.length < byTime.size) return undefined;
	const sorted = known.toSorted(
		(a, b) => (a.timepoint.weeks ?? 0) - (b.timepoint.weeks ?? 0),
	);
	const [earliest = first, latest = second] = [sorted[0], sorted.at(-1)];
	return text`${time(earliest)} to ${time(latest)}`;
}

function time(outcome: Outcome) {
	return recorded(originOf(outcome, "timepoint"), outcome.timepoint.label);
}

function literal(words: string, reason: string): Text {
	return text`${plain(words, reason)}`;
}

/** Names of tests and scales keep their capitals. */
function lowerFirst(words: string): string {
	return /^[A-Z][a-z]/.test(words)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;
}
