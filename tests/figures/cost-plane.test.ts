import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evidence/study.ts";
import { costPlane } from "../../src/figures/cost-plane/cost-plane.ts";
import { built } from "../fixtures/built.ts";
import { ci, notAvailable } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const base = example2020Trial.outcomes.painVsUsual;
const gain: Outcome = {
	...base,
	unit: "QALY",
	better: "higher",
	effect: { type: "mean difference", value: 0.037, interval: ci(0.013, 0.062) },
};
const cost: Outcome = {
	...base,
	unit: "USD per participant per year",
	effect: { type: "mean difference", value: -491, interval: ci(-2861, 1144) },
};
const threshold = {
	...example2020Trial.facts.baseline,
	value: 50000,
	unit: "USD per QALY",
};

function plane(
	points: readonly { gain: Outcome; cost: Outcome }[],
	price = threshold,
) {
	return built(
		costPlane({
			id: "p",
			title: "Cost",
			points: points.map((point) => ({ ...point, label: "Course" })),
			threshold: { fact: price, label: "the price of a QALY" },
			message: "Unclear.",
		}),
	);
}

/** What is wrong with a plane, without how to mend it. */
function faults(...call: Parameters<typeof plane>) {
	return plane(...call).faults.map(({ message }) => message);
}

describe("a cost-effectiveness plane", () => {
	it("sets gain against cost, each with its interval, and names the quadrant", () => {
		const figure = plane([{ gain, cost }]);
		expect(figure.faults).toEqual([]);
		expect(figure.spec).toMatchObject({
			currency: "$",
			gainUnit: "QALY",
			threshold: { slope: 50000 },
			points: [
				{
					gain: {
						value: 0.037,
						limits: [0.013, 0.062],
						text: "0.037",
						marks: { secondary: true, derived: false },
					},
					cost: { text: "−$491", interval: { text: "−2,861 to 1,144" } },
				},
			],
		});
		expect(figure.alt).toBe(
			"Cost-effectiveness plane. Cost. 1 point: Course, versus usual care: gain 0.037† QALY (0.013 to 0.062), cost −$491† (−2,861 to 1,144), costs less, more health. Line: the price of a QALY. Unclear.",
		);
	});

	it("marks a value that was derived here", () => {
		const effect = cost.effect ?? expect.fail("the cost has an effect");
		const figure = plane([
			{
				gain,
				cost: {
					...cost,
					effect: {
						...effect,
						interval: notAvailable,
						derived: "a ratio times a gain",
					},
				},
			},
		]);
		expect(figure.spec).toMatchObject({
			points: [
				{
					cost: {
						text: "−$491",
						interval: { missing: "not available" },
						marks: { secondary: true, derived: true },
					},
				},
			],
		});
	});

	it("refuses other currencies, ratios, and numbers that are none", () => {
		expect(
			faults([
				{ gain, cost },
				{ gain, cost: { ...cost, unit: "GBP" } },
			]),
		).toEqual([
			"QALY and GBP of example-2020-trial on a plane of QALY and USD",
		]);
		expect(
			faults([
				{
					gain,
					cost: {
						...cost,
						effect: { type: "cost per QALY", value: 9, interval: notAvailable },
					},
				},
			]),
		).toEqual([
			'outcome "painVsUsual" of example-2020-trial must be a mean difference',
		]);
		expect(
			faults([
				{
					gain: {
						...gain,
						effect: {
							type: "mean difference",
							value: Number.NaN,
							interval: notAvailable,
						},
					},
					cost,
				},
			]),
		).toEqual([
			'outcome "painVsUsual" of example-2020-trial holds a number that cannot be drawn: NaN',
		]);
	});

	it("refuses the gain of one contrast beside the cost of another", () => {
		expect(
			faults([
				{
					gain,
					cost: { ...cost, contrast: { treatment: "real", control: "sham" } },
				},
			]),
		).toEqual([
			"gain and cost belong to different contrasts: example-2020-trial, real against usual, and example-2020-trial, real against sham",
		]);
	});

	it("refuses a price in another currency, and to be empty", () => {
		expect(
			faults([{ gain, cost }], { ...threshold, unit: "GBP per QALY" }),
		).toEqual([
			"threshold 50000 GBP per QALY (example-2020-trial, facts.baseline) must be a price in USD",
		]);
		expect(faults([])).toContain("a cost-effectiveness plane has no points");
	});
});
