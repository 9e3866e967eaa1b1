import { formatRange } from "../../evidence/format.ts";
import {
	type Estimate,
	estimateOf,
	namedInterval,
	type Printed,
	printArm,
	withMarks,
	withUnit,
} from "../../evidence/printed.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { armShare } from "../core/arm-share.ts";
import { emptyLabels, named, notFinite } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

export interface ResponderBar {
	readonly label: string;
	readonly role: ArmRole;
	/** Percent of the arm, 0..100; or the change in percent, of either sign. */
	readonly share: Printed;
}

/** A difference between two bars, drawn as a bracket. */
export interface Bracket {
	readonly from: number;
	readonly to: number;
	/** In percentage points. */
	readonly difference: Estimate;
}

export interface ResponderBarsSpec {
	readonly kind: "responder-bars";
	readonly bars: readonly ResponderBar[];
	readonly brackets: readonly Bracket[];
	readonly axisTitle: string;
}

/** What the author of responder bars gives. */
export interface ResponderBarsOptions extends FigureOptions {
	/** The outcome whose arms hold percentages. */
	readonly outcome: Outcome;
	/** Its arms from top to bottom, and how each is named and colored. */
	readonly arms: readonly { arm: string; label: string; role: ArmRole }[];
	/**
	 * Outcomes whose effect is a difference between two of those arms: of risks, or of means where
	 * the bars are changes.
	 */
	readonly differences: readonly Outcome[];
	/** What the axis counts, with its unit. */
	readonly axisTitle: Words;
}

/**
 * Bars of the share that responded in each arm, or of its change in percent, with the intervals that
 * the arms have and the published differences on brackets.
 */
export function responderBars(options: ResponderBarsOptions) {
	return declareFigure("responder-bars", options);
}

/** The figure of the options. */
export function buildResponderBars(
	options: ResponderBarsOptions,
	draft: Draft,
): FigureParts<ResponderBarsSpec> {
	const axisTitle = draft.say(options.axisTitle);
	const changes = options.arms.some(
		({ arm }) => armValue(options.outcome, arm)?.kind === "percent change",
	);
	const bars = options.arms.flatMap(({ arm, role, label }): ResponderBar[] => {
		const found = (changes ? armChange : armShare)(options.outcome, arm);
		if (!found.share) {
			draft.faults.push(...found.faults);
			return [];
		}
		return [{ label: draft.say(label), role, share: found.share }];
	});
	draft.faults.push(...emptyLabels(bars.map(({ label }) => label)));
	draft.refuseEmpty(
		options.arms,
		"a bar chart has no arms",
		"Give it at least one arm",
	);
	const brackets = options.differences.flatMap((outcome) => {
		const { effect, contrast } = outcome;
		const place = (id: string | undefined) =>
			options.arms.findIndex(({ arm }) => arm === id);
		const [from, to] = [place(contrast?.treatment), place(contrast?.control)];
		const type = changes ? "mean difference" : "risk difference";
		const difference = estimateOf(outcome);
		if (!difference || effect?.type !== type || from < 0 || to < 0) {
			draft.refuse(
				`${named(outcome)} must be a ${type} between two drawn arms`,
				`Use a ${type} whose contrast names two of the bars`,
			);
			return [];
		}
		const faults = notFinite(outcome, [
			effect.value,
			...(effect.interval.limits ?? []),
		]);
		draft.faults.push(...faults);
		if (faults.length > 0) return [];
		return [{ from, to, difference }];
	});
	const spec: ResponderBarsSpec = {
		kind: "responder-bars",
		bars,
		brackets,
		axisTitle,
	};
	const printed = [
		...bars.map(({ share }) => share),
		...brackets.map(({ difference }) => difference),
	];
	const spokenBracket = (bracket: Bracket) =>
		`${bars[bracket.from]?.label} versus ${bars[bracket.to]?.label}: ${bracketLine(bracket)}`;
	return {
		spec,
		form: "Bar chart",
		sentences: [
			axisTitle,
			bars.map((bar) => `${bar.label}: ${barWords(bar)}`).join("; "),
			brackets.length > 0
				? `Differences: ${brackets.map(spokenBracket).join("; ")}`
				: "",
		],
		table: {
			columns: ["Arm", changes ? "Change" : "Responders", "Difference from"],
			rows: bars.map((bar, index) => [
				bar.label,
				barWords(bar),
				brackets
					.filter(({ from }) => from === index)
					.map(
						(bracket) => `${bars[bracket.to]?.label}: ${bracketLine(bracket)}`,
					)
					.join("; "),
			]),
		},
		compared: options.differences,
		printed,
	};
}

/** A bar's value with its interval: `55.2% (95% CI 46 to 64)`. */
export function barWords(bar: ResponderBar): string {
	const interval = barInterval(bar);
	const printed = withMarks(bar.share);
	return interval ? `${printed} (${interval})` : printed;
}

/** The interval of a bar, where its arm has one: `95% CI 46 to 64`. */
export function barInterval({ share }: ResponderBar): string | undefined {
	return share.limits && `95% CI ${formatRange(share.limits)}`;
}

/** What stands on a bracket: `7.5 points‡`, and its interval. */
export function bracketWords({ difference }: Bracket): {
	difference: string;
	interval: string;
} {
	const { text, marks } = difference;
	return {
		difference: withMarks({ text: `${text} points`, marks }),
		interval: namedInterval(difference),
	};
}

/** The same in one line: `7.5 points‡ (95% CI 2.1 to 12.9)`. */
export function bracketLine(bracket: Bracket): string {
	const { difference, interval } = bracketWords(bracket);
	return `${difference} (${interval})`;
}

/** The change of an arm in percent, of either sign. */
function armChange(
	outcome: Outcome,
	armId: string,
): ReturnType<typeof armShare> {
	const found = armValue(outcome, armId);
	if (found?.kind !== "percent change")
		return {
			faults: [
				{
					message: `${named(outcome)} has no percent change for arm "${armId}", as its other arms do`,
					hint: "Draw arms of one kind",
				},
			],
		};
	const faults = notFinite(outcome, [found.value, ...(found.ci95 ?? [])]);
	if (faults.length > 0) return { faults };
	const printed = printArm(outcome, found);
	return { share: { ...printed, text: withUnit(printed) } };
}
