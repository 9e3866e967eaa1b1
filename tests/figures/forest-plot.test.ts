import { describe, expect, it } from "vitest";
import { cite } from "../../src/deck/study-values.ts";
import { text } from "../../src/deck/text.ts";
import { estimateOf } from "../../src/evidence/printed.ts";
import type { Outcome } from "../../src/evidence/study.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { markSizes } from "../../src/figures/forest-plot/forest-row.ts";
import { built } from "../fixtures/built.ts";
import { ci, notAvailable, notReported } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { outcomes } = example2020Trial;
const { painVsSham, painVsUsual, responseRatio } = outcomes;
const effect = painVsSham.effect ?? expect.fail();

/** A forest of one plain row beside others. */
function forest(
	rows: Parameters<typeof forestPlot>[0]["rows"],
	more: Partial<Parameters<typeof forestPlot>[0]> = {},
) {
	return built(
		forestPlot({ id: "f", title: "Pain", rows, message: "", ...more }),
	);
}

/** The outcome with parts of its effect replaced. */
function withEffect(parts: Partial<typeof effect>): Outcome {
	return { ...painVsSham, effect: { ...effect, ...parts } };
}

const wrongs = (...rows: Outcome[]) =>
	forest(rows.map((outcome) => ({ outcome }))).faults.map(
		({ message }) => message,
	);

describe("a forest refuses", () => {
	it.each([
		[
			"numbers that are none",
			withEffect({ value: Number.NaN }),
			'outcome "painVsSham" of example-2020-trial holds NaN, which cannot be drawn',
		],
		[
			"limits without end",
			withEffect({ interval: ci(-12.5, Number.POSITIVE_INFINITY) }),
			'outcome "painVsSham" of example-2020-trial holds Infinity, which cannot be drawn',
		],
		[
			"a ratio of zero",
			withEffect({ type: "risk ratio", value: 0, interval: notReported }),
			'ratio 0 of outcome "painVsSham" of example-2020-trial must be above 0 on a logarithmic axis',
		],
		[
			"a ratio whose interval reaches below zero",
			withEffect({ type: "odds ratio", value: 1.2, interval: ci(-0.1, 2) }),
			'ratio -0.1 of outcome "painVsSham" of example-2020-trial must be above 0 on a logarithmic axis',
		],
		[
			"an outcome for which no side is better",
			{ ...painVsSham, better: "neither" as const },
			'outcome "painVsSham" of example-2020-trial does not say which way is better',
		],
	])("%s", (_, outcome, wrong) => {
		expect(wrongs(outcome)).toContain(wrong);
	});

	it("rows of different effects, units or instruments", () => {
		expect(wrongs(painVsSham, responseRatio)).toEqual([
			"rows of different measures in one forest: risk ratio (ratio) of example-2020-trial beside mean difference (mm of 0 to 100) of example-2020-trial",
		]);
		expect(wrongs(painVsSham, { ...painVsUsual, range: [0, 10] })).toEqual([
			"rows of different measures in one forest: mean difference (mm of 0 to 10) of example-2020-trial beside mean difference (mm of 0 to 100) of example-2020-trial",
		]);
		expect(wrongs(painVsSham, painVsUsual)).toEqual([]);
	});

	it("an empty label, and no rows at all", () => {
		const empty = forest([{ outcome: painVsSham, label: " " }]);
		expect(empty.faults.map(({ message }) => message)).toEqual([
			"label 1 is empty",
		]);
		expect(wrongs()).toEqual(["a forest plot has no rows"]);
	});
});

describe("a forest tells", () => {
	it("pooled estimates from single trials, with what stands behind each", () => {
		const pooled: Outcome = { ...painVsUsual, pooled: true, trials: 7 };
		const figure = forest([{ outcome: pooled }, { outcome: painVsSham }]);
		expect(figure.spec).toMatchObject({
			rows: [{ pooled: true, trials: 7, people: 180 }, { people: 180 }],
		});
		expect(figure.spec).not.toHaveProperty("rows.1.pooled");
		expect(figure.alt).toContain(
			"versus usual care: −17† (−25 to −9), 7 trials pooled, 180 people",
		);
		expect(figure.table.columns).toEqual([
			"Row",
			"Comparator",
			"Trials",
			"People",
			"Mean difference, mm",
			"95% CI",
		]);
		expect(figure.table.rows[1]).toEqual([
			"vs sham needling",
			"sham needling",
			"not recorded",
			"180",
			"−5.0",
			"−12.5 to 2.5",
		]);
	});

	it("what kind of interval it prints", () => {
		const credible = withEffect({
			interval: { kind: "95% credible interval", limits: [-12, 2] },
		});
		expect(forest([{ outcome: credible }]).spec).toMatchObject({
			numbers: { measure: "MD", interval: "95% CrI" },
		});
		const none = withEffect({ interval: notAvailable });
		expect(forest([{ outcome: none }]).spec).toMatchObject({
			numbers: { measure: "MD", interval: "95% CI" },
		});
	});

	it("changes within groups from no change, once their ends are named", () => {
		const change = withEffect({ type: "mean change" });
		expect(wrongs(change)).toContain(
			'outcome "painVsSham" of example-2020-trial has no contrast to plot',
		);
		const figure = forest([{ outcome: change }], {
			ends: { left: "less pain", right: "more pain" },
		});
		expect(figure.faults).toEqual([]);
		expect(figure.spec).toMatchObject({
			noEffect: 0,
			ends: { left: "less pain", right: "more pain" },
		});
	});

	it("a study by its short citation in a label", () => {
		const figure = forest([
			{ outcome: painVsSham, label: text`${cite(example2020Trial)}, sham` },
		]);
		expect(figure.spec).toMatchObject({
			rows: [{ label: "Example 2020, sham" }],
		});
	});
});

describe("marks of trials", () => {
	const row = (study: string, people?: number) => ({
		...({
			label: "",
			comparator: "sham",
			against: "sham",
			estimate: estimateOf(painVsSham) ?? expect.fail(),
		} as const),
		study,
		...(people !== undefined && { people }),
	});

	it("are sized by people only where those of every trial are known", () => {
		expect(markSizes([row("a", 40), row("b", 200)])).toBe("people");
		expect(markSizes([row("a", 40), row("b")])).toBe("equal");
	});

	it("say nothing of size where one trial stands alone", () => {
		expect(markSizes([row("a", 40), row("a", 41)])).toBeUndefined();
		expect(
			markSizes([row("a", 40), { ...row("b"), pooled: true }]),
		).toBeUndefined();
	});
});
