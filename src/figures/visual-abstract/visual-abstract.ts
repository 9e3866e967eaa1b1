import { participants, type SourcedValue } from "../../deck/values.ts";
import { favourable, noEffect } from "../../evidence/effect.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	estimateOf,
	type Printed,
	printArm,
	withMarks,
} from "../../evidence/printed.ts";
import { joinMarks, markLegend, markSigns } from "../../evidence/provenance.ts";
import { armValue, type Outcome, type Study } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import {
	emptyLabels,
	named,
	notFinite,
	notPercent,
} from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { healthicons } from "../drawings/credits.ts";
import {
	isPictogram,
	type Pictogram,
	pictogramNames,
} from "../drawings/pictograms.ts";
import { biasOf, formName, kickerOf, referenceOf } from "./trial-words.ts";

/** One contrast of an arm, as its record has it. */
export interface AbstractEffect {
	/** What it is against, where the arm is compared with several: `usual care`. */
	readonly against: string;
	readonly estimate: Estimate;
}

/** An arm with what was done and what came of it. */
export interface AbstractArm {
	readonly name: string;
	readonly role: ArmRole;
	/** Sessions and people, as the record has them. */
	readonly detail: string;
	/** The absolute result: a number, and what it counts. */
	readonly result?: { readonly number: Printed; readonly unit: string };
	readonly effects: readonly AbstractEffect[];
}

export interface VisualAbstractSpec {
	readonly kind: "visual-abstract";
	readonly kicker: string;
	readonly question: string;
	readonly sign?: Pictogram;
	readonly people: Printed;
	/** Who they were, and where. */
	readonly who: string;
	readonly where: string;
	readonly arms: readonly AbstractArm[];
	/** What the absolute results are of, and what the effects are. */
	readonly measured: string;
	readonly difference: string;
	/** Where effects lie on one axis: no effect, and which side favors the treatment. */
	readonly axis?: {
		readonly noEffect: number;
		readonly better: "below" | "above";
		readonly favors: string;
	};
	/** What the trial cannot say, its bias and who paid; empty where the record is silent. */
	readonly limit: string;
	readonly bias: string;
	readonly funding: string;
	readonly reference: string;
	/** What the signs on its numbers mean. */
	readonly signs: readonly string[];
}

/** What the author of a visual abstract gives; all else comes from the record. */
export interface VisualAbstractOptions extends FigureOptions {
	readonly study: Study;
	/** The trial's question; its title is the figure's. */
	readonly question: Words;
	/** Pictogram of the people. */
	readonly sign?: string;
	/** People, where the record's number randomized is not theirs. */
	readonly people?: SourcedValue;
	/** Who they were; the record's population by default. */
	readonly who?: Words;
	readonly where?: Words;
	/** Arms in the order in which they are compared, with the outcome of their absolute result and their contrasts. */
	readonly arms: readonly {
		arm: string;
		label?: Words;
		role: ArmRole;
		detail?: Words;
		result?: Outcome;
		effects?: readonly Outcome[];
	}[];
	readonly measured: Words;
	readonly difference: Words;
	/** What it cannot say; the first limitation of the record by default. */
	readonly limit?: Words;
}

/**
 * One trial on one card, from its record: question, people, arms, absolute results, effects with
 * their intervals, limit, bias, funding and reference.
 *
 * @param study a randomized trial, or individual patient data of several
 * @param arms at least two; `result` holds the arm's share or mean, each of `effects` a contrast
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

function armOf(
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
			"Name an outcome with a value for the arm",
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
	const estimate = estimateOf(outcome);
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
				better,
				favors: `favors ${subject.intervention}`,
			}
		: undefined;
}

/** `−1.0 (−1.9 to −0.1)`. */
export function estimateWords(estimate: Estimate): string {
	return `${withMarks(estimate)} (${bareInterval(estimate)})`;
}

/** An effect, with what it is against where there are several. */
function effectWords({ against, estimate }: AbstractEffect): string {
	return `${against && `v ${against}: `}${estimateWords(estimate)}`;
}

/** `39 in 100‡`. */
export function resultWords({
	number,
	unit,
}: NonNullable<AbstractArm["result"]>): string {
	return `${number.text}${unit && ` ${unit}`}${markSigns(number.marks)}`;
}

/** An arm as a sentence fragment, for tooltips and text alternatives. */
export function spokenArm(arm: AbstractArm): string {
	return [
		[arm.name, arm.detail && `(${arm.detail})`].filter(Boolean).join(" "),
		[arm.result ? resultWords(arm.result) : "", ...arm.effects.map(effectWords)]
			.filter(Boolean)
			.join(", "),
	]
		.filter(Boolean)
		.join(": ");
}

/** Limit, bias and funding, each named. */
export function footLines({
	limit,
	bias,
	funding,
}: VisualAbstractSpec): string[] {
	return [
		limit && `Limit: ${limit}`,
		bias && `Bias: ${bias}`,
		funding && `Funding: ${funding}`,
	].filter(Boolean);
}
