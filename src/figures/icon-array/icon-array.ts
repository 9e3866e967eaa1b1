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
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
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

/** What the author of an icon array gives. */
export interface IconArrayOptions extends FigureOptions {
	readonly groups: readonly {
		outcome: Outcome;
		arm: string;
		label: string;
		role: ArmRole;
		against?: string;
	}[];
	readonly filled?: Words;
}

/**
 * Of 100 people in each arm, how many responded: 100 dots an arm, filled from the base.
 *
 * @param filled what a filled dot stands for, "those who responded" by default
 * @param groups an outcome with a percentage for the arm; with `against`, the outcome's effect and
 *   the difference from that arm (derived, rounded) stand beside it
 */
export function iconArray(options: IconArrayOptions) {
	return declareFigure("icon-array", options);
}

/** The figure of the options. */
export function buildIconArray(
	options: IconArrayOptions,
	draft: Draft,
): FigureParts<IconArraySpec> {
	const filled = draft.say(options.filled ?? "those who responded");
	const groups = options.groups.flatMap(
		({ outcome, arm, role, against, ...named }) => {
			const label = draft.say(named.label);
			const found = armShare(outcome, arm);
			if (!found.share) {
				draft.faults.push(...found.faults);
				return [];
			}
			const { percent, printed, verified } = found.share;
			const control = against ? armShare(outcome, against) : undefined;
			if (control && !control.share) draft.faults.push(...control.faults);
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
	draft.faults.push(...emptyLabels(groups.map(({ label }) => label)));
	draft.refuseEmpty(
		options.groups,
		"an icon array has no groups",
		"Give it at least one arm",
	);
	return {
		spec: {
			kind: "icon-array",
			groups: groups.map(({ printed: _, ...group }) => group),
		},
		form: `Icon array: 100 dots for each of ${groups.length} groups, filled for ${filled}`,
		sentences: [
			groups
				.map(
					(group) =>
						`${group.label}: ${group.filled}${group.signs} of 100${group.lines.length ? ` (${group.lines.join(", ")})` : ""}`,
				)
				.join("; "),
		],
		table: {
			columns: ["Group", "As printed", "Of 100", "Difference"],
			rows: groups.map((group) => [
				group.label,
				group.printed,
				`${group.filled}${group.signs}`,
				group.lines.join(", "),
			]),
		},
		compared: options.groups
			.filter(({ against }) => against)
			.map(({ outcome }) => outcome),
		origins: options.groups.map(({ outcome }) => originOf(outcome)),
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
