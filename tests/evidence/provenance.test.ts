import { describe, expect, it } from "vitest";
import {
	fieldPath,
	joinMarks,
	markLegend,
	markNote,
	markSigns,
	marksOf,
	type Origin,
	unmarked,
} from "../../src/evidence/provenance.ts";

const study = "example-2020-trial";
const verified = "abstract" as const;

describe("the path of a field", () => {
	it.each([
		[
			"outcomes.pain",
			{ study, group: "outcomes", key: "pain", part: "effect", verified },
		],
		[
			"outcomes.pain",
			{ study, group: "outcomes", key: "pain", part: "timepoint", verified },
		],
		[
			"outcomes.pain.arms.sham",
			{
				study,
				group: "outcomes",
				key: "pain",
				part: "arms",
				arm: "sham",
				verified,
			},
		],
		["facts.baseline", { study, group: "facts", key: "baseline", verified }],
		[
			"statements.first",
			{ study, group: "statements", key: "first", verified },
		],
		["arms.sham.n", { study, group: "arms", key: "sham", part: "n", verified }],
		[
			"arms.sham.sessions",
			{ study, group: "arms", key: "sham", part: "sessions", verified },
		],
		["randomized", { study, group: "counts", key: "randomized", verified }],
		["citation.issued", { study, group: "citation", key: "issued", verified }],
		["bias", { study, group: "bias", verified }],
		["id", { study, group: "record", verified }],
	] satisfies [string, Origin][])("is %s", (path, origin) => {
		expect(fieldPath(origin)).toBe(path);
	});
});

describe("marks", () => {
	const secondary = { verified: "secondary" } as const;
	const abstract = { verified: "abstract" } as const;

	it("say that any part was from a secondary report", () => {
		expect(marksOf([abstract, secondary], false)).toEqual({
			secondary: true,
			derived: false,
		});
		expect(marksOf([abstract, { verified: "full-text" }], false)).toEqual(
			unmarked,
		);
		expect(marksOf([], true)).toEqual({ secondary: false, derived: true });
	});

	it("of several numbers are those of any of them", () => {
		expect(
			joinMarks([
				{ secondary: true, derived: false },
				{ secondary: false, derived: true },
			]),
		).toEqual({ secondary: true, derived: true });
		expect(joinMarks([unmarked, unmarked])).toEqual(unmarked);
		expect(joinMarks([])).toEqual(unmarked);
	});

	it("are signs only when they are printed", () => {
		expect(markSigns(unmarked)).toBe("");
		expect(markSigns({ secondary: true, derived: false })).toBe("†");
		expect(markSigns({ secondary: false, derived: true })).toBe("‡");
		expect(markSigns({ secondary: true, derived: true })).toBe("†‡");
	});

	it("are explained where they stand", () => {
		expect(markLegend(unmarked)).toEqual([]);
		expect(markLegend({ secondary: true, derived: false })).toEqual([
			"† from a secondary report",
		]);
		expect(markLegend({ secondary: true, derived: true })).toEqual([
			"† from a secondary report",
			"‡ computed from the sources",
		]);
		expect(markNote).toBe(
			"† from a secondary report. ‡ computed from the sources.",
		);
	});
});
