import { intervalOf } from "../../evidence/effect.ts";
import {
	effectDecimals,
	formatNumber,
	formatRange,
} from "../../evidence/format.ts";
import { effectSigns, signs } from "../../evidence/signs.ts";
import { type Outcome, originOf } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { armShare } from "../core/arm-share.ts";
import { comparatorDetails } from "../core/comparator-details.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Fault,
	type Figure,
	FigureWords,
	type Words,
} from "../core/figure.ts";

export interface IconGroup {
	readonly label: string;
	readonly role: ArmRole;
	/** Filled dots of 100: the percentage, rounded. */
	readonly filled: number;
	/** Signs of that number: it is derived where it was rounded. */
	readonly signs: string;
	/** Difference from the comparator and its published ratio, as lines. */
	readonly lines: readonly string[];
}

export interface IconArraySpec {
	readonly kind: "icon-array";
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
			const found = armShare(outcome, arm);
			if (!found.share) {
				faults.push(...found.faults);
				return [];
			}
			const { percent, printed, verified } = found.share;
			const control = against ? armShare(outcome, against) : undefined;
			if (control && !control.share) faults.push(...control.faults);
			const other = control?.share;
			const filled = Math.round(percent);
			return [
				{
					label,
					role,
					filled,
					signs: signs(verified, filled !== percent || printed.includes("‡")),
					printed,
					lines: other
						? [
								`${moreOrFewer(percent - other.percent)}${signs([verified, other.verified], true)}`,
								...ratioLines(outcome),
							]
						: [],
				},
			];
		},
	);
	faults.push(...emptyLabels(groups.map(({ label }) => label)));
	if (groups.length === 0 && faults.length === 0)
		faults.push({
			message: "an icon array has no groups",
			hint: "Give it at least one arm",
		});
	const compared = options.groups
		.filter(({ against }) => against)
		.map(({ outcome }) => outcome);
	return {
		block: "figure",
		id: options.id,
		title,
		spec: {
			kind: "icon-array",
			groups: groups.map(({ printed: _, ...group }) => group),
		},
		alt: `Icon array: 100 dots for each of ${groups.length} groups, filled for ${filled}. ${title}. ${groups.map((group) => `${group.label}: ${group.filled}${group.signs} of 100${group.lines.length ? ` (${group.lines.join(", ")})` : ""}`).join("; ")}. ${message}`,
		table: {
			columns: ["Group", "As printed", "Of 100", "Difference"],
			rows: groups.map((group) => [
				group.label,
				group.printed,
				`${group.filled}${group.signs}`,
				group.lines.join(", "),
			]),
		},
		comparators: [...new Set(compared.map(({ comparator }) => comparator))],
		details: comparatorDetails(compared),
		origins: options.groups.map(({ outcome }) => originOf(outcome)),
		words: words.all,
		faults,
	};
}

function moreOrFewer(difference: number): string {
	const count = Math.round(difference);
	return `${formatNumber(Math.abs(count))} ${count < 0 ? "fewer" : "more"}`;
}

function ratioLines(outcome: Outcome): string[] {
	const { effect } = outcome;
	if (effect?.type !== "risk ratio") return [];
	const decimals = effectDecimals(effect);
	const interval = intervalOf(effect);
	return [
		`risk ratio ${formatNumber(effect.value, decimals)}${effectSigns(outcome)}`,
		interval.limits
			? `(${formatRange(interval.limits, decimals)})`
			: `(CI ${interval.missing})`,
	];
}
