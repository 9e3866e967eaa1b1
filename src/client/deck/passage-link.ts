import type { RevealApi } from "reveal.js";

/** On the title slide, a way to what can be taken away; beside each slide's number, a way to the passage that tells it in prose. */
export function startPassageLinks(deck: RevealApi) {
	// Paper leads nowhere.
	if (deck.isPrintView()) return;
	const downloads = document.createElement("a");
	downloads.href = "read/index.html#take-away";
	downloads.textContent = "downloads";
	deck.getSlidesElement()?.querySelector(".presenter")?.append(downloads);
	for (const slide of deck.getSlides() as HTMLElement[]) {
		const number = slide.querySelector("footer .number");
		// The list of references is told by the reading view's own.
		if (!number || slide.classList.contains("list")) continue;
		const link = document.createElement("a");
		link.href = `read/index.html#${slide.id}`;
		link.textContent = "read";
		link.setAttribute("aria-label", "Read this slide as prose");
		number.prepend(link, " · ");
	}
}
