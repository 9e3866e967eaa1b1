import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import {
	type Bracket,
	bracketLine,
	bracketWords,
	type ResponderBarsSpec,
} from "./responder-bars.ts";

/** Width that brackets and the differences on them take of a wide drawing. */
export const bracketRoom = 316;

/** Draws each difference with its bracket, right of the bars that it is of. */
export function drawBrackets(
	ink: Ink,
	spec: ResponderBarsSpec,
	middleOf: (bar: number) => number,
	{ theme, label: size, full }: Surface,
) {
	const left = full - bracketRoom + 26;
	spec.brackets.forEach((bracket, index) => {
		// A bracket that reaches over an earlier one stands a column further left.
		const shared = spec.brackets
			.slice(0, index)
			.some((earlier) => overlaps(earlier, bracket));
		const inset = 8;
		const [a, b] = [middleOf(bracket.from), middleOf(bracket.to)];
		const x = left - (shared ? 26 : 0);
		const [top, bottom] = [Math.min(a, b) + inset, Math.max(a, b) - inset];
		const middle = shared ? bottom - 34 : (top + bottom) / 2;
		ofBoth(ink, spec, bracket, () => {
			ink.path(`M${x - 14} ${top}H${x}V${bottom}H${x - 14}`, {
				stroke: theme.ink,
				width: 2,
			});
			ink.text(bracketWords(bracket).difference, x + 14, middle - 15, {
				size,
				weight: 700,
				colour: theme.ink,
			});
			const soft = { size, colour: theme.soft };
			ink.text(bracketWords(bracket).interval, x + 14, middle + 15, soft);
		});
	});
}

/** Lists the differences under a narrow chart, from `top` down, in two lines each. */
export function listBrackets(
	ink: Ink,
	spec: ResponderBarsSpec,
	top: number,
	{ theme, label: size }: Surface,
) {
	const line = size * 1.25;
	spec.brackets.forEach((bracket, index) => {
		const y = top + index * (line * 2 + 12);
		const [from, to] = barsOf(spec, bracket).map(({ label }) => label);
		const numbers = bracketLine(bracket);
		ofBoth(ink, spec, bracket, () => {
			ink.text(`${from} − ${to}`, 2, y, {
				size,
				weight: 600,
				colour: theme.ink,
			});
			ink.text(numbers, 2, y + line, { size, colour: theme.soft });
		});
	});
}

function barsOf({ bars }: ResponderBarsSpec, { from, to }: Bracket) {
	return [bars[from], bars[to]].flatMap((bar) => bar ?? []);
}

/** A difference goes when either of its bars does. */
function ofBoth(
	ink: Ink,
	spec: ResponderBarsSpec,
	bracket: Bracket,
	draw: () => void,
) {
	const [one, other] = barsOf(spec, bracket);
	ink.group({ "data-role": one?.role }, () =>
		ink.group({ "data-role": other?.role }, draw),
	);
}

function overlaps(one: Bracket, other: Bracket): boolean {
	const low = ({ from, to }: Bracket) => Math.min(from, to);
	const high = ({ from, to }: Bracket) => Math.max(from, to);
	return low(one) < high(other) && low(other) < high(one);
}
