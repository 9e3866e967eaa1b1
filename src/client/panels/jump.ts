import type { Talk } from "../deck/talk.ts";
import { openPanel } from "./panel.ts";

/** Asks for a slide's number or id and goes there. */
export function openJump(talk: Talk) {
	const input = document.createElement("input");
	input.type = "text";
	input.placeholder = "Jump to slide";
	input.autocomplete = "off";
	input.setAttribute("aria-label", "Number or id of a slide");
	const status = document.createElement("p");
	status.setAttribute("role", "status");
	input.addEventListener("keydown", ({ key }) => {
		if (key !== "Enter") return;
		const slide = slideNamed(talk, input.value.trim());
		if (!slide) {
			status.textContent = `There is no slide "${input.value.trim()}".`;
			return;
		}
		panel.close();
		talk.go(slide);
	});
	const panel = openPanel("jump", "Go to a slide", [input, status]);
	input.focus();
}

/** By its number, as printed from 1, or by its id. */
function slideNamed(talk: Talk, name: string): HTMLElement | undefined {
	return /^\d+$/.test(name)
		? talk.slides[Number(name) - 1]
		: talk.slides.find(({ id }) => id === name);
}
