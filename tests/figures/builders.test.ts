import { describe, expect, it } from "vitest";
import { logTicks, niceTicks } from "../../src/figures/core/ticks.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { iconArray } from "../../src/figures/icon-array/icon-array.ts";
import { responderBars } from "../../src/figures/responder-bars/responder-bars.ts";
import { timeCourse } from "../../src/figures/time-course/time-course.ts";
import { built } from "../fixtures/built.ts";
import { notAvailable } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { outcomes } = example2020Trial;

describe("a forest plot", () => {
	const figure = built(
		forestPlot({
			id: "f",
			title: "Pain",
			rows: [
				{ outcome: outcomes.painVsUsual },
				{ outcome: outcomes.painVsSham },
			],
			gain: true,
			message: "Little beyond sham.",
		}),
	);

	it("counts in acupuncture's favour when asked, and says so", () => {
		expect(figure.spec).toMatchObject({
			scale: "linear",
			noEffect: 0,
			measure: "Mean difference, mm",
			ends: { left: "favors comparator", right: "favors acupuncture" },
			rows: [
				{
					estimate: {
						text: "17",
						value: 17,
						limits: [9, 25],
						interval: { text: "9 to 25" },
						marks: { secondary: true },
					},
				},
				{
					estimate: {
						value: 5,
						limits: [-2.5, 12.5],
						interval: { text: "−2.5 to 12.5" },
						marks: { secondary: false },
					},
				},
			],
		});
	});

	it("keeps the record's signs otherwise", () => {
		const plain = built(
			forestPlot({
				id: "f",
				title: "Pain",
				rows: [{ outcome: outcomes.painVsSham }],
				message: "",
			}),
		);
		expect(plain.spec).toMatchObject({
			measure: "Mean difference, mm",
			ends: { left: "favors acupuncture", right: "favors sham" },
			rows: [{ estimate: { value: -5 } }],
		});
	});

	it("reads itself out: what, how many, each value, the message", () => {
		expect(figure.alt).toBe(
			"Forest plot. Pain. 2 rows; Mean difference, mm; MD (95% CI); left favors comparator, right favors acupuncture. versus usual care: 17† (9 to 25), 180 people; versus sham needling: 5.0 (−2.5 to 12.5), 180 people. Little beyond sham.",
		);
	});

	it("builds up by rows, groups or comparators, and says what each step brings", () => {
		const rows = [
			{ outcome: outcomes.painVsUsual, group: "Back" },
			{ outcome: outcomes.painVsSham, group: "Back" },
			{ outcome: outcomes.painVsUsual, group: "Knee" },
			{ outcome: outcomes.painVsSham, group: "Knee" },
		];
		const by = (steps: "rows" | "groups" | "comparators") =>
			built(forestPlot({ id: "f", title: "Pain", rows, steps, message: "" }));
		expect(by("rows").spec).toMatchObject({ steps: [0, 1, 2, 3] });
		expect(by("groups").spec).toMatchObject({ steps: [0, 0, 1, 1] });
		expect(by("comparators").spec).toMatchObject({ steps: [0, 1, 0, 1] });
		expect(by("comparators").steps).toEqual([
			"Back, versus sham needling: −5.0 (−12.5 to 2.5), 180 people; Knee, versus sham needling: −5.0 (−12.5 to 2.5), 180 people",
		]);
		expect(figure.steps).toEqual([]);
	});

	it("finds fault with a build-up that has nothing to come", () => {
		const alone = built(
			forestPlot({
				id: "f",
				title: "Pain",
				rows: [{ outcome: outcomes.painVsSham }],
				steps: "rows",
				message: "",
			}),
		);
		expect(alone.faults).toEqual([
			{
				message: "a plot builds up by rows, but all of it is one step",
				hint: "Leave steps out, or build up by something that differs",
			},
		]);
	});

	it("puts ratios on a logarithmic axis around one", () => {
		const ratios = built(
			forestPlot({
				id: "f",
				title: "Response",
				rows: [{ outcome: outcomes.responseRatio }],
				message: "",
			}),
		);
		expect(ratios.spec).toMatchObject({ scale: "log", noEffect: 1 });
	});

	it("says when an interval is missing instead of inventing one", () => {
		const effect = outcomes.painVsSham.effect ?? expect.fail();
		const missing = built(
			forestPlot({
				id: "f",
				title: "Pain",
				rows: [
					{
						outcome: {
							...outcomes.painVsSham,
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

	it("reports rows without a contrast, and a plot without rows", () => {
		const empty = built(
			forestPlot({
				id: "f",
				title: "Pain",
				rows: [{ outcome: outcomes.painYear }],
				message: "",
			}),
		);
		expect(empty.faults.map(({ message }) => message)).toEqual([
			'outcome "painYear" of example-2020-trial has no contrast to plot',
			"a forest plot has no rows",
		]);
	});
});

describe("the other charts", () => {
	it("draw published differences as brackets between the arms they compare", () => {
		const bars = built(
			responderBars({
				id: "b",
				title: "Responders",
				outcome: outcomes.responseVsSham,
				arms: [
					{ arm: "real", label: "Real", role: "treatment" },
					{ arm: "sham", label: "Sham", role: "sham" },
				],
				differences: [outcomes.responseVsSham],
				axisTitle: "Percent",
				message: "",
			}),
		);
		expect(bars.spec).toMatchObject({
			brackets: [{ from: 0, to: 1, difference: { value: 4 } }],
		});
		expect(bars.alt).toContain("Real versus Sham: 4 points (95% CI −9 to 17)");
		expect(bars.faults).toEqual([]);
	});

	it("fill as many dots of a hundred as the percentage rounds to", () => {
		const icons = built(
			iconArray({
				id: "i",
				title: "Responders",
				groups: [
					{
						outcome: outcomes.responseRatio,
						arm: "real",
						label: "Real",
						role: "treatment",
						against: "usual",
					},
				],
				message: "",
			}),
		);
		expect(icons.spec).toMatchObject({
			groups: [
				{
					filled: { text: "48", value: 48, marks: { derived: false } },
					difference: { text: "21 more", value: 21, marks: { derived: true } },
					ratio: { value: 1.78 },
				},
			],
		});
		expect(icons.table.rows).toEqual([
			["Real", "48%", "48", "21 more‡, risk ratio 1.78 (1.22 to 2.60)"],
		]);
	});

	it("leave a gap in the table where a time has no value", () => {
		const course = built(
			timeCourse({
				id: "c",
				title: "Pain",
				start: "start",
				lines: [
					{
						label: "real",
						role: "treatment",
						arm: "real",
						outcomes: [outcomes.painVsSham, outcomes.painYear],
					},
					{
						label: "sham",
						role: "sham",
						arm: "sham",
						outcomes: [outcomes.painVsSham],
					},
				],
				axisTitle: "Change",
				gap: "A year with sham is not available.",
				message: "",
			}),
		);
		expect(course.table.rows).toEqual([
			["real", "0", "−25 mm (−30 to −20)", "−18 mm"],
			["sham", "0", "−20 mm", "—"],
		]);
	});
});

describe("ticks", () => {
	it("are round and cover the range", () => {
		expect(niceTicks(-2.5, 12.5, 6)).toEqual([-5, 0, 5, 10, 15]);
		expect(niceTicks(0, 0.58, 6)).toEqual([0, 0.2, 0.4, 0.6]);
	});

	it("of a ratio stand on both sides of one", () => {
		expect(logTicks(0.6, 2.6)).toEqual([0.5, 1, 2, 5]);
	});
});
