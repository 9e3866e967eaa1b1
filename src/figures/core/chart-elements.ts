import { type BarOptions, Element, type PointOptions } from "chart.js";
import type { Mark } from "../../deck/subject.ts";
import { ChartContext } from "./chart-context.ts";
import type { Ink } from "./ink.ts";

/*
 * Chart.js' own points and bars under their own names, but drawn as marks and outlined bars. They
 * inherit from neither, since of a class and its parent of one name Chart.js registers the parent.
 */

declare module "chart.js" {
	interface PointPrefixedOptions {
		/** The mark that a point is drawn as. */
		pointMark: Mark;
	}
	interface PointOptions {
		mark: Mark;
	}
}

function inkOf(context: unknown): Ink {
	if (context instanceof ChartContext) return context.ink;
	throw new TypeError("figures are drawn as SVG only");
}

/** A point that Chart.js places and sizes, in one of the five shapes of marks. */
export class MarkElement extends Element<{ skip: boolean }, PointOptions> {
	static id = "point";
	static override defaults = {
		mark: "circle",
		radius: 3,
		borderWidth: 1,
		borderColor: "none",
		backgroundColor: "none",
	};
	declare skip: boolean;

	/** What a plot keeps free for points at its edge: layouts do so themselves. */
	size() {
		return 0;
	}

	draw(context: CanvasRenderingContext2D) {
		const { mark, radius, borderWidth, borderColor, backgroundColor } =
			this.options;
		if (this.skip || radius === 0) return;
		inkOf(context).mark([this.x, this.y], {
			mark,
			radius,
			fill: mark === "cross" ? undefined : String(backgroundColor),
			stroke: borderWidth > 0 ? String(borderColor) : undefined,
			width: borderWidth,
		});
	}
}

/** A bar across that Chart.js places and sizes, its outline within it. */
export class OutlinedBar extends Element<object, BarOptions> {
	static id = "bar";
	static override defaults = {
		borderWidth: 0,
		borderColor: "none",
		backgroundColor: "none",
	};
	/** Where the bar begins, and how thick it is, in pixels. */
	declare base: number;
	declare height: number;

	draw(context: CanvasRenderingContext2D) {
		const { x, y, base, height } = this;
		const { borderWidth, borderColor, backgroundColor } = this.options;
		const line = Number(borderWidth);
		const [left, right] = [Math.min(x, base), Math.max(x, base)];
		// A bar of nothing has no outline, and one narrower than its outline is a line.
		if (!(right > left)) return;
		const inset = Math.min(line, right - left) / 2;
		inkOf(context).rect(
			left + inset,
			y - (height - line) / 2,
			Math.max(0, right - left - line),
			height - line,
			{
				fill: String(backgroundColor),
				stroke: line > 0 ? String(borderColor) : undefined,
				width: line,
			},
		);
	}
}
