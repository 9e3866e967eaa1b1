import { describe, expect, it } from "vitest";
import type { ArmValue } from "../../src/evidence/outcome-schema.ts";
import type { Outcome } from "../../src/evidence/study.ts";
import { logTicks } from "../../src/figures/core/ticks.ts";
import { iconArray } from "../../src/figures/icon-array/icon-array.ts";
import { responderBars } from "../../src/figures/responder-bars/responder-bars.ts";
import { timeCourse } from "../../src/figures/time-course/time-course.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { outcomes } = example2020Trial;

/** The response outcome with one value in its acupuncture arm. */
function response(value: Partial<ArmValue>): Outcome {
	return {
		...outcomes.responseVsSham,
		arms: [{ arm: "real", kind: "percent", value: 40, ...value }],
	};
}

function bars(outcome: Outcome, label = "Real") {
	return built(
		responderBars({
			id: "b",
			title: "Responders",
			outcome,
			arms: [{ arm: "real", label, role: "treatment" }],
			differences: [],
			axisTitle: "Percent",
			message: "",
		}),
	);
}

function icons(outcome: Outcome) {
	return built(
		iconArray({
			id: "i",
			title: "Responders",
			groups: [{ outcome, arm: "real", label: "Real", role: "treatment" }],
			message: "",
		}),
	);
}

function course(...points: Outcome[]) {
	return built(
		timeCourse({
			id: "c",
			title: "Pain",
			start: "start",
			lines: [
				{ label: "real", role: "treatment", arm: "real", outcomes: points },
			],
			axisTitle: "Change",
			gap: "",
			message: "",
		}),
	);
}

const at = (weeks: number) => ({
	...outcomes.painVsSham,
	timepoint: { label: `${weeks} weeks`, weeks },
});
const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map((each) => each.message);
const name = 'outcome "responseVsSham" of example-2020-trial';

describe("bad input is refused by name:", () => {
	it("a count in an arm without n", () => {
		expect(wrong(bars(response({ kind: "count", value: 12 })))).toEqual([
			`arm "real" of ${name} has a count of 12 and no n`,
		]);
	});

	it("percentages below 0 and above 100", () => {
		expect(wrong(bars(response({ value: -3 })))).toEqual([
			`${name} holds -3%, outside 0 to 100`,
		]);
		expect(wrong(icons(response({ value: 104 })))).toEqual([
			`${name} holds 104%, outside 0 to 100`,
		]);
	});

	it("numbers that are none", () => {
		const said = `${name} holds NaN, which cannot be drawn`;
		expect(wrong(bars(response({ value: Number.NaN })))).toEqual([said]);
		expect(wrong(bars(response({ ci95: [Number.NaN, 50] })))).toEqual([said]);
	});

	it("times out of order, and a time twice", () => {
		const pain = 'outcome "painVsSham" of example-2020-trial';
		expect(wrong(course(at(8), at(4)))).toEqual([
			`${pain} stands at week 4, after week 8`,
		]);
		expect(wrong(course(at(8), at(8)))).toEqual([
			`${pain} stands at week 8, where the line has a value already`,
		]);
	});

	it("an empty label, and nothing to draw", () => {
		expect(wrong(bars(response({}), " "))).toEqual(["label 1 is empty"]);
		const empty = { id: "e", title: "Empty", message: "" };
		expect(wrong(built(iconArray({ ...empty, groups: [] })))).toEqual([
			"an icon array has no groups",
		]);
		expect(
			wrong(
				built(
					timeCourse({
						...empty,
						start: "",
						lines: [],
						axisTitle: "",
						gap: "",
					}),
				),
			),
		).toEqual(["a time course has no lines"]);
	});
});

it("bars have the intervals of their arms, and changes in percent of either sign", () => {
	const whole = bars(response({ ci95: [31, 49] }));
	expect(whole.spec).toMatchObject({
		bars: [{ share: { text: "40%", value: 40, limits: [31, 49] } }],
	});
	expect(whole.table.rows[0]).toContain("40% (95% CI 31 to 49)");
	const change = bars(response({ kind: "percent change", value: -22.5 }));
	expect(change.faults).toEqual([]);
	expect(change.spec).toMatchObject({
		bars: [{ share: { value: -22.5, text: "−22.5%" } }],
	});
});

it("a share that was computed from a count is marked as derived", () => {
	const counted = response({ kind: "count", value: 12, n: 40 });
	expect(bars(counted).table.rows[0]).toContain("30.0%‡");
	expect(bars(counted).marks).toEqual({ secondary: false, derived: true });
});

it("a logarithmic axis encloses ratios far from one", () => {
	expect(logTicks(0.05, 14)).toEqual([0.01, 0.1, 1, 10, 100]);
});
