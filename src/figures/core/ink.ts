import { fontFamily, type Surface } from "./theme.ts";

/** The drawing context that Chart.js hands to plugins: a canvas, or its SVG twin when baking. */
export type Context = CanvasRenderingContext2D;

export interface TextStyle {
	readonly size: number;
	readonly colour: string;
	readonly weight?: 400 | 600 | 700;
	readonly align?: "left" | "center" | "right";
	/** Colour laid behind the words, where lines would run through them. */
	readonly backing?: string;
}

/** Sets the font of a context and returns it, for measuring. */
export function withFont(
	context: Context,
	style: Pick<TextStyle, "size" | "weight">,
): Context {
	context.font = `${style.weight ?? 400} ${style.size}px ${fontFamily}`;
	return context;
}

/** One line of text, its middle at `y`. Returns its width. */
export function drawText(
	context: Context,
	words: string,
	x: number,
	y: number,
	style: TextStyle,
): number {
	withFont(context, style);
	if (style.backing) {
		const { width } = context.measureText(words);
		const left =
			x - width * { left: 0, center: 0.5, right: 1 }[style.align ?? "left"];
		context.fillStyle = style.backing;
		context.fillRect(left, y - style.size * 0.6, width, style.size * 1.2);
	}
	context.fillStyle = style.colour;
	context.textAlign = style.align ?? "left";
	context.textBaseline = "alphabetic";
	// Alphabetic baselines agree between canvas and SVG; a third of the size centres the x-height.
	context.fillText(words, x, y + style.size * 0.34);
	return context.measureText(words).width;
}

/** Words broken into lines no wider than `width`. */
export function wrapText(
	context: Context,
	words: string,
	width: number,
	style: Pick<TextStyle, "size" | "weight">,
): string[] {
	withFont(context, style);
	const result: string[] = [];
	for (const word of words.split(" ")) {
		const last = result.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || context.measureText(longer).width > width)
			result.push(word);
		else result[result.length - 1] = longer;
	}
	return result;
}

/** Lines of wrapped text centred on `y`. Returns how many there were. */
export function drawWrapped(
	context: Context,
	words: string,
	x: number,
	y: number,
	width: number,
	style: TextStyle,
): number {
	const found = wrapText(context, words, width, style);
	const leading = style.size * 1.18;
	found.forEach((line, index) => {
		drawText(
			context,
			line,
			x,
			y + (index - (found.length - 1) / 2) * leading,
			style,
		);
	});
	return found.length;
}

/** A straight line. */
export function drawLine(
	context: Context,
	from: readonly [number, number],
	to: readonly [number, number],
	colour: string,
	width: number,
) {
	context.beginPath();
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.moveTo(...from);
	context.lineTo(...to);
	context.stroke();
}

/** An arrow head at a point, showing that an interval goes on beyond the axis. */
export function drawArrowHead(
	context: Context,
	[x, y]: readonly [number, number],
	direction: -1 | 1,
	size: number,
	colour: string,
) {
	context.beginPath();
	context.fillStyle = colour;
	context.moveTo(x, y);
	context.lineTo(x - direction * size, y - size * 0.7);
	context.lineTo(x - direction * size, y + size * 0.7);
	context.closePath();
	context.fill();
}

/** Stroke width of whiskers and hollow marks on a surface. */
export function strokeWidth(surface: Surface): number {
	return surface.width === "wide" ? 3.5 : 2.25;
}
