import { sideName } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { absence } from "../../evidence/printed.ts";
import { marksOf } from "../../evidence/provenance.ts";
import {
	originIn,
	originOfStatement,
	type SourcedStatement,
	type Study,
} from "../../evidence/study.ts";
import type { Position } from "../../evidence/vocabulary.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { positionName } from "../tables/guideline-table.ts";

/** One recommendation: when, by whom, which way, and compared with what. */
export interface Verdict {
	readonly year: number;
	/** The body in few words. */
	readonly label: string;
	readonly position: Position;
	/** The comparators that it rests on, the first first; none where that is not known. */
	readonly weighed: readonly Weighed[];
	/** Place in the list of the verdict that it replaced. */
	readonly replaces?: number;
}

/** A comparator that was weighed, and how it is named. */
export interface Weighed {
	readonly comparator: Comparator;
	readonly name: string;
}

export interface VerdictTimelineSpec {
	readonly kind: "verdict-timeline";
	/** In order of year, as given where years are the same. */
	readonly verdicts: readonly Verdict[];
}

/** What the author of the figure gives. */
export interface VerdictTimelineOptions extends FigureOptions {
	/** A guideline or policy with one of its statements each. */
	readonly verdicts: readonly {
		guideline: Study;
		statement: SourcedStatement;
		/** How the body is named: `NICE`. */
		label: Words;
		/** The guideline among these that this one replaced: a line joins them. */
		replaces?: Study;
	}[];
}

/**
 * Guidelines by year and verdict, each with the comparators that it rests on: whether a body says yes
 * may depend on what it compared with.
 *
 * @returns a declaration; once it is built, no verdicts, records of another kind or without a year, statements of
 *   another record, comparators that the subject does not know and replaced guidelines that are not among them or not
 *   earlier become faults that the deck's checks report
 */
export function verdictTimeline(options: VerdictTimelineOptions) {
	return declareFigure("verdict-timeline", options);
}

/** The figure of the options. */
export function buildVerdictTimeline(
	options: VerdictTimelineOptions,
	draft: Draft,
): FigureParts<VerdictTimelineSpec> {
	draft.refuseEmpty(
		options.verdicts,
		"a timeline of verdicts has none",
		"Give it at least one guideline with a statement",
	);
	const dated = options.verdicts
		.flatMap((given) => {
			const year = yearOf(given.guideline);
			draft.faults.push(...faultsOf(given, draft));
			return year === undefined ? [] : [{ ...given, year }];
		})
		.sort((one, other) => one.year - other.year);
	const verdicts = dated.map(
		({ statement, year, label, replaces }, index): Verdict => {
			const before = dated.findIndex(
				({ guideline }) => guideline.id === replaces?.id,
			);
			if (replaces && (before < 0 || before >= index))
				draft.refuse(
					`${statement.study} replaces ${replaces.id}, which is not among the earlier verdicts`,
					"Name a guideline of the figure with an earlier year",
				);
			return {
				year,
				label: draft.say(label),
				position: statement.position,
				weighed: (statement.weighed ?? []).map((comparator) => ({
					comparator,
					name: sideName(draft.subject, comparator),
				})),
				...(replaces && before >= 0 && { replaces: before }),
			};
		},
	);
	draft.faults.push(...emptyLabels(verdicts.map(({ label }) => label)));
	return {
		spec: { kind: "verdict-timeline", verdicts },
		form: "Timeline of guidelines by verdict",
		sentences: verdicts.map((verdict) => spokenVerdict(verdict, verdicts)),
		table: {
			columns: [
				"Year",
				"Body",
				"For whom",
				"Verdict",
				"Says",
				"Strength",
				"Ground",
				"Compared with",
			],
			rows: dated.map(({ statement }, index) => {
				const verdict = verdicts[index];
				return [
					String(verdict?.year),
					verdict?.label ?? "",
					statement.whom,
					positionName[statement.position],
					statement.says,
					statement.strength ?? absence.sign,
					statement.ground ?? absence.sign,
					verdict ? weighedWords(verdict) : "",
				];
			}),
		},
		comparators: verdicts.flatMap(({ weighed }) =>
			weighed.map(({ comparator }) => comparator),
		),
		printed: dated.map(({ guideline, year }) => {
			const origin = originIn(guideline, { group: "citation", key: "issued" });
			return {
				text: String(year),
				value: year,
				origins: [origin],
				marks: marksOf([origin], false),
			};
		}),
		origins: dated.map(({ statement }) => originOfStatement(statement)),
	};
}

/** A verdict as a sentence. */
export function spokenVerdict(
	verdict: Verdict,
	all: readonly Verdict[],
): string {
	const { year, label, position, weighed, replaces } = verdict;
	const before = replaces === undefined ? undefined : all[replaces];
	return [
		`${year} ${label}: ${positionName[position].toLowerCase()}`,
		weighed.length > 0
			? `compared with ${weighedWords(verdict)}`
			: "comparator not available",
		before &&
			`replaced ${before.label} of ${before.year}: ${positionName[before.position].toLowerCase()}`,
	]
		.filter(Boolean)
		.join(", ");
}

/** `sham, usual care`, or the sign for what is not known. */
function weighedWords({ weighed }: Verdict): string {
	return weighed.map(({ name }) => name).join(", ") || absence.sign;
}

function yearOf({ citation }: Study): number | undefined {
	return citation.issued?.["date-parts"][0][0];
}

function faultsOf(
	{ guideline, statement }: VerdictTimelineOptions["verdicts"][number],
	draft: Draft,
) {
	const { comparators } = draft.subject;
	return [
		...(guideline.kind !== "guideline" && guideline.kind !== "policy"
			? [
					{
						message: `record ${guideline.id} is of kind "${guideline.kind}"`,
						hint: "Use a record of kind guideline or policy",
					},
				]
			: []),
		...(statement.study !== guideline.id
			? [
					{
						message: `statement "${statement.key}" is of ${statement.study}, not of ${guideline.id}`,
						hint: "Pair each guideline with its own statement",
					},
				]
			: []),
		...(yearOf(guideline) === undefined
			? [
					{
						message: `record ${guideline.id} has no year`,
						hint: "Read citation.issued at the source, or leave the verdict out",
					},
				]
			: []),
		...(statement.weighed ?? [])
			.filter((comparator) => !(comparator in comparators))
			.map((comparator) => ({
				message: `statement "${statement.key}" of ${statement.study} weighs "${comparator}", which is no comparator`,
				hint: `Use ${Object.keys(comparators).join(", ")}`,
			})),
	];
}
