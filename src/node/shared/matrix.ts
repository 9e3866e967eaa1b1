/** A plane transformation: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [
	a: number,
	b: number,
	c: number,
	d: number,
	e: number,
	f: number,
];

/** The first after the second: what lies within goes through the second, then through the first. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [A, B, C, D, E, F] = inner;
	return [
		a * A + c * B,
		b * A + d * B,
		a * C + c * D,
		b * C + d * D,
		a * E + c * F + e,
		b * E + d * F + f,
	];
}

/** Where a point goes. */
export function moved(
	[a, b, c, d, e, f]: Matrix,
	x: number,
	y: number,
): readonly [x: number, y: number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** By how much lengths grow. */
export function growth([a, b]: Matrix): number {
	return Math.hypot(a, b);
}

/** By how much it turns, in degrees clockwise. */
export function turn([a, b]: Matrix): number {
	return (Math.atan2(b, a) * 180) / Math.PI;
}

/**
 * The transformation that an attribute writes.
 *
 * @throws RangeError for a kind that drawings do not use
 */
export function matrixOf(transform: string | undefined): Matrix {
	const steps = (transform ?? "").matchAll(/(\w+)\(([^)]*)\)/g);
	let whole: Matrix = [1, 0, 0, 1, 0, 0];
	for (const [, kind, list = ""] of steps) {
		const [one = 0, two, ...rest] = list.split(/[\s,]+/).map(Number);
		whole = times(whole, step(kind ?? "", one, two, rest));
	}
	return whole;
}

function step(
	kind: string,
	one: number,
	two: number | undefined,
	rest: readonly number[],
): Matrix {
	switch (kind) {
		case "translate":
			return [1, 0, 0, 1, one, two ?? 0];
		case "scale":
			return [one, 0, 0, two ?? one, 0, 0];
		case "rotate": {
			const angle = (one * Math.PI) / 180;
			const [x = 0, y = 0] = [two, ...rest];
			const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
			return times([cos, sin, -sin, cos, x, y], [1, 0, 0, 1, -x, -y]);
		}
		default:
			throw new RangeError(`the transformation "${kind}"`);
	}
}
