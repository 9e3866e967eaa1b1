import type { Band } from "./chart.ts";

/** Overlap in pixels below which a part does not belong to a row: the leading of its letters. */
const slack = 4;

/**
 * Writes on each part of a chart's drawing the step at which it appears, as `data-step`: that of the
 * first row it lies in. Parts that run past all rows, as grid lines do, and parts outside of them
 * are the frame, which stands from the start.
 *
 * @param svg the drawing, as it is serialised
 */
export function withSteps(svg: string, bands: readonly Band[]): string {
	const host = document.createElement("div");
	host.style.cssText = "position:absolute;top:0;left:0";
	host.innerHTML = svg;
	document.body.append(host);
	const root = host.querySelector("svg");
	const top = root?.getBoundingClientRect().top ?? 0;
	const end = bands.at(-1)?.bottom ?? 0;
	for (const part of host.querySelectorAll("path, rect, circle, text")) {
		if (part.closest("defs")) continue;
		const box = part.getBoundingClientRect();
		const from = box.top - top;
		const to = box.bottom - top;
		if (from < (bands[0]?.top ?? 0) + slack * 4 && to > end - slack * 4)
			continue;
		const band = bands.find(
			(each) => to > each.top + slack && from < each.bottom - slack,
		);
		if (band && band.step > 0)
			part.setAttribute("data-step", String(band.step));
	}
	host.remove();
	return root ? new XMLSerializer().serializeToString(root) : svg;
}
