import { describe, expect, it } from "vitest";
import {
	clockTime,
	paceOf,
	plan,
	total,
} from "../../src/client/speaker/pace.ts";

const slides = [
	{ seconds: 60, backup: false },
	{ seconds: 120, backup: false },
	{ seconds: 180, backup: false },
	{ seconds: 90, backup: true },
];

describe("the pace of a talk", () => {
	it("plans no time for backup slides and stretches the others to the cut", () => {
		expect(plan(slides)).toEqual([60, 120, 180, 0]);
		const planned = plan(slides, 20);
		expect(total(planned)).toBeCloseTo(1200);
		expect(planned[1]).toBeCloseTo(400);
	});

	it("is on time within the present slide's minutes, and says by how much it is not", () => {
		const planned = plan(slides);
		expect(paceOf(planned, 1, 61)).toEqual({ state: "on time", by: 0 });
		expect(paceOf(planned, 1, 179)).toEqual({ state: "on time", by: 0 });
		expect(paceOf(planned, 1, 200)).toEqual({ state: "behind", by: 20 });
		expect(paceOf(planned, 2, 100)).toEqual({ state: "ahead", by: 80 });
		expect(paceOf(planned, 1, 57).state).toBe("on time");
	});

	it("has no plan for questions", () => {
		expect(paceOf(plan(slides), 3, 999).state).toBe("questions");
	});

	it("reads as a clock", () => {
		expect(clockTime(0)).toBe("0:00");
		expect(clockTime(245.4)).toBe("4:05");
		expect(clockTime(3600)).toBe("60:00");
	});
});
