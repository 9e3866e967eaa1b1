import { formatRange } from "../../evidence/format.ts";
import {
	absence,
	type Measure,
	printArm,
	withMarks,
	withUnit,
} from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { unmarked } from "../../evidence/provenance.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import {
	armsWith,
	emptyLabels,
	named,
	notFinite,
} from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

export interface CoursePoint {
	readonly weeks: number;
	readonly at: Measure;
}

export interface CourseLine {
	readonly label: string;
	readonly role: ArmRole;
	/** Drawn dashed, to tell two arms of one role apart. */
	readonly dashed: boolean;
	readonly points: readonly CoursePoint[];
}

export interface TimeCourseSpec {
	readonly kind: "time-course";
	readonly lines: readonly CourseLine[];
	readonly axisTitle: string;
	/** Weeks at which the axis is labelled, with their words. */
	readonly times: readonly { readonly weeks: number; readonly label: string }[];
	/** What is missing, said on the figure. */
	readonly gap: string;
}

/** What the author of a time course gives. */
export interface TimeCourseOptions extends FigureOptions {
	/** Label of time zero; changes start at 0 there. */
	readonly start: Words;
	/** For each arm, the outcomes at successive times and the arm's id in them. */
	readonly lines: readonly {
		label: string;
		role: ArmRole;
		arm: string;
		dashed?: boolean;
		outcomes: readonly Outcome[];
	}[];
	/** What the axis measures, with its unit and which way is better. */
	readonly axisTitle: Words;
	/** What is missing, in words, for the text alternative. */
	readonly gap: Words;
}

/**
 * Values of each arm over time, with intervals where there are any and none invented elsewhere.
 */
export function timeCourse(options: TimeCourseOptions) {
	return declareFigure("time-course", options);
}

/** The figure of the options. */
export function buildTimeCourse(
	options: TimeCourseOptions,
	draft: Draft,
): FigureParts<TimeCourseSpec> {
	draft.refuseEmpty(
		options.lines,
		"a time course has no lines",
		"Give it one arm at least",
	);
	draft.faults.push(
		...emptyLabels(options.lines.map(({ label }) => label)),
		...options.lines.flatMap(({ outcomes }) => outOfOrder(outcomes)),
	);
	const axisTitle = draft.say(options.axisTitle);
	const gap = draft.say(options.gap);
	const lines = options.lines.map(({ label, role, arm, dashed, outcomes }) => ({
		label,
		role,
		dashed: dashed ?? false,
		points: [
			start,
			...outcomes.flatMap((outcome): CoursePoint[] => {
				const found = armValue(outcome, arm);
				const weeks = outcome.timepoint.weeks;
				if (!found) {
					draft.refuse(
						`${named(outcome)} has no value for arm "${arm}"`,
						armsWith(outcome),
					);
					return [];
				}
				if (weeks === undefined) {
					draft.refuse(
						`${named(outcome)} was read at no known week`,
						"Give the outcome timepoint.weeks",
					);
					return [];
				}
				const faults = notFinite(outcome, [
					found.value,
					weeks,
					...(found.ci95 ?? []),
				]);
				draft.faults.push(...faults);
				if (faults.length > 0) return [];
				return [{ weeks, at: printArm(outcome, found) }];
			}),
		],
	}));
	const times = new Map([[0, draft.say(options.start)]]);
	for (const { outcomes } of options.lines)
		for (const { timepoint } of outcomes)
			if (timepoint.weeks !== undefined)
				times.set(timepoint.weeks, timepoint.label);
	const sorted = [...times]
		.sort(([a], [b]) => a - b)
		.map(([weeks, label]) => ({ weeks, label }));
	const spoken = (point: CoursePoint) =>
		`${times.get(point.weeks)}: ${pointWords(point)}${point.at.limits ? ` (95% CI ${formatRange(point.at.limits)})` : ""}`;
	const printed = lines.flatMap(({ points }) => points.map(({ at }) => at));
	return {
		spec: {
			kind: "time-course",
			lines,
			axisTitle,
			times: sorted,
			gap,
		},
		form: "Line chart",
		sentences: [
			axisTitle,
			lines
				.map((line) => `${line.label}: ${line.points.map(spoken).join(", ")}`)
				.join("; "),
			gap,
		],
		table: {
			columns: ["Arm", ...sorted.map(({ label }) => label)],
			rows: lines.map((line) => [
				line.label,
				...sorted.map(({ weeks }) => {
					const point = line.points.find((each) => each.weeks === weeks);
					if (!point) return absence.sign;
					return point.at.limits
						? `${pointWords(point)} (${formatRange(point.at.limits)})`
						: pointWords(point);
				}),
			]),
		},
		comparators: options.lines.flatMap(({ role }) =>
			role === "treatment" ? [] : [role],
		),
		printed,
	};
}

/** Where every line of changes starts: no change yet. */
const start: CoursePoint = {
	weeks: 0,
	at: { text: "0", value: 0, unit: "", marks: unmarked, origins: [] },
};

/** A point as its value is printed: `−3.1 points†`. */
export function pointWords({ at }: CoursePoint): string {
	return withMarks({ text: withUnit(at), marks: at.marks });
}

/** The same without a unit that the axis names; a percent sign stays. */
export function shortWords({ at }: CoursePoint): string {
	const text = at.unit === "%" ? withUnit(at) : at.text;
	return withMarks({ text, marks: at.marks });
}

/** Times of a line that do not come one after the other; a line starts at zero. */
function outOfOrder(outcomes: readonly Outcome[]): Fault[] {
	return outcomes.flatMap((outcome, index) => {
		const weeks = outcome.timepoint.weeks;
		const before = index === 0 ? 0 : outcomes[index - 1]?.timepoint.weeks;
		if (weeks === undefined || before === undefined || weeks > before)
			return [];
		return [
			{
				message:
					weeks === before
						? `${named(outcome)} stands at week ${weeks}, where the line has a value already`
						: `${named(outcome)} stands at week ${weeks}, after week ${before}`,
				hint: "List the outcomes of a line in the order of their weeks, each once",
			},
		];
	});
}
