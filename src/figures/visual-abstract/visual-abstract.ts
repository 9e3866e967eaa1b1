import { participants } from "../../deck/study-values.ts";
import { favourable, gainTurnsSign, noEffect } from "../../evidence/effect.ts";
import { type Printed, withMarks } from "../../evidence/printed.ts";
import { joinMarks, markLegend } from "../../evidence/provenance.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { healthicons } from "../drawings/credits.ts";
import { isPictogram, pictogramNames } from "../drawings/pictograms.ts";
import { armOf } from "./abstract-arms.ts";
import type {
	AbstractEffect,
	VisualAbstractOptions,
	VisualAbstractSpec,
} from "./abstract-spec.ts";
import {
	effectWords,
	footLines,
	resultWords,
	spokenArm,
} from "./abstract-words.ts";
import { biasOf, formName, kickerOf, referenceOf } from "./trial-words.ts";

/**
 * One trial on one card, from its record: question, people, arms, absolute results, effects with
 * their intervals, limit, bias, funding and reference.
 *
 * @returns a declaration; once it is built, a record without people, an arm that the record does not
 *   have, fewer than two arms, no result and contrasts without effect become faults that the deck's
 *   checks report
 */
export function visualAbstract(options: VisualAbstractOptions) {
	return declareFigure("visual-abstract", options);
}

/** The figure of the options. */
export function buildVisualAbstract(
	options: VisualAbstractOptions,
	draft: Draft,
): FigureParts<VisualAbstractSpec> {
	const { study, sign } = options;
	const people = options.people ?? participants(study);
	if (people.fault)
		draft.refuse(
			`record ${study.id} does not say how many people there were`,
			"Give the record randomized, or people from one of its facts",
		);
	if (!formName(study))
		draft.refuse(
			`record ${study.id} is no trial, but a ${study.kind}`,
			"Draw a visual abstract of a randomized trial, or of pooled trials",
		);
	if (options.arms.length < 2)
		draft.refuse(
			`a visual abstract of ${study.id} has ${options.arms.length} ${options.arms.length === 1 ? "arm" : "arms"}`,
			"Give it the arms that the trial compares, two at least",
		);
	if (sign !== undefined && !isPictogram(sign))
		draft.refuse(
			`no pictogram is named "${sign}"`,
			`Use ${pictogramNames.join(", ")}`,
		);
	const arms = options.arms.map((arm) => armOf(arm, options, draft));
	const effects = arms.flatMap((arm) => arm.effects);
	if (!arms.some(({ result }) => result) || effects.length === 0)
		draft.refuse(
			`a visual abstract of ${study.id} has no ${effects.length === 0 ? "effect" : "absolute result"}`,
			"Name an outcome with a value for each arm, and one with a contrast",
		);
	draft.faults.push(...emptyLabels(arms.map(({ name }) => name)));
	const printed: Printed[] = [
		people,
		...arms.flatMap(({ result }) => result?.number ?? []),
		...effects.map(({ estimate }) => estimate),
	];
	const axis = axisOf(options, draft);
	const say = (given: Words | undefined, otherwise: string) =>
		given === undefined ? otherwise : draft.say(given);
	const spec: VisualAbstractSpec = {
		kind: "visual-abstract",
		kicker: kickerOf(study),
		question: draft.say(options.question),
		...(sign !== undefined && isPictogram(sign) && { sign }),
		people,
		who: say(options.who, study.population),
		where: say(options.where, ""),
		arms,
		measured: draft.say(options.measured),
		difference: `${draft.say(options.difference)}${unitOf(effects)} (${intervalsOf(effects)})`,
		...(axis && { axis }),
		limit: say(options.limit, study.limitations[0] ?? ""),
		bias: biasOf(study),
		funding: study.funding ?? "",
		reference: referenceOf(study),
		signs: markLegend(joinMarks(printed.map(({ marks }) => marks))),
	};
	return {
		spec,
		form: `Visual abstract: ${spec.kicker}`,
		sentences: [
			spec.question,
			`${withMarks(people)} people: ${spec.who}`,
			spec.where,
			`${spec.measured}; ${spec.difference}: ${arms.map(spokenArm).join("; ")}`,
			...footLines(spec),
		],
		table: {
			columns: ["Arm", "Given", spec.measured, spec.difference],
			rows: arms.map((arm) => [
				arm.name,
				arm.detail,
				arm.result ? resultWords(arm.result) : "",
				arm.effects.map(effectWords).join("; "),
			]),
		},
		compared: options.arms.flatMap((arm) => arm.effects ?? []),
		printed,
		credits: spec.sign ? [healthicons] : [],
	};
}

/** The unit of all effects, after a comma; nothing where they differ. */
function unitOf(effects: readonly AbstractEffect[]): string {
	const units = new Set(effects.map(({ estimate }) => estimate.unit.trim()));
	const [unit] = [...units];
	return unit && units.size === 1 ? `, ${unit}` : "";
}

/** The kinds of the effects' intervals: `95% CI`. */
function intervalsOf(effects: readonly AbstractEffect[]): string {
	const kinds = effects.flatMap(({ estimate: { interval } }) =>
		interval.text === undefined ? [] : interval.kind,
	);
	return [...new Set(kinds)].join(", ") || "95% CI";
}

/** One axis, where all effects are of one measure that says which way is better. */
function axisOf(
	{ arms }: VisualAbstractOptions,
	{ subject }: Draft,
): VisualAbstractSpec["axis"] {
	const outcomes = arms.flatMap((arm) => arm.effects ?? []);
	const [first] = outcomes;
	const better = first && favourable(first);
	const still = first?.effect && noEffect(first.effect.type);
	const alike = outcomes.every(
		({ effect, ...outcome }) =>
			effect?.type === first?.effect?.type &&
			effect?.interval.limits !== undefined &&
			(effect.unit ?? outcome.unit) === (first?.effect?.unit ?? first?.unit) &&
			favourable({ ...outcome, ...(effect && { effect }) }) === better,
	);
	return better && still !== undefined && alike && first.effect
		? {
				noEffect: still,
				// A difference that is better when it falls is printed as a gain.
				better: gainTurnsSign(first) ? "above" : better,
				favors: `favors ${subject.intervention}`,
			}
		: undefined;
}
