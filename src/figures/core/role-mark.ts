import { type ArmRole, roleLook } from "./arm-role.ts";
import type { Context } from "./ink.ts";
import type { Surface, Token } from "./theme.ts";

/** Room that a mark takes before a name, in sizes of the letters. */
export const markRoom = 1.05;

/**
 * The mark of an arm, as large as the letters beside it.
 *
 * @param open empty, to tell two arms of one role apart
 */
export function drawMark(
	context: Context,
	role: ArmRole,
	x: number,
	y: number,
	surface: Surface,
	open = false,
) {
	const { mark, hollow, token } = roleLook(role);
	const r = surface.label * 0.32;
	context.beginPath();
	switch (mark) {
		case "circle":
			context.arc(x, y, r, 0, Math.PI * 2);
			context.closePath();
			break;
		case "square":
			context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
			break;
		case "triangle":
			context.moveTo(x, y - r);
			context.lineTo(x + r, y + r);
			context.lineTo(x - r, y + r);
			context.closePath();
			break;
		case "diamond":
			context.moveTo(x, y - r * 1.15);
			context.lineTo(x + r * 1.15, y);
			context.lineTo(x, y + r * 1.15);
			context.lineTo(x - r * 1.15, y);
			context.closePath();
			break;
		case "cross":
			context.moveTo(x - r, y - r);
			context.lineTo(x + r, y + r);
			context.moveTo(x - r, y + r);
			context.lineTo(x + r, y - r);
			break;
		default:
			mark satisfies never;
	}
	const colour = surface.theme[token as Token];
	if (open) {
		context.fillStyle = surface.theme.paper;
		context.fill();
	}
	if (hollow || open || mark === "cross") {
		context.strokeStyle = colour;
		context.lineWidth = surface.label / 9;
		context.stroke();
	} else {
		context.fillStyle = colour;
		context.fill();
	}
}
