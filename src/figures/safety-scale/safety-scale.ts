import type { Limits } from "../../evidence/effect.ts";
import { formatNumber } from "../../evidence/format.ts";
import { type Printed, withMarks } from "../../evidence/printed.ts";
import type { Outcome } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { type Rate, rateDecimals, rateOf, ratePer } from "../core/rate.ts";

/** A rate, brought to one denominator. */
export interface SafetyRow {
	readonly group: string;
	readonly label: string;
	readonly role: ArmRole;
	/** Events per 10,000, as precise as the source; derived where it counts per another number. */
	readonly rate: Printed;
	/** Interval as printed, or that there is none. */
	readonly interval: string;
}

export interface SafetyScaleSpec {
	readonly kind: "safety-scale";
	readonly rows: readonly SafetyRow[];
}

/** What a rate is counted per: everything on the ladder is shown per this many. */
const per = 10_000;

/** What the author of a safety scale gives. */
export interface SafetyScaleOptions extends FigureOptions {
	/**
	 * Outcomes whose effect is a rate: its unit says per how many ("per million treatments", "% of
	 * patients"), or it is a count with the arm's events and n. `arm` names an arm whose
	 * percentage is the rate. `group` says what was taken and per what it is counted; `role` gives
	 * colour and mark.
	 */
	readonly rows: readonly {
		outcome: Outcome;
		arm?: string;
		group: Words;
		label: Words;
		role: ArmRole;
	}[];
}

/**
 * Rates of harm on a logarithmic ladder, each line ten times the one before. Rates with different
 * denominators (a course, a treatment, a year) stand in groups of their own, which name it.
 *
 * @returns a declaration; once it is built, no rows, units without a denominator, numbers that are none and rates not above 0
 *   become faults that the deck's checks report
 */
export function safetyScale(options: SafetyScaleOptions) {
	return declareFigure("safety-scale", options);
}

/** The figure of the options. */
export function buildSafetyScale(
	options: SafetyScaleOptions,
	draft: Draft,
): FigureParts<SafetyScaleSpec> {
	draft.refuseEmpty(
		options.rows,
		"a safety scale has no rows",
		"Give it at least one outcome with a rate",
	);
	const sources: string[] = [];
	const rows = options.rows.flatMap(({ outcome, arm, role, ...words }) => {
		const group = draft.say(words.group);
		const label = draft.say(words.label);
		const found = rateOf(outcome, arm);
		if ("message" in found) {
			draft.faults.push(found);
			return [];
		}
		if (!(found.read.value > 0)) {
			draft.refuse(
				`rate ${found.read.value} of ${named(outcome)} must be above 0 on a logarithmic ladder`,
				"Leave it out, and say in the text that none was seen and in how many",
			);
			return [];
		}
		sources.push(withMarks(found.read));
		return [rateRow(found, { group, label, role })];
	});
	const spec: SafetyScaleSpec = { kind: "safety-scale", rows };
	const rates = rows.map(({ rate }) => rate.value);
	const printedAt = (rate: number) => {
		const row = rows[rates.indexOf(rate)];
		return row ? withMarks(row.rate) : "";
	};
	return {
		spec,
		form: `Ladder of rates, logarithmic, per ${formatNumber(per)}`,
		sentences: [
			`${rows.length} ${rows.length === 1 ? "rate" : "rates"}${rows.length > 0 ? ` from ${printedAt(Math.min(...rates))} to ${printedAt(Math.max(...rates))}` : ""}`,
			rows.map(spokenRate).join("; "),
		],
		table: {
			columns: [
				"Counted in",
				"Harm",
				`Per ${formatNumber(per)}`,
				"Interval",
				"As printed",
			],
			rows: rows.map((row, index) => [
				row.group,
				row.label,
				withMarks(row.rate),
				row.interval,
				sources[index] ?? "",
			]),
		},
		printed: rows.map(({ rate }) => rate),
	};
}

/** A row as a sentence fragment, for text alternatives and tooltips. */
export function spokenRate(row: SafetyRow): string {
	return `${row.group}, ${row.label}: ${withMarks(row.rate)} per ${formatNumber(per)} (${row.interval})`;
}

function rateRow(
	rate: Rate,
	names: Pick<SafetyRow, "group" | "label" | "role">,
): SafetyRow {
	const { value, limits, marks, origins } = rate.read;
	const scaled = (number: number) => ratePer(rate, number, per);
	const decimals = rateDecimals(rate, per);
	const print = (number: number) =>
		number === 0 ? "0" : formatNumber(scaled(number), decimals);
	const ends: Limits | undefined = limits && [
		scaled(limits[0]),
		scaled(limits[1]),
	];
	return {
		...names,
		rate: {
			text: print(value),
			value: scaled(value),
			...(ends && { limits: ends }),
			marks: { ...marks, derived: rate.denominator !== per },
			origins,
		},
		interval: limits
			? `${print(limits[0])} to ${print(limits[1])}`
			: rate.missing,
	};
}
