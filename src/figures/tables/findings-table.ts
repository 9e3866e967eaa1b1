import {
	plain,
	recorded,
	type SourcedValue,
	sourced,
} from "../../deck/insets.ts";
import { size } from "../../deck/outcome-values.ts";
import type { TableCell } from "../../deck/record-table.ts";
import { comparatorKind, type Subject } from "../../deck/subject.ts";
import { type Text, text } from "../../deck/text.ts";
import {
	absoluteEffect,
	formatRiskDifference,
} from "../../evidence/absolute-effect.ts";
import { effectFamily } from "../../evidence/effect.ts";
import { formatRange } from "../../evidence/format.ts";
import {
	absence,
	bareInterval,
	estimateOf,
	namedInterval,
	withUnit,
} from "../../evidence/printed.ts";
import { marksOf } from "../../evidence/provenance.ts";
import { type Outcome, originOf } from "../../evidence/study.ts";
import { named } from "../core/data-faults.ts";
import {
	type Draft,
	declareTable,
	type TableOptions,
	type TableParts,
	type Words,
} from "../core/figure.ts";
import { shortMeasure } from "../forest-plot/forest-words.ts";

const ofRecord = "words of the record that the row opens";

const absent = plain(absence.sign, "absence");

/** Letters of the footnotes; a table on a slide has no room for more. */
const letters = "abcdefghij";

/** What the author of a summary of findings gives. */
export interface FindingsTableOptions extends TableOptions {
	/** Outcomes, with other words for them where the record's are long. */
	readonly rows: readonly { outcome: Outcome; label?: Words }[];
}

/**
 * A summary of findings in GRADE's form: a row an outcome, with comparator, people and trials,
 * relative and absolute effect and certainty. What is not available is a dash; absolute effects that are
 * computed from ratios are marked as derived.
 *
 * @returns a declaration; once it is built, no rows and outcomes without a comparator become faults that the checks report
 */
export function findingsTable(options: FindingsTableOptions) {
	return declareTable("findings-table", options);
}

/** The table of the options. */
export function buildFindingsTable(
	options: FindingsTableOptions,
	draft: Draft,
): TableParts {
	draft.refuseEmpty(
		options.rows,
		"a summary of findings has no rows",
		"Give it at least one outcome",
	);
	for (const { outcome } of options.rows)
		if (comparatorKind(draft.subject, outcome.comparator).compares === false)
			draft.refuse(
				`${named(outcome)} is compared with nothing`,
				"Use an outcome with a comparator",
			);
	const times = new Set(
		options.rows.map(({ outcome }) => outcome.timepoint.label),
	);
	const time = times.size === 1 ? [...times][0] : undefined;
	const notes = footnotes(options.rows.map(({ outcome }) => outcome));
	const studies = new Set(options.rows.map(({ outcome }) => outcome.study));
	return {
		size: `summary of findings, ${options.rows.length} outcomes from ${studies.size} ${studies.size === 1 ? "review" : "reviews"}`,
		columns: [
			"Outcome",
			"Compared with",
			"People (trials)",
			"Relative effect (95% CI)",
			"Absolute effect (95% CI)",
			"Certainty",
		],
		rows: options.rows.map(({ outcome, label }) => ({
			heading: {
				text: label
					? draft.text(label)
					: text`${plain([outcome.measure, outcome.condition].filter(Boolean).join(", "), ofRecord)}`,
				detail: text`${plain(scaleOf(outcome, time), ofRecord)}`,
			},
			cells: [
				comparatorCell(outcome, draft.subject),
				{ text: people(outcome) },
				{ text: relative(outcome) },
				absolute(outcome),
				certainty(outcome, notes),
			],
		})),
		notes: [
			...(time ? [text`${plain(`all ${time}`, ofRecord)}`] : []),
			...notesOf(
				options.rows.map(({ outcome }) => outcome),
				notes,
			),
		],
		comparators: options.rows.map(({ outcome }) => outcome.comparator),
		origins: options.rows.map(({ outcome }) => originOf(outcome)),
	};
}

/** `0 to 100 points, lower is better, after treatment`; a time that all rows share is a footnote. */
function scaleOf(
	{ range, unit, better, timepoint, effect }: Outcome,
	shared: string | undefined,
): string {
	const ratio = effect && effectFamily(effect.type) === "ratio";
	const inUnits = range && !ratio && unit !== "%";
	return [
		inUnits && `${formatRange(range)} ${unit}`,
		better !== "neither" && `${better} is better`,
		timepoint.label !== shared && timepoint.label,
	]
		.filter(Boolean)
		.join(", ");
}

