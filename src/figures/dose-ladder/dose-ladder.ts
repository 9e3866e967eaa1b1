import { formatNumber } from "../../evidence/format.ts";
import { type Printed, printFact, withMarks } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { marksOf } from "../../evidence/provenance.ts";
import {
	originIn,
	originOfFact,
	type SourcedFact,
	type Study,
} from "../../evidence/study.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** Sessions of one course: those everybody was given, and how many there were at most. */
export interface DoseRow {
	readonly label: string;
	readonly least: number;
	readonly most: number;
	/** Sessions in words: `8 to 15`; derived where two stretches were added up. */
	readonly printed: Printed;
}

/** How many sessions a payer covers. */
export interface DoseLimit {
	readonly sessions: number;
	readonly printed: Printed;
	readonly label: string;
}

export interface DoseLadderSpec {
	readonly kind: "dose-ladder";
	readonly rows: readonly DoseRow[];
	/** From the lowest to the highest. */
	readonly limits: readonly DoseLimit[];
	readonly axisTitle: string;
}

/** A number of sessions, or the fewest and the most. */
export type Sessions = SourcedFact | readonly [SourcedFact, SourcedFact];

/** What the author of a dose ladder gives. */
export interface DoseLadderOptions extends FigureOptions {
	/**
	 * An arm of a study. Its sessions are read from the record's `arms` where that is a number, a
	 * range or "up to" a number; where it is prose, `sessions` and `further` (a second stretch
	 * that follows the first, for some or all) name the facts.
	 */
	readonly courses: readonly {
		study: Study;
		arm: string;
		label: Words;
		sessions?: Sessions;
		/** Sessions after the first stretch; `optional` where some had none of them. */
		further?: { sessions: Sessions; optional?: boolean };
	}[];
	/** Facts that count the sessions covered, with words that say by whom and in what time. */
	readonly limits: readonly { fact: SourcedFact; label: Words }[];
}

/**
 * Sessions that trials gave, one dot a session, against what payers cover.
 *
 * @returns a declaration; once it is built, no courses, an unknown arm, an arm without sessions or with sessions in prose,
 *   and numbers that are no count become faults that the deck's checks report
 */
export function doseLadder(options: DoseLadderOptions) {
	return declareFigure("dose-ladder", options);
}

/** The figure of the options. */
export function buildDoseLadder(
	options: DoseLadderOptions,
	draft: Draft,
): FigureParts<DoseLadderSpec> {
	draft.refuseEmpty(
		options.courses,
		"a dose ladder has no courses",
		"Give it at least one arm with its sessions",
	);
	const rows = options.courses.flatMap((course) => {
		const label = draft.say(course.label);
		const arm = originIn(course.study, {
			group: "arms",
			key: course.arm,
			part: "sessions",
		});
		const facts = factsOf(course).map(originOfFact);
		const read = course.sessions ? facts : [arm, ...facts];
		const first = course.sessions
			? bounds(course.sessions)
			: recorded(course.study, course.arm);
		if ("message" in first) {
			draft.faults.push(first);
			return [];
		}
		const further: [number, number] = course.further
			? bounds(course.further.sessions)
			: [0, 0];
		const least = first[0] + (course.further?.optional ? 0 : further[0]);
		const most = first[1] + further[1];
		const off = [least, most].find((count) => !isCount(count));
		if (off !== undefined || least > most) {
			draft.refuse(
				`sessions of arm "${course.arm}" of ${course.study.id} are ${least} to ${most}`,
				"Give whole numbers of sessions, the fewest first",
			);
			return [];
		}
		return [
			{
				label,
				least,
				most,
				printed: {
					text: sessionsInWords(least, most),
					value: most,
					marks: marksOf(read, course.further !== undefined),
					origins: read,
				},
			},
		];
	});
	const limits = options.limits
		.flatMap(({ fact, label }) => {
			if (isCount(fact.value) && fact.value > 0)
				return [
					{
						sessions: fact.value,
						printed: printFact(fact),
						label: draft.say(label),
					},
				];
			draft.refuse(
				`limit ${fact.value} (${fact.study}, facts.${fact.key}) must be a whole number of sessions above 0`,
				"Name a fact that counts sessions or visits",
			);
			return [];
		})
		.sort((one, other) => one.sessions - other.sessions);
	const spec: DoseLadderSpec = {
		kind: "dose-ladder",
		rows,
		limits,
		axisTitle: rows.some(({ least, most }) => least < most)
			? "Sessions, one dot each; hollow: given to some"
			: "Sessions, one dot each",
	};
	const printed = [...rows, ...limits].map((each) => each.printed);
	return {
		spec,
		form: "Dose ladder",
		sentences: [
			`${rows.length} ${rows.length === 1 ? "course" : "courses"}: ${rows.map((row) => `${row.label}: ${withMarks(row.printed)} sessions`).join("; ")}`,
			limits.length > 0
				? `Covered: ${limits.map(({ printed, label }) => `${label}, ${withMarks(printed)}`).join("; ")}`
				: "",
		],
		table: {
			columns: ["Course or limit", "Sessions", ...limits.map(overLimit)],
			rows: [
				...rows.map((row) => [
					row.label,
					withMarks(row.printed),
					...limits.map(({ sessions }) => placed(row, sessions)),
				]),
				...limits.map(({ label, printed }) => [
					`Covered: ${label}`,
					withMarks(printed),
					...limits.map(() => ""),
				]),
			],
		},
		printed,
	};
}

function overLimit({ printed }: DoseLimit): string {
	return `Against ${withMarks(printed)}`;
}

/** The facts that count the sessions of a course. */
function factsOf(course: {
	sessions?: Sessions;
	further?: { sessions: Sessions };
}): SourcedFact[] {
	return [course.sessions, course.further?.sessions].flatMap(
		(each) => (each ? [each].flat() : []) as SourcedFact[],
	);
}

function sessionsInWords(least: number, most: number): string {
	if (least === most) return formatNumber(most);
	return least === 0
		? `up to ${formatNumber(most)}`
		: `${formatNumber(least)} to ${formatNumber(most)}`;
}

function placed({ least, most }: DoseRow, limit: number): string {
	if (most <= limit) return "within";
	return least > limit ? "beyond" : "the longest courses beyond";
}

function isCount(number: number): boolean {
	return Number.isInteger(number) && number >= 0;
}

function bounds(sessions: Sessions): [number, number] {
	return "inset" in sessions
		? [sessions.value, sessions.value]
		: [sessions[0].value, sessions[1].value];
}

/** The sessions of an arm as the record's own words give them. */
function recorded(study: Study, id: string): [number, number] | Fault {
	const arm = study.arms.find((each) => each.id === id);
	if (!arm)
		return {
			message: `record ${study.id} has no arm "${id}"`,
			hint: `Name one of its arms: ${study.arms.map((each) => each.id).join(", ") || "it has none"}`,
		};
	if (!arm.sessions)
		return {
			message: `arm "${id}" of ${study.id} records no sessions`,
			hint: "Read them at the source, or leave the course out",
		};
	const found = /^(?:(up to) )?(\d+)(?: ?(?:–|-|to) ?(\d+))?$/.exec(
		arm.sessions,
	);
	if (!found)
		return {
			message: `sessions of arm "${id}" of ${study.id} are in prose: "${arm.sessions}"`,
			hint: "Name the facts that count them in sessions and further",
		};
	const [, upTo, one = "", other] = found;
	return upTo
		? [0, Number(one)]
		: [Number(one), Number(other === undefined ? one : other)];
}
