import type { Ink, Outline, Point } from "./ink.ts";
import { track } from "./svg.ts";
import type { Weight } from "./typeface.ts";

/** What a context remembers between `save` and `restore`. */
interface State {
	readonly fillStyle: string;
	readonly strokeStyle: string;
	readonly lineWidth: number;
	readonly font: string;
	readonly textAlign: string;
	readonly textBaseline: string;
	readonly dash: readonly number[];
	readonly shift: Point;
}

/** From the line that a text is placed by down to its baseline, in sizes of its letters. */
const baselines: Readonly<Record<string, number>> = {
	alphabetic: 0,
	middle: 0.34,
	top: 0.76,
	bottom: -0.2,
};

const anchors: Readonly<Record<string, string>> = {
	left: "start",
	start: "start",
	center: "middle",
	right: "end",
	end: "end",
};

/**
 * The part of a canvas's 2D context that Chart.js draws axes, bars, lines and points with, recorded
 * as SVG elements. What it does not know (rotation, curves) it lacks, and a chart that asks
 * for it fails instead of being drawn wrong.
 */
export class ChartContext {
	readonly canvas: object;
	fillStyle = "none";
	strokeStyle = "none";
	lineWidth = 1;
	lineCap = "butt";
	lineJoin = "miter";
	lineDashOffset = 0;
	font = "400 16px sans-serif";
	textAlign = "start";
	textBaseline = "alphabetic";
	#dash: readonly number[] = [];
	#shift: Point = [0, 0];
	readonly #saved: State[] = [];
	/** The lines of the present path, each through its points, and whether it is closed. */
	#path: { points: Point[]; closed: boolean }[] = [];

	constructor(
		readonly ink: Ink,
		width: number,
		height: number,
	) {
		this.canvas = { width, height, style: {}, getContext: () => this };
	}

	save() {
		const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline } =
			this;
		this.#saved.push({
			fillStyle,
			strokeStyle,
			lineWidth,
			font,
			textAlign,
			textBaseline,
			dash: this.#dash,
			shift: this.#shift,
		});
	}

	restore() {
		const state = this.#saved.pop();
		if (!state) return;
		const { dash, shift, ...styles } = state;
		Object.assign(this, styles);
		this.#dash = dash;
		this.#shift = shift;
	}

	translate(x: number, y: number) {
		this.#shift = [this.#shift[0] + x, this.#shift[1] + y];
	}

	/** Chart.js turns even upright text, by nothing. */
	rotate(angle: number) {
		if (angle !== 0) throw new Error("a chart's text must stand upright");
	}

	/** Chart.js keeps an axis' words within the axis, where layouts have placed them. */
	clip() {}

	/** A new drawing has neither a scale nor anything to wipe away. */
	setTransform() {}
	resetTransform() {}
	clearRect() {}

	setLineDash(dash: readonly number[]) {
		this.#dash = dash;
	}

	beginPath() {
		this.#path = [];
	}

	closePath() {
		const last = this.#path.at(-1);
		if (last) last.closed = true;
	}

	moveTo(x: number, y: number) {
		this.#path.push({ points: [this.#at(x, y)], closed: false });
	}

	lineTo(x: number, y: number) {
		if (this.#path.length === 0) this.moveTo(x, y);
		else this.#path.at(-1)?.points.push(this.#at(x, y));
	}

	rect(x: number, y: number, width: number, height: number) {
		this.moveTo(x, y);
		this.lineTo(x + width, y);
		this.lineTo(x + width, y + height);
		this.lineTo(x, y + height);
		this.closePath();
	}

	fill() {
		this.#draw({ fill: this.fillStyle });
	}

	stroke() {
		this.#draw({
			stroke: this.strokeStyle,
			width: this.lineWidth,
			dash: this.#dash,
		});
	}

	fillRect(x: number, y: number, width: number, height: number) {
		const [left, top] = [x + this.#shift[0], y + this.#shift[1]];
		this.ink.rect(left, top, width, height, { fill: this.fillStyle });
	}

	fillText(words: string, x: number, y: number) {
		if (words === "") return;
		const letters = this.#letters();
		this.ink.add(
			"text",
			{
				x: x + this.#shift[0],
				y:
					y +
					this.#shift[1] +
					(baselines[this.textBaseline] ?? 0) * letters.size,
				fill: this.fillStyle,
				stroke: "none",
				"font-size": letters.size,
				"font-weight": letters.weight,
				"text-anchor": anchors[this.textAlign] ?? "start",
			},
			words,
		);
	}

	measureText(words: string): { width: number } {
		return { width: this.ink.type.width(words, this.#letters()) };
	}

	#draw(outline: Outline) {
		const lines = this.#path.map(
			({ points, closed }) => track(points) + (closed ? "Z" : ""),
		);
		if (lines.length > 0) this.ink.path(lines.join(""), outline);
	}

	#at(x: number, y: number): Point {
		return [x + this.#shift[0], y + this.#shift[1]];
	}

	#letters(): { size: number; weight: Weight } {
		const weight = /\b(600|700|bold)\b/.exec(this.font)?.[1];
		const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 16);
		return {
			size,
			weight: weight === undefined ? 400 : weight === "600" ? 600 : 700,
		};
	}
}
