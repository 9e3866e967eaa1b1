import { describe, expect, it } from "vitest";
import {
	type CourseOfCareOptions,
	courseOfCare,
} from "../../src/figures/course-of-care/course-of-care.ts";
import { built } from "../fixtures/built.ts";

const stages: CourseOfCareOptions["stages"] = [
	{ label: "First", measure: "A score" },
	{ label: "Last", visits: 3, goOn: "If better", stop: "If not" },
];

function of(given: Partial<CourseOfCareOptions> = {}) {
	return built(
		courseOfCare({
			id: "c",
			title: "Care",
			about: "A plan",
			stages,
			message: "So it goes.",
			...given,
		}),
	);
}

const faults = (given: Partial<CourseOfCareOptions>) =>
	of(given).faults.map(({ message }) => message);

describe("a course of care", () => {
	it("says what is measured when, and when to stop", () => {
		expect(of().alt).toBe(
			"Course of care along a line of visits. Care. A plan. First: measure: A score. Last, 3 visits in between: go on: If better; stop: If not. So it goes.",
		);
		expect(of().table.rows).toEqual([
			["First", "", "A score", "", ""],
			["Last", "3", "", "If better", "If not"],
		]);
	});

	it("refuses to be of one stage, to lack a stop rule, and visits that are no number of visits", () => {
		expect(faults({ stages: stages.slice(1) })).toEqual([
			"a course of care has one stage",
		]);
		expect(faults({ stages: [{ label: "a" }, { label: "b" }] })).toEqual([
			"no stage says when to stop",
		]);
		expect(
			faults({ stages: [...stages, { label: "Half", visits: 1.5 }] }),
		).toEqual(['stage "Half" has 1.5 visits before it']);
	});

	it("refuses scores that are not called fictional, have no scale or lie outside it", () => {
		const scored = [...stages, { label: "Scored", score: "nine" }];
		const scale = { name: "RMDQ", range: [0, 24] as const };
		expect(faults({ stages: scored })).toEqual([
			'stage "Scored" has a score, and the course no scale',
			'"A plan" does not say that the scores are fictional',
		]);
		expect(
			faults({ stages: scored, scale, about: "A fictional patient" }),
		).toEqual(['score "nine" is no number from 0 to 24']);
		expect(
			faults({
				scale: { ...scale, mark: { value: "25", label: "agreed" } },
			}),
		).toContain('score "25" is no number from 0 to 24');
	});
});
