import { describe, expect, it } from "vitest";
import type { StudyRecord } from "../../src/evidence/schema.ts";
import { study } from "../../src/evidence/study.ts";
import {
	comparesWith,
	sizeOf,
	trialsAbout,
} from "../../src/evidence/trials-about.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { asWritten } = trial;
const { randomized: _, ...uncounted } = asWritten;
const record = (parts: Partial<StudyRecord>) =>
	study({ ...asWritten, ...parts });
const asked = { topics: ["scales"], comparators: ["sham"] } as const;
const painVsSham = asWritten.outcomes.painVsSham ?? expect.fail();

describe("the trials that put a question", () => {
	it("are of its topic, against its comparator", () => {
		expect(trialsAbout([trial], asked)).toEqual([trial]);
		expect(trialsAbout([trial], { ...asked, topics: ["knees"] })).toEqual([]);
		expect(
			trialsAbout([record({ topics: ["knees", "scales"] })], asked),
		).toHaveLength(1);
		expect(
			trialsAbout([trial], { ...asked, comparators: ["waitlist"] }),
		).toEqual([]);
	});

	it("are no reviews, not retracted, and test the treatment", () => {
		const refused: Partial<StudyRecord>[] = [
			{ kind: "systematic-review" },
			{ retracted: { reason: "invented" } },
			{ otherTreatment: "drug" },
		];
		for (const parts of refused)
			expect(trialsAbout([record(parts)], asked)).toEqual([]);
	});

	it.each([
		["primary", 1],
		["secondary", 1],
		["subgroup", 1],
		["post hoc", 1],
		["safety", 0],
		["mechanistic", 0],
		["quality", 0],
		["context", 0],
	] as const)("asked it in an outcome: %s counts %i", (role, count) => {
		const one = record({ outcomes: { it: { ...painVsSham, role } } });
		expect(trialsAbout([one], asked)).toHaveLength(count);
	});

	it("compared it with something else than more of itself", () => {
		expect(comparesWith({ comparator: "sham" }, ["sham", "active"])).toBe(true);
		expect(comparesWith({ comparator: "sham" }, ["active"])).toBe(false);
		expect(
			comparesWith({ comparator: "sham", amongTreatment: true }, ["sham"]),
		).toBe(false);
		const among = record({
			outcomes: { it: { ...painVsSham, amongTreatment: true } },
		});
		expect(trialsAbout([among], asked)).toEqual([]);
	});
});

describe("the size of several trials", () => {
	const uncountedStudy = (parts: Partial<StudyRecord>) =>
		study({ ...uncounted, ...parts });

	it("adds up those randomized, else those analyzed", () => {
		expect(
			sizeOf([
				trial,
				uncountedStudy({ id: "b", analyzed: 40 }),
				record({ id: "c", randomized: 10, analyzed: 9 }),
			]),
		).toEqual({ trials: 3, people: 350, unknown: 0 });
	});

	it("counts further reports of a trial once, whichever knows its people", () => {
		const followUp = record({ id: "b", followUpOf: trial.id, randomized: 250 });
		expect(sizeOf([trial, followUp])).toEqual({
			trials: 1,
			people: 300,
			unknown: 0,
		});
		expect(
			sizeOf([
				uncountedStudy({ id: "a" }),
				record({ id: "b", followUpOf: "a", randomized: 250 }),
			]),
		).toEqual({ trials: 1, people: 250, unknown: 0 });
	});

	it("says of how many trials the people are unknown", () => {
		expect(sizeOf([trial, uncountedStudy({ id: "b" })])).toEqual({
			trials: 2,
			people: 300,
			unknown: 1,
		});
		expect(sizeOf([])).toEqual({ trials: 0, people: 0, unknown: 0 });
	});
});
