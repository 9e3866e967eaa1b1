import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Slide } from "../../deck/slide.ts";
import {
	comparatorKind,
	comparatorName,
	type Subject,
} from "../../deck/subject.ts";
import { flat } from "../../deck/text.ts";
import { allTexts, figuresOf, shownValues } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";
import type { Origin } from "../../evidence/provenance.ts";
import { type Outcome, outcomeAt } from "../../evidence/study.ts";

/** Fewer words than these are a label, not a sentence that makes a point. */
const wordsOfSentence = 5;

/** Words that claim more than a trial can carry, and what to write instead. */
const refused: readonly { words: RegExp; hint: string }[] = [
	{
		words: /\b(?:un)?prove[nsd]\b/i,
		hint: "Say what was measured, against which comparator, and how certain it is",
	},
	{
		words: /\bworks\b/i,
		hint: "Say how much it changed what, compared with what",
	},
	{
		words: /(?<!statistically |clinically )\bsignifican(?:t|tly|ce)\b/i,
		hint: "Give the size and its interval, or write statistically significant where that is meant",
	},
];

/** Claims worded as house style asks: sentences as titles, comparators named, certainty stated where a source rates it. */
export function checkStyle(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return [
			...checkTitle(slide),
			...checkWords(slide),
			...checkEffects(
				slide,
				shownEffects(project, slide),
				project.deck.subject,
			),
		].map((problem) => ({ file, ...problem }));
	});
}

type SlideProblem = Omit<Problem, "file">;

function checkTitle(slide: Slide): SlideProblem[] {
	const title = flat(slide.title);
	if (slide.layout === "list" || title === "") return [];
	const words = title.split(" ").length;
	if (words < wordsOfSentence)
		return [
			{
				field: "title",
				message: `title "${title}" has ${words} words: a label, not a sentence`,
				hint: "Write the point of the slide as a full sentence",
			},
		];
	return /\.$/.test(title)
		? [
				{
					field: "title",
					message: `title "${title}" ends with a full stop`,
					hint: "Leave it out: titles stand without",
				},
			]
		: [];
}

function checkWords(slide: Slide): SlideProblem[] {
	return allTexts(slide)
		.filter(({ audience }) => audience !== "speaker")
		.flatMap(({ field, text }) => {
			const own = withoutQuotations(flat(text));
			return refused.flatMap(({ words, hint }) => {
				const found = words.exec(own)?.[0];
				return found ? [{ field, message: `the word "${found}"`, hint }] : [];
			});
		});
}

/** Words of others, between quotation marks, are theirs. */
function withoutQuotations(words: string): string {
	return words.replace(/“[^”]*”|"[^"]*"/g, "");
}

function checkEffects(
	slide: Slide,
	effects: readonly Outcome[],
	subject: Subject,
): SlideProblem[] {
	if (effects.length === 0) return [];
	const named = new Set(
		slide.comparators ??
			figuresOf(slide).flatMap(({ comparators }) => comparators),
	);
	const words = allTexts(slide)
		.filter(({ audience }) => audience === "slide")
		.map(({ text }) => flat(text).toLowerCase())
		.join(" ");
	const unnamed = new Set(
		effects
			// An unknown comparator is a fault of its own, found in the record.
			.filter(({ comparator }) => comparator in subject.comparators)
			.filter(({ comparator }) => !named.has(comparator))
			.filter(
				(effect) =>
					!wordsFor(effect, subject).some((name) => words.includes(name)),
			)
			.map(({ comparator }) => comparator),
	);
	const rated = new Set(effects.flatMap(({ certainty }) => certainty ?? []));
	return [
		...[...unnamed].map((comparator) => ({
			field: "comparators",
			message: `an effect against ${comparatorName(subject, comparator)} is shown, and the slide does not name that comparator`,
			hint: `Add "${comparator}" to comparators, or name it in the words beside the effect`,
		})),
		...(slide.certainty
			? []
			: [...rated].map((certainty) => ({
					field: "certainty",
					message: `an effect whose certainty its source rates ${certainty} is shown, and the slide does not say so`,
					hint: `Add certainty: text\`${certainty}\``,
				}))),
	];
}

/** Words by which an effect's comparator may be named in running text, in lower case. */
function wordsFor(
	{ comparator, comparatorDetail }: Outcome,
	subject: Subject,
): string[] {
	const detail = (comparatorDetail ?? "")
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word.length > 4);
	const { name, words = [name] } = comparatorKind(subject, comparator);
	return [...words, ...detail];
}

/** Effects that stand on the slide itself, in a figure or as a printed estimate. */
function shownEffects(project: Project, slide: Slide): Outcome[] {
	const effectAt = (origin: Origin): Outcome[] => {
		const outcome = outcomeAt(project.byId.get(origin.study), origin);
		return outcome?.effect && outcome.comparator !== "none" ? [outcome] : [];
	};
	const printed = shownValues(slide).flatMap(({ origins }) =>
		origins
			// An outcome's time point or arm is no effect.
			.filter(
				(origin) => origin.group === "outcomes" && origin.part === "effect",
			)
			.flatMap(effectAt),
	);
	// A diagram shows what was done, not what came of it.
	const drawn = figuresOf(slide)
		.filter(({ spec }) => spec.kind !== "diagram")
		.flatMap(({ origins }) => origins.flatMap(effectAt));
	return [...printed, ...drawn];
}
