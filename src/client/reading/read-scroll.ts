/** Boxes that scroll sideways take the focus, so that arrow keys move them; the others do not. */
export function keepScrollersReachable(main: HTMLElement) {
	const watch = new ResizeObserver((entries) => {
		for (const { target } of entries)
			if (target.scrollWidth > target.clientWidth)
				target.setAttribute("tabindex", "0");
			else target.removeAttribute("tabindex");
	});
	for (const box of main.querySelectorAll(".scroll")) watch.observe(box);
}
