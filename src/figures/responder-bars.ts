import { intervalOf } from "../evidence/effect.ts";
import {
	effectDecimals,
	formatArmValue,
	formatInterval,
	formatNumber,
} from "../evidence/format.ts";
import { armValue, type Outcome, originOf } from "../evidence/study.ts";
import type { ArmRole } from "./arm-role.ts";
import { type Fault, type Figure, FigureWords, type Words } from "./figure.ts";

export interface ResponderBar {
	readonly label: string;
	readonly role: ArmRole;
	/** Percent of the arm, 0..100. */
	readonly percent: number;
	readonly printed: string;
}

/** A difference between two bars, drawn as a bracket. */
export interface Bracket {
	readonly from: number;
	readonly to: number;
	readonly difference: string;
	readonly interval: string;
}

export interface ResponderSpec {
	readonly kind: "responders";
	readonly bars: readonly ResponderBar[];
	readonly brackets: readonly Bracket[];
	readonly axisTitle: string;
}

/**
 * Bars of the share that responded in each arm, with the published differences on brackets.
 *
 * @param arms outcome whose arms hold percentages, and how each arm is named and coloured
 * @param differences outcomes whose effect is a risk difference between two of those arms
 */
export function responderBars(options: {
	id: string;
	title: Words;
	outcome: Outcome;
	arms: readonly { arm: string; label: string; role: ArmRole }[];
	differences: readonly Outcome[];
	axisTitle: Words;
	message: Words;
}): Figure {
	const faults: Fault[] = [];
	const words = new FigureWords();
	const title = words.say(options.title);
	const message = words.say(options.message);
	const axisTitle = words.say(options.axisTitle);
	const bars = options.arms.flatMap(({ arm, role, ...named }) => {
		const label = words.say(named.label);
		const found = armValue(options.outcome, arm);
		if (found?.kind !== "percent") {
			faults.push({
				wrong: `outcome "${options.outcome.key}" of ${options.outcome.study} has no percentage for arm "${arm}"`,
				mend: "Name an arm with a percentage",
			});
			return [];
		}
		return [
			{
				label,
				role,
				percent: found.value,
				printed: formatArmValue(options.outcome, found),
			},
		];
	});
	const brackets = options.differences.flatMap((outcome) => {
		const { effect, contrast } = outcome;
		const place = (id: string | undefined) =>
			options.arms.findIndex(({ arm }) => arm === id);
		const [from, to] = [place(contrast?.treatment), place(contrast?.control)];
		if (effect?.type !== "risk difference" || from < 0 || to < 0) {
			faults.push({
				wrong: `outcome "${outcome.key}" of ${outcome.study} is no risk difference between two drawn arms`,
				mend: "Use a risk difference whose contrast names two of the bars",
			});
			return [];
		}
		return [
			{
				from,
				to,
				difference: `${formatNumber(effect.value, effectDecimals(effect))} points`,
				interval: intervalOf(effect).limits
					? formatInterval(effect)
					: `no interval ${effect.ci95 === "not read" ? "read" : "reported"}`,
			},
		];
	});
	const spec: ResponderSpec = {
		kind: "responders",
		bars,
		brackets,
		axisTitle,
	};
	const spokenBracket = (bracket: Bracket) =>
		`${bars[bracket.from]?.label} versus ${bars[bracket.to]?.label}: ${bracket.difference} (${bracket.interval})`;
	return {
		block: "figure",
		id: options.id,
		title,
		spec,
		alt: `Bar chart. ${title}. ${axisTitle}. ${bars.map((bar) => `${bar.label}: ${bar.printed}`).join("; ")}. ${brackets.length > 0 ? `Differences: ${brackets.map(spokenBracket).join("; ")}. ` : ""}${message}`,
		table: {
			columns: ["Arm", "Responders", "Difference from"],
			rows: bars.map((bar, index) => [
				bar.label,
				bar.printed,
				brackets
					.filter(({ from }) => from === index)
					.map(
						(bracket) =>
							`${bars[bracket.to]?.label}: ${bracket.difference} (${bracket.interval})`,
					)
					.join("; "),
			]),
		},
		comparators: [
			...new Set(options.differences.map((outcome) => outcome.comparator)),
		],
		origins: [options.outcome, ...options.differences].map(originOf),
		words: words.all,
		faults,
	};
}
