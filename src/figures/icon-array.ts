import { intervalOf } from "../evidence/effect.ts";
import {
	effectDecimals,
	formatNumber,
	formatRange,
} from "../evidence/format.ts";
import { armValue, type Outcome, originOf } from "../evidence/study.ts";
import type { ArmRole } from "./arm-role.ts";
import { type Fault, type Figure, FigureWords, type Words } from "./figure.ts";

export interface IconGroup {
	readonly label: string;
	readonly role: ArmRole;
	/** Filled dots of 100: the percentage as printed, rounded. */
	readonly filled: number;
	/** Difference from the comparator and its published ratio, as lines. */
	readonly lines: readonly string[];
}

export interface IconArraySpec {
	readonly kind: "icons";
	readonly groups: readonly IconGroup[];
}

/**
 * Of 100 people in each arm, how many responded: 100 dots an arm, filled from the base.
 *
 * @param filled what a filled dot stands for, "those who responded" by default
 * @param groups an outcome with a percentage for the arm; with `against`, the outcome's effect and
 *   the difference from that arm (derived, rounded) stand beside it
 */
export function iconArray(options: {
	id: string;
	title: Words;
	groups: readonly {
		outcome: Outcome;
		arm: string;
		label: string;
		role: ArmRole;
		against?: string;
	}[];
	filled?: Words;
	message: Words;
}): Figure {
	const faults: Fault[] = [];
	const words = new FigureWords();
	const title = words.say(options.title);
	const message = words.say(options.message);
	const filled = words.say(options.filled ?? "those who responded");
	const groups = options.groups.flatMap(
		({ outcome, arm, role, against, ...named }) => {
			const label = words.say(named.label);
			const found = armValue(outcome, arm);
			if (found?.kind !== "percent") {
				faults.push({
					wrong: `outcome "${outcome.key}" of ${outcome.study} has no percentage for arm "${arm}"`,
					mend: "Name an arm with a percentage",
				});
				return [];
			}
			const control = against ? armValue(outcome, against) : undefined;
			if (against && !control)
				faults.push({
					wrong: `outcome "${outcome.key}" of ${outcome.study} has no value for arm "${against}"`,
					mend: "Name the comparator's arm",
				});
			const difference = control
				? Math.round(found.value - control.value)
				: undefined;
			return [
				{
					label,
					role,
					filled: Math.round(found.value),
					printed: `${found.value}%`,
					lines:
						difference === undefined
							? []
							: [
									`${formatNumber(Math.abs(difference))} ${difference < 0 ? "fewer" : "more"}`,
									...ratioLines(outcome),
								],
				},
			];
		},
	);
	return {
		block: "figure",
		id: options.id,
		title,
		spec: {
			kind: "icons",
			groups: groups.map(({ printed: _, ...group }) => group),
		},
		alt: `Icon array: 100 dots for each of ${groups.length} groups, filled for ${filled}. ${title}. ${groups.map((group) => `${group.label}: ${group.filled} of 100${group.lines.length ? ` (${group.lines.join(", ")})` : ""}`).join("; ")}. ${message}`,
		table: {
			columns: ["Group", "As printed", "Of 100", "Difference"],
			rows: groups.map((group) => [
				group.label,
				group.printed,
				String(group.filled),
				group.lines.join(", "),
			]),
		},
		comparators: [
			...new Set(
				options.groups
					.filter(({ against }) => against)
					.map(({ outcome }) => outcome.comparator),
			),
		],
		origins: options.groups.map(({ outcome }) => originOf(outcome)),
		words: words.all,
		faults,
	};
}

function ratioLines({ effect }: Outcome): string[] {
	if (effect?.type !== "risk ratio") return [];
	const decimals = effectDecimals(effect);
	const { limits } = intervalOf(effect);
	return [
		`risk ratio ${formatNumber(effect.value, decimals)}`,
		limits ? `(${formatRange(limits, decimals)})` : "(CI not reported)",
	];
}
