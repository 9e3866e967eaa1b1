import { formatNumber } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	estimateOf,
	type Printed,
	withMarks,
} from "../../evidence/printed.ts";
import { joinMarks } from "../../evidence/provenance.ts";
import type { Outcome } from "../../evidence/study.ts";
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
	/** Filled dots in 100: the percentage, and derived where it was rounded. */
	readonly filled: Printed;
	/** More or fewer than in the arm it is compared with, computed here. */
	readonly difference?: Printed;
	/** The published risk ratio of the same comparison. */
	readonly ratio?: Estimate;
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
			const { share } = found;
			const control = against ? armShare(outcome, against) : undefined;
			if (control && !control.share) draft.faults.push(...control.faults);
			const other = control?.share;
			const ratio = other && ratioOf(outcome);
			return [
				{
					label,
					role,
					share,
					filled: wholeOf(share),
					...(other && { difference: moreOrFewer(share, other) }),
					...(ratio && { ratio }),
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
			groups: groups.map(({ share: _, ...group }) => group),
		},
		form: `Icon array: 100 dots for each of ${groups.length} groups, filled for ${filled}`,
		sentences: [
			groups
				.map(
					(group) =>
						`${group.label}: ${withMarks(group.filled)} in 100${group.difference ? ` (${iconLines(group).join(", ")})` : ""}`,
				)
				.join("; "),
		],
		table: {
			columns: ["Group", "As printed", "In 100", "Difference"],
			rows: groups.map((group) => [
				group.label,
				withMarks(group.share),
				withMarks(group.filled),
				iconLines(group).join(", "),
			]),
		},
		compared: options.groups
			.filter(({ against }) => against)
			.map(({ outcome }) => outcome),
		printed: groups.flatMap(({ share, filled, difference, ratio }) => [
			share,
			filled,
			...[difference, ratio].flatMap((each) => each ?? []),
		]),
	};
}

/** What stands beside the dots of a group: its difference, then the ratio and its interval. */
export function iconLines({ difference, ratio }: IconGroup): string[] {
	return [
		...(difference ? [withMarks(difference)] : []),
		...(ratio
			? [`risk ratio ${withMarks(ratio)}`, `(${bareInterval(ratio)})`]
			: []),
	];
}

/** A share as people in 100. */
function wholeOf(share: Printed): Printed {
	const value = Math.round(share.value);
	const { marks, origins } = share;
	return {
		text: formatNumber(value),
		value,
		origins,
		marks: { ...marks, derived: marks.derived || value !== share.value },
	};
}

/** How many more or fewer of 100 one share is than another. */
function moreOrFewer(share: Printed, other: Printed): Printed {
	const value = Math.round(share.value - other.value);
	return {
		text: `${formatNumber(Math.abs(value))} ${value < 0 ? "fewer" : "more"}`,
		value,
		marks: { ...joinMarks([share.marks, other.marks]), derived: true },
		origins: [...share.origins, ...other.origins],
	};
}

function ratioOf(outcome: Outcome): Estimate | undefined {
	return outcome.effect?.type === "risk ratio"
		? estimateOf(outcome)
		: undefined;
}
