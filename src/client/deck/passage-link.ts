import type { Talk } from "../shared/talk.ts";

/**
 * On the title slide, a way to what can be taken away; beside each slide's number, a way to the passage
 * that tells it in prose.
 */
export function startPassageLinks(talk: Talk) {
	// Paper leads nowhere.
	if (talk.deck.isPrintView()) return;
	talk.onNear((slide) => {
		const presenter = slide.querySelector(".presenter");
		if (presenter && !presenter.querySelector("[href$='#take-away']"))
			presenter.append(linkTo("take-away", "downloads"));
		const number = slide.querySelector("footer .number");
		// The list of references is told by the reading view's own.
		if (!number || number.querySelector("a") || slide.matches(".list")) return;
		const link = linkTo(slide.id, "read");
		link.setAttribute("aria-label", "Read this slide as prose");
		number.prepend(link, " · ");
	});
}

function linkTo(part: string, words: string): HTMLAnchorElement {
	const link = document.createElement("a");
	link.href = `read/index.html#${part}`;
	link.textContent = words;
	return link;
}
