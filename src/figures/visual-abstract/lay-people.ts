import { withMarks } from "../../evidence/printed.ts";
import type { Ink } from "../core/ink.ts";
import { paragraph } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { drawPictogram } from "../drawings/draw-pictogram.ts";
import type { VisualAbstractSpec } from "./abstract-spec.ts";
import type { BodyRoom } from "./body-room.ts";

/** The people: pictogram and number, then who and where. */
export function layPeople(
	{ sign, people, who, where }: VisualAbstractSpec,
	{ left, top, width, beside, aside }: BodyRoom,
	{ label: size, key, theme, type, look }: Surface,
) {
	const side = sign ? key * 0.95 : 0;
	const big = { size: key * 0.62, weight: 700 as const, colour: theme.ink };
	const count = withMarks(people);
	const soft = { size, colour: theme.soft };
	const ink = { size, colour: theme.ink };
	// Above the arms the words stand beside the number, where they have room for it.
	const numberWidth = Math.max(type.width(count, big), size * 4);
	const wordsLeft = beside ? left : left + side + numberWidth + size * 1.4;
	const wordsWidth = left + width - wordsLeft;
	const wordsTop = beside ? top + side + big.size * 1.25 + size * 0.3 : top;
	const words =
		type.height(who, wordsWidth, ink) +
		(where ? size * 0.4 + type.height(where, wordsWidth, soft) : 0) +
		(aside ? size * 0.8 + type.height(aside, wordsWidth, ink) : 0);
	const numberAt = beside
		? { x: left, y: top + side + big.size * 0.62 }
		: {
				x: left + side + size * 0.4,
				y: top + Math.max(side, big.size * 1.25) / 2,
			};
	const height = beside
		? wordsTop + words - top
		: Math.max(side, big.size * 1.3, words);
	return {
		height,
		draw: (drawn: Ink) => {
			if (sign)
				drawPictogram(
					drawn,
					sign,
					{ left: left - side * 0.12, top, side },
					look("treatment").colour,
				);
			drawn.text(count, numberAt.x, numberAt.y, big);
			let at = paragraph(drawn, who, wordsLeft, wordsTop, wordsWidth, ink);
			if (where)
				at = paragraph(
					drawn,
					where,
					wordsLeft,
					at + size * 0.4,
					wordsWidth,
					soft,
				);
			if (aside)
				paragraph(drawn, aside, wordsLeft, at + size * 0.8, wordsWidth, ink);
		},
	};
}
