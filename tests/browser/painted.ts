import type { Page } from "playwright-core";

/** One thing that a drawing shows: an outline painted in a colour, or words. */
export interface Mark {
	/** `fill rgb(0, 114, 178)`, `stroke …`, or words with their type and colour. */
	readonly what: string;
	/** Left, top, right and bottom in pixels of the drawing; for words where their first line begins. */
	readonly place: readonly number[];
}

/** Furthest that rounding in the baked file moves a coordinate, in pixels. */
const rounding = 0.6;

declare global {
	interface Window {
		/** What the canvas shows since it was last cleared. */
		painted: Mark[];
	}
}

/** Makes every canvas of a page note what is painted on it, in `window.painted`. */
export async function recordCanvas(page: Page) {
	await page.evaluate(() => {
		const context = CanvasRenderingContext2D.prototype;
		let points: DOMPoint[] = [];
		window.painted = [];
		const after = <Name extends keyof CanvasRenderingContext2D>(
			name: Name,
			note: (on: CanvasRenderingContext2D, args: number[]) => void,
		) => {
			const original = context[name] as (...args: unknown[]) => unknown;
			Object.assign(context, {
				[name](this: CanvasRenderingContext2D, ...args: unknown[]) {
					note(this, args as number[]);
					return original.apply(this, args);
				},
			});
		};
		const at = (on: CanvasRenderingContext2D, x = 0, y = 0) =>
			on.getTransform().transformPoint(new DOMPoint(x, y));
		const box = (of: DOMPoint[]) => [
			Math.min(...of.map(({ x }) => x)),
			Math.min(...of.map(({ y }) => y)),
			Math.max(...of.map(({ x }) => x)),
			Math.max(...of.map(({ y }) => y)),
		];
		const corners = (
			on: CanvasRenderingContext2D,
			[x = 0, y = 0, width = 0, height = 0]: number[],
		) => [at(on, x, y), at(on, x + width, y + height)];
		const paint = (
			how: "fill" | "stroke",
			on: CanvasRenderingContext2D,
			of: DOMPoint[],
		) => {
			const style = on[`${how}Style`];
			// A clear colour has an alpha of 0 in the canvas's own spelling.
			if (of.length === 0 || /, 0\)$/.test(String(style))) return;
			const place = box(of);
			const [left = 0, top = 0, right = 0, bottom = 0] = place;
			// Chart.js strokes ticks without length, which nobody sees.
			if (right - left < 0.1 && bottom - top < 0.1) return;
			window.painted.push({ what: `${how} ${style}`, place });
		};
		after("clearRect", () => {
			window.painted = [];
		});
		after("beginPath", () => {
			points = [];
		});
		for (const name of ["moveTo", "lineTo"] as const)
			after(name, (on, [x, y]) => points.push(at(on, x, y)));
		after("rect", (on, args) => points.push(...corners(on, args)));
		after("arc", (on, [x = 0, y = 0, radius = 0, from = 0, to = 0]) => {
			// Its ends, and each quarter of the circle that it passes.
			const quarters = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8]
				.map((quarter) => (quarter * Math.PI) / 2)
				.filter((angle) => from < angle && angle < to);
			for (const angle of [from, ...quarters, to])
				points.push(
					at(on, x + radius * Math.cos(angle), y + radius * Math.sin(angle)),
				);
		});
		after("fill", (on) => paint("fill", on, points));
		after("stroke", (on) => on.lineWidth > 0 && paint("stroke", on, points));
		after("fillRect", (on, args) => paint("fill", on, corners(on, args)));
		after("fillText", (on, [words, x = 0, y = 0]) => {
			const { width } = on.measureText(String(words));
			const shift = { right: 1, end: 1, center: 0.5, left: 0, start: 0 };
			const begin = at(on, x - width * shift[on.textAlign], y);
			const [, named = "400", size] =
				/(?:(\d+|bold) )?([\d.]+)px/.exec(on.font) ?? [];
			const weight = named.replace("bold", "700");
			window.painted.push({
				what: `"${words}" ${weight} ${Number(size).toFixed(1)} ${on.fillStyle}`,
				place: [begin.x, begin.y],
			});
		});
	});
}

/** What an SVG in the page shows. */
export function marksOfSvg(page: Page, svg: string): Promise<Mark[]> {
	return page.evaluate((source) => {
		const holder = document.createElement("div");
		holder.style.cssText =
			'position:fixed;inset:0;width:max-content;font-family:"Source Sans 3"';
		holder.innerHTML = source;
		document.body.append(holder);
		const canvas = document.createElement("canvas").getContext("2d");
		// Colours in the canvas's own spelling.
		const colour = (css: string) => {
			if (!canvas) throw new Error("no canvas");
			canvas.fillStyle = css;
			return canvas.fillStyle;
		};
		const marks: Mark[] = [];
		for (const part of holder.querySelectorAll<SVGGraphicsElement>(
			"path, rect, circle, line, text",
		)) {
			if (part.closest("defs, clipPath")) continue;
			const { fill, stroke, fontSize, fontWeight } = getComputedStyle(part);
			const matrix = part.getCTM() ?? new DOMMatrix();
			const mapped = (x: number, y: number) =>
				new DOMPoint(x, y).matrixTransform(matrix);
			if (part instanceof SVGTextElement) {
				const start = part.getStartPositionOfChar(0);
				const { x, y } = mapped(start.x, start.y);
				marks.push({
					what: `"${part.textContent}" ${fontWeight} ${Number.parseFloat(fontSize).toFixed(1)} ${colour(fill)}`,
					place: [x, y],
				});
				continue;
			}
			const { x, y, width, height } = part.getBBox();
			const [from, to] = [mapped(x, y), mapped(x + width, y + height)];
			const place = [from.x, from.y, to.x, to.y];
			for (const [how, css] of Object.entries({ fill, stroke }))
				if (css !== "none")
					marks.push({ what: `${how} ${colour(css)}`, place });
		}
		holder.remove();
		return marks;
	}, svg);
}

/** What one drawing shows and the other does not at the same place, in words. */
export function differences(
	live: readonly Mark[],
	baked: readonly Mark[],
): string[] {
	const rest = [...baked];
	const onlyLive = live.filter((mark) => {
		const twin = rest.findIndex(
			(other) =>
				other.what === mark.what &&
				other.place.every(
					(at, side) => Math.abs(at - (mark.place[side] ?? 0)) <= rounding,
				),
		);
		if (twin >= 0) rest.splice(twin, 1);
		return twin < 0;
	});
	const described = ({ what, place }: Mark) =>
		`${what} at ${place.map((at) => at.toFixed(1)).join(", ")}`;
	return [
		...onlyLive.map((mark) => `only live: ${described(mark)}`),
		...rest.map((mark) => `only baked: ${described(mark)}`),
	];
}
