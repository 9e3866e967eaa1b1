import { allSlides } from "../../deck/deck.ts";
import type { FigureBlock } from "../../deck/figure.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { figuresOf } from "../../deck/texts.ts";
import { decimalsOf, formatNumber } from "../../evidence/format.ts";
import type { Problem } from "../../evidence/problem.ts";
import type { Origin, Study } from "../../evidence/study.ts";

/**
 * Every number of a figure that was read in a secondary account or derived says so: in the drawing,
 * its table and its text alternative. A diagram's labels hold no number without a source of its own.
 */
export function checkSigns(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) =>
		figuresOf(slide)
			.filter(({ spec }) => spec.kind !== "diagram")
			.flatMap((figure) =>
				figure.origins.flatMap((origin) => {
					const study = project.byId.get(origin.study);
					return study
						? unsigned(figure, study, origin).map(({ sign, place }) => ({
								file: slideFile(project, slide.id),
								field: `figure ${figure.id}`,
								message: `${place} prints ${origin.field} of ${study.id} without ${sign} (${meaning[sign]})`,
								hint: "Append the signs of src/evidence/signs.ts where the figure prints the number",
							}))
						: [];
				}),
			),
	);
}

type Sign = "†" | "‡";

const meaning: Record<Sign, string> = {
	"†": "read in a secondary account",
	"‡": "derived",
};

/** Where a figure prints the number of an origin without a sign that it needs. */
function unsigned(
	{ spec, table, alt }: FigureBlock,
	study: Study,
	origin: Origin,
): { sign: Sign; place: string }[] {
	const places = {
		"the drawing": wordsIn(spec),
		"the table": table.rows.flat(),
		"the text alternative": [alt],
	};
	return signsOf(study, origin).flatMap(({ sign, numbers }) =>
		Object.entries(places)
			.filter(([, words]) => !signed(words, numbers, sign))
			.map(([place]) => ({ sign, place })),
	);
}

/** The signs that an origin needs, and the numbers behind which they may stand. */
function signsOf(
	study: Study,
	{ field }: Origin,
): { sign: Sign; numbers: number[] }[] {
	const [group, key = ""] = field.split(".");
	if (group === "facts") {
		const fact = study.facts[key];
		return fact?.verified === "secondary"
			? [{ sign: "†", numbers: [fact.value] }]
			: [];
	}
	if (group !== "outcomes") {
		const trust = study.read.verified ?? study.verified;
		return trust === "secondary" ? [{ sign: "†", numbers: [] }] : [];
	}
	const outcome = study.outcomes[key];
	if (!outcome) return [];
	const effect = outcome.effect ? [outcome.effect.value] : [];
	const arms = (outcome.arms ?? []).map(({ value }) => value);
	return [
		...(outcome.verified === "secondary"
			? [{ sign: "†" as const, numbers: [...effect, ...arms] }]
			: []),
		...(outcome.effect?.derived
			? [{ sign: "‡" as const, numbers: effect }]
			: []),
	];
}

/**
 * Whether words hold a sign behind one of the numbers, with no more than a unit between. Where none
 * of them is printed as recorded (a rate is scaled, a share rounded) any number with the sign will do.
 */
function signed(
	words: readonly string[],
	numbers: readonly number[],
	sign: Sign,
): boolean {
	const printed = numbers.flatMap((number) =>
		[...new Set([decimalsOf(number), 0, 1, 2])].map((decimals) =>
			formatNumber(Math.abs(number), decimals),
		),
	);
	const behind = (number: string) =>
		new RegExp(
			`(?<![\\d.,])${number.replace(".", "\\.")}(?![\\d]|[.,]\\d)[^\\d;(]*?${sign}`,
			"u",
		);
	const here = printed.filter((number) =>
		words.some((text) => holds(text, number)),
	);
	if (here.length === 0) return words.some((text) => text.includes(sign));
	return here.some((number) => words.some((text) => behind(number).test(text)));
}

function holds(text: string, number: string): boolean {
	return new RegExp(
		`(?<![\\d.,])${number.replace(".", "\\.")}(?![\\d]|[.,]\\d)`,
		"u",
	).test(text);
}

/** All words that a drawing depends on. */
function wordsIn(data: unknown): string[] {
	if (typeof data === "string") return [data];
	return typeof data === "object" && data !== null
		? Object.values(data).flatMap(wordsIn)
		: [];
}
