import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../src/evidence/format.ts";

describe("numbers for readers", () => {
	it("prints a true minus, thousands and the decimals of the record", () => {
		expect(formatNumber(-2861)).toBe("−2,861");
		expect(formatNumber(-1, 1)).toBe("−1.0");
	});

	it("never prints a negative zero", () => {
		expect(formatNumber(-0)).toBe("0");
		expect(formatNumber(-0.04, 1)).toBe("0.0");
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
