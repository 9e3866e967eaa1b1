import { flatCited, valuesOf } from "../../deck/text.ts";
import type { Fault } from "../../evidence/problem.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** What is written under a stage, in the order in which it stands there. */
export const sections = ["measure", "ask", "goOn", "stop", "besides"] as const;
export type Section = (typeof sections)[number];

/** How a section is named. */
export const sectionName: Readonly<Record<Section, string>> = {
	measure: "Measure",
	ask: "Ask",
	goOn: "Go on",
	stop: "Stop",
	besides: "Besides",
};

/** A point of the course at which something is measured or decided. */
export interface CareStage {
	readonly label: string;
	/** Visits between the stage before and this one, each a dot; 0 where time passes without any. */
	readonly visits: number;
	/** Whether it is a visit itself. */
	readonly visit: boolean;
	/** Whether going on or stopping is decided here. */
	readonly decides: boolean;
	readonly said: Readonly<Partial<Record<Section, string>>>;
	/** The score at this stage. */
	readonly score?: CareScore;
}

/** A score as it is printed. */
export interface CareScore {
	readonly text: string;
	readonly value: number;
}

/** The instrument of the scores, its ends, and the line that was agreed on. */
export interface CareScale {
	readonly name: string;
	readonly range: readonly [number, number];
	readonly mark?: CareScore & { readonly label: string };
}

export interface CourseOfCareSpec {
	readonly kind: "course-of-care";
	readonly stages: readonly CareStage[];
	readonly scale?: CareScale;
	/** Whose course it is, and that it is made up where it is. */
	readonly about: string;
	/** Stages appear one by one. */
	readonly steps: boolean;
}

/** What the author of a course of care gives. */
export interface CourseOfCareOptions extends FigureOptions {
	/** Two or more; those that say when to go on or stop are decisions. */
	readonly stages: readonly (Partial<Readonly<Record<Section, Words>>> & {
		label: Words;
		/**
		 * Visits between the stage before and this one, itself not counted; 0 where there are none, and it is no
		 * visit either. The first stage is a visit unless it says 0.
		 */
		visits?: number;
		/** The score at this stage, where the course has a scale. */
		score?: Words;
	})[];
	/** Whose course it is. Where there are scores, which no record holds, it says that they are fictional. */
	readonly about: Words;
	/** Instrument of the scores. */
	readonly scale?: {
		name: Words;
		/** Its lowest and highest score. */
		range: readonly [number, number];
		/** A score that was agreed on beforehand, and what it means. */
		mark?: { value: Words; label: Words };
	};
	/** Stages appear one by one. */
	readonly steps?: true;
}

/**
 * A course of care as a line of visits: what is measured when, where to decide, and when to stop. With
 * a scale, the scores of one patient stand above it.
 *
 * @returns a declaration; once it is built, fewer stages, visits that are no whole number, a course that never says when
 *   to stop, scores that are no number, lie outside the scale or have none, and scores that are not
 *   called fictional become faults that the deck's checks report
 */
export function courseOfCare(options: CourseOfCareOptions) {
	return declareFigure("course-of-care", options);
}

/** The figure of the options. */
export function buildCourseOfCare(
	options: CourseOfCareOptions,
	draft: Draft,
): FigureParts<CourseOfCareSpec> {
	const about = draft.say(options.about);
	const stages = options.stages.map(
		({ label, visits, score, ...given }, index): CareStage => ({
			label: draft.say(label),
			visits: visits ?? 0,
			visit: index === 0 ? visits === undefined : (visits ?? 0) > 0,
			decides: given.goOn !== undefined || given.stop !== undefined,
			said: Object.fromEntries(
				sections.flatMap((section) => {
					const words = given[section];
					return words === undefined ? [] : [[section, draft.say(words)]];
				}),
			),
			...(score !== undefined && { score: scoreOf(score, draft) }),
		}),
	);
	const scale = options.scale && scaleOf(options.scale, draft);
	draft.faults.push(
		...emptyLabels([about, ...stages.map(({ label }) => label)]),
		...faultsOf(stages, scale, about),
	);
	const values = draft.words.flatMap(valuesOf);
	return {
		spec: {
			kind: "course-of-care",
			stages,
			...(scale && { scale }),
			about,
			steps: options.steps ?? false,
		},
		form: "Course of care along a line of visits",
		sentences: [
			about,
			...(scale ? [spokenScale(scale)] : []),
			...stages.map((stage) => spokenStage(stage, scale)),
		],
		table: {
			columns: [
				"When",
				"Visits in between",
				...(scale ? [scale.name] : []),
				...usedSections(stages).map((section) => sectionName[section]),
			],
			rows: stages.map(({ label, visits, score, said }, index) => [
				label,
				index === 0 ? "" : String(visits),
				...(scale ? [score?.text ?? ""] : []),
				...usedSections(stages).map((section) => said[section] ?? ""),
			]),
		},
		steps: options.steps
			? stages.slice(1).map((stage) => spokenStage(stage, scale))
			: [],
		printed: values,
	};
}

