import { attempt } from "../shared/attempt.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/figure-menu.css?inline";

/** A tray with an arrow into it. */
const icon =
	'<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2v10m-4.5-4.5L10 12l4.5-4.5M3 13v4h14v-4" fill="none" stroke="currentColor" stroke-width="2"/></svg>';

/**
 * Puts a button on a figure that opens its menu: what it rests on, and copies to take away. The
 * menu itself is loaded when it is first opened.
 *
 * @param figure an element whose `data-figure` names the figure
 * @param place where the button stands
 */
export function offerMenu(figure: HTMLElement, place: HTMLElement = figure) {
	if (figure.querySelector(".save-figure")) return;
	addSheet(css);
	const button = document.createElement("button");
	button.type = "button";
	button.className = "save-figure";
	button.setAttribute("aria-label", "Save this figure");
	button.setAttribute("aria-haspopup", "dialog");
	button.title = "Save this figure";
	button.innerHTML = icon;
	button.addEventListener("click", () => {
		void attempt("The menu of this figure", async () => {
			const { openMenu } = await import("./figure-copies.tsx");
			await openMenu(figure.dataset.figure ?? "", button);
		});
	});
	// Enter and Space press the button and do not move the slides.
	button.addEventListener("keydown", (event) => {
		if (event.key === "Enter" || event.key === " ") event.stopPropagation();
	});
	place.append(button);
}
