import { announce } from "../shared/announce.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/laser.css?inline";

addSheet(css);

let dot: HTMLElement | undefined;

/** Turns the mouse into a laser pointer, or back. */
export function toggleLaser() {
	if (dot) {
		dot.remove();
		dot = undefined;
		removeEventListener("pointermove", follow);
		announce("Laser pointer off");
		return;
	}
	dot = document.createElement("div");
	dot.className = "laser";
	document.body.append(dot);
	addEventListener("pointermove", follow);
	announce("Laser pointer on");
}

function follow({ clientX, clientY }: PointerEvent) {
	if (!dot) return;
	dot.style.translate = `${clientX}px ${clientY}px`;
	dot.dataset.moved = "";
}
