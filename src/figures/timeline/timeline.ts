import { type Printed, withMarks } from "../../evidence/printed.ts";
import { marksOf } from "../../evidence/provenance.ts";
import type { StudyRecord } from "../../evidence/schema.ts";
import { originIn, type Study } from "../../evidence/study.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** What kind of event a record is; each has a lane and a mark. */
export const lanes = ["trials", "reviews", "guidelines", "coverage"] as const;
export type Lane = (typeof lanes)[number];

/** Names of the lanes, as drawn. */
export const laneName: Record<Lane, string> = {
	trials: "Trials",
	reviews: "Reviews",
	guidelines: "Guidelines",
	coverage: "Coverage",
};

/** Where a body stands: for (filled), against (crossed), neither or not available (hollow). */
export type Stand = "for" | "against" | "neither";

export interface TimelineEvent {
	readonly year: number;
	readonly lane: Lane;
	/** Its name, and what it recommends. */
	readonly label: Printed;
	/** Of guidelines and payers only. */
	readonly stand?: Stand;
}

export interface TimelineSpec {
	readonly kind: "timeline";
	/** In order of year, then of lane. */
	readonly events: readonly TimelineEvent[];
}

/** What the author of a timeline gives. */
export interface TimelineOptions extends FigureOptions {
	/** Records with the words that name them. */
	readonly events: readonly { study: Study; label: Words }[];
}

/**
 * Trials, reviews, guidelines and coverage decisions by year of publication. Year, lane and what a
 * body recommends come from the records.
 *
 * @returns a declaration; once it is built, no events and records without a year become faults that the deck's checks report
 */
export function timeline(options: TimelineOptions) {
	return declareFigure("timeline", options);
}

/** The figure of the options. */
export function buildTimeline(
	options: TimelineOptions,
	draft: Draft,
): FigureParts<TimelineSpec> {
	draft.refuseEmpty(
		options.events,
		"a timeline has no events",
		"Give it at least one record",
	);
	const events = options.events
		.flatMap(({ study, ...named }): TimelineEvent[] => {
			const name = draft.say(named.label);
			const year = study.citation.issued?.["date-parts"][0][0];
			if (year === undefined) {
				draft.refuse(
					`record ${study.id} has no year`,
					"Read citation.issued at the source, or leave the event out",
				);
				return [];
			}
			const position = study.recommendation?.position;
			const origin = originIn(study, { group: "citation", key: "issued" });
			const lane = laneOf(study);
			return [
				{
					year,
					lane,
					label: {
						text: `${name}${position && position !== "coverage" ? `: ${position}` : ""}`,
						value: year,
						marks: marksOf([origin], false),
						origins: [origin],
					},
					...(position &&
						lane !== "trials" &&
						lane !== "reviews" && { stand: standOf(position) }),
				},
			];
		})
		.sort(
			(one, other) =>
				one.year - other.year ||
				lanes.indexOf(one.lane) - lanes.indexOf(other.lane),
		);
	const years = events.map(({ year }) => year);
	const counted = lanes
		.map((lane) => [lane, events.filter((each) => each.lane === lane)] as const)
		.filter(([, found]) => found.length > 0);
	return {
		spec: { kind: "timeline", events },
		form: "Timeline",
		sentences: [
			`${events.length} ${events.length === 1 ? "event" : "events"}${events.length > 0 ? ` from ${Math.min(...years)} to ${Math.max(...years)}` : ""}`,
			...counted.map(
				([lane, found]) =>
					`${laneName[lane]}: ${found.map(({ year, label }) => `${year} ${withMarks(label)}`).join("; ")}`,
			),
		],
		table: {
			columns: ["Year", "Kind", "Event"],
			rows: events.map(({ year, lane, label }) => [
				String(year),
				laneName[lane],
				withMarks(label),
			]),
		},
		printed: events.map(({ label }) => label),
	};
}

/** An event as a sentence fragment, for tooltips. */
export function spokenEvent({ year, lane, label }: TimelineEvent): string {
	return `${year}, ${laneName[lane].toLowerCase()}: ${withMarks(label)}`;
}

function laneOf({ kind }: Study): Lane {
	switch (kind) {
		case "guideline":
			return "guidelines";
		case "policy":
			return "coverage";
		case "systematic-review":
		case "ipd-meta-analysis":
			return "reviews";
		case "rct":
		case "cohort":
		case "cost":
		case "experiment-human":
		case "experiment-animal":
		case "imaging":
			return "trials";
		default:
			return kind satisfies never;
	}
}

function standOf(
	position: NonNullable<StudyRecord["recommendation"]>["position"],
): Stand {
	switch (position) {
		case "for":
		case "conditional for":
		case "coverage":
			return "for";
		case "against":
			return "against";
		case "neutral":
		case "mixed":
		case "not available":
			return "neither";
		default:
			return position satisfies never;
	}
}
