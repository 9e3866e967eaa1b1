import css from "../styles/offer.css?inline";
import surface from "../styles/surface.css?inline";
import { addSheet } from "./sheet.ts";

/** A choice: a link, or something to do. */
export interface Choice {
	readonly words: string;
	readonly to: string | (() => void);
}

let shown: HTMLElement | undefined;

/**
 * Says words on the screen and to screen readers, with choices beneath them. They stay until one is made;
 * keys still move the slides.
 */
export function offer(words: string, choices: readonly Choice[]) {
	addSheet(surface);
	addSheet(css);
	withdraw();
	const box = document.createElement("div");
	box.className = "surface offer";
	box.popover = "manual";
	box.setAttribute("role", "alert");
	const line = document.createElement("p");
	line.textContent = words;
	const row = document.createElement("p");
	row.className = "choices";
	row.append(...[...choices, { words: "Dismiss", to: withdraw }].map(partOf));
	box.append(line, row);
	document.body.append(box);
	box.showPopover();
	shown = box;
}

/** Takes the words away. */
export function withdraw() {
	shown?.remove();
	shown = undefined;
}

function partOf({ words, to }: Choice): HTMLElement {
	if (typeof to === "string") {
		const link = document.createElement("a");
		link.className = "button";
		link.href = to;
		link.textContent = words;
		link.addEventListener("click", withdraw);
		return link;
	}
	const button = document.createElement("button");
	button.type = "button";
	button.className = "button";
	button.textContent = words;
	button.addEventListener("click", () => {
		withdraw();
		to();
	});
	return button;
}

// Before the slides see it, which would open the table of all slides.
addEventListener(
	"keydown",
	(event) => {
		if (event.key !== "Escape" || !shown) return;
		event.stopPropagation();
		withdraw();
	},
	{ capture: true },
);
