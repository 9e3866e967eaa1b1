import type { Origin } from "../evidence/provenance.ts";
import { figuresOf } from "./blocks-of.ts";
import type { Inset, SourcedValue } from "./insets.ts";
import type { Slide } from "./slide.ts";
import { valuesOf } from "./text.ts";
import { allTexts, slideTexts } from "./texts.ts";

/** Ids of the studies that an inset names or draws on. */
export function studiesOfInset(inset: Inset): string[] {
	switch (inset.inset) {
		case "citation":
			return [inset.study];
		case "value":
			return inset.origins.map(({ study }) => study);
		case "term":
		case "literal":
			return [];
		default:
			return inset satisfies never;
	}
}

/** Ids of the studies that a slide shows, in order of appearance, without notes and reading text. */
export function shownStudies(slide: Slide): string[] {
	return unique([
		...(slide.sources ?? []).map(({ id }) => id),
		...slideTexts(slide).flatMap(({ insets }) =>
			insets.flatMap(studiesOfInset),
		),
		...figuresOf(slide).flatMap(({ origins }) =>
			origins.map(({ study }) => study),
		),
	]);
}

/** Ids of all studies that a slide draws on, notes and reading text included. */
export function citedStudies(slide: Slide): string[] {
	return unique([
		...shownStudies(slide),
		...allTexts(slide).flatMap(({ text }) =>
			text.insets.flatMap(studiesOfInset),
		),
	]);
}

/** All origins of the values and figures of a slide, notes and reading text included. */
export function originsOf(slide: Slide): Origin[] {
	return [
		...allTexts(slide).flatMap(({ text }) =>
			valuesOf(text).flatMap(({ origins }) => origins),
		),
		...figuresOf(slide).flatMap(({ origins }) => origins),
	];
}

/** The values that stand on the slide itself. */
export function shownValues(slide: Slide): SourcedValue[] {
	return slideTexts(slide).flatMap(valuesOf);
}

function unique(items: readonly string[]): string[] {
	return [...new Set(items)];
}
