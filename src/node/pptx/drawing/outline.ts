import svgpath from "svgpath";
import type { Matrix } from "../../shared/matrix.ts";
import { emu } from "../units.ts";
import { el } from "../xml.ts";

type Point = readonly [x: number, y: number];

/** A step of an outline. */
type Step =
	| { readonly to: "move" | "line"; readonly points: readonly [Point] }
	| {
			readonly to: "curve";
			readonly points: readonly [Point, Point, Point];
	  }
	| {
			readonly to: "bend";
			readonly points: readonly [Point, Point];
	  }
	| { readonly to: "close"; readonly points: readonly [] };

/** An outline in pixels of the slide. */
export type Outline = readonly Step[];

/** The outline of a path, taken through a transformation. */
export function outlineOf(path: string, matrix: Matrix): Outline {
	const steps: Step[] = [];
	let [x, y] = [0, 0];
	const whole = svgpath(path)
		.matrix([...matrix])
		.abs()
		.unshort()
		.unarc();
	whole.iterate((segment) => {
		const [command, ...given] = segment;
		const numbers = given.map(Number);
		const pairs = Array.from(
			{ length: Math.floor(numbers.length / 2) },
			(_, index): Point => [
				numbers[2 * index] ?? 0,
				numbers[2 * index + 1] ?? 0,
			],
		);
		const [first = [x, y], second = first, third = second] = pairs;
		switch (command) {
			case "M":
				steps.push({ to: "move", points: [first] });
				break;
			case "L":
				steps.push({ to: "line", points: [first] });
				break;
			case "H":
				steps.push({ to: "line", points: [[numbers[0] ?? x, y]] });
				break;
			case "V":
				steps.push({ to: "line", points: [[x, numbers[0] ?? y]] });
				break;
			case "C":
				steps.push({ to: "curve", points: [first, second, third] });
				break;
			case "Q":
				steps.push({ to: "bend", points: [first, second] });
				break;
			default:
				steps.push({ to: "close", points: [] });
		}
		[x, y] = steps.at(-1)?.points.at(-1) ?? [x, y];
	});
	return steps;
}

/** The corner nearest the origin of the box around an outline, and its size. */
export function boxAround(outline: Outline) {
	const points = outline.flatMap(({ points }) => [...points]);
	const across = points.map(([x]) => x);
	const down = points.map(([, y]) => y);
	const [x, y] = [Math.min(...across), Math.min(...down)];
	return {
		x,
		y,
		width: Math.max(...across) - x,
		height: Math.max(...down) - y,
	};
}

const names = {
	move: "a:moveTo",
	line: "a:lnTo",
	curve: "a:cubicBezTo",
	bend: "a:quadBezTo",
	close: "a:close",
} as const;

/** An outline as a shape's own geometry. */
export function geometry(outline: Outline): string {
	const { x, y, width, height } = boxAround(outline);
	return el(
		"a:custGeom",
		{},
		el("a:avLst"),
		el("a:gdLst"),
		el("a:ahLst"),
		el("a:cxnLst"),
		el("a:rect", { l: 0, t: 0, r: "r", b: "b" }),
		el(
			"a:pathLst",
			{},
			el(
				"a:path",
				{ w: emu(width), h: emu(height) },
				outline.map(({ to, points }) =>
					el(
						names[to],
						{},
						points.map(([across, down]) =>
							el("a:pt", { x: emu(across - x), y: emu(down - y) }),
						),
					),
				),
			),
		),
	);
}

/** A circle as an outline. */
export function circle(x: number, y: number, radius: number): Outline {
	// A quarter of a circle as a curve: its handles are this part of the radius long.
	const handle = radius * 0.5523;
	const quarter = (
		from: Point,
		to: Point,
		[dx, dy]: Point,
		[ex, ey]: Point,
	): Step => ({
		to: "curve",
		points: [
			[from[0] + dx * handle, from[1] + dy * handle],
			[to[0] + ex * handle, to[1] + ey * handle],
			to,
		],
	});
	const [east, south, west, north]: [Point, Point, Point, Point] = [
		[x + radius, y],
		[x, y + radius],
		[x - radius, y],
		[x, y - radius],
	];
	return [
		{ to: "move", points: [east] },
		quarter(east, south, [0, 1], [1, 0]),
		quarter(south, west, [-1, 0], [0, 1]),
		quarter(west, north, [0, -1], [-1, 0]),
		quarter(north, east, [1, 0], [0, -1]),
		{ to: "close", points: [] },
	];
}
