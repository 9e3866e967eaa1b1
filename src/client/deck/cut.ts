/**
 * Shortens the deck to a cut: takes the slides of the other cuts, and the backup slides' numbers,
 * out of the running order and numbers what remains.
 *
 * @param cut minutes, as in `?cut=20`
 * @returns the cut's minutes, or `undefined` for the whole deck
 */
export function applyCut(
	root: HTMLElement,
	cut: string | null,
): number | undefined {
	const slides = [...root.querySelectorAll<HTMLElement>("section.slide")];
	const known = slides.some((slide) => cutsOf(slide).includes(cut ?? ""));
	const chosen = known ? (cut ?? "") : "";
	for (const link of root.querySelectorAll<HTMLElement>("[data-cut]"))
		if (link.dataset.cut === chosen) link.setAttribute("aria-current", "true");
	if (!chosen) return undefined;
	let number = 0;
	for (const slide of slides) {
		if (slide.dataset.backup !== undefined) continue;
		if (!cutsOf(slide).includes(chosen)) {
			slide.remove();
			continue;
		}
		number += 1;
		const place = slide.querySelector(".number");
		if (place) place.textContent = String(number);
	}
	return Number(chosen);
}

function cutsOf(slide: HTMLElement): string[] {
	return (slide.dataset.cuts ?? "").split(" ").filter(Boolean);
}
