import type { Talk } from "../shared/talk.ts";

/**
 * Moves focus to the heading of a slide that comes up, names slides and cells to screen readers, and
 * leaves keys to the slides where a button was pressed by pointer. Reveal itself keeps all but the
 * present slide out of the tab order and the accessibility tree.
 */
export function startAccess(talk: Talk) {
	const { deck } = talk;
	const root = deck.getRevealElement();
	// Reveal marks itself as an application, in which screen readers cannot read line by line.
	root?.removeAttribute("role");
	// Reveal says the whole slide once more here: after its heading, and into what is copied.
	root?.querySelector(".aria-status")?.remove();
	// An empty box of reveal's own notes, which the tab key would stop at.
	root?.querySelector(".speaker-notes")?.removeAttribute("tabindex");
	root?.querySelector(".controls")?.setAttribute("aria-label", "Slides");
	// A button that was pressed by pointer would have the keys that move the slides.
	root?.addEventListener("mousedown", (event) => {
		if ((event.target as Element).closest("button")) event.preventDefault();
	});
	talk.onNear((slide) => {
		nameByHeading(slide);
		nameCells(slide);
	});
	const showAll = () => {
		if (talk.whole)
			for (const slide of talk.slides) slide.removeAttribute("aria-hidden");
	};
	showAll();
	deck.on("pdf-ready", showAll);
	talk.onChange((slide) => {
		showAll();
		if (!talk.whole)
			slide.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
	});
}

/** A slide is announced by its title. In the page itself this would weigh as much as three figures. */
function nameByHeading(slide: Element) {
	const heading = slide.querySelector("h2");
	if (!heading || heading.id) return;
	heading.id = `${slide.id}-title`;
	slide.setAttribute("aria-labelledby", heading.id);
}

/** In a phone's column a cell stands under its heading's words, which the page need not repeat. */
function nameCells(slide: Element) {
	for (const cell of slide.querySelectorAll("td:not([data-column])")) {
		const { cellIndex, dataset } = cell as HTMLTableCellElement;
		const heads = cell.closest("table")?.tHead?.rows[0]?.cells;
		dataset.column = heads?.[cellIndex]?.textContent ?? "";
	}
}
