import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	flipped,
	formatEstimate,
	formatInterval,
	formatNumber,
} from "../../src/evidence/format.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { painVsSham } = example2020Trial.outcomes;
const effect = painVsSham.effect ?? expect.fail("the fixture has an effect");

describe("numbers for readers", () => {
	it("prints a true minus, thousands and the decimals of the record", () => {
		expect(formatNumber(-2861)).toBe("−2,861");
		expect(formatNumber(-1, 1)).toBe("−1.0");
	});

	it("never prints a negative zero", () => {
		expect(formatNumber(-0)).toBe("0");
		expect(formatNumber(-0.04, 1)).toBe("0.0");
	});

	it("gives an estimate the decimals of its interval", () => {
		expect(formatEstimate(painVsSham, effect)).toBe("−5.0 mm");
		expect(formatInterval(effect)).toBe("95% CI −12.5 to 2.5");
	});

	it("says when no interval was reported or read", () => {
		expect(formatInterval({ ...effect, ci95: "not reported" })).toBe(
			"95% CI not reported",
		);
		expect(formatInterval({ ...effect, ci95: "not read" })).toBe(
			"95% CI not read",
		);
	});

	it("turns an effect and its limits around no difference", () => {
		expect(flipped(effect)).toMatchObject({ value: 5, ci95: [-2.5, 12.5] });
	});

	it("prints what can be read back", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -10_000_000, max: 10_000_000 }),
				(whole) => {
					const number = whole / 100;
					const back = formatNumber(number, 2)
						.replaceAll(",", "")
						.replace("−", "-");
					expect(Number(back)).toBeCloseTo(number, 10);
				},
			),
		);
	});
});