/** The sections that any stage has. */
export function usedSections(stages: readonly CareStage[]): Section[] {
	return sections.filter((section) =>
		stages.some(({ said }) => said[section] !== undefined),
	);
}

/** A stage as a sentence. */
export function spokenStage(
	{ label, visits, said, score }: CareStage,
	scale?: CareScale,
): string {
	const words = sections.flatMap((section) =>
		said[section]
			? [`${sectionName[section].toLowerCase()}: ${said[section]}`]
			: [],
	);
	return [
		`${label}${visits > 0 ? `, ${visits} ${visits === 1 ? "visit" : "visits"} in between` : ""}`,
		[...(score && scale ? [`${scale.name} ${score.text}`] : []), ...words].join(
			"; ",
		),
	]
		.filter(Boolean)
		.join(": ");
}

function spokenScale({ name, range, mark }: CareScale): string {
	return `${name}, from ${range[0]} to ${range[1]}${mark ? `; ${mark.label}` : ""}`;
}

function scoreOf(words: Words, draft: Draft): CareScore {
	const text = flatCited(draft.text(words));
	return { text, value: Number(text) };
}

function scaleOf(
	{ name, range, mark }: NonNullable<CourseOfCareOptions["scale"]>,
	draft: Draft,
): CareScale {
	return {
		name: draft.say(name),
		range,
		...(mark && {
			mark: { ...scoreOf(mark.value, draft), label: draft.say(mark.label) },
		}),
	};
}

function faultsOf(
	stages: readonly CareStage[],
	scale: CareScale | undefined,
	about: string,
): Fault[] {
	const scored = stages.filter(({ score }) => score !== undefined);
	const faults: (Fault | false)[] = [
		stages.length < 2 && {
			message: `a course of care has ${stages.length === 1 ? "one stage" : "no stages"}`,
			hint: "Give it at least two",
		},
		stages.length > 0 &&
			stages.every(({ said }) => said.stop === undefined) && {
				message: "no stage says when to stop",
				hint: "Give the stop rule to the stage at which it is applied",
			},
		...stages.map(
			({ label, visits }) =>
				!(Number.isInteger(visits) && visits >= 0) && {
					message: `stage "${label}" has ${visits} visits before it`,
					hint: "Give a whole number",
				},
		),
		scored.length > 0 &&
			!scale && {
				message: `stage "${scored[0]?.label}" has a score, and the course no scale`,
				hint: "Name the instrument and its range in scale",
			},
		scored.length > 0 &&
			!/fiction/i.test(about) && {
				message: `"${about}" does not say that the scores are fictional`,
				hint: "Scores that no record holds are fictional: say so in about",
			},
	];
	const ends = scale?.range;
	if (scale && ends)
		for (const { text, value } of [
			...scored.flatMap(({ score }) => score ?? []),
			...(scale.mark ? [scale.mark] : []),
		])
			faults.push(
				!(value >= ends[0] && value <= ends[1]) && {
					message: `score "${text}" is no number from ${ends[0]} to ${ends[1]}`,
					hint: `Give a score of ${scale.name}`,
				},
			);
	return faults.filter((fault) => fault !== false);
}
