import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	effectFamily,
	effectOf,
	favourable,
	flipped,
	gainTurnsSign,
	noEffect,
	recordedInterval,
} from "../../src/evidence/effect.ts";
import { effectTypes } from "../../src/evidence/effect-types.ts";
import { ci, notAvailable, notReported } from "../fixtures/intervals.ts";

describe("a kind of effect", () => {
	it.each(
		Object.entries(effectTypes).flatMap(([family, types]) =>
			types.map((type) => [type, family] as const),
		),
	)("%s is a %s", (type, family) => {
		expect(effectFamily(type)).toBe(family);
		expect(noEffect(type)).toBe(
			{ difference: 0, ratio: 1, quantity: undefined }[family],
		);
	});

	it("is refused where it is unknown", () => {
		expect(() => effectFamily("hunch" as never)).toThrow(
			new RangeError('unknown effect type "hunch"'),
		);
	});
});

describe("an interval", () => {
	it("is one thing, whichever way its record writes it", () => {
		expect(recordedInterval({ ci95: [1, 2] })).toEqual(ci(1, 2));
		expect(
			recordedInterval({
				ci95: "not reported",
				interval: { kind: "97.5% CI", limits: [1, 2] },
			}),
		).toEqual({ kind: "97.5% CI", limits: [1, 2] });
		expect(recordedInterval({ ci95: "not available" })).toEqual(notAvailable);
		expect(recordedInterval({ ci95: "not reported" })).toEqual(notReported);
	});

	it("takes the place of both fields in an effect", () => {
		expect(
			effectOf({
				type: "mean",
				value: 3,
				ci95: "not reported",
				interval: { kind: "97.5% CI", limits: [1, 5] },
				p: "0.04",
			}),
		).toEqual({
			type: "mean",
			value: 3,
			interval: { kind: "97.5% CI", limits: [1, 5] },
			p: "0.04",
		});
	});
});

describe("the side on which the treatment does better", () => {
	it.each([
		["lower", undefined, "below"],
		["higher", undefined, "above"],
		["neither", undefined, undefined],
		// What the record says stands before what follows from the scale.
		["lower", "positive", "above"],
		["higher", "negative", "below"],
		["lower", "above 1", "above"],
		["higher", "below 1", "below"],
		["neither", "negative", "below"],
	] as const)(
		"where %s is better and the record says %s is %s",
		(better, says, side) => {
			expect(
				favourable({ better, ...(says && { favorsTreatment: says }) }),
			).toBe(side);
		},
	);
});

describe("counting as a gain", () => {
	const outcome = (
		type: Parameters<typeof effectFamily>[0],
		better: "lower" | "higher" | "neither",
	) => ({ better, effect: { type } });

	it("turns a difference or a change whose good side is below, and nothing else", () => {
		expect(gainTurnsSign(outcome("mean difference", "lower"))).toBe(true);
		expect(gainTurnsSign(outcome("mean change", "lower"))).toBe(true);
		expect(gainTurnsSign(outcome("mean difference", "higher"))).toBe(false);
		expect(gainTurnsSign(outcome("mean difference", "neither"))).toBe(false);
		expect(gainTurnsSign({ better: "lower" })).toBe(false);
	});

	it.each(effectTypes.ratio)("never turns a %s", (type) => {
		expect(gainTurnsSign(outcome(type, "lower"))).toBe(false);
		expect(gainTurnsSign(outcome(type, "higher"))).toBe(false);
	});

	it("turns limits with their estimate, and keeps what else is known", () => {
		expect(
			flipped({
				type: "mean difference",
				value: -5,
				interval: ci(-12.5, 2.5),
				p: "0.2",
			}),
		).toEqual({
			type: "mean difference",
			value: 5,
			interval: ci(-2.5, 12.5),
			p: "0.2",
		});
		expect(
			flipped({ type: "mean difference", value: 0, interval: notAvailable }),
		).toEqual({ type: "mean difference", value: 0, interval: notAvailable });
	});

	it("keeps limits in order", () => {
		const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(number, number, (a, b) => {
				const { interval } = flipped({
					type: "mean difference",
					value: a,
					interval: ci(Math.min(a, b), Math.max(a, b)),
				});
				const [low = 1, high = 0] = interval.limits ?? [];
				expect(low).toBeLessThanOrEqual(high);
			}),
		);
	});
});
