import { figuresIn, inline } from "../figures/drawing.ts";

/** Slides that are copied before the window is drawn again. */
const atOnce = 8;

/** How far from the window a slide is copied ahead, in CSS pixels. */
const ahead = 300;

/**
 * Has a small copy of each slide come into its plate once it is near the window. A copy is out of reach of
 * keys, pointer and screen readers.
 *
 * @param list the plates, each naming its slide
 * @returns what ends it
 */
export function showThumbs(
	list: HTMLElement,
	slides: readonly HTMLElement[],
): () => void {
	const known = new Map(slides.map((slide) => [slide.id, slide]));
	const copies = new Map<string, HTMLElement>();
	const fill = (plate: HTMLElement) => {
		const id = plate.dataset.slide ?? "";
		const slide = known.get(id);
		const thumb = plate.querySelector(".thumb");
		if (!slide || !thumb || thumb.firstChild) return;
		const copy = copies.get(id) ?? copyOf(slide);
		copies.set(id, copy);
		thumb.append(copy);
	};
	const waiting = new Set<HTMLElement>();
	const work = () => {
		for (const plate of [...waiting].slice(0, atOnce)) {
			waiting.delete(plate);
			fill(plate);
		}
		if (waiting.size > 0) requestAnimationFrame(work);
	};
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting) waiting.add(target as HTMLElement);
			requestAnimationFrame(work);
		},
		{ root: list.closest("dialog"), rootMargin: `${ahead}px` },
	);
	const watch = () => {
		for (const plate of list.querySelectorAll(".plate")) near.observe(plate);
	};
	watch();
	// The filter takes plates away and brings others.
	const filtered = new MutationObserver(watch);
	filtered.observe(list, { childList: true, subtree: true });
	return () => {
		waiting.clear();
		near.disconnect();
		filtered.disconnect();
	};
}

/** A slide as a picture of itself, all its steps shown. */
function copyOf(slide: HTMLElement): HTMLElement {
	const copy = slide.cloneNode(true) as HTMLElement;
	copy.inert = true;
	for (const name of ["id", "style", "hidden", "aria-hidden"])
		copy.removeAttribute(name);
	copy.classList.remove("past", "present", "future");
	for (const part of copy.querySelectorAll(":not(svg *)[id]"))
		part.removeAttribute("id");
	for (const figure of figuresIn(copy))
		inline(figure, Number.POSITIVE_INFINITY).catch(console.warn);
	return copy;
}
