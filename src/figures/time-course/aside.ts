import type { TimeCourseSpec } from "./time-course.ts";

/**
 * How far aside a mark stands, in weeks, where marks or intervals of one time would cover each other.
 *
 * @param pixel weeks and values that a pixel is worth, and a mark's radius in pixels
 */
export function apartFrom(
	{ lines, times }: TimeCourseSpec,
	pixel: { weeks: number; value: number; mark: number },
): (line: number, weeks: number) => number {
	const steps = new Map<string, number>();
	const last = times.at(-1)?.weeks;
	for (const { weeks } of times.slice(1)) {
		const here = lines.flatMap(({ points }, line) => {
			const point = points.find((each) => each.weeks === weeks);
			if (!point) return [];
			const { at } = point;
			const near = pixel.mark * pixel.value;
			return [
				{
					line,
					low: Math.min(at.value - near, at.limits?.[0] ?? at.value),
					high: Math.max(at.value + near, at.limits?.[1] ?? at.value),
				},
			];
		});
		const crowded = here.filter((one) =>
			here.some(
				(other) =>
					other !== one && one.low < other.high && other.low < one.high,
			),
		);
		// At the last time all of them stand before it: behind it are the names.
		const middle = (crowded.length - 1) / (weeks === last ? 1 : 2);
		crowded.forEach(({ line }, index) => {
			const places = index - middle;
			steps.set(`${line} ${weeks}`, places * pixel.mark * 1.5 * pixel.weeks);
		});
	}
	return (line, weeks) => steps.get(`${line} ${weeks}`) ?? 0;
}

/** Moves the middles of words apart, downwards, until none of them meet. */
export function spread(
	middles: readonly number[],
	heights: readonly number[],
): number[] {
	const order = middles
		.map((middle, index) => ({ middle, index, height: heights[index] ?? 0 }))
		.sort((a, b) => a.middle - b.middle);
	for (let at = 1; at < order.length; at += 1) {
		const [before, here] = [order[at - 1], order[at]];
		if (before && here)
			here.middle = Math.max(
				here.middle,
				before.middle + (before.height + here.height) / 2 + 4,
			);
	}
	const result = [...middles];
	for (const { middle, index } of order) result[index] = middle;
	return result;
}
