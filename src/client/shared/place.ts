/** Where a box lies beside what it belongs to. */
export interface Beside {
	readonly side: "above" | "below";
	readonly align: "start" | "center" | "end";
	/** Pixels between the two. */
	readonly gap: number;
}

/** Least distance from the edges of the window, in pixels. */
const margin = 12;

/**
 * Places a fixed box beside a rectangle of the window: on the wanted side where there is room, else
 * on the other one, else where it fits; never beyond the window.
 */
export function place(
	box: HTMLElement,
	at: DOMRect,
	{ side, align, gap }: Beside,
) {
	const { width, height } = box.getBoundingClientRect();
	const above = at.top - gap - height;
	const below = at.bottom + gap;
	const lowest = innerHeight - margin - height;
	const fitsAbove = above >= margin;
	const fitsBelow = below <= lowest;
	const wantsAbove = side === "above" ? fitsAbove || !fitsBelow : !fitsBelow;
	const top = wantsAbove && fitsAbove ? above : below;
	const left = {
		start: at.left,
		center: (at.left + at.right - width) / 2,
		end: at.right - width,
	}[align];
	box.style.top = `${Math.max(margin, Math.min(top, lowest))}px`;
	box.style.left = `${Math.max(margin, Math.min(left, innerWidth - margin - width))}px`;
}
