import { type Comparator, comparatorName } from "../evidence/comparator.ts";
import {
	effectFamily,
	favourable,
	gainTurnsSign,
	intervalOf,
	noEffect,
} from "../evidence/effect.ts";
import {
	effectDecimals,
	flipped,
	formatInterval,
	formatNumber,
	formatRange,
} from "../evidence/format.ts";
import type { Effect } from "../evidence/schema.ts";
import { type Outcome, originOf } from "../evidence/study.ts";
import { type Fault, type Figure, FigureWords, type Words } from "./figure.ts";
import { rowSteps, type StepBy, stepFaults, stepWords } from "./steps.ts";

/** One line of the plot. */
export interface ForestRow {
	readonly label: string;
	readonly group?: string;
	readonly comparator: Comparator;
	readonly value: number;
	readonly limits?: readonly [number, number];
	/** Estimate as printed. */
	readonly estimate: string;
	/** Interval as printed, or that there is none. */
	readonly interval: string;
}

export interface ForestSpec {
	readonly kind: "forest";
	readonly motif?: true;
	readonly rows: readonly ForestRow[];
	readonly scale: "linear" | "log";
	readonly noEffect: number;
	/** Measure and direction in words. */
	readonly axisTitle: string;
	/** Head of the column of numbers. */
	readonly numbers: string;
	/** Step at which each row appears, where the plot builds up; 0 stands there from the start. */
	readonly steps?: readonly number[];
}

/**
 * A forest plot of effects of one measure.
 *
 * @param rows outcomes with the words that name them; rows of one `group` stand together
 * @param gain count differences in acupuncture's favour, so that further right is better
 * @param direction what lies which way, where the rows are no contrast with acupuncture; by default
 *   the side on which acupuncture does better
 * @param steps what appears with each press of the forward key; everything at once by default
 * @param motif the deck's ornament: marks and whiskers alone, large, without axis or numbers
 * @throws nothing: outcomes without effect, of different measures or ratios not above 0 become
 *   faults that the deck's checks report
 */
export function forestPlot(options: {
	id: string;
	title: Words;
	rows: readonly { outcome: Outcome; label?: Words; group?: Words }[];
	gain?: boolean;
	motif?: boolean;
	steps?: StepBy;
	direction?: Words;
	message: Words;
}): Figure {
	const faults: Fault[] = [];
	const words = new FigureWords();
	const title = words.say(options.title);
	const message = words.say(options.message);
	const drawn = options.rows.flatMap(({ outcome, ...named }) => {
		const label = named.label && words.say(named.label);
		const group = named.group && words.say(named.group);
		const { effect } = outcome;
		if (!effect || noEffect(effect.type) === undefined) {
			faults.push({
				wrong: `outcome "${outcome.key}" of ${outcome.study} has no contrast to plot`,
				mend: "Use an outcome whose effect is a difference or a ratio",
			});
			return [];
		}
		if (effectFamily(effect.type) === "ratio" && effect.value <= 0) {
			faults.push({
				wrong: `ratio ${effect.value} of ${outcome.study} has no place on a logarithmic axis`,
				mend: "A ratio lies above 0: check the record",
			});
			return [];
		}
		const turned = options.gain && gainTurnsSign(outcome);
		return [
			{
				outcome,
				effect: turned ? flipped(effect) : effect,
				row: forestRow(outcome, turned ? flipped(effect) : effect, {
					label,
					group,
				}),
			},
		];
	});
	const first = drawn[0];
	if (!first)
		faults.push({
			wrong: "a forest plot has no rows",
			mend: "Give it at least one outcome with an effect",
		});
	for (const { outcome, effect } of drawn)
		if (
			first &&
			(effect.type !== first.effect.type ||
				unitOf(outcome, effect) !== unitOf(first.outcome, first.effect))
		)
			faults.push({
				wrong: `rows of different measures in one forest: ${effect.type} (${unitOf(outcome, effect)}) of ${outcome.study} beside ${first.effect.type} (${unitOf(first.outcome, first.effect)})`,
				mend: "Plot each measure on its own axis",
			});
	const right = first ? betterSide(first.outcome, options.gain) : undefined;
	const direction = options.direction
		? words.say(options.direction)
		: right && `further ${right}, acupuncture better`;
	const kinds = new Set(
		drawn.flatMap(({ effect }) => {
			const interval = intervalOf(effect);
			return interval.limits ? [interval.kind] : [];
		}),
	);
	const name = first ? measureName(first.effect) : "";
	const unit = first ? unitOf(first.outcome, first.effect) : "";
	const rows = drawn.map(({ row }) => row);
	const steps = options.steps && rowSteps(rows, options.steps);
	if (options.steps && steps) faults.push(...stepFaults(steps, options.steps));
	const spec: ForestSpec = {
		kind: "forest",
		...(options.motif && { motif: true as const }),
		rows,
		...(steps && { steps }),
		scale: first?.row && isRatio(first.effect) ? "log" : "linear",
		noEffect: first ? (noEffect(first.effect.type) ?? 0) : 0,
		axisTitle: `${name}${["SD", "ratio"].includes(unit) ? "" : `, ${unit}`}${direction ? `: ${direction}` : ""}`,
		numbers: first
			? `${shortMeasure(first.effect)} (${[...kinds].join(", ") || "95% CI"})`
			: "",
	};
	return {
		block: "figure",
		id: options.id,
		title,
		spec,
		alt: `Forest plot. ${title}. ${spec.rows.length} ${spec.rows.length === 1 ? "row" : "rows"}; ${spec.axisTitle}. ${spec.rows.map(spokenRow).join("; ")}. ${message}`,
		table: {
			columns: [
				...(spec.rows.some((row) => row.group) ? ["Group"] : []),
				"Row",
				"Comparator",
				name,
				"Interval",
			],
			rows: spec.rows.map((row) => [
				...(spec.rows.some((each) => each.group) ? [row.group ?? ""] : []),
				row.label,
				comparatorName[row.comparator],
				row.estimate,
				row.interval,
			]),
		},
		...(steps && { steps: stepWords(steps, rows.map(spokenRow)) }),
		comparators: [...new Set(spec.rows.map((row) => row.comparator))],
		origins: drawn.map(({ outcome }) => originOf(outcome)),
		words: words.all,
		faults,
	};
}

