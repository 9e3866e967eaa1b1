import { announce } from "../shared/announce.ts";
import { figureData } from "./figures.ts";
import { stepOf } from "./steps.ts";

/** Reads out what a step of a figure brought. */
export async function sayStep(fragment: HTMLElement) {
	const figure = fragment.closest<HTMLElement>("[data-steps]");
	if (!figure) return;
	const step = stepOf(figure);
	const { steps } = await figureData(figure.dataset.figure ?? "");
	const words = steps?.[step - 1];
	if (words) announce(`Added, ${step} of ${steps.length}: ${words}`);
}
