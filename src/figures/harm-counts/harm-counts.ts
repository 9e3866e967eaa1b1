import { formatNumber } from "../../evidence/format.ts";
import { estimateOf, type Printed, withMarks } from "../../evidence/printed.ts";
import type { Outcome } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { emptyLabels, named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { rateOf } from "../core/rate.ts";
import { healthicons } from "../drawings/credits.ts";
import { isPictogram, pictogramNames } from "../drawings/pictograms.ts";
import { clockOf, type HarmCount, harmCount } from "./harm-count.ts";

/** Numbers of people or treatments that a panel can show one by one. */
export const crowds = [100, 1000, 10_000] as const;
export type Crowd = (typeof crowds)[number];

/** Events counted on one clock: in so many treatments, in so many people for a year. */
export interface HarmPanel {
	/** What is counted: `1,000 patients on an anticoagulant, one year`. */
	readonly clock: string;
	/** Counts on that clock; none where nobody knows out of how many. */
	readonly counts: readonly HarmCount[];
	/** Cases without a denominator. */
	readonly cases?: {
		readonly label: string;
		readonly role: ArmRole;
		readonly number: Printed;
	};
	/** Pictogram that stands where there is nothing to count. */
	readonly sign?: string;
	/** What to do about it; empty where nothing is said. */
	readonly note: string;
}

export interface HarmCountsSpec {
	readonly kind: "harm-counts";
	readonly per: Crowd;
	readonly panels: readonly HarmPanel[];
}

/** What the author of harm counts gives. */
export interface HarmCountsOptions extends FigureOptions {
	/** How many people or treatments every panel shows. */
	readonly per: Crowd;
	/**
	 * One for each clock; `clock` says in words what is counted, `shows` the outcomes, or the
	 * cases of an outcome that has no denominator.
	 */
	readonly panels: readonly {
		clock: Words;
		note?: Words;
		/** Outcomes counted on that clock, or one whose cases have no denominator. */
		shows:
			| readonly {
					outcome: Outcome;
					arm?: string;
					label: Words;
					role: ArmRole;
					remark?: Words;
			  }[]
			| { casesOf: Outcome; label: Words; role: ArmRole; sign?: string };
	}[];
}

/** What stands under several panels. */
export const noRanking =
	"Each panel has its own clock: do not rank across them.";

/**
 * Harms counted in the same number of people or treatments, each clock in a panel of its own, so that
 * nothing is ranked that was counted differently. Where a record gives events and their total, the
 * interval is computed here (Wilson's) if none is printed.
 *
 * @returns a declaration; once it is built, rates on different clocks in one panel, counts above the
 *   whole, cases that have a denominator and unknown pictograms become faults that the deck's checks report
 */
export function harmCounts(options: HarmCountsOptions) {
	return declareFigure("harm-counts", options);
}

/** The figure of the options. */
export function buildHarmCounts(
	options: HarmCountsOptions,
	draft: Draft,
): FigureParts<HarmCountsSpec> {
	draft.refuseEmpty(
		options.panels,
		"harm counts have no panels",
		"Give them at least one clock with an outcome",
	);
	if (!crowds.includes(options.per))
		draft.refuse(
			`harms cannot be counted in ${options.per}`,
			`Use ${crowds.map((each) => formatNumber(each)).join(", ")}`,
		);
	const panels = options.panels.map((panel) =>
		panelOf(panel, options.per, draft),
	);
	draft.faults.push(
		...emptyLabels(
			panels.flatMap(({ clock, counts, cases }) => [
				clock,
				...counts.map(({ label }) => label),
				...(cases ? [cases.label] : []),
			]),
		),
	);
	const counts = panels.flatMap((panel) =>
		panel.counts.map((count) => ({ panel, count })),
	);
	const cases = panels.flatMap(({ cases: each }) => each ?? []);
	const per = formatNumber(options.per);
	return {
		spec: { kind: "harm-counts", per: options.per, panels },
		form: `Counts in the same ${per}, ${panels.length} ${panels.length === 1 ? "panel" : "panels"}`,
		sentences: [
			...panels.map((panel) => spokenPanel(panel, options.per)),
			panels.length > 1 ? noRanking : "",
		],
		table: {
			columns: ["Counted in", "Harm", `In ${per}`, "Interval", "As printed"],
			rows: panels.flatMap((panel) => [
				...panel.counts.map((count) => [
					panel.clock,
					count.label,
					withMarks(count.number),
					count.interval ? withMarks(count.interval) : "not available",
					count.printed,
				]),
				...(panel.cases
					? [
							[
								panel.clock,
								panel.cases.label,
								"not known",
								"not known",
								`${withMarks(panel.cases.number)} cases`,
							],
						]
					: []),
			]),
		},
		printed: [
			...counts.flatMap(({ count: { number, interval } }) => [
				number,
				...(interval ? [interval] : []),
			]),
			...cases.map(({ number }) => number),
		],
		credits: panels.some(({ sign }) => sign) ? [healthicons] : [],
	};
}

function panelOf(
	{ shows, ...words }: HarmCountsOptions["panels"][number],
	per: Crowd,
	draft: Draft,
): HarmPanel {
	const panel = {
		clock: draft.say(words.clock),
		note: words.note === undefined ? "" : draft.say(words.note),
	};
	if ("casesOf" in shows) return { ...panel, ...casesOf(shows, draft) };
	draft.refuseEmpty(
		shows,
		`panel "${panel.clock}" has no counts`,
		"Give it an outcome with a rate, or cases without a denominator",
	);
	const clocks = new Map(
		shows.map(({ outcome, arm }) => [clockOf(outcome, arm), outcome]),
	);
	const [one, other] = [...clocks];
	if (one && other)
		draft.refuse(
			`panel "${panel.clock}" holds two clocks: ${one[0]} (${one[1].study}) and ${other[0]} (${other[1].study})`,
			"Give each clock a panel of its own",
		);
	return {
		...panel,
		counts: shows.flatMap(({ outcome, arm, role, ...said }) => {
			const label = draft.say(said.label);
			const remark = said.remark === undefined ? "" : draft.say(said.remark);
			const count = harmCount(outcome, arm, per, { label, remark, role });
			if (!("message" in count)) return [count];
			draft.faults.push(count);
			return [];
		}),
	};
}

function casesOf(
	{
		casesOf: outcome,
		label,
		role,
		sign,
	}: { casesOf: Outcome; label: Words; role: ArmRole; sign?: string },
	draft: Draft,
): Pick<HarmPanel, "counts" | "cases" | "sign"> {
	const number = estimateOf(outcome);
	const said = draft.say(label);
	if (outcome.effect?.type !== "count" || !number)
		draft.refuse(
			`${named(outcome)} is no count of cases`,
			"Use an outcome whose effect is a count",
		);
	else if (!("message" in rateOf(outcome)))
		draft.refuse(
			`${named(outcome)} says in how many it was counted`,
			"Show it as a count on its clock",
		);
	if (sign !== undefined && !isPictogram(sign))
		draft.refuse(
			`no pictogram is named "${sign}"`,
			`Use ${pictogramNames.join(", ")}`,
		);
	return {
		counts: [],
		...(number && { cases: { label: said, role, number } }),
		...(sign !== undefined && isPictogram(sign) && { sign }),
	};
}

/** A count as a sentence fragment, for tooltips and text alternatives. */
export function spokenCount(count: HarmCount, per: Crowd): string {
	return [
		`${count.label}: ${withMarks(count.number)} in ${formatNumber(per)}`,
		count.interval && `(${withMarks(count.interval)})`,
		count.remark && `; ${count.remark}`,
	]
		.filter(Boolean)
		.join(" ")
		.replace(" ;", ";");
}

/** Cases as a sentence fragment. */
export function spokenCases({
	label,
	number,
}: NonNullable<HarmPanel["cases"]>) {
	return `${withMarks(number)} ${label}; how often is not known`;
}

function spokenPanel(panel: HarmPanel, per: Crowd): string {
	const shown = [
		...panel.counts.map((count) => spokenCount(count, per)),
		...(panel.cases ? [spokenCases(panel.cases)] : []),
	];
	return `${panel.clock}: ${[...shown, panel.note].filter(Boolean).join("; ")}`;
}