function forestRow(
	outcome: Outcome,
	effect: Effect,
	names: { label: string | undefined; group: string | undefined },
): ForestRow {
	const decimals = effectDecimals(effect);
	const interval = intervalOf(effect);
	return {
		label: names.label ?? `vs ${comparatorName[outcome.comparator]}`,
		...(names.group && { group: names.group }),
		comparator: outcome.comparator,
		value: effect.value,
		...(interval.limits && { limits: interval.limits }),
		estimate: `${effect.approximate ? "about " : ""}${formatNumber(effect.value, decimals)}`,
		interval: interval.limits
			? formatRange(interval.limits, decimals)
			: formatInterval(effect).replace("95% CI ", "CI "),
	};
}

/** A row as a sentence fragment, for text alternatives and tooltips. */
export function spokenRow(row: ForestRow): string {
	const what = [
		row.group,
		row.label.startsWith("vs ") ? undefined : row.label,
		`versus ${comparatorName[row.comparator]}`,
	];
	return `${what.filter(Boolean).join(", ")}: ${row.estimate} (${row.interval})`;
}

function isRatio(effect: Effect) {
	return effectFamily(effect.type) === "ratio";
}

function unitOf(outcome: Outcome, effect: Effect): string {
	return isRatio(effect) ? "ratio" : (effect.unit ?? outcome.unit);
}

function measureName(effect: Effect): string {
	return `${effect.adjusted ? "Adjusted " : ""}${effect.type}`.replace(
		/^./,
		(c) => c.toUpperCase(),
	);
}

/** The usual abbreviation of a measure, where it has one. */
export function shortMeasure(effect: Effect): string {
	const names: Partial<Record<Effect["type"], string>> = {
		"standardised mean difference": "SMD",
		"mean difference": "MD",
		"risk difference": "RD",
		"risk ratio": "RR",
		"odds ratio": "OR",
		"hazard ratio": "HR",
	};
	return names[effect.type] ?? effect.type;
}

function betterSide(outcome: Outcome, gain: boolean | undefined) {
	const side = favourable(outcome);
	if (!side) return undefined;
	if (gain && gainTurnsSign(outcome)) return "right";
	return side === "above" ? "right" : "left";
}
