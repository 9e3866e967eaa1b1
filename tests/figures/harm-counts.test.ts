import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evidence/study.ts";
import {
	type Crowd,
	type HarmCountsOptions,
	harmCounts,
} from "../../src/figures/harm-counts/harm-counts.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const base: Outcome = { ...example2020Trial.outcomes.painVsSham };
const name = 'outcome "painVsSham" of example-2020-trial';

function harm(
	unit: string,
	value: number,
	effect: Partial<NonNullable<Outcome["effect"]>> = {},
): Outcome {
	const { arms: _, ...rest } = base;
	return {
		...rest,
		unit,
		effect: {
			type: "proportion",
			value,
			interval: { missing: "not reported" },
			...effect,
		},
	};
}

const counted = (events: number, n: number): Outcome => ({
	...harm(`events in ${n} treatments`, events, { type: "count" }),
	arms: [{ arm: "real", kind: "count", value: events, events, n }],
});

function figure(
	panels: readonly HarmCountsOptions["panels"][number]["shows"][],
	per: Crowd = 1000,
) {
	return built(
		harmCounts({
			id: "h",
			title: "Harms",
			per,
			panels: panels.map((shows, index) => ({
				clock: `Clock ${index}`,
				shows,
			})),
			message: "",
		}),
	);
}

const row = (outcome: Outcome) => ({
	outcome,
	label: "Bleed",
	role: "treatment" as const,
});
const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map(({ message }) => message);

describe("a rate", () => {
	const rowOf = (outcome: Outcome, per?: Crowd) =>
		figure([[row(outcome)]], per).table.rows[0];

	it("is counted in the crowd, as exactly as its source", () => {
		expect(rowOf(harm("% of patients", 14.6))).toEqual([
			"Clock 0",
			"Bleed",
			"146‡",
			"not available",
			"14.6% of patients",
		]);
		expect(rowOf(harm("per 100 person-years", 6.2), 100)?.[2]).toBe("6.2");
	});

	it("keeps a printed interval, and has one computed from events and their total", () => {
		const printed = harm("% of patients", 5, {
			interval: { limits: [4, 6], kind: "95% CI" },
		});
		expect(rowOf(printed)?.[3]).toBe("40 to 60‡");
		// Wilson's interval of 10 in 100: 5.5% to 17.4%.
		expect(rowOf(counted(10, 100))?.slice(2)).toEqual([
			"100‡",
			"55 to 174‡",
			"10 in 100",
		]);
	});
});

describe("bad input is refused by name:", () => {
	it("two clocks in one panel", () => {
		const both = [
			row(harm("% of treatments", 2)),
			row(harm("per 100 person-years", 3)),
		];
		expect(wrong(figure([both]))).toEqual([
			'panel "Clock 0" holds two clocks: treatments (example-2020-trial) and person-years (example-2020-trial)',
		]);
		const one = [row(harm("% of treatments", 2)), row(counted(1, 3974))];
		expect(wrong(figure([one]))).toEqual([]);
	});

	it("more than the whole, less than none, and numbers that are none", () => {
		expect(wrong(figure([[row(harm("% of patients", 120))]]))).toEqual([
			`${name} comes to 1,200 in 1,000`,
		]);
		expect(wrong(figure([[row(harm("% of patients", -1))]]))).toEqual([
			`${name} comes to −10 in 1,000`,
		]);
		expect(wrong(figure([[row(harm("% of patients", Number.NaN))]]))).toEqual([
			`${name} holds NaN, which cannot be drawn`,
		]);
	});

	it("a unit without a denominator", () => {
		expect(wrong(figure([[row(harm("events", 3))]]))).toEqual([
			`${name} is counted in "events", which says no "per how many"`,
		]);
	});

	it("cases that have a denominator, or are none", () => {
		const cases = (casesOf: Outcome, sign?: string) =>
			figure([
				{ casesOf, label: "cases", role: "treatment", ...(sign && { sign }) },
			]);
		expect(wrong(cases(counted(1, 100)))).toEqual([
			`${name} says in how many it was counted`,
		]);
		expect(wrong(cases(harm("% of patients", 3)))).toEqual([
			`${name} is no count of cases`,
		]);
		const six = harm("cases", 6, { type: "count" });
		expect(wrong(cases(six))).toEqual([]);
		expect(wrong(cases(six, "toString"))).toEqual([
			'no pictogram is named "toString"',
		]);
		expect(cases(six, "spine").credits).toEqual([
			"Pictograms: Health Icons, MIT",
		]);
	});

	it("no panels, an empty panel, a crowd that cannot be shown", () => {
		expect(wrong(figure([]))).toEqual(["harm counts have no panels"]);
		expect(wrong(figure([[]]))).toEqual(['panel "Clock 0" has no counts']);
		const odd = figure([[row(harm("% of patients", 3))]], 7 as Crowd);
		expect(wrong(odd)).toContain("harms cannot be counted in 7");
	});
});

it("says that clocks are not to be ranked where there are several", () => {
	const two = figure([
		[row(harm("% of treatments", 2))],
		[row(harm("% of patients", 2))],
	]);
	expect(two.alt).toContain("do not rank across");
	expect(figure([[row(harm("% of patients", 2))]]).alt).not.toContain("rank");
});
