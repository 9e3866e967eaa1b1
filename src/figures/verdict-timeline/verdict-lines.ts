import { absence } from "../../evidence/printed.ts";
import type { Position } from "../../evidence/vocabulary.ts";
import type { Ink, Point } from "../core/ink.ts";
import { positionSigns } from "../core/position-sign.ts";
import { drawRoleMark } from "../core/role-mark.ts";
import type { Surface } from "../core/surface.ts";
import type { Verdict } from "./verdict-timeline.ts";

/** From a mark's middle to its name, and between two comparators, in sizes of the letters. */
const [toName, between] = [0.6, 0.7];

/** A verdict's colour: the treatment's where a body is for it. */
export function verdictColour(position: Position, { theme }: Surface): string {
	switch (position) {
		case "for":
		case "conditional for":
			return theme.treatment;
		case "against":
			return theme.ink;
		case "neutral":
		case "mixed":
		case "coverage":
		case "not available":
			return theme.soft;
		default:
			return position satisfies never;
	}
}

/** Draws the sign of a verdict around a point, as large as `side` pixels. */
export function drawVerdictSign(
	ink: Ink,
	position: Position,
	[x, y]: Point,
	side: number,
	surface: Surface,
) {
	const { path, filled } = positionSigns[position];
	const colour = verdictColour(position, surface);
	const scale = side / 20;
	ink.add("path", {
		d: path,
		transform: `translate(${Math.round(x - side / 2)} ${Math.round(y - side / 2)}) scale(${scale.toFixed(2)})`,
		fill: filled
			? colour
			: position === "coverage"
				? "none"
				: surface.theme.paper,
		stroke: colour,
		"stroke-width": 2.4,
		"stroke-dasharray": "none",
	});
}

/** Width of the comparators of a verdict on one line, in pixels. */
export function weighedWidth(
	{ weighed }: Verdict,
	{ type, label: size }: Surface,
): number {
	const letters = { size };
	if (weighed.length === 0) return type.width(absence.sign, letters);
	return weighed.reduce(
		(sum, { name }, index) =>
			sum +
			size * (0.35 + toName) +
			type.width(name, letters) +
			(index > 0 ? size * between : 0),
		0,
	);
}

/** Draws the comparators of a verdict on one line, each after its mark. */
export function drawWeighed(
	ink: Ink,
	{ weighed }: Verdict,
	left: number,
	y: number,
	surface: Surface,
) {
	const { label: size, theme, look } = surface;
	if (weighed.length === 0) {
		ink.text(absence.sign, left, y, { size, colour: theme.soft });
		return;
	}
	let x = left;
	for (const { comparator, name } of weighed) {
		x += size * 0.35;
		drawRoleMark(ink, comparator, [x, y], surface);
		x += size * toName;
		const { colour } = look(comparator);
		x += ink.text(name, x, y, { size, colour }) + size * between;
	}
}
