import { plain } from "../../deck/insets.ts";
import type { TableCell } from "../../deck/record-table.ts";
import type { Subject } from "../../deck/subject.ts";
import { text } from "../../deck/text.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { type Direction, directionOf } from "../../evidence/direction.ts";
import { formatNumber } from "../../evidence/format.ts";
import { absence } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import { type Outcome, originOf, type Study } from "../../evidence/study.ts";
import {
	comparesWith,
	sizeOf,
	trialsAbout,
} from "../../evidence/trials-about.ts";
import { named } from "../core/data-faults.ts";
import {
	type Draft,
	declareTable,
	type TableOptions,
	type TableParts,
} from "../core/figure.ts";

/** A column: what the treatment is compared with, and the comparators of records that it holds. */
export interface MapColumn {
	readonly id: string;
	readonly name: string;
	readonly comparators: readonly Comparator[];
}

/** A pooled result of a review. */
export interface Pool {
	readonly review: Study;
	readonly outcome: Outcome;
}

/** A row: patients, the topics of their records, and the pool that speaks for each column, by its id. */
export interface MapCondition {
	readonly id: string;
	readonly name: string;
	readonly topics: readonly string[];
	readonly pools: Readonly<Record<string, Pool>>;
}

const directionName: Record<Direction, string> = {
	better: "better",
	worse: "worse",
	unclear: "no clear difference",
	unknown: absence.sign,
};

const ofRecord = "words of the record that the cell opens";
const counted = "count of the records that the cell opens";

/** What the author of an evidence map gives. */
export interface EvidenceMapOptions extends TableOptions {
	/** Comparators, each with the words of its heading. */
	readonly columns: readonly MapColumn[];
	/** Rows; `pools` takes, for each column, the largest pool with an interval, else the largest. */
	readonly conditions: readonly MapCondition[];
}

/**
 * An evidence map, condition by comparator. A cell gives the size of the evidence in the records
 * (trials, people), and the direction and certainty of one published pool. Trials are never tallied
 * by their result. A cell leads to its records.
 *
 * The trials are those of all the deck's records: nobody keeps a list of them.
 *
 * @returns a declaration; once it is built, no rows and pools that are none or not of their cell
 *   become faults that the deck's checks report
 */
export function evidenceMap(options: EvidenceMapOptions) {
	return declareTable("evidence-map", options);
}

/** The table of the options. */
export function buildEvidenceMap(
	options: EvidenceMapOptions,
	draft: Draft,
): TableParts {
	const { columns, conditions } = options;
	draft.refuseEmpty(
		conditions,
		"an evidence map has no rows",
		"Give it at least one condition",
	);
	draft.faults.push(
		...conditions.flatMap((condition) =>
			poolFaults(condition, options, draft.subject),
		),
	);
	const studies = draft.context.studies.map(({ study }) => study);
	const pools = conditions.flatMap(({ pools }) => Object.values(pools));
	const rows = conditions.map((condition) => ({
		heading: { text: text`${plain(condition.name, "name of a condition")}` },
		cells: columns.map((column) => cellOf(condition, column, studies)),
	}));
	const mapped = new Set(
		rows.flatMap(({ cells }) => cells.flatMap(({ opens }) => opens.trials)),
	);
	return {
		size: `${mapped.size} records of trials and ${pools.length} pooled results in ${conditions.length} conditions`,
		columns: ["Patients", ...columns.map(({ name }) => name)],
		rows,
		notes: [
			text`people (trials) in this deck`,
			text`direction and certainty: of the pool named`,
			text`unrated: no rating available`,
		],
		origins: pools.map(({ outcome }) => originOf(outcome)),
	};
}

function cellOf(
	{ id, name, topics, pools }: MapCondition,
	{ id: column, name: against, comparators }: MapColumn,
	all: readonly Study[],
): TableCell & Required<Pick<TableCell, "opens">> {
	const pool = pools[column];
	const trials = trialsAbout(all, { topics, comparators });
	const opens = {
		anchor: `map-${id}-${column}`,
		heading: `${name}, against ${against.toLowerCase()}`,
		topics,
		comparators,
		trials: trials.map((trial) => trial.id),
		...(pool && { review: pool.review.id }),
	};
	const size = sizeWords(trials);
	if (!pool)
		return trials.length > 0
			? {
					text: text`no pooled result`,
					detail: text`${plain(size, counted)}`,
					opens,
				}
			: { text: text`none`, opens };
	const direction = directionOf(pool.outcome);
	const certainty = pool.outcome.certainty ?? "unrated";
	return {
		mark: { mark: "direction", direction },
		text: text`**${plain(directionName[direction], "a direction")}**, ${plain(certainty, ofRecord)}`,
		detail: text`${plain(`${size}, ${nameOf(pool.review)}`, counted)}`,
		opens,
	};
}

/** `2,345 (6)`: people and trials; a plus says that the people of some trial are not known. */
function sizeWords(records: readonly Study[]): string {
	const { trials, people, unknown } = sizeOf(records);
	if (trials === 0) return "no trial";
	const known = `${formatNumber(people)}${unknown > 0 ? "+" : ""}`;
	return `${people > 0 ? known : absence.sign} (${trials})`;
}

/** Author and year, which are shorter than most labels; the label where no author was read. */
function nameOf(review: Study): string {
	const { label, ...unlabelled } = review;
	return review.citation.author.length > 0
		? shortCitation(unlabelled)
		: shortCitation(review);
}

/** Why pools cannot speak for their cells. */
function poolFaults(
	{ name, pools, ...condition }: MapCondition,
	{ columns, conditions }: EvidenceMapOptions,
	{ intervention }: Subject,
): Fault[] {
	return Object.entries(pools).flatMap(([id, pool]) => {
		const column = columns.find((each) => each.id === id);
		if (!column)
			return [
				{
					message: `${name} has a pool for a column "${id}"`,
					hint: `Name a column of the map: ${columns.map((each) => each.id).join(", ")}`,
				},
			];
		const { review, outcome } = pool;
		const at = `${name}, ${column.name.toLowerCase()}: ${named(outcome)}`;
		const fault = (message: string, hint: string) => [
			{ message: `${at} ${message}`, hint },
		];
		if (outcome.study !== review.id)
			return fault(`is not of ${review.id}`, "Pair a review with its own");
		if (!outcome.pooled)
			return fault("pools no trials", "Use an outcome of a review");
		if (review.otherTreatment)
			return fault(
				`tests another treatment (${review.otherTreatment})`,
				`Use a review of ${intervention}`,
			);
		if (!comparesWith(outcome, column.comparators))
			return fault(
				`is against "${outcome.comparator}"${outcome.amongTreatment ? `, another ${intervention}` : ""}`,
				"Move it to the column of its comparator",
			);
		if (!aboutOnly(pool, condition.topics, conditions))
			return fault(
				"is not of these patients alone",
				"Use a pool whose record or outcome is of this condition",
			);
		return outcome.role === "safety" || outcome.better === "neither"
			? fault("has no better side", "Use a pool of pain or its relief")
			: [];
	});
}

/** A review that spans rows speaks for one only where its outcome names that condition. */
function aboutOnly(
	{ review, outcome }: Pool,
	topics: readonly string[],
	conditions: readonly MapCondition[],
): boolean {
	const elsewhere = conditions
		.flatMap((condition) => condition.topics)
		.filter((topic) => !topics.includes(topic));
	return outcome.condition && topics.includes(outcome.condition)
		? true
		: review.topics.some((topic) => topics.includes(topic)) &&
				!review.topics.some((topic) => elsewhere.includes(topic));
}
