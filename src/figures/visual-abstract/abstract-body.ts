import type { Box } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import { paragraph } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import type { AbstractArm, VisualAbstractSpec } from "./abstract-spec.ts";
import type { BodyRoom } from "./body-room.ts";
import { layArms } from "./lay-arms.ts";
import { layPeople } from "./lay-people.ts";

/** What is drawn in a place, as high as it comes out. */
export interface Laid {
	readonly height: number;
	/** Arms with the places where a pointer finds them, from the top of the body. */
	readonly arms: readonly {
		readonly arm: AbstractArm;
		readonly box: Box;
		readonly draw: (ink: Ink) => void;
	}[];
	readonly draw: (ink: Ink) => void;
}

/** People, arms with their results, and what limits them. */
export function layBody(
	spec: VisualAbstractSpec,
	room: BodyRoom,
	surface: Surface,
): Laid {
	const { label: size, theme, type } = surface;
	const peopleWidth = room.beside ? room.width * 0.2 : room.width;
	const people = layPeople(spec, { ...room, width: peopleWidth }, surface);
	const shift = room.beside ? peopleWidth + size * 1.6 : 0;
	const left = room.left + shift;
	const width = room.width - shift;
	const top = room.beside ? room.top : room.top + people.height + size * 0.7;
	const arms = layArms(spec, { ...room, left, top, width }, surface);
	const soft = { size, colour: theme.ink };
	const footTop = arms.bottom + size * 0.45;
	const lines = room.foot;
	const end = lines.reduce(
		(at, line) => at + type.height(line, width, soft) + 3,
		footTop,
	);
	const bottom = Math.max(end, room.beside ? room.top + people.height : 0);
	return {
		height: bottom - room.top,
		arms: arms.placed,
		draw: (ink) => {
			people.draw(ink);
			if (room.beside) {
				const x = left - size * 0.8;
				ink.line([x, room.top], [x, bottom], theme.rule, 1.5);
			}
			arms.draw(ink);
			let at = footTop;
			for (const line of lines)
				at = paragraph(ink, line, left, at, width, soft) + 3;
		},
	};
}
