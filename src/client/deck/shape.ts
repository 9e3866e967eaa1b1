import type { RevealApi } from "reveal.js";
import { columnViewport, slideSize } from "../../deck/stage.ts";

/** Media queries of the three shapes; the style sheet lays slides out by the same ones. */
const phone = matchMedia(columnViewport);
const square = matchMedia("screen and (max-aspect-ratio: 3/2)");

/** Whether the page is laid out for paper, by `?print-pdf`. */
export const printing = /print-pdf/i.test(location.search);

/** Logical size of a slide in the present window, in CSS pixels. */
export function shape(): { width: number; height: number } {
	if (printing) return slideSize;
	if (phone.matches)
		return {
			width: 390,
			height: Math.round((390 * innerHeight) / innerWidth),
		};
	return square.matches ? { width: 1024, height: 768 } : slideSize;
}

/** Keeps the slides' logical size in step with the window. */
export function followShape(deck: RevealApi) {
	const follow = () => deck.configure(shape());
	phone.addEventListener("change", follow);
	square.addEventListener("change", follow);
	addEventListener("resize", () => {
		if (phone.matches) follow();
	});
}
