import { addSheet } from "../shared/sheet.ts";
import css from "../styles/comparator-toggle.css?inline";

addSheet(css);

/**
 * Turns the names of comparators on a slide into buttons that put their parts of the drawing aside
 * and bring them back: a class on the figure, which the style sheet answers. A button stands exactly
 * where the name stood. What is alone in a drawing has nothing to be compared with by hiding it.
 */
export function offerToggles(slide: HTMLElement) {
	const figures = [
		...slide.querySelectorAll<HTMLElement>(".figure:has([data-roles])"),
	];
	const roles = new Set(figures.flatMap(rolesIn));
	const chips = [
		...slide.querySelectorAll<HTMLElement>("span.chip[data-role]"),
	].filter(({ dataset }) => roles.has(dataset.role ?? ""));
	if (chips.length < 2) return;
	for (const chip of chips) {
		const role = chip.dataset.role ?? "";
		const button = document.createElement("button");
		button.type = "button";
		button.className = chip.className;
		button.style.color = chip.style.color;
		button.dataset.role = role;
		button.title = "Show or hide on the chart";
		button.ariaPressed = "true";
		button.append(...chip.childNodes);
		button.addEventListener("click", () => {
			const shown = button.ariaPressed !== "true";
			button.ariaPressed = String(shown);
			for (const figure of figures)
				figure.classList.toggle(`hide-${role}`, !shown);
		});
		button.addEventListener("keydown", (event) => {
			// Space would turn the page.
			if (event.key === " " || event.key === "Enter") event.stopPropagation();
		});
		chip.replaceWith(button);
		addSheet(`.hide-${role} [data-role="${role}"]{visibility:hidden}`);
	}
}

/** Brings back all that was put aside on a slide. */
export function showAll(slide: HTMLElement) {
	for (const button of slide.querySelectorAll<HTMLElement>(
		'button.chip[aria-pressed="false"]',
	))
		button.click();
}

/** What the parts of a figure's drawing stand for; a name that is no word makes no rule. */
function rolesIn(figure: HTMLElement): string[] {
	return [...figure.querySelectorAll<SVGElement>("[data-roles]")]
		.flatMap(({ dataset }) => (dataset.roles ?? "").split(" "))
		.filter((role) => /^[a-z][a-z-]*$/.test(role));
}
