import { drawingOf, keptDrawing, presentWidth } from "./figure-data.ts";
import { fragmentsOf, showStep, stepOf } from "./steps.ts";

/** The figures of a slide. */
export function figuresIn(slide: Element): HTMLElement[] {
	return [...slide.querySelectorAll<HTMLElement>("figure[data-figure]")];
}

/** Replaces a figure's image by its drawing in the present width, as it stands at a step. */
export async function inline(figure: HTMLElement, at?: number) {
	const width = presentWidth();
	const id = figure.dataset.figure ?? "";
	if (!figure.querySelector(".for-wide") && figure.dataset.drawn !== width) {
		figure.dataset.drawn = width;
		try {
			const svg = await drawingOf(id, width);
			// Another width was asked for meanwhile.
			if (figure.dataset.drawn !== width) return;
			figure.replaceChildren(holderFor(figure, svg), ...fragmentsOf(figure));
		} catch (error) {
			delete figure.dataset.drawn;
			throw error;
		}
	}
	showStep(figure, at ?? stepOf(figure));
}

/** Draws a figure at once for paper, all steps shown, if its wide drawing was fetched before. */
export function inlineKept(figure: HTMLElement) {
	if (figure.querySelector(".drawing svg")) return;
	const svg = keptDrawing(figure.dataset.figure ?? "", "wide");
	if (!svg) return;
	figure.dataset.drawn = "wide";
	figure.replaceChildren(holderFor(figure, svg), ...fragmentsOf(figure));
}

/** An element that holds a drawing and bears its name. */
function holderFor(figure: HTMLElement, svg: Element): HTMLElement {
	const holder = document.createElement("div");
	holder.className = "drawing";
	holder.setAttribute("role", "img");
	holder.setAttribute(
		"aria-label",
		figure.querySelector("img")?.alt ??
			figure.querySelector(".drawing")?.getAttribute("aria-label") ??
			"",
	);
	holder.append(svg);
	return holder;
}

/** Has a browser fetch the pictures of a slide that is not yet shown. */
export function fetchPictures(slide: ParentNode) {
	for (const image of slide.querySelectorAll<HTMLImageElement>(".picture img"))
		image.loading = "eager";
}
