/*
 * Figures that build up. Each step is a fragment of reveal's: an empty element beside the drawing,
 * so that keys, address and clickers treat it as they treat any fragment. The drawing's
 * parts carry the step at which they appear.
 */

/** Gives reveal its fragments, in the view that steps; the print and scroll views show all at once. */
export function placeSteps(root: ParentNode) {
	for (const figure of root.querySelectorAll<HTMLElement>("[data-steps]"))
		for (
			let left = Number(figure.dataset.steps) - fragmentsOf(figure).length;
			left > 0;
			left -= 1
		) {
			const fragment = document.createElement("i");
			fragment.className = "fragment";
			figure.append(fragment);
		}
}

/** The fragments of a figure. */
export function fragmentsOf(figure: ParentNode): HTMLElement[] {
	return [...figure.querySelectorAll<HTMLElement>("i.fragment")];
}

/** Steps of a figure that the talk has reached; all of them where nothing steps. */
export function stepOf(figure: ParentNode): number {
	const fragments = fragmentsOf(figure);
	return fragments.length === 0
		? Number.POSITIVE_INFINITY
		: fragments.filter((each) => each.classList.contains("visible")).length;
}

/** Shows a drawing as it stands at a step. */
export function showStep(drawing: ParentNode, step: number) {
	for (const part of drawing.querySelectorAll<SVGElement>("[data-step]"))
		part.classList.toggle("to-come", Number(part.dataset.step) > step);
}
