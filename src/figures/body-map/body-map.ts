import type { Comparator } from "../../evidence/comparator.ts";
import { bareInterval, withMarks, withUnit } from "../../evidence/printed.ts";
import { type Outcome, originOf } from "../../evidence/study.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { type BodyView, bodyCredit } from "../drawings/body-outline.ts";
import {
	type Against,
	againstOf,
	type BodyResult,
	bodyResult,
	directionWords,
	peopleWords,
	resultWords,
} from "./body-result.ts";
import { type BodyRegion, regionAt, regionsOf } from "./regions.ts";

/** A condition on the body. */
export interface BodyPlace {
	readonly name: string;
	/** What was measured: `headaches halved`; empty where the name says it. */
	readonly about: string;
	/** Certainty, and whose judgment it is; empty where nobody rates it. */
	readonly certainty: string;
	readonly regions: readonly string[];
	readonly results: readonly BodyResult[];
	/** Comparators that no result is available for. */
	readonly absent: readonly Against[];
}

export interface BodyMapSpec {
	readonly kind: "body-map";
	readonly view: BodyView;
	/** In order from head to foot. */
	readonly places: readonly BodyPlace[];
	/** What lies right of no difference. */
	readonly better: string;
}

/** What the author of a body map gives. */
export interface BodyMapOptions extends FigureOptions {
	/** Side from which the body is seen; the back by default. */
	readonly view?: BodyView;
	/**
	 * Conditions; `at` names where they are, `results` the outcomes with a contrast (or, where a
	 * record holds words alone, what it found), `absent` comparators without a result.
	 */
	readonly places: readonly {
		name: Words;
		about?: Words;
		/** Parts of the body that it is placed on, one or several. */
		at: BodyRegion | readonly BodyRegion[];
		certainty?: Words;
		results: readonly { outcome: Outcome; label?: Words; says?: Words }[];
		absent?: readonly Comparator[];
	}[];
}

/**
 * Conditions on the outline of a body, each with its results against one comparator and another:
 * the estimate in its own unit with interval, people and certainty. All estimates are counted in the
 * treatment's favor; what is of one measure at one place shares a scale, nothing else does.
 *
 * @returns a declaration; once it is built, unknown regions, outcomes that compare nothing and places without
 *   a result become faults that the deck's checks report
 */
export function bodyMap(options: BodyMapOptions) {
	return declareFigure("body-map", options);
}

/** The figure of the options. */
export function buildBodyMap(
	options: BodyMapOptions,
	draft: Draft,
): FigureParts<BodyMapSpec> {
	const view = options.view ?? "back";
	draft.refuseEmpty(
		options.places,
		"a body map has no places",
		"Give it at least one condition",
	);
	const height = (place: BodyPlace) =>
		regionAt(place.regions[0] ?? "", view)?.[1] ?? 0;
	const places = options.places
		.flatMap((place) => placeOf(place, view, draft))
		.sort((one, other) => height(one) - height(other));
	draft.faults.push(...emptyLabels(places.map(({ name }) => name)));
	const outcomes = options.places.flatMap(({ results }) =>
		results.map(({ outcome }) => outcome),
	);
	const results = places.flatMap((place) =>
		place.results.map((result) => ({ place, result })),
	);
	const treatment = draft.subject.intervention;
	return {
		spec: {
			kind: "body-map",
			view,
			places,
			better: `better with ${treatment}`,
		},
		form: `Body seen from the ${view}, with results at ${places.length} ${places.length === 1 ? "place" : "places"}`,
		sentences: places.map((place) => spokenPlace(place, treatment)),
		table: {
			columns: [
				"Condition",
				"Outcome",
				"Comparator",
				"Result, in favor of the treatment",
				"Interval",
				"Each arm",
				"People",
				"Direction",
				"Certainty",
			],
			rows: results.map(({ place, result }) => {
				const { measured, says, label, against, shares } = result;
				return [
					place.name,
					[place.about, label].filter(Boolean).join(", "),
					against,
					measured
						? [
								measured.measure,
								withMarks({
									...measured.estimate,
									text: withUnit(measured.estimate),
								}),
							]
								.filter(Boolean)
								.join(" ")
						: (says ?? ""),
					measured ? bareInterval(measured.estimate) : "",
					shares ? shares.map(withMarks).join(" v ") : "",
					peopleWords(result) || "not recorded",
					directionWords(result, treatment),
					place.certainty,
				];
			}),
		},
		compared: outcomes,
		printed: results.flatMap(({ result: { measured, shares } }) => [
			...(measured ? [measured.estimate] : []),
			...(shares ?? []),
		]),
		origins: outcomes
			.filter(({ effect }) => !effect)
			.map((outcome) => originOf(outcome)),
		credits: [bodyCredit],
	};
}

function placeOf(
	place: BodyMapOptions["places"][number],
	view: BodyView,
	draft: Draft,
): BodyPlace[] {
	const name = draft.say(place.name);
	const regions = [place.at].flat();
	for (const region of regions)
		if (!regionAt(region, view))
			draft.refuse(
				`"${name}" lies at "${region}", which is no region of a body seen from the ${view}`,
				`Use ${regionsOf(view).join(", ")}`,
			);
	if (!regions.every((region) => regionAt(region, view))) return [];
	const results = place.results.flatMap(
		({ outcome, label, says }): BodyResult[] => {
			const result = bodyResult(
				outcome,
				againstOf(outcome.comparator, draft.subject),
				{
					label: label === undefined ? undefined : draft.say(label),
					says: says === undefined ? undefined : draft.say(says),
				},
			);
			if (!("faults" in result)) return [result];
			draft.faults.push(...result.faults);
			return [];
		},
	);
	if (regions.length === 0 || place.results.length === 0)
		draft.refuse(
			`"${name}" has no ${regions.length === 0 ? "region" : "result"}`,
			"Give each place a region and at least one outcome",
		);
	return [
		{
			name,
			about: place.about === undefined ? "" : draft.say(place.about),
			certainty:
				place.certainty === undefined ? "" : draft.say(place.certainty),
			regions,
			results,
			absent: (place.absent ?? []).map((comparator) => ({
				...againstOf(comparator, draft.subject),
			})),
		},
	];
}

/** A result as a sentence fragment, for tooltips and text alternatives. */
export function spokenResult(result: BodyResult): string {
	return [
		`versus ${result.against}: ${resultWords(result)}`,
		peopleWords(result),
	]
		.filter(Boolean)
		.join(", ");
}

function spokenPlace(place: BodyPlace, treatment: string): string {
	const results = place.results.map((result) =>
		result.measured
			? `${spokenResult(result)}, ${directionWords(result, treatment)}`
			: spokenResult(result),
	);
	const absent = place.absent.map(
		({ against }) => `versus ${against}: not available`,
	);
	return `${place.name} (${[place.regions.join(" and "), place.about, place.certainty && `certainty ${place.certainty}`].filter(Boolean).join("; ")}), ${[...results, ...absent].join("; ")}`;
}
