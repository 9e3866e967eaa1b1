import type { Comparator } from "../evidence/comparator.ts";
import { figuresOf, recordTablesOf } from "./blocks-of.ts";
import type { Pico } from "./pico.ts";
import type { Slide } from "./slide.ts";
import { comparatorKind, type Subject, versus } from "./subject.ts";

/** The comparators that a slide names: its own words, else those of its figures and tables. */
export function comparatorsOf(slide: Slide): readonly Comparator[] {
	return (
		slide.comparators ?? [
			...new Set(
				[...figuresOf(slide), ...recordTablesOf(slide)].flatMap(
					({ comparators }) => comparators,
				),
			),
		]
	);
}

/** The comparators of a slide, each named to follow "vs". */
export function chipsOf(
	slide: Slide,
	subject: Subject,
): { comparator: Comparator; words: string }[] {
	return detailsOf(slide).map(({ comparator, detail }) => ({
		comparator,
		words: versus(subject, comparator, detail),
	}));
}

/** The comparators that a slide's result is compared with, each by its bare name. */
export function comparedIn(slide: Slide, subject: Subject): Pico["compared"] {
	return detailsOf(slide).flatMap(({ comparator, detail }) => {
		const { name, compares } = comparatorKind(subject, comparator);
		return compares === false ? [] : [{ comparator, words: detail ?? name }];
	});
}

/** Each comparator with what it was, where the slide's figures agree on it. */
function detailsOf(
	slide: Slide,
): { comparator: Comparator; detail: string | undefined }[] {
	const figures = figuresOf(slide);
	return comparatorsOf(slide).map((comparator) => {
		const details = new Set(
			figures
				.filter((figure) => figure.comparators.includes(comparator))
				.map((figure) => figure.details[comparator]),
		);
		const [detail] = details;
		return { comparator, detail: details.size === 1 ? detail : undefined };
	});
}
