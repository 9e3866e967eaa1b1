import type { StudyRecord } from "../../evidence/schema.ts";
import { signs } from "../../evidence/signs.ts";
import { type Study, trustIn } from "../../evidence/study.ts";
import {
	type Fault,
	type Figure,
	FigureWords,
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

/** Where a body stands: for (filled), against (crossed), neither or not read (hollow). */
export type Stand = "for" | "against" | "neither";

export interface TimelineEvent {
	readonly year: number;
	readonly lane: Lane;
	readonly label: string;
	/** Of guidelines and payers only. */
	readonly stand?: Stand;
}

export interface TimelineSpec {
	readonly kind: "timeline";
	/** In order of year, then of lane. */
	readonly events: readonly TimelineEvent[];
}

/**
 * Trials, reviews, guidelines and coverage decisions by year of publication. Year, lane and what a
 * body recommends come from the records.
 *
 * @param events records with the words that name them
 * @throws nothing: no events and records without a year become faults that the deck's checks report
 */
export function timeline(options: {
	id: string;
	title: Words;
	events: readonly { study: Study; label: Words }[];
	message: Words;
}): Figure {
	const faults: Fault[] = [];
	const words = new FigureWords();
	const title = words.say(options.title);
	const message = words.say(options.message);
	if (options.events.length === 0)
		faults.push({
			message: "a timeline has no events",
			hint: "Give it at least one record",
		});
	const events = options.events
		.flatMap(({ study, ...named }): TimelineEvent[] => {
			const name = words.say(named.label);
			const year = study.citation.issued?.["date-parts"][0][0];
			if (year === undefined) {
				faults.push({
					message: `record ${study.id} has no year`,
					hint: "Read citation.issued at the source, or leave the event out",
				});
				return [];
			}
			const position = study.recommendation?.position;
			const lane = laneOf(study);
			return [
				{
					year,
					lane,
					label: `${name}${position && position !== "coverage" ? `: ${position}` : ""}${signs(trustIn(study), false)}`,
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
		block: "figure",
		id: options.id,
		title,
		spec: { kind: "timeline", events },
		alt: `Timeline. ${title}. ${events.length} ${events.length === 1 ? "event" : "events"}${events.length > 0 ? ` from ${Math.min(...years)} to ${Math.max(...years)}` : ""}. ${counted.map(([lane, found]) => `${laneName[lane]}: ${found.map(({ year, label }) => `${year} ${label}`).join("; ")}. `).join("")}${message}`,
		table: {
			columns: ["Year", "Kind", "Event"],
			rows: events.map(({ year, lane, label }) => [
				String(year),
				laneName[lane],
				label,
			]),
		},
		comparators: [],
		origins: options.events.map(({ study }) => ({
			study: study.id,
			field: "citation.issued",
		})),
		words: words.all,
		faults,
	};
}

/** An event as a sentence fragment, for tooltips. */
export function spokenEvent({ year, lane, label }: TimelineEvent): string {
	return `${year}, ${laneName[lane].toLowerCase()}: ${label}`;
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
		case "not read":
			return "neither";
		default:
			return position satisfies never;
	}
}
