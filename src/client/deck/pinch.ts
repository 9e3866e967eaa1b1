/**
 * Leaves fingers to the browser while the page is enlarged by a pinch: they look around in it. Reveal would
 * take each stroke for a wish to turn the slide.
 */
export function yieldToPinch(root: HTMLElement) {
	const view = window.visualViewport;
	if (!view) return;
	const follow = () =>
		document.documentElement.classList.toggle("pinched", view.scale > 1.03);
	view.addEventListener("resize", follow);
	for (const event of [
		"pointerdown",
		"pointermove",
		"pointerup",
		"touchstart",
		"touchmove",
		"touchend",
	])
		root.addEventListener(
			event,
			(touch) => {
				if (view.scale > 1.03) touch.stopPropagation();
			},
			{ capture: true, passive: true },
		);
}
