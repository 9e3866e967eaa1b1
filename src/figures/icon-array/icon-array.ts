import type { SourcedValue } from "../../deck/insets.ts";
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
	/** What it is shown under with its neighbors: `Better than usual care?`. */
	readonly panel?: string;
	/** Filled dots of the arm it is compared with. */
	readonly base?: number;
	/** More or fewer than in the arm it is compared with, computed here. */
	readonly difference?: Printed;
	/** The published risk ratio of the same comparison. */
	readonly ratio?: Estimate;
}

export interface IconArraySpec {
	readonly kind: "icon-array";
	readonly groups: readonly IconGroup[];
	/** Each group after the first comes with a press of the key. */
	readonly steps?: true;
}

/** What the author of an icon array gives. */
export interface IconArrayOptions extends FigureOptions {
	/**
	 * An outcome with a percentage for the arm; with `against`, the outcome's effect and the
	 * difference from that arm (derived, rounded) stand beside it. Or a share in percent that was
	 * computed, where a record does not print it. Neighbors with the same `panel` stand under it.
	 */
	readonly groups: readonly ((
		| { outcome: Outcome; arm: string; against?: string }
		| { share: SourcedValue }
	) & { label: string; role: ArmRole; panel?: Words })[];
	/** What a filled dot stands for, "those who responded" by default. */
	readonly filled?: Words;
	/** Each group after the first comes with a press of the key; all at once by default. */
	readonly steps?: boolean;
}

/**
 * Of 100 people in each arm, how many responded: 100 dots an arm, filled from the base. Arms stand
 * side by side, and the dots by which one differs from the arm it is compared with are marked.
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
		(group): (IconGroup & { share: Printed })[] => {
			const { role } = group;
			const label = draft.say(group.label);
			const panel =
				group.panel === undefined ? {} : { panel: draft.say(group.panel) };
			if ("share" in group) {
				const { share } = group;
				if (!(share.value >= 0 && share.value <= 100))
					draft.refuse(
						`the share of "${label}" is ${share.fault ? "unknown" : share.value}, outside 0 to 100`,
						"Give a percentage of the group",
					);
				if (share.fault) draft.faults.push(share.fault);
				return [{ label, role, ...panel, share, filled: wholeOf(share) }];
			}
			const { outcome, arm, against } = group;
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
					...panel,
					share,
					filled: wholeOf(share),
					...(other && {
						base: wholeOf(other).value,
						difference: moreOrFewer(share, other),
					}),
					...(ratio && { ratio }),
				},
			];
		},
	);
	draft.faults.push(...emptyLabels(groups.map(({ label }) => label)));
	if (options.steps && options.groups.length < 2)
		draft.refuse(
			"an icon array builds up by groups, but has only one",
			"Leave steps out, or compare it with another group",
		);
	const panels = groups.some(({ panel }) => panel);
	draft.refuseEmpty(
		options.groups,
		"an icon array has no groups",
		"Give it at least one arm",
	);
	return {
		spec: {
			kind: "icon-array",
			groups: groups.map(({ share: _, ...group }) => group),
			...(options.steps && { steps: true as const }),
		},
		form: `Icon array: 100 dots for each of ${groups.length} groups, filled for ${filled}`,
		sentences: [groups.map(spokenGroup).join("; ")],
		...(options.steps && { steps: groups.slice(1).map(spokenGroup) }),
		table: {
			columns: [
				...(panels ? ["Comparison"] : []),
				"Group",
				"As printed",
				"In 100",
				"Difference",
			],
			rows: groups.map((group) => [
				...(panels ? [group.panel ?? ""] : []),
				group.label,
				withMarks(group.share),
				withMarks(group.filled),
				comparison(group),
			]),
		},
		compared: options.groups.flatMap((group) =>
			"outcome" in group && group.against ? group.outcome : [],
		),
		printed: groups.flatMap(({ share, filled, difference, ratio }) => [
			share,
			filled,
			...[difference, ratio].flatMap((each) => each ?? []),
		]),
	};
}

/** A group as a sentence fragment, for text alternatives. */
function spokenGroup(group: IconGroup): string {
	const { panel, label, filled, difference } = group;
	return `${panel ? `${panel}, ` : ""}${label}: ${withMarks(filled)} in 100${difference ? ` (${comparison(group)})` : ""}`;
}

/** What stands with the dots of a group, as a phrase. */
function comparison(group: IconGroup): string {
	return iconLines(group).join(", ").replace(", (", " (");
}

/** What stands with the dots of a group: its difference, then the ratio and its interval. */
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

/**
 * How many more or fewer of 100 one share is than another: whole people, or a decimal where rounding
 * would contradict the dots.
 */
function moreOrFewer(share: Printed, other: Printed): Printed {
	const exact = share.value - other.value;
	const value = Math.round(exact);
	const dots = wholeOf(share).value - wholeOf(other).value;
	const size =
		value === dots
			? formatNumber(Math.abs(value))
			: formatNumber(Math.abs(exact), 1);
	return {
		text: `${size} ${exact < 0 ? "fewer" : "more"}`,
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
