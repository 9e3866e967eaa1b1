import { describe, expect, it } from "vitest";
import type { Answered } from "../../src/client/reading/practice-record.ts";
import {
	afterAnswer,
	answered,
	sittingOf,
} from "../../src/client/reading/practice-schedule.ts";

const day = 24 * 60 * 60 * 1000;
const monday = new Date("2026-03-02T09:00:00Z");
const later = (days: number) => new Date(+monday + days * day);
/** Days until a question is due, after answers given on the days they were due. */
function gaps(answers: readonly boolean[]): number[] {
	let now = +monday;
	let record: Answered | undefined;
	return answers.map((right) => {
		record = answered(record, right, new Date(now));
		const gap = record.due - now;
		now = record.due;
		return Math.round(gap / day);
	});
}

describe("when a question comes again", () => {
	it("is a day after it was missed, and later after it was right", () => {
		const [missed = 0] = gaps([false]);
		const [right = 0] = gaps([true]);
		expect(missed).toBe(1);
		expect(right).toBeGreaterThan(missed);
	});

	it("is ever later while it is right, and soon again once it is missed", () => {
		const [one = 0, two = 0, three = 0, four = 0] = gaps([
			true,
			true,
			true,
			false,
		]);
		expect(two).toBeGreaterThan(one);
		expect(three).toBeGreaterThan(two);
		expect(four).toBeLessThan(three);
	});

	it("survives being stored as JSON", () => {
		const once = answered(undefined, true, monday);
		const stored: Answered = JSON.parse(JSON.stringify(once));
		expect(answered(stored, true, later(5))).toEqual(
			answered(once, true, later(5)),
		);
	});

	it("counts answers and misses", () => {
		const twice = answered(answered(undefined, false, monday), true, later(1));
		expect(twice).toMatchObject({ times: 2, missed: 1, right: true });
	});
});

describe("a sitting", () => {
	const ids = Array.from({ length: 14 }, (_, index) => `q${index + 1}`);

	it("asks what is due, the longest due first, then what is new, ten in all", () => {
		const record = {
			q3: answered(undefined, false, later(-2)),
			q5: answered(undefined, false, later(-3)),
			q1: answered(undefined, true, monday),
		};
		expect(sittingOf(ids, record, monday)).toEqual([
			"q5",
			"q3",
			"q2",
			"q4",
			"q6",
			"q7",
			"q8",
			"q9",
			"q10",
			"q11",
		]);
	});

	it("is empty when all is known and nothing is due", () => {
		const record = Object.fromEntries(
			ids.map((id) => [id, answered(undefined, true, monday)]),
		);
		expect(sittingOf(ids, record, later(0.5))).toEqual([]);
	});

	it("ends with what was missed, until it is right", () => {
		expect(afterAnswer(["q1", "q2"], false)).toEqual(["q2", "q1"]);
		expect(afterAnswer(["q1"], false)).toEqual(["q1"]);
		expect(afterAnswer(["q1"], true)).toEqual([]);
	});
});
