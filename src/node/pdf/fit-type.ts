/** Sizes of type in points, and the room of the text in millimetres, of all sheets together. */
export interface Fit {
	readonly type: readonly [least: number, most: number];
	readonly width: number;
	readonly height: number;
}

/** Runs in the page: sets the largest type, by quarters of a point, whose text has the room. */
export function fitType({ type: [least, most], width, height }: Fit) {
	const root = document.documentElement;
	const millimetre = 96 / 25.4;
	root.style.width = `${width}mm`;
	for (let size = most; size >= least; size -= 0.25) {
		root.style.fontSize = `${size}pt`;
		if (document.body.offsetHeight <= height * millimetre) break;
	}
	root.style.width = "";
}
