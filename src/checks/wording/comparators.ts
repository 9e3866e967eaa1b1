import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Slide } from "../../deck/slide.ts";
import {
	comparatorKind,
	comparatorName,
	type Subject,
} from "../../deck/subject.ts";
import { flat } from "../../deck/text.ts";
import { allTexts } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";
import type { Outcome } from "../../evidence/study.ts";
import { didYouMean } from "../nearest.ts";
import { shownEffects } from "./shown-effects.ts";

/** A slide that shows an effect names what it was measured against. */
export function checkComparatorsNamed(project: Project): Problem[] {
	const { subject } = project.deck;
	return allSlides(project.deck).flatMap((slide) => {
		const known = Object.keys(subject.comparators);
		const unknown = (slide.comparators ?? []).filter(
			(comparator) => !known.includes(comparator),
		);
		if (unknown.length > 0)
			return unknown.map((comparator) => ({
				file: slideFile(project, slide.id),
				field: "comparators",
				message: `comparator "${comparator}" is not one of the deck's`,
				hint: `${didYouMean(comparator, known)}, or declare it in the deck's subject`,
			}));
		return unnamed(slide, shownEffects(project, slide), subject).map(
			(comparator) => ({
				file: slideFile(project, slide.id),
				field: "comparators",
				message: `an effect against ${comparatorName(subject, comparator)} is shown, and the slide does not name that comparator`,
				hint: `Add "${comparator}" to comparators, or name it in the words beside the effect`,
			}),
		);
	});
}

function unnamed(
	slide: Slide,
	effects: readonly Outcome[],
	subject: Subject,
): string[] {
	const named = new Set(
		slide.comparators ??
			figuresOf(slide).flatMap(({ comparators }) => comparators),
	);
	const words = allTexts(slide)
		.filter(({ audience }) => audience === "slide")
		.map(({ text }) => flat(text).toLowerCase())
		.join(" ");
	const missing = effects
		// An unknown comparator is a fault of its own, found in the record.
		.filter(({ comparator }) => comparator in subject.comparators)
		.filter(({ comparator }) => !named.has(comparator))
		.filter(
			(effect) =>
				!wordsFor(effect, subject).some((name) => words.includes(name)),
		);
	return [...new Set(missing.map(({ comparator }) => comparator))];
}

/** Words by which an effect's comparator may be named in running text, in lower case. */
function wordsFor(
	{ comparator, comparatorDetail = "" }: Outcome,
	subject: Subject,
): string[] {
	const detail = comparatorDetail
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word.length > 4);
	const { name, words = [name] } = comparatorKind(subject, comparator);
	return [...words, ...detail];
}
