import type { Drawing } from "../core/drawing.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { layBody } from "./abstract-body.ts";
import type { VisualAbstractSpec } from "./abstract-spec.ts";
import { footLines, spokenArm } from "./abstract-words.ts";

/** Draws the card's body for a slide, where title, people's strip and sources stand around it. */
export function drawVisualAbstract(
	spec: VisualAbstractSpec,
	surface: Surface,
): Drawing {
	const { wide, full, label: size, theme, type } = surface;
	const question = { size, weight: 700 as const, colour: theme.ink };
	const top = wide
		? 0
		: type.height(spec.question, full, question) + size * 0.5;
	const [limit] = footLines(spec);
	const foot = wide ? [] : footLines(spec);
	const body = layBody(
		spec,
		{
			left: 0,
			top,
			width: full,
			beside: wide,
			narrow: !wide,
			foot,
			aside: wide ? (limit ?? "") : "",
		},
		surface,
	);
	return schematic(
		surface,
		Math.ceil(top + body.height + 4),
		body.arms.map(({ arm, box, draw }) =>
			drawnPart({ role: arm.role, says: spokenArm(arm), hit: box, draw }),
		),
		({ ink }) => {
			if (!wide) paragraph(ink, spec.question, 0, 0, full, question);
			body.draw(ink);
		},
	);
}
