import { describe, expect, it } from "vitest";
import { directionOf } from "../../src/evidence/direction.ts";
import type { Effect } from "../../src/evidence/effect.ts";
import { ci, notAvailable } from "../fixtures/intervals.ts";

const of = (
	type: Effect["type"],
	interval: Effect["interval"],
	better: "lower" | "higher" | "neither" = "lower",
) => directionOf({ better, effect: { type, value: 0, interval } });

describe("what an interval says", () => {
	it.each([
		["mean difference", ci(-9, -1), "lower", "better"],
		["mean difference", ci(-9, -1), "higher", "worse"],
		["mean difference", ci(1, 9), "lower", "worse"],
		["mean difference", ci(1, 9), "higher", "better"],
		["mean difference", ci(-1, 1), "lower", "unclear"],
		// A limit that touches no effect leaves it open.
		["mean difference", ci(-9, 0), "lower", "unclear"],
		["mean difference", ci(0, 9), "higher", "unclear"],
		["risk ratio", ci(0.4, 0.9), "lower", "better"],
		["risk ratio", ci(1.1, 1.9), "lower", "worse"],
		["risk ratio", ci(0.5, 1), "lower", "unclear"],
		["risk ratio", ci(0.5, 1.5), "higher", "unclear"],
	] as const)(
		"%s %j where %s is better is %s",
		(type, interval, better, direction) => {
			expect(of(type, interval, better)).toBe(direction);
		},
	);

	it("is unknown without an interval, an effect, a better side or a contrast", () => {
		expect(of("mean difference", notAvailable)).toBe("unknown");
		expect(directionOf({ better: "lower" })).toBe("unknown");
		expect(of("mean difference", ci(1, 2), "neither")).toBe("unknown");
		expect(of("mean", ci(1, 2))).toBe("unknown");
	});
});
