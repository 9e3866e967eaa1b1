import { noEffect } from "../../evidence/effect.ts";
import { formatNumber } from "../../evidence/format.ts";
import { estimateOf, printArm } from "../../evidence/printed.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import { armsWith, named, notFinite, notPercent } from "../core/data-faults.ts";
import type { Draft } from "../core/figure.ts";
import type {
	AbstractArm,
	AbstractEffect,
	VisualAbstractOptions,
} from "./abstract-spec.ts";

/** An arm from its record, with its result and its contrasts in the treatment's favor. */
export function armOf(
	given: VisualAbstractOptions["arms"][number],
	{ study, arms }: VisualAbstractOptions,
	draft: Draft,
): AbstractArm {
	const nameOf = (outcome: Outcome, all: VisualAbstractOptions["arms"]) => {
		const other = all.find(({ arm: id }) => id === outcome.contrast?.control);
		return other?.label === undefined
			? draft.nameOf(outcome.comparator)
			: inSentence(draft.say(other.label));
	};
	const arm = study.arms.find(({ id }) => id === given.arm);
	if (!arm)
		draft.refuse(
			`record ${study.id} has no arm "${given.arm}"`,
			`Use ${study.arms.map(({ id }) => id).join(", ")}`,
		);
	const sessions = arm?.sessions ? `sessions: ${arm.sessions}` : "";
	const name =
		given.label === undefined
			? (arm?.name ?? given.arm)
			: draft.say(given.label);
	const result = given.result && resultOf(given.result, given.arm, draft);
	return {
		name,
		role: given.role,
		detail: given.detail === undefined ? sessions : draft.say(given.detail),
		...(result && { result }),
		effects: (given.effects ?? []).flatMap((outcome, _, all) =>
			effectOf(
				outcome,
				all.length > 1 || arms.length > 2 ? nameOf(outcome, arms) : "",
				draft,
			),
		),
	};
}

function resultOf(outcome: Outcome, arm: string, draft: Draft) {
	const found = armValue(outcome, arm);
	if (!found) {
		draft.refuse(
			`${named(outcome)} has no value for arm "${arm}"`,
			armsWith(outcome),
		);
		return undefined;
	}
	const percent = found.kind === "percent";
	const faults = [
		...notFinite(outcome, [found.value]),
		...(percent ? notPercent(outcome, [found.value]) : []),
	];
	draft.faults.push(...faults);
	const printed = printArm(outcome, found);
	if (!percent) return { number: printed, unit: printed.unit.trim() };
	const whole = Math.round(found.value);
	return {
		number: {
			...printed,
			text: formatNumber(whole),
			value: whole,
			marks: { ...printed.marks, derived: whole !== found.value },
		},
		unit: "in 100",
	};
}

function effectOf(
	outcome: Outcome,
	against: string,
	draft: Draft,
): AbstractEffect[] {
	const estimate = estimateOf(outcome, { gain: true });
	if (
		!outcome.effect ||
		!estimate ||
		noEffect(outcome.effect.type) === undefined
	) {
		draft.refuse(
			`${named(outcome)} compares nothing`,
			"Use a difference or a ratio",
		);
		return [];
	}
	draft.faults.push(
		...notFinite(outcome, [
			outcome.effect.value,
			...(outcome.effect.interval.limits ?? []),
		]),
	);
	return [{ against, estimate }];
}

/** A name as it stands within a sentence. */
function inSentence(name: string): string {
	return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
