import { describe, expect, it } from "vitest";
import type { OutcomeRecord } from "../../src/evidence/outcome-schema.ts";
import type { StudyRecord } from "../../src/evidence/schema.ts";
import {
	armValue,
	originIn,
	originOf,
	originOfArm,
	originOfBias,
	originOfFact,
	originOfStatement,
	outcomeAt,
	study,
	trustIn,
} from "../../src/evidence/study.ts";
import { ci } from "../fixtures/intervals.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { asWritten } = trial;
const { painVsSham, painVsUsual } = trial.outcomes;

/** The trial with parts of its record replaced. */
function changed(parts: Partial<StudyRecord>) {
	return study({ ...asWritten, ...parts });
}

/** Its outcome against sham with parts replaced. */
function outcome(
	parts: Partial<OutcomeRecord>,
	record: Partial<StudyRecord> = {},
) {
	const { painVsSham: base } = asWritten.outcomes;
	if (!base) throw new Error("The fixture lost its outcome.");
	const found = changed({ ...record, outcomes: { it: { ...base, ...parts } } })
		.outcomes.it;
	return found ?? expect.fail("the outcome was declared");
}

describe("a study", () => {
	it("keeps the record as it was written", () => {
		expect(asWritten.outcomes.painVsSham?.effect?.ci95).toEqual([-12.5, 2.5]);
		expect(asWritten).not.toHaveProperty("asWritten");
		expect(changed({}).inset).toBe("study");
	});

	it("links each outcome, fact and statement to it", () => {
		const { outcomes, facts } = changed({});
		expect(outcomes.painVsSham).toMatchObject({
			inset: "outcome",
			study: "example-2020-trial",
			key: "painVsSham",
			verified: "abstract",
			effect: { interval: ci(-12.5, 2.5) },
		});
		expect(outcomes.painVsSham?.effect).not.toHaveProperty("ci95");
		expect(facts.baseline).toMatchObject({
			inset: "fact",
			study: "example-2020-trial",
			key: "baseline",
			verified: "abstract",
			value: 60,
		});
		const { statements } = study({
			...asWritten,
			statements: {
				first: { whom: "adults", position: "for", says: "Offer it" },
			},
		});
		expect(statements.first).toMatchObject({
			inset: "statement",
			key: "first",
			says: "Offer it",
		});
	});

	it("has neither facts nor statements where none were recorded", () => {
		const bare = study({
			id: "bare",
			kind: "rct",
			tier: "core",
			topics: ["x"],
			citation: asWritten.citation,
			population: "p",
			arms: [],
			outcomes: {},
			limitations: [],
			verified: "full-text",
			read: asWritten.read,
			gaps: [],
		});
		expect(bare.facts).toEqual({});
		expect(bare.statements).toEqual({});
	});

	it("leaves an outcome without effect without one", () => {
		expect(changed({}).outcomes.painYear).not.toHaveProperty("effect");
	});
});

describe("how far a number may be trusted", () => {
	it("is said by its own place first, then by the record's, then by the record", () => {
		expect(changed({}).outcomes.painVsUsual?.verified).toBe("secondary");
		expect(trustIn(trial)).toBe("abstract");
		const place = { url: "https://example.org", where: "Table 1" };
		expect(
			trustIn({
				verified: "abstract",
				read: { ...place, verified: "full-text" },
			}),
		).toBe("full-text");
		expect(
			outcome(
				{ read: place },
				{ read: { ...place, verified: "full-text" }, verified: "abstract" },
			).verified,
		).toBe("full-text");
	});
});

