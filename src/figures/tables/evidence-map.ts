import type { RecordTableBlock, TableCell } from "../../deck/record-table.ts";
import { text } from "../../deck/text.ts";
import { plain } from "../../deck/values.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { type Direction, directionOf } from "../../evidence/direction.ts";
import { formatNumber } from "../../evidence/format.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import { type Outcome, originOf, type Study } from "../../evidence/study.ts";
import {
	comparesWith,
	sizeOf,
	trialsAbout,
} from "../../evidence/trials-about.ts";
import { type Fault, FigureWords, type Words } from "../core/figure.ts";

/** The columns: what each is called, and the comparators of records that it holds. */
const columns = {
	sham: { name: "Sham needling", comparators: ["sham"] },
	none: {
		name: "No acupuncture, waiting list",
		comparators: ["no-treatment", "waitlist"],
	},
	usual: { name: "Usual care", comparators: ["usual-care"] },
	active: { name: "Another treatment", comparators: ["active"] },
} as const satisfies Record<
	string,
	{ name: string; comparators: readonly Comparator[] }
>;

type Column = keyof typeof columns;
const columnIds = Object.keys(columns) as Column[];

/** A pooled result of a review. */
export interface Pool {
	readonly review: Study;
	readonly outcome: Outcome;
}

/** A row: patients, the topics of their records, and the pool that speaks for each column. */
export interface MapCondition {
	readonly id: string;
	readonly name: string;
	readonly topics: readonly string[];
	readonly pools: Partial<Record<Column, Pool>>;
}

const directionName: Record<Direction, string> = {
	better: "better",
	worse: "worse",
	unclear: "no clear difference",
	unread: "no interval",
};

const ofRecord = "words of the record that the cell opens";
const counted = "count of the records that the cell opens";

/**
 * An evidence map, condition by comparator. A cell gives the size of the evidence in the records
 * (trials, people), and the direction and certainty of one published pool. Trials are never tallied
 * by their result. A cell leads to its records.
 *
 * @param trials every record of a trial that belongs in a cell: the deck's checks name those missing
 * @param conditions rows; `pools` takes, for each column, the largest pool whose interval was read,
 *   else the largest
 * @returns a table; no rows, pools that are none or not of their cell, and trials of no cell become
 *   faults that the deck's checks report
 */
export function evidenceMap(options: {
	id: string;
	title: Words;
	trials: readonly Study[];
	conditions: readonly MapCondition[];
}): RecordTableBlock {
	const { conditions, trials } = options;
	const words = new FigureWords();
	const title = words.say(options.title);
	const pools = conditions.flatMap(({ pools }) => Object.values(pools));
	const rows = conditions.map((condition) => ({
		heading: { text: text`${plain(condition.name, "name of a condition")}` },
		cells: columnIds.map((column) => cellOf(condition, column, trials)),
	}));
	const mapped = new Set(
		rows.flatMap(({ cells }) => cells.flatMap(({ opens }) => opens.trials)),
	);
	return {
		block: "record-table",
		form: "map",
		id: options.id,
		caption: text`${plain(title, "title, checked as it is written")}: ${plain(`${mapped.size} records of trials and ${pools.length} pooled results in ${conditions.length} conditions`, "count of the rows")}`,
		columns: ["Patients", ...columnIds.map((column) => columns[column].name)],
		rows,
		notes: [
			text`people (trials) in the records kept here`,
			text`direction and certainty: of the pool named`,
			text`unrated: no certainty read`,
		],
		// Its columns name them.
		comparators: [],
		origins: pools.map(({ outcome }) => originOf(outcome)),
		words: words.all,
		faults: [
			...(conditions.length === 0
				? [
						{
							message: "an evidence map has no rows",
							hint: "Give it at least one condition",
						},
					]
				: []),
			...conditions.flatMap((condition) => poolFaults(condition, conditions)),
			...trials
				.filter(({ id }) => !mapped.has(id))
				.map(({ id }) => ({
					message: `record ${id} belongs in no cell of the map`,
					hint: "Leave it out, or look at its kind, topics, treatment and comparators",
				})),
		],
	};
}

function cellOf(
	{ id, name, topics, pools }: MapCondition,
	column: Column,
	all: readonly Study[],
): TableCell & Required<Pick<TableCell, "opens">> {
	const { comparators, name: against } = columns[column];
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
					text: text`no pool here`,
					detail: text`${plain(size, counted)}`,
					opens,
				}
			: { text: text`no record here`, opens };
	const direction = directionOf(pool.outcome);
	const certainty = pool.outcome.certainty ?? "unrated";
	return {
		mark: { mark: "direction", direction },
		text: text`**${plain(directionName[direction], "a direction")}**, ${plain(certainty, ofRecord)}`,
		detail: text`${plain(`${size}, ${nameOf(pool.review)}`, counted)}`,
		opens,
	};
}

/** `2,345 (6)`: people and trials; a plus says that the people of some trial were not read. */
function sizeWords(records: readonly Study[]): string {
	const { trials, people, unknown } = sizeOf(records);
	if (trials === 0) return "no trial";
	const known = `${formatNumber(people)}${unknown > 0 ? "+" : ""}`;
	return `${people > 0 ? known : "not read"} (${trials})`;
}

/** Author and year, which are shorter than most labels; the label where no author was read. */
function nameOf(review: Study): string {
	const { label, ...unlabelled } = review;
	return review.citation.author.length > 0
		? shortCitation(unlabelled)
		: shortCitation(review);
}

/** Why a pool cannot speak for its cell. */
function poolFaults(
	condition: MapCondition,
	conditions: readonly MapCondition[],
): Fault[] {
	const { name, pools } = condition;
	return columnIds.flatMap((column) => {
		const pool = pools[column];
		if (!pool) return [];
		const { review, outcome } = pool;
		const at = `${name}, ${columns[column].name.toLowerCase()}: outcome "${outcome.key}" of ${outcome.study}`;
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
				"Use a review of acupuncture",
			);
		if (!comparesWith(outcome, columns[column].comparators))
			return fault(
				`is against "${outcome.comparator}"${outcome.amongTreatment ? ", another acupuncture" : ""}`,
				"Move it to the column of its comparator",
			);
		if (!aboutOnly(pool, condition, conditions))
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
	{ topics }: MapCondition,
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