function comparatorCell(outcome: Outcome, subject: Subject): TableCell {
	const { comparator, comparatorDetail } = outcome;
	const { name, detail } = comparatorKind(subject, comparator);
	return {
		mark: { mark: "comparator", comparator },
		text: text`${plain((detail && comparatorDetail) || name, ofRecord)}`,
	};
}

function people(outcome: Outcome): Text {
	const { participants, trials } = outcome;
	if (!participants && !trials) return text`${absent}`;
	return text`${participants ? size(outcome, "participants") : absent} (${trials ? size(outcome, "trials") : absent})`;
}

/** An effect as the column's head announces it: estimate and limits, other intervals by name. */
function effectValue(outcome: Outcome, name = ""): SourcedValue | undefined {
	const estimate = estimateOf(outcome);
	if (!estimate) return undefined;
	const { interval } = estimate;
	// The head of the column names the interval; another kind names itself.
	const usual = interval.text === undefined || interval.kind === "95% CI";
	const shown = usual ? bareInterval(estimate) : namedInterval(estimate);
	return sourced(
		{ ...estimate, text: `${name}${withUnit(estimate)} (${shown})` },
		outcome.effect?.derived,
	);
}

function relative(outcome: Outcome): Text {
	const { effect } = outcome;
	if (!effect) return text`${absent}`;
	switch (effectFamily(effect.type)) {
		case "ratio":
			return orAbsent(effectValue(outcome, `${shortMeasure(effect)} `));
		case "difference":
			return text`not applicable`;
		case "quantity":
			return text`${absent}`;
	}
}

function orAbsent(shown: SourcedValue | undefined): Text {
	return text`${shown ?? absent}`;
}

function absolute(outcome: Outcome): TableCell {
	const found = absoluteEffect(outcome);
	switch (found.kind) {
		case "difference":
			return { text: orAbsent(effectValue(outcome)) };
		case "risks":
			return {
				text: text`${sourced(
					{
						text: formatRiskDifference(found.difference),
						value: found.difference.value,
						origins: [originOf(outcome)],
						marks: marksOf([outcome], true),
					},
					found.derivation,
				)}`,
				detail: text`${plain(`${Math.round(found.treated)} against ${Math.round(found.control)} in 100`, "parts of the derived value beside it")}`,
			};
		case "unknown":
			return {
				text: text`${found.why ? plain(found.why, "absence") : absent}`,
				...(outcome.finding && {
					detail: text`${recorded(originOf(outcome, "finding"), outcome.finding)}`,
				}),
			};
	}
}

/** Each reason or scope of a rating once, by its letter. */
function footnotes(outcomes: readonly Outcome[]): ReadonlyMap<string, string> {
	const reasons = new Set(
		outcomes.flatMap(({ certaintyNote }) => certaintyNote ?? []),
	);
	return new Map(
		[...reasons].map((reason, at) => [reason, letters[at] ?? "*"]),
	);
}

function certainty(
	outcome: Outcome,
	notes: ReadonlyMap<string, string>,
): TableCell {
	const note = outcome.certaintyNote && notes.get(outcome.certaintyNote);
	return {
		mark: { mark: "certainty", certainty: outcome.certainty },
		text: outcome.certainty
			? text`${recorded(originOf(outcome, "certainty"), outcome.certainty)}`
			: text`${absent}`,
		...(note && { note }),
	};
}

function notesOf(
	outcomes: readonly Outcome[],
	notes: ReadonlyMap<string, string>,
): Text[] {
	const assumed = new Set(
		outcomes.flatMap(({ assumedRisk }) => assumedRisk?.basis ?? []),
	);
	const ratios = new Map(
		outcomes.flatMap(({ effect }) =>
			effect && effectFamily(effect.type) === "ratio"
				? [[shortMeasure(effect), effect.type] as const]
				: [],
		),
	);
	return [
		...[...ratios].map(
			([short, long]) => text`${plain(`${short} ${long}`, "an abbreviation")}`,
		),
		...[...notes].map(
			([reason, letter]) => text`${plain(`${letter} ${reason}`, ofRecord)}`,
		),
		...(assumed.size > 0
			? [
					text`risk with the comparator: ${plain([...assumed].join("; "), ofRecord)}`,
				]
			: []),
	];
}