describe("an outcome", () => {
	it.each([
		["systematic-review", undefined, true],
		["systematic-review", 4, true],
		["systematic-review", 1, false],
		["ipd-meta-analysis", undefined, true],
		["ipd-meta-analysis", 1, false],
		["rct", undefined, false],
		["rct", 3, false],
		["guideline", 3, false],
	] as const)(
		"of a %s with %s trials is pooled: %s",
		(kind, trials, pooled) => {
			expect(outcome({ ...(trials && { trials }) }, { kind }).pooled).toBe(
				pooled,
			);
		},
	);

	it("knows the people behind it: as recorded, else those of the two arms it compares", () => {
		const { participants: _, ...uncounted } =
			asWritten.outcomes.painVsSham ?? expect.fail();
		const people = (parts: Partial<OutcomeRecord>) =>
			changed({ outcomes: { it: { ...uncounted, ...parts } } }).outcomes.it
				?.people;
		expect(outcome({}).people).toBe(180);
		// Its arms hold no n; the study's arms hold 100 each.
		expect(people({})).toBe(200);
		expect(
			people({
				arms: [
					{ arm: "real", kind: "mean", value: 1, n: 90 },
					{ arm: "sham", kind: "mean", value: 2, n: 80 },
				],
			}),
		).toBe(170);
		expect(
			people({ contrast: { treatment: "real", control: "nobody" } }),
		).toBeUndefined();
		expect(
			people({ contrast: { treatment: "nobody", control: "sham" } }),
		).toBeUndefined();
		const { contrast: __, ...alone } = uncounted;
		expect(
			changed({ outcomes: { it: alone } }).outcomes.it?.people,
		).toBeUndefined();
	});

	it("gives the value of an arm", () => {
		expect(armValue(painVsSham, "sham")?.value).toBe(-20);
		expect(armValue(painVsSham, "nobody")).toBeUndefined();
		expect(armValue(painVsUsual, "sham")).toBeUndefined();
	});
});

describe("an origin", () => {
	it("names the field, and how far it may be trusted", () => {
		expect(originOf(painVsUsual)).toEqual({
			study: "example-2020-trial",
			group: "outcomes",
			key: "painVsUsual",
			part: "effect",
			verified: "secondary",
		});
		expect(originOf(painVsSham, "p")).toMatchObject({ part: "p" });
		expect(originOfFact(trial.facts.baseline)).toEqual({
			study: "example-2020-trial",
			group: "facts",
			key: "baseline",
			verified: "abstract",
		});
		expect(
			originOfStatement({
				inset: "statement",
				study: "s",
				key: "first",
				verified: "secondary",
				whom: "w",
				position: "for",
				says: "s",
			}),
		).toEqual({
			study: "s",
			group: "statements",
			key: "first",
			verified: "secondary",
		});
		expect(originIn(trial, { group: "counts", key: "randomized" })).toEqual({
			study: "example-2020-trial",
			group: "counts",
			key: "randomized",
			verified: "abstract",
		});
	});

	it("of an arm is its outcome's, unless the arm was read elsewhere", () => {
		const arm = armValue(painVsSham, "sham") ?? expect.fail();
		expect(originOfArm(painVsSham, arm)).toEqual(originOf(painVsSham, "arms"));
		const place = { url: "https://example.org", where: "news" };
		expect(originOfArm(painVsSham, { ...arm, read: place })).toEqual({
			...originOf(painVsSham, "arms"),
			arm: "sham",
		});
		expect(
			originOfArm(painVsSham, {
				...arm,
				read: { ...place, verified: "secondary" },
			}).verified,
		).toBe("secondary");
	});

	it("of judgements is where the review was read, else the record", () => {
		const bias = (verified?: "full-text") =>
			changed({
				bias: {
					judgedBy: "a review",
					judgements: { sequence: "low" },
					read: {
						url: "https://example.org",
						where: "Figure 2",
						...(verified && { verified }),
					},
				},
			});
		expect(originOfBias(bias("full-text"))).toEqual({
			study: "example-2020-trial",
			group: "bias",
			verified: "full-text",
		});
		expect(originOfBias(bias()).verified).toBe("abstract");
		expect(originOfBias(trial).verified).toBe("abstract");
	});

	it("leads back to its outcome, in its own study alone", () => {
		expect(outcomeAt(trial, originOf(painVsSham))).toBe(painVsSham);
		expect(
			outcomeAt(trial, {
				study: trial.id,
				group: "outcomes",
				key: "unknown",
				part: "effect",
			}),
		).toBeUndefined();
		expect(
			outcomeAt(trial, { ...originOf(painVsSham), study: "another" }),
		).toBeUndefined();
		expect(
			outcomeAt(trial, originOfFact(trial.facts.baseline)),
		).toBeUndefined();
		expect(outcomeAt(undefined, originOf(painVsSham))).toBeUndefined();
	});
});
