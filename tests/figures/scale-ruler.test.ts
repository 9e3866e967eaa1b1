import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evidence/study.ts";
import { scaleRuler } from "../../src/figures/scale-ruler/scale-ruler.ts";
import { built } from "../fixtures/built.ts";
import { ci, notAvailable } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { outcomes, facts } = example2020Trial;
const { painVsSham, painVsUsual } = outcomes;
const effect = painVsSham.effect ?? expect.fail("the fixture has an effect");

/** What a ruler of one row says is wrong. */
function faultsOf(...rows: Outcome[]) {
	return built(
		scaleRuler({
			id: "r",
			title: "Pain",
			rows: rows.map((outcome) => ({ outcome })),
			message: "",
		}),
	).faults.map(({ message }) => message);
}

describe("a scale ruler", () => {
	const figure = built(
		scaleRuler({
			id: "r",
			title: "Pain on its scale",
			rows: [{ outcome: painVsUsual }, { outcome: painVsSham }],
			baseline: { fact: facts.baseline, label: "At the start" },
			threshold: {
				fact: { ...facts.baseline, value: 15 },
				label: "One patient notices",
			},
			message: "Small parts of the scale.",
		}),
	);

	it("lays differences on the whole instrument, counted in acupuncture's favour", () => {
		expect(figure.faults).toEqual([]);
		expect(figure.spec).toMatchObject({
			kind: "scale-ruler",
			span: 100,
			rows: [
				{
					estimate: {
						text: "17",
						value: 17,
						limits: [9, 25],
						interval: { text: "9 to 25" },
						marks: { secondary: true, derived: false },
					},
				},
				{ estimate: { text: "5.0", value: 5, limits: [-2.5, 12.5] } },
			],
			baseline: { length: 60 },
			threshold: { length: 15 },
			axisTitle: "VAS pain, 0 to 100 mm: further right, acupuncture better",
		});
		expect(figure.comparators).toEqual(["usual-care", "sham"]);
	});

	it("reads itself out: how many, of what length, each with its interval, the marks, the message", () => {
		expect(figure.alt).toBe(
			"Ruler of a whole instrument. Pain on its scale. VAS pain, 0 to 100 mm: further right, acupuncture better. 2 differences on a length of 100: versus usual care: 17† of 100 mm (9 to 25); versus sham needling: 5.0 of 100 mm (−2.5 to 12.5). One patient notices, drawn at 15. At the start, drawn at 60. Small parts of the scale.",
		);
	});

	it("draws the start as what there was to gain where a higher score is better", () => {
		const turned = built(
			scaleRuler({
				id: "r",
				title: "Function",
				rows: [
					{
						outcome: {
							...painVsSham,
							better: "higher",
							effect: { ...effect, value: 5, interval: ci(-2.5, 12.5) },
						},
					},
				],
				baseline: { fact: facts.baseline, label: "At the start" },
				message: "",
			}),
		);
		expect(turned.spec).toMatchObject({
			rows: [{ estimate: { value: 5 } }],
			baseline: { length: 40 },
		});
	});

	it("says that an interval is not available instead of drawing one", () => {
		const missing = built(
			scaleRuler({
				id: "r",
				title: "Pain",
				rows: [
					{
						outcome: {
							...painVsSham,
							effect: { ...effect, interval: notAvailable },
						},
					},
				],
				message: "",
			}),
		);
		expect(missing.spec).toMatchObject({
			rows: [{ estimate: { interval: { missing: "not available" } } }],
		});
		expect(missing.spec).not.toHaveProperty("rows.0.estimate.limits");
	});
});

describe("a scale ruler refuses", () => {
	it("to be empty", () => {
		expect(faultsOf()).toEqual(["a scale ruler has no rows"]);
	});

	it("rows of different instruments", () => {
		expect(
			faultsOf(painVsSham, { ...painVsSham, measure: "RMDQ", range: [0, 24] }),
		).toEqual([
			"rows of different instruments on one ruler: RMDQ (0 to 24 mm) of example-2020-trial beside VAS pain (0 to 100 mm) of example-2020-trial",
		]);
	});

	it("what is no difference in the instrument's points", () => {
		expect(faultsOf(outcomes.responseVsSham)).toContain(
			'outcome "responseVsSham" of example-2020-trial names no range of its instrument',
		);
		expect(
			faultsOf({
				...painVsSham,
				effect: { ...effect, type: "standardized mean difference" },
			}),
		).toEqual([
			'outcome "painVsSham" of example-2020-trial must be a mean difference in the points of its instrument',
		]);
	});

	it("numbers that are none or longer than the instrument", () => {
		expect(
			faultsOf({
				...painVsSham,
				effect: { ...effect, value: Number.NaN },
			}),
		).toEqual([
			'outcome "painVsSham" of example-2020-trial has NaN on an instrument 100 mm long',
		]);
	});

	it("a threshold beyond the instrument", () => {
		const { faults } = built(
			scaleRuler({
				id: "r",
				title: "Pain",
				rows: [{ outcome: painVsSham }],
				threshold: {
					fact: { ...facts.baseline, value: 150 },
					label: "Too far",
				},
				message: "",
			}),
		);
		expect(faults).toEqual([
			{
				message:
					"threshold 150 (example-2020-trial, facts.baseline) lies outside the instrument of 0 to 100",
				hint: "Give a threshold on the scale of the rows",
			},
		]);
	});
});
