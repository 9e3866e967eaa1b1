import type { RevealApi } from "reveal.js";

/**
 * Leaves only the present slide in the tab order and the accessibility tree, and moves focus to the
 * heading of a slide that comes up. Views that show many slides (overview, scroll, print) keep all.
 */
export function startAccess(deck: RevealApi) {
	// Reveal marks itself as an application, in which screen readers cannot read line by line.
	deck.getRevealElement()?.removeAttribute("role");
	const manyShown = () =>
		deck.isOverview() || deck.isScrollView() || deck.isPrintView();
	const update = () => {
		const current = deck.getCurrentSlide();
		for (const slide of deck.getSlides()) {
			const out = !manyShown() && slide !== current;
			if (slide.inert !== out) slide.inert = out;
			if (manyShown()) slide.removeAttribute("aria-hidden");
		}
	};
	for (const slide of deck.getSlides()) nameParts(slide);
	update();
	// A button that was pressed by pointer would have the keys that move the slides.
	deck.getRevealElement()?.addEventListener("mousedown", (event) => {
		if ((event.target as Element).closest("button")) event.preventDefault();
	});
	deck.on("slidechanged", () => {
		update();
		// A slide that was redrawn while authoring lost its names.
		nameParts(deck.getCurrentSlide());
		if (manyShown()) return;
		const show = () =>
			deck
				.getCurrentSlide()
				?.querySelector<HTMLElement>("h2")
				?.focus({ preventScroll: true });
		// The jump box goes to slides while one still types their name in it.
		const box = document.activeElement?.closest("input");
		if (box) box.addEventListener("blur", show, { once: true });
		else show();
	});
	for (const event of ["overviewshown", "overviewhidden", "pdf-ready"])
		deck.on(event, update);
}

function nameParts(slide: Element | undefined) {
	if (!slide) return;
	nameByHeading(slide);
	nameCells(slide);
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
