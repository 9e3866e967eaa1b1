import type { FigureBlock } from "../../deck/figure.ts";
import { formatNumber } from "../../evidence/format.ts";
import { type Outcome, outcomeAt, type Study } from "../../evidence/study.ts";
import type { Edition } from "./edition.ts";
import { turnedNote } from "./gain-words.ts";

/** What the records say of a figure beside what it shows. */
export interface FigureCaption {
	/** Ids of its studies, in order of appearance. */
	readonly studies: readonly string[];
	/** How many people, where the records know: `n = 300 randomized`. */
	readonly size?: string;
	/** Certainty as the records state it; absent where they state none. */
	readonly certainty?: string;
	/** That it prints falls as gains, where it does. */
	readonly turned?: string;
}

/** The caption of a figure, from its records. */
export function figureCaption(
	figure: FigureBlock,
	{ project }: Edition,
): FigureCaption {
	const ids = [...new Set(figure.origins.map(({ study }) => study))];
	const studies = ids.flatMap((id) => project.byId.get(id) ?? []);
	// Several numbers of one outcome are drawn from the one outcome.
	const outcomes = [
		...new Set(
			figure.origins.flatMap(
				(origin) => outcomeAt(project.byId.get(origin.study), origin) ?? [],
			),
		),
	];
	const size = sizeOf(studies, outcomes);
	const certainty = certaintyOf(outcomes);
	return {
		studies: ids,
		...(size && { size }),
		...(certainty && { certainty }),
		...(figure.origins.some(({ gain }) => gain) && { turned: turnedNote }),
	};
}

/** The caption as one line of plain words. */
export function captionLine(figure: FigureBlock, edition: Edition): string {
	const { studies, size, certainty, turned } = figureCaption(figure, edition);
	return [
		studies.map(edition.labelOf).join(", "),
		size,
		certainty,
		turned,
		...figure.credits,
	]
		.filter(Boolean)
		.join(" · ");
}

/** People of the only study, or of the outcomes if all of them say how many. */
function sizeOf(
	studies: readonly Study[],
	outcomes: readonly Outcome[],
): string | undefined {
	const [only, another] = studies;
	if (only?.randomized && !another)
		return `n = ${formatNumber(only.randomized)} randomized`;
	const counts = outcomes.flatMap(({ participants }) => participants ?? []);
	if (counts.length === 0 || counts.length < outcomes.length) return undefined;
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return least === most
		? `n = ${formatNumber(least)}`
		: `n = ${formatNumber(least)} to ${formatNumber(most)} an outcome`;
}

function certaintyOf(outcomes: readonly Outcome[]): string | undefined {
	const stated = outcomes.flatMap(({ certainty }) => certainty ?? []);
	if (stated.length === 0) return undefined;
	const names = [...new Set(stated)].join(", ");
	return stated.length === outcomes.length
		? `certainty ${names}`
		: `certainty ${names} where rated`;
}
