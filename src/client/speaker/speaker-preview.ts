import { figuresIn, inline } from "../figures/drawing.ts";

/** Steps that the figures of a slide take together. */
export function stepsOf(slide: HTMLElement | undefined): number {
	return steppedFigures(slide).reduce(
		(sum, figure) => sum + Number(figure.dataset.steps),
		0,
	);
}

function steppedFigures(slide: HTMLElement | undefined): HTMLElement[] {
	return [...(slide?.querySelectorAll<HTMLElement>("[data-steps]") ?? [])];
}

/** The title of a slide without the marks of trust, which titles on the screen do not show. */
export function titleOf(slide: HTMLElement | undefined): string {
	const title = slide?.querySelector("h2")?.cloneNode(true) as
		| HTMLElement
		| undefined;
	for (const mark of title?.querySelectorAll(".mark") ?? []) mark.remove();
	return title?.textContent ?? "";
}

/** A copy of a slide as it stands at a step, too small to be worked with. */
export function fill(
	box: HTMLElement,
	slide: HTMLElement | undefined,
	step: number,
) {
	const copy = slide?.cloneNode(true) as HTMLElement | undefined;
	box.replaceChildren(...(copy ? [copy] : []));
	if (!copy) return;
	copy.inert = true;
	let before = 0;
	for (const figure of figuresIn(copy)) {
		// The image shows all steps, until the drawing is there; it stays where that cannot be had.
		void inline(figure, step - before).catch(() => undefined);
		before += Number(figure.dataset.steps ?? 0);
	}
}
