import type { Comparator } from "../../evidence/comparator.ts";
import { formatNumber } from "../../evidence/format.ts";
import { type Outcome, originOf } from "../../evidence/study.ts";
import { emptyLabels, named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import {
	type BrainRegion,
	brainCredit,
	brainRegions,
	isBrainRegion,
} from "../drawings/brain-outline.ts";

/** Whether symptoms were followed, and whether they went with what the scan showed. */
export const reliefs = ["tied", "untied", "not measured"] as const;
export type Relief = (typeof reliefs)[number];

export const reliefWords: Readonly<Record<Relief, string>> = {
	tied: "went with relief",
	untied: "relief measured, no link",
	"not measured": "relief not measured",
};

/** What one study saw in a region. */
export interface BrainFinding {
	/** Direction, against what, in whom: as the record has it, in few words. */
	readonly says: string;
	readonly against: string;
	readonly comparator: Comparator;
	/** People, or studies pooled, where the record counts them. */
	readonly size: string;
	readonly relief: Relief;
}

/** A region with what was seen in it. */
export interface BrainPlace {
	readonly region: BrainRegion;
	readonly name: string;
	readonly findings: readonly BrainFinding[];
	/** The most that any of its studies can say of relief. */
	readonly relief: Relief;
}

export interface BrainMapSpec {
	readonly kind: "brain-map";
	readonly places: readonly BrainPlace[];
	/** What the scans cannot say, as large as what they show. */
	readonly limit: string;
}

/** What the author of a brain map gives. */
export interface BrainMapOptions extends FigureOptions {
	/** Regions of the drawing, with outcomes that found something there. */
	readonly places: readonly {
		at: BrainRegion;
		name?: Words;
		findings: readonly { outcome: Outcome; says: Words; relief: Relief }[];
	}[];
	/** What the scans cannot say. */
	readonly limit: Words;
}

/**
 * Regions of the brain with what studies saw in them, against what, in how many, and whether relief
 * was measured. A region is filled by the most that its studies say of relief.
 *
 * @returns a declaration; once it is built, unknown regions, regions without a finding and outcomes
 *   that found nothing become faults that the deck's checks report
 */
export function brainMap(options: BrainMapOptions) {
	return declareFigure("brain-map", options);
}

/** The figure of the options. */
export function buildBrainMap(
	options: BrainMapOptions,
	draft: Draft,
): FigureParts<BrainMapSpec> {
	draft.refuseEmpty(
		options.places,
		"a brain map has no regions",
		"Give it at least one",
	);
	const places = options.places.flatMap((place): BrainPlace[] => {
		const region: string = place.at;
		if (!isBrainRegion(region)) {
			draft.refuse(
				`"${region}" is no region of the brain that is drawn`,
				`Use ${brainRegions.join(", ")}`,
			);
			return [];
		}
		draft.refuseEmpty(
			place.findings,
			`"${region}" has no finding`,
			"Give it at least one outcome",
		);
		const findings = place.findings.map((finding) => findingOf(finding, draft));
		const relief = reliefs.find((each) =>
			findings.some((finding) => finding.relief === each),
		);
		return [
			{
				region,
				name: place.name === undefined ? region : draft.say(place.name),
				findings,
				relief: relief ?? "not measured",
			},
		];
	});
	const limit = draft.say(options.limit);
	draft.faults.push(...emptyLabels([...places.map(({ name }) => name), limit]));
	const outcomes = options.places.flatMap(({ findings }) =>
		findings.map(({ outcome }) => outcome),
	);
	return {
		spec: { kind: "brain-map", places, limit },
		form: `Drawing of the brain, cut through the middle and from the side, with findings in ${places.length} ${places.length === 1 ? "region" : "regions"}`,
		sentences: [...places.map(spokenRegion), limit],
		table: {
			columns: ["Region", "Seen", "Compared with", "Size", "Relief"],
			rows: places.flatMap(({ name, findings }) =>
				findings.map(({ says, against, size, relief }) => [
					name,
					says,
					against,
					size || "not recorded",
					reliefWords[relief],
				]),
			),
		},
		compared: outcomes.filter(
			({ comparator }) => !["within-group", "none"].includes(comparator),
		),
		printed: [],
		origins: outcomes.map((outcome) => originOf(outcome)),
		credits: [brainCredit],
	};
}

function findingOf(
	{
		outcome,
		says,
		relief,
	}: BrainMapOptions["places"][number]["findings"][number],
	draft: Draft,
): BrainFinding {
	const { effect, finding, comparator, people, trials } = outcome;
	if (!effect && !finding)
		draft.refuse(
			`${named(outcome)} holds neither an effect nor a finding`,
			"Use an outcome that found something",
		);
	return {
		says: draft.say(says),
		against: ["within-group", "none"].includes(comparator)
			? "without a comparator"
			: `against ${draft.nameOf(comparator)}`,
		comparator,
		size:
			people !== undefined
				? `n = ${formatNumber(people)}`
				: trials !== undefined
					? `${formatNumber(trials)} studies`
					: "",
		relief,
	};
}

/** A finding in a line: what was seen, in how many, and what of relief. */
export function findingWords({ says, size, relief }: BrainFinding): string {
	return [
		[says, size].filter(Boolean).join(", "),
		...(relief === "not measured" ? [] : [reliefWords[relief]]),
	].join("; ");
}

/** A region as a sentence, for tooltips and text alternatives. */
export function spokenRegion({ name, findings }: BrainPlace): string {
	return `${name}: ${findings.map((finding) => `${[finding.says, finding.size].filter(Boolean).join(", ")}, ${finding.against}, ${reliefWords[finding.relief]}`).join("; ")}`;
}
