/** Where something lies, of which only this counts. */
export type Placed = Pick<HTMLElement, "offsetLeft" | "offsetTop">;

/** Rows that a page goes on by. */
const page = 3;

/**
 * Which of the things that lie in rows is chosen next.
 *
 * @param at index of the one that is chosen
 * @returns `undefined` where the key chooses nothing
 */
export function goOn(
	placed: readonly Placed[],
	at: number,
	key: string,
): number | undefined {
	const last = placed.length - 1;
	switch (key) {
		case "ArrowRight":
			return Math.min(at + 1, last);
		case "ArrowLeft":
			return Math.max(at - 1, 0);
		case "Home":
			return 0;
		case "End":
			return last;
		case "ArrowDown":
			return byRows(placed, at, 1);
		case "ArrowUp":
			return byRows(placed, at, -1);
		case "PageDown":
			return byRows(placed, at, page);
		case "PageUp":
			return byRows(placed, at, -page);
		default:
			return undefined;
	}
}

/** The nearest in the row that lies so many rows on; in the last one where there are fewer. */
function byRows(placed: readonly Placed[], at: number, rows: number): number {
	const from = placed[at];
	if (!from) return at;
	const tops = [...new Set(placed.map(({ offsetTop }) => offsetTop))];
	const row = tops.indexOf(from.offsetTop) + rows;
	const top = tops[Math.min(Math.max(row, 0), tops.length - 1)];
	const far = (index: number) =>
		Math.abs((placed[index]?.offsetLeft ?? 0) - from.offsetLeft);
	return placed
		.map((_, index) => index)
		.filter((index) => placed[index]?.offsetTop === top)
		.reduce((best, index) => (far(index) < far(best) ? index : best));
}
