import type { ArmRole } from "./arm-role.ts";
import type { Ink, Point } from "./ink.ts";
import type { Surface } from "./surface.ts";

/** Room that a mark takes before a name, in sizes of the letters. */
export const markRoom = 1.05;

/**
 * The mark of an arm, as large as the letters beside it.
 *
 * @param open empty, to tell two arms of one role apart
 */
export function drawRoleMark(
	ink: Ink,
	role: ArmRole,
	at: Point,
	{ label, theme, look }: Surface,
	open = false,
) {
	const { mark, hollow, colour } = look(role);
	const outlined = hollow || open || mark === "cross";
	ink.mark(at, {
		mark,
		radius: label * 0.32,
		fill: open ? theme.paper : outlined ? undefined : colour,
		...(outlined && { stroke: colour, width: label / 9 }),
	});
}
