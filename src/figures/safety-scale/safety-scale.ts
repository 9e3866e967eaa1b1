import type { Limits } from "../../evidence/effect.ts";
import { decimalsOf, formatNumber } from "../../evidence/format.ts";
import {
	absence,
	bareInterval,
	estimateOf,
	type Printed,
	printArm,
	withMarks,
	withUnit,
} from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

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
 * @param rows outcomes whose effect is a rate: its unit says per how many ("per million
 *   treatments", "% of patients"), or it is a count with the arm's events and n. `arm` names an arm
 *   whose percentage is the rate. `group` says what was taken and per what it is counted; `role`
 *   gives colour and mark
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
	const rows = options.rows.flatMap(({ outcome, arm, role, ...named }) => {
		const group = draft.say(named.group);
		const label = draft.say(named.label);
		const found = arm ? armRate(outcome, arm) : outcomeRate(outcome);
		if ("message" in found) {
			draft.faults.push(found);
			return [];
		}
		if (!(found.read.value > 0)) {
			draft.refuse(
				`rate ${found.read.value} of outcome "${outcome.key}" of ${outcome.study} must be above 0 on a logarithmic ladder`,
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

interface Rate {
	/** Value and unit as the source prints them. */
	readonly read: Printed;
	/** What is said in place of an interval that there is not. */
	readonly missing: string;
	/** Per how many the value is counted. */
	readonly denominator: number;
}

function rateRow(
	rate: Rate,
	names: Pick<SafetyRow, "group" | "label" | "role">,
): SafetyRow {
	const { value, limits, marks, origins } = rate.read;
	const scaled = (number: number) =>
		Number(((number / rate.denominator) * per).toPrecision(12));
	const decimals = printedDecimals(rate);
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

/** Decimals that keep the precision of the source; two figures where a count is divided. */
function printedDecimals({ read, denominator }: Rate): number {
	const { value, limits } = read;
	const power = Math.log10(per / denominator);
	if (Number.isInteger(power))
		return Math.max(0, decimalsOf(value, ...(limits ?? [])) - power);
	return Math.max(0, 1 - Math.floor(Math.log10((value / denominator) * per)));
}

function armRate(outcome: Outcome, id: string): Rate | Fault {
	const found = armValue(outcome, id);
	if (found?.kind !== "percent")
		return {
			message: `outcome "${outcome.key}" of ${outcome.study} has no percentage for arm "${id}"`,
			hint: "Name an arm with a percentage",
		};
	const printed = printArm(outcome, found);
	return {
		read: { ...printed, text: withUnit(printed) },
		missing: absence.sign,
		denominator: 100,
	};
}

function outcomeRate(outcome: Outcome): Rate | Fault {
	const { effect } = outcome;
	const estimate = estimateOf(outcome);
	const name = `outcome "${outcome.key}" of ${outcome.study}`;
	if (!effect || !estimate)
		return {
			message: `${name} has no rate`,
			hint: "Use an outcome with an effect, or name an arm with a percentage",
		};
	const unit = effect.unit ?? outcome.unit;
	const read = { ...estimate, text: withUnit(estimate) };
	if (effect.type === "count") {
		const counted = outcome.arms?.find(({ n }) => n !== undefined)?.n;
		return counted
			? { read, missing: bareInterval(estimate), denominator: counted }
			: {
					message: `${name} is a count in an arm without n`,
					hint: "Give the arm's n in the outcome, so that the count is a rate",
				};
	}
	const denominator = denominatorOf(unit);
	if (denominator === undefined)
		return {
			message: `${name} is counted in "${unit}", which says no "per how many"`,
			hint: 'Use an outcome whose unit is "%" or "per" a number',
		};
	return { read, missing: bareInterval(estimate), denominator };
}

/** 100 of "% of patients", 10,000 of "per 10,000 patients", a million of "per million treatments". */
function denominatorOf(unit: string): number | undefined {
	if (unit.startsWith("%")) return 100;
	if (/^per million\b/.test(unit)) return 1_000_000;
	const digits = /^per (\d[\d,]*)/.exec(unit)?.[1]?.replaceAll(",", "");
	return digits ? Number(digits) : undefined;
}
