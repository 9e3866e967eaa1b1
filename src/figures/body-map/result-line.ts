import type { Part, Plot } from "../core/drawing.ts";
import { point, pointStyle } from "../core/points.ts";
import { drawRoleMark, markRoom } from "../core/role-mark.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { type BodyPlace, spokenResult } from "./body-map.ts";
import {
	type BodyResult,
	peopleWords,
	resultWords,
	type Span,
} from "./body-result.ts";

/** A line of a place: a result, or a comparator without one. */
export type PlaceLine =
	| { readonly result: BodyResult }
	| { readonly result?: never; readonly absent: BodyPlace["absent"][number] };

/** The lines of a place: its results, then what is not available. */
export function linesOf(place: BodyPlace): PlaceLine[] {
	return [
		...place.results.map((result) => ({ result })),
		...place.absent.map((absent) => ({ absent })),
	];
}

/** Where the small axis of a line lies: no difference stands at the same place in all of them. */
export interface SmallAxis {
	readonly left: number;
	readonly width: number;
}

/** Share of a small axis that lies left of no difference. */
const before = 0.3;

/** Where no difference stands, in pixels. */
export function noDifferenceAt({ left, width }: SmallAxis): number {
	return left + before * width;
}

/** The words of a line, wrapped to a width. */
export function lineWords(
	line: PlaceLine,
	room: number,
	{ type, label: size }: Surface,
): string[] {
	if (!line.result) return ["—"];
	const people = peopleWords(line.result);
	const words = `${resultWords(line.result)}${people && `, ${people}`}`;
	const indent = line.result.measured ? 0 : size * markRoom;
	return type.wrap(words, room - indent, { size });
}

/**
 * The part of a line: its mark and interval on the small axis, its words beside them.
 *
 * @param middle of the line's first row of words, in pixels
 * @param words where they begin, and the width that they are wrapped to
 */
export function linePart(
	place: BodyPlace,
	line: PlaceLine,
	at: {
		axis: SmallAxis;
		middle: number;
		words: { left: number; room: number };
	},
	surface: Surface,
): Part {
	const { theme, label: size, wide } = surface;
	const row = size * (wide ? 1.1 : leading);
	const { axis, middle, words } = at;
	const { comparator } = line.result ?? line.absent;
	const look = surface.look(comparator);
	const drawWords = ({ ink }: Plot, left = words.left) => {
		lineWords(line, words.room, surface).forEach((each, index) => {
			ink.text(each, left, middle + index * row, {
				size,
				colour: line.result ? look.colour : theme.soft,
			});
		});
	};
	const measured = line.result?.measured;
	if (!measured)
		return {
			role: comparator,
			...(line.result && {
				says: `${place.name}, ${spokenResult(line.result)}`,
			}),
			hit: {
				left: words.left,
				top: middle - 14,
				width: words.room,
				height: 28,
			},
			dataset: { data: [] },
			// No number, no place on the axis: the mark stands before the words.
			beside: (plot) => {
				const x = words.left + size * 0.4;
				drawRoleMark(plot.ink, comparator, [x, middle], surface);
				drawWords(plot, words.left + size * markRoom);
			},
		};
	const along = scaleOf(place, measured.span, axis);
	const x = along(measured.span.value);
	const ends = measured.span.limits?.map(along) ?? [x, x];
	return {
		role: comparator,
		says: `${place.name}, ${spokenResult(line.result)}`,
		dataset: point(x, middle, pointStyle(look, surface, wide ? 0.72 : 0.8)),
		beneath: ({ ink }) => {
			const [from = x, to = x] = ends;
			if (measured.span.limits)
				ink.line([from, middle], [to, middle], look.colour, surface.stroke);
		},
		beside: (plot) => drawWords(plot),
	};
}

/** The scale that estimates of one measure share at one place. */
function scaleOf(
	place: BodyPlace,
	{ measure }: Span,
	axis: SmallAxis,
): (distance: number) => number {
	const ends = place.results.flatMap(({ measured }) =>
		measured && measured.span.measure === measure
			? [measured.span.value, ...(measured.span.limits ?? [])]
			: [],
	);
	const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	// The mark at an end keeps within the axis.
	const room = axis.width - 14;
	const unit = Math.min(
		high > 0 ? (room * (1 - before)) / high : Number.POSITIVE_INFINITY,
		low < 0 ? (room * before) / -low : Number.POSITIVE_INFINITY,
	);
	const zero = noDifferenceAt(axis);
	return (distance) => (Number.isFinite(unit) ? zero + distance * unit : zero);
}
