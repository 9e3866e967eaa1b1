import type { Mark } from "../../deck/subject.ts";
import { markPath } from "./mark-shape.ts";
import { Svg, track } from "./svg.ts";
import { type Letters, leading, type Typeface } from "./typeface.ts";

/** A point of a drawing, in pixels from its left and upper edge. */
export type Point = readonly [x: number, y: number];

export interface TextStyle extends Letters {
	readonly colour: string;
	readonly align?: "left" | "center" | "right" | undefined;
	/** Colour laid behind the words, where lines would run through them. */
	readonly backing?: string | undefined;
}

/** How an outline is drawn: filled, stroked or both. */
export interface Outline {
	readonly fill?: string | undefined;
	readonly stroke?: string | undefined;
	readonly width?: number | undefined;
	readonly dash?: readonly number[] | undefined;
}

/** How a mark is drawn: a shape of a radius in pixels. */
export interface MarkStyle extends Outline {
	readonly mark: Mark;
	readonly radius: number;
}

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** What figures are drawn with: lines, words and marks, appended to an SVG drawing in turn. */
export class Ink extends Svg {
	constructor(readonly type: Typeface) {
		super();
	}

	/** One line of text, its middle at `y`. Returns its width. */
	text(words: string, x: number, y: number, style: TextStyle): number {
		const { size, weight = 400, align = "left", backing, colour } = style;
		const width = this.type.width(words, style);
		if (backing) {
			const left = x - width * { left: 0, center: 0.5, right: 1 }[align];
			const box = [left, y - size * 0.6, width, size * 1.2] as const;
			this.rect(...box, { fill: backing });
		}
		this.add(
			"text",
			{
				x,
				// A third of the size below its middle a line has its baseline: that centres the x-height.
				y: y + size * 0.34,
				fill: colour,
				stroke: "none",
				"font-size": size,
				"font-weight": weight,
				"text-anchor": anchors[align],
			},
			words,
		);
		return width;
	}

	/** Lines of wrapped text centred on `y`. Returns how many there were. */
	wrapped(
		words: string,
		x: number,
		y: number,
		width: number,
		style: TextStyle,
	): number {
		const lines = this.type.wrap(words, width, style);
		lines.forEach((line, index) => {
			const down = (index - (lines.length - 1) / 2) * style.size * leading;
			this.text(line, x, y + down, style);
		});
		return lines.length;
	}

	/** A straight line. */
	line(
		from: Point,
		to: Point,
		colour: string,
		width: number,
		dash?: readonly number[],
	) {
		this.path(track([from, to]), { stroke: colour, width, dash });
	}

	rect(x: number, y: number, width: number, height: number, outline: Outline) {
		this.add("rect", { x, y, width, height, ...painted(outline) });
	}

	circle(cx: number, cy: number, r: number, outline: Outline) {
		this.add("circle", { cx, cy, r, ...painted(outline) });
	}

	/** A closed outline through points. */
	polygon(points: readonly Point[], outline: Outline) {
		this.path(`${track(points)}Z`, outline);
	}

	path(d: string, outline: Outline) {
		this.add("path", { d, ...painted(outline) });
	}

	/** A mark of a comparator, a lane or an arm. */
	mark([x, y]: Point, { mark, radius, ...outline }: MarkStyle) {
		if (mark === "circle") this.circle(x, y, radius, outline);
		else this.path(markPath(mark, x, y, radius), outline);
	}

	/** An arrow head with its tip at a point, showing that an interval goes on beyond the axis. */
	arrowHead([x, y]: Point, direction: -1 | 1, size: number, colour: string) {
		const back = x - direction * size;
		this.polygon(
			[
				[x, y],
				[back, y - size * 0.7],
				[back, y + size * 0.7],
			],
			{ fill: colour },
		);
	}
}

/** Attributes of an outline, every one that matters to it. */
export function painted({
	fill = "none",
	stroke = "none",
	width,
	dash,
}: Outline) {
	return {
		fill,
		stroke,
		...(stroke !== "none" && {
			"stroke-width": width ?? 1,
			"stroke-dasharray": dash && dash.length > 0 ? dash.join(" ") : "none",
		}),
	};
}
