import type { Talk } from "../shared/talk.ts";

/** Has the browser's own print hold every slide, as the print sheet lays them out. */
export function startPaper(talk: Talk) {
	addEventListener("beforeprint", () => {
		talk.spread(true);
		for (const slide of talk.slides) widen(slide);
	});
	addEventListener("afterprint", () => talk.spread(false));
}

/** Paper is wide: a drawing that a column shows is fitted to it, and an image to come is the wide one. */
function widen(slide: HTMLElement) {
	for (const figure of slide.querySelectorAll<HTMLElement>("[data-figure]")) {
		const image = figure.querySelector("img");
		const narrow =
			figure.dataset.drawn === "narrow" ||
			image?.currentSrc.includes(".narrow.");
		figure.classList.toggle("of-column", narrow === true);
		if (narrow) continue;
		for (const source of figure.querySelectorAll("source")) source.remove();
	}
}
