import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/evidence/effect.ts";
import type { Outcome } from "../../src/evidence/study.ts";
import { safetyScale } from "../../src/figures/safety-scale/safety-scale.ts";
import { built } from "../fixtures/built.ts";
import { ci, notAvailable, notReported } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const base = example2020Trial.outcomes.responseVsSham;

function rate(
	value: number,
	unit: string,
	interval: Interval = notReported,
): Outcome {
	return { ...base, unit, effect: { type: "incidence", value, interval } };
}

function scale(...outcomes: Outcome[]) {
	return built(
		safetyScale({
			id: "s",
			title: "Harms",
			rows: outcomes.map((outcome) => ({
				outcome,
				group: "Needling, a course",
				label: "Harm",
				role: "treatment" as const,
			})),
			message: "Rare.",
		}),
	);
}

describe("a safety scale", () => {
	it("brings rates to one denominator, as precise as the source", () => {
		const figure = scale(
			rate(9.31, "% of patients", ci(5.1, 14.62)),
			rate(1.01, "per 10,000 patients", ci(0.23, 2.33)),
			rate(0.87, "per million treatments", notAvailable),
			rate(253, "per 100,000 person-years"),
		);
		expect(figure.faults).toEqual([]);
		expect(figure.spec).toMatchObject({
			rows: [
				{ rate: { value: 931, text: "931" }, interval: "510 to 1,462" },
				{ rate: { value: 1.01, text: "1.01" }, interval: "0.23 to 2.33" },
				{ rate: { value: 0.0087, text: "0.0087" }, interval: "—" },
				{
					rate: { value: 25.3, text: "25.3" },
					interval: "CI not reported",
				},
			],
		});
		expect(figure.table.rows[3]?.at(-1)).toBe("253 per 100,000 person-years");
	});

	it("divides a count by the people in whom it was counted", () => {
		const counted: Outcome = {
			...base,
			unit: "patients",
			effect: { type: "count", value: 2, interval: notReported },
			arms: [{ arm: "real", kind: "count", value: 2, n: 229230 }],
		};
		expect(scale(counted).spec).toMatchObject({
			rows: [
				{ rate: { text: "0.087", marks: { secondary: false, derived: true } } },
			],
		});
		expect(
			scale({ ...counted, arms: [] }).faults.map(({ message }) => message),
		).toEqual([
			'outcome "responseVsSham" of example-2020-trial is a count in an arm without n',
		]);
	});

	it("reads itself out: how many, from what to what, each, the message", () => {
		expect(
			scale(rate(2, "per 1000 patients"), rate(5, "% of patients")).alt,
		).toBe(
			"Ladder of rates, logarithmic, per 10,000. Harms. 2 rates from 20‡ to 500‡. Needling, a course, Harm: 20‡ per 10,000 (CI not reported); Needling, a course, Harm: 500‡ per 10,000 (CI not reported). Rare.",
		);
	});

	it.each([0, -1, Number.NaN])("refuses a rate of %s", (value) => {
		expect(scale(rate(value, "per 1000 patients")).faults).toMatchObject([
			{
				message: `rate ${value} of outcome "responseVsSham" of example-2020-trial must be above 0 on a logarithmic ladder`,
			},
		]);
	});

	it("refuses units without a denominator, and to be empty", () => {
		expect(scale(rate(3, "events")).faults).toMatchObject([
			{
				message:
					'outcome "responseVsSham" of example-2020-trial is counted in "events", which says no "per how many"',
			},
		]);
		expect(scale().faults).toMatchObject([
			{ message: "a safety scale has no rows" },
		]);
	});
});
