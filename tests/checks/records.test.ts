import { describe, expect, it } from "vitest";
import { checkRecords } from "../../src/checks/records/records.ts";
import { checkUnique } from "../../src/checks/records/unique.ts";
import { subject } from "../../src/deck/subject.ts";
import type {
	ArmValue,
	EffectRecord,
	OutcomeRecord,
} from "../../src/evidence/outcome-schema.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import type { StudyRecord } from "../../src/evidence/schema.ts";
import { study } from "../../src/evidence/study.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { asWritten } = example2020Trial;
const { painVsSham = expect.fail(), responseVsSham = expect.fail() } =
	asWritten.outcomes;
const file = "evidence/example-2020-trial.ts";
const deck = {
	subject: subject({ intervention: "acupuncture", named: /acupunc|needl/i }),
};

/** What is said of the trial with parts of its record changed, without the file. */
function said(parts: Partial<StudyRecord>, today = "2026-01-01"): string[] {
	const changed = study({ ...asWritten, ...parts });
	return checkRecords(
		{ deck, studies: [{ file, study: changed }] },
		new Date(today),
	).map((problem) => describeProblem(problem).replace(`${file} › `, ""));
}

/** The same with one outcome, a changed one. */
const ofOutcome = (
	parts: Partial<OutcomeRecord>,
	record: Partial<StudyRecord> = {},
	base = painVsSham,
) => said({ ...record, outcomes: { it: { ...base, ...parts } } });

/** The same with the effect of that outcome changed, and no arms to contradict it. */
function ofEffect(
	parts: Partial<EffectRecord>,
	outcome: Partial<OutcomeRecord> = {},
): string[] {
	const { arms: _, contrast: __, effect, ...bare } = painVsSham;
	if (!effect) expect.fail();
	return said({
		outcomes: {
			it: { ...bare, ...outcome, effect: { ...effect, ...parts } },
		},
	});
}

it("has nothing to say of a good record", () => {
	expect(said({})).toEqual([]);
});

describe("a reference", () => {
	const { citation } = asWritten;
	it("says who, when, where and how to find it, or the record what could not be read", () => {
		const bare = {
			type: "article-journal" as const,
			title: citation.title,
			author: [],
		};
		const faults = said({ citation: bare, gaps: ["Follow-up"] });
		expect(faults.map((fault) => fault.split(":")[0])).toEqual([
			"citation.author",
			"citation.issued",
			"citation.container-title",
			"citation.DOI",
		]);
		expect(faults[0]).toBe(
			'citation.author: the reference has no author. Give it as printed where the record was read, or name it in gaps: "author, not printed on the page read".',
		);
		const gaps = ["Authors, year and journal not printed", "DOI and PMID"];
		expect(said({ citation: bare, gaps })).toEqual([]);
	});

	it("needs no journal where an institution publishes its own page", () => {
		const page = {
			...citation,
			type: "webpage" as const,
			"container-title": undefined,
			author: [{ literal: "An institution" }],
		};
		expect(said({ citation: page })).toEqual([]);
		expect(
			said({ citation: { ...page, author: [{ family: "A", given: "B." }] } }),
		).toEqual([expect.stringMatching(/^citation\.container-title: /)]);
	});
});

describe("the shape of a record", () => {
	it("is checked before its sense, with the field that does not fit", () => {
		expect(
			said({ limitations: "none" as never, randomized: 1, analyzed: 2 }),
		).toEqual([
			'limitations: "none" is not a list. Put it between brackets: [...].',
		]);
		expect(said({ surprise: 1 } as never)).toEqual([
			expect.stringMatching(
				/^surprise: there is no field "surprise"\. Use id, tier, topics, /,
			),
		]);
		expect(
			ofOutcome({
				effect: { type: "mean", value: "3", ci95: "not available" } as never,
			}),
		).toEqual([
			'outcomes.it.effect.value: "3" is not a number. Write 3, without quotation marks.',
		]);
	});

	it("includes the name of its file", () => {
		expect(said({ id: "example-2021-trial" })).toEqual([
			'id: id "example-2021-trial" differs from the file name "example-2020-trial". Name the file example-2021-trial.ts or change the id.',
		]);
	});
});

describe("a date", () => {
	const issued = (...parts: number[]) =>
		said({
			citation: { ...asWritten.citation, issued: { "date-parts": [parts] } },
		});

	it("is not in the future", () => {
		expect(issued(2026, 1, 2)).toEqual([
			"citation.issued: date 2026-1-2 lies in the future. Give the date printed on the publication.",
		]);
		expect(issued(2026, 2)).toHaveLength(1);
		expect(issued(2027)).toHaveLength(1);
		expect(issued(2026, 1, 1)).toEqual([]);
		expect(issued(2026, 1)).toEqual([]);
		expect(issued(2026)).toEqual([]);
		expect(issued(2025, 12, 31)).toEqual([]);
	});

	it("may be unknown", () => {
		const { issued: _, ...citation } = asWritten.citation;
		expect(said({ citation, gaps: ["Year"] })).toEqual([]);
	});
});

describe("people", () => {
	it("are not analyzed who were not randomized", () => {
		expect(said({ analyzed: 301 })).toEqual([
			"analyzed: 301 analyzed is more than 300 randomized. Read both counts again at the source.",
		]);
		expect(said({ analyzed: 300 })).toEqual([]);
	});

	it("fit into the trial, arm by arm and outcome by outcome", () => {
		expect(said({ randomized: 299 })).toEqual([
			"arms: the arms hold 300 participants, more than 299 randomized. Read the arm sizes again at the source.",
		]);
		expect(ofOutcome({ participants: 301 })).toEqual([
			"outcomes.it.participants: 301 participants is more than 300 randomized. Read both counts again at the source.",
		]);
		expect(ofOutcome({ participants: 300 })).toEqual([]);
	});

	it("of a review are not those of a trial", () => {
		const review = { kind: "systematic-review", randomized: 10 } as const;
		expect(said(review)).toEqual([]);
		expect(ofOutcome({ participants: 9999 }, review)).toEqual([]);
	});

	it("may be unknown", () => {
		const { randomized: _, ...unknown } = asWritten;
		expect(
			checkRecords(
				{
					deck,
					studies: [{ file, study: study({ ...unknown, analyzed: 5 }) }],
				},
				new Date("2026-01-01"),
			),
		).toEqual([]);
		const arms = asWritten.arms.map(({ n: _, ...arm }) => arm);
		expect(said({ arms })).toEqual([]);
	});
});

describe("statements", () => {
	const first = { whom: "adults", position: "for", says: "Offer it" } as const;

	it("are made by guidelines and policies alone", () => {
		expect(said({ statements: { first } })).toEqual([
			'statements: only a guideline or policy makes recommendations, and this record is of kind "rct". Change its kind, or leave the statements out.',
		]);
		expect(said({ kind: "guideline", statements: { first } })).toEqual([]);
		expect(said({ kind: "policy", statements: { first } })).toEqual([]);
		expect(said({ statements: {} })).toEqual([]);
	});

	it("say what is recommended", () => {
		expect(
			said({
				kind: "guideline",
				statements: { first: { ...first, position: "not available" } },
			}),
		).toEqual([
			'statements.first.position: position must say what is recommended, not "not available". Read it, or leave the statement out and list it in gaps.',
		]);
	});
});

describe("judgments of bias", () => {
	const bias = {
		judgedBy: "a review",
		judgements: { sequence: "low" },
		read: asWritten.read,
	} as const;

	it("are of trials, and of one domain at least", () => {
		expect(said({ bias })).toEqual([]);
		expect(said({ bias, kind: "cohort" })).toEqual([
			'bias: only a trial can be judged by domain, and this record is of kind "cohort". Describe its trials in riskOfBias.',
		]);
		expect(said({ bias: { ...bias, judgements: {} } })).toEqual([
			"bias.judgements: no domain was judged. Add what was read, or leave bias out.",
		]);
	});
});

describe("the treatment", () => {
	const unnamed: Partial<StudyRecord> = {
		citation: { ...asWritten.citation, title: "An invented trial" },
		arms: asWritten.arms.map((arm) => ({ ...arm, name: arm.id })),
	};

	it("is named somewhere in the record of a trial", () => {
		expect(said(unnamed)).toEqual([
			"otherTreatment: neither title, population nor arms name acupuncture. Name it in its arm, or set otherTreatment to what the trial tests.",
		]);
		expect(said({ ...unnamed, population: "Needled adults" })).toEqual([]);
		expect(said({ ...unnamed, arms: asWritten.arms })).toEqual([]);
		expect(said({ ...unnamed, citation: asWritten.citation })).toEqual([]);
		expect(ofOutcome({ measure: "Number of needles" }, unnamed)).toEqual([]);
	});

	it("may be another, and matters in trials alone", () => {
		expect(said({ ...unnamed, otherTreatment: "drug" })).toEqual([]);
		expect(said({ ...unnamed, kind: "cohort" })).toEqual([]);
	});
});

describe("a place of reading", () => {
	const at = (where: string) => ({ url: "https://example.org", where });

	it.each([
		"Table 2, not read",
		"unknown",
		"un-read page",
		"TBD",
		"todo",
		"unknown",
		"?",
	])("is not %s", (where) => {
		expect(said({ read: at(where) })).toEqual([
			`read.where: "${where}" must name the place where this was read. Leave the figure out and list it in gaps, or read it and name the place.`,
		]);
	});

	it.each(["Table 2", "abstract, as already read", "page with unknown author"])(
		"may be %s",
		(where) => {
			expect(said({ read: at(where) })).toEqual([]);
		},
	);

	it("is named wherever a record names one", () => {
		const read = at("not read");
		const field = (problems: string[]) =>
			problems.map((problem) => problem.split(":")[0]);
		expect(field(ofOutcome({ read }))).toEqual(["outcomes.it.read.where"]);
		expect(
			field(said({ facts: { size: { value: 1, label: "a size", read } } })),
		).toEqual(["facts.size.read.where"]);
		expect(
			field(
				said({
					kind: "guideline",
					statements: {
						first: { whom: "w", position: "for", says: "s", read },
					},
				}),
			),
		).toEqual(["statements.first.read.where"]);
		expect(
			field(
				said({
					bias: { judgedBy: "r", judgements: { sequence: "low" }, read },
				}),
			),
		).toEqual(["bias.read.where"]);
	});
});

describe("an outcome", () => {
	const { effect: _, arms: __, ...empty } = painVsSham;

	it("says what came out: an effect, arms or words", () => {
		const only = (parts: Partial<OutcomeRecord>) =>
			said({ outcomes: { it: { ...empty, ...parts } } });
		expect(only({})).toEqual([
			"outcomes.it: outcome has no effect, no arm values and no finding. Add what was read, or move it to gaps.",
		]);
		expect(only({ arms: [] })).toHaveLength(1);
		expect(only({ finding: "No difference" })).toEqual([]);
		expect(only({ arms: [{ arm: "real", kind: "mean", value: 3 }] })).toEqual(
			[],
		);
		expect(
			only({ effect: { type: "mean", value: 3, ci95: "not available" } }),
		).toEqual([]);
	});

	it("names a comparator of the deck, and explains one that its name does not", () => {
		expect(ofOutcome({ comparator: "mixed" })).toEqual([
			'outcomes.it.comparatorDetail: comparator "mixed" is not explained. Say what the comparator was.',
		]);
		expect(ofOutcome({ comparator: "other" })).toHaveLength(1);
		expect(
			ofOutcome({ comparator: "mixed", comparatorDetail: "sham or drug" }),
		).toEqual([]);
		expect(ofOutcome({ comparator: "shams" })[0]).toMatch(
			/^outcomes\.it\.comparator: comparator "shams" is not one of the deck's\. Did you mean "sham"\? Else use sham, .*, or declare it in the deck's subject\.$/,
		);
	});
});

describe("the value of an arm", () => {
	const ofArm = (parts: Partial<ArmValue>, record: Partial<StudyRecord> = {}) =>
		ofOutcome(
			{ arms: [{ arm: "real", kind: "percent", value: 48, ...parts }] },
			record,
			responseVsSham,
		);

	it("is of an arm that the study has", () => {
		expect(ofArm({ arm: "reel" })).toEqual([
			'outcomes.it.arms.0.arm: arm "reel" is not one of this study\'s arms (real, sham, usual). Use an id from arms, or declare the arm.',
		]);
		expect(ofArm({}, { arms: [] })).toContain(
			'outcomes.it.arms.0.arm: arm "real" is not one of this study\'s arms (none declared). Use an id from arms, or declare the arm.',
		);
		expect(
			ofOutcome({ contrast: { treatment: "reel", control: "shame" } }).map(
				(problem) => problem.split(":")[0],
			),
		).toEqual([
			"outcomes.it.contrast.treatment",
			"outcomes.it.contrast.control",
		]);
		// Without arms a contrast names groups of other studies.
		const { arms: _, ...pooled } = painVsSham;
		expect(
			said({
				arms: [],
				outcomes: {
					it: { ...pooled, contrast: { treatment: "a", control: "b" } },
				},
			}),
		).toEqual([]);
	});

	it("is a percentage between 0 and 100", () => {
		expect(ofArm({ value: 100.5 })).toEqual([
			"outcomes.it.arms.0.value: 100.5% is not between 0 and 100. Check the number, or its kind.",
		]);
		expect(ofArm({ value: -0.5 })).toHaveLength(1);
		expect(ofArm({ value: 0 })).toEqual([]);
		expect(ofArm({ value: 100 })).toEqual([]);
		expect(ofArm({ value: -20, kind: "percent change" })).toEqual([]);
	});

	it("has no more people than its arm", () => {
		expect(ofArm({ n: 101 })).toEqual([
			'outcomes.it.arms.0.n: 101 participants is more than the 100 of arm "real". Read both counts again at the source.',
		]);
		expect(ofArm({ n: 100 })).toEqual([]);
		expect(
			ofArm(
				{ n: 999 },
				{ arms: asWritten.arms.map(({ n: _, ...arm }) => arm) },
			),
		).toEqual([]);
	});

	it("lies within its interval", () => {
		expect(ofArm({ ci95: [50, 60] })).toEqual([
			"outcomes.it.arms.0.ci95: interval 50 to 60 does not contain its estimate 48. Check the estimate, the limits and their signs at the source.",
		]);
		expect(ofArm({ ci95: [48, 60] })).toEqual([]);
		expect(ofArm({ ci95: [40, 48] })).toEqual([]);
	});
});

describe("the interval of an effect", () => {
	it("runs upwards and holds its estimate", () => {
		expect(ofEffect({ ci95: [2, -12] })).toEqual([
			"outcomes.it.effect.ci95: lower limit 2 is above upper limit -12. Swap them, or check the sign convention.",
		]);
		expect(ofEffect({ ci95: [-4, 2] })).toEqual([
			"outcomes.it.effect.ci95: interval -4 to 2 does not contain its estimate -5. Check the estimate, the limits and their signs at the source.",
		]);
		expect(ofEffect({ ci95: [-9, -6] })).toHaveLength(1);
		expect(ofEffect({ ci95: [-5, -5] })).toEqual([]);
	});

	it("is written in one way", () => {
		const interval = {
			kind: "97.5% CI",
			limits: [-9, -1] as [number, number],
		};
		expect(ofEffect({ ci95: "not reported", interval })).toEqual([]);
		expect(ofEffect({ interval })).toEqual([
			'outcomes.it.effect.interval: an effect must have either ci95 or another interval, not both. Set ci95 to "not reported", or drop the interval.',
		]);
		expect(
			ofEffect({
				ci95: "not reported",
				interval: { ...interval, limits: [-4, -1] },
			}),
		).toEqual([
			"outcomes.it.effect.interval.limits: interval -4 to -1 does not contain its estimate -5. Check the estimate, the limits and their signs at the source.",
		]);
	});
});

describe("an effect", () => {
	it("that is a ratio is above 0, with its interval", () => {
		const ratio = (
			value: number,
			ci95: EffectRecord["ci95"] = "not available",
		) => ofEffect({ type: "odds ratio", value, ci95 });
		expect(ratio(0)).toEqual([
			"outcomes.it.effect: odds ratio 0 (from 0) must be above 0. Check whether this is a difference.",
		]);
		expect(ratio(-1)).toHaveLength(1);
		expect(ratio(0.5, [-0.1, 2])).toEqual([
			"outcomes.it.effect: odds ratio 0.5 (from -0.1) must be above 0. Check whether this is a difference.",
		]);
		expect(ratio(0.5, [0, 2])).toEqual([]);
		expect(ratio(0.5)).toEqual([]);
	});

	it("that is a share lies between 0 and 100", () => {
		const share = (
			value: number,
			unit = "%",
			type: EffectRecord["type"] = "proportion",
		) => ofEffect({ type, value, ci95: "not available" }, { unit });
		expect(share(101)).toEqual([
			"outcomes.it.effect.value: 101% is not between 0 and 100. Check the number, or its type.",
		]);
		expect(share(-1)).toHaveLength(1);
		expect(share(101, "% of patients", "prevalence")).toHaveLength(1);
		expect(share(101, "%", "relative reduction")).toEqual([]);
		expect(share(101, "patients")).toEqual([]);
		expect(share(0)).toEqual([]);
		expect(share(100)).toEqual([]);
	});

	it("that is a difference is no wider than its scale", () => {
		expect(ofEffect({ value: -101, ci95: "not available" })).toEqual([
			"outcomes.it.effect.value: difference -101 is wider than the scale 0 to 100. Check the number, the scale and the unit.",
		]);
		expect(ofEffect({ value: 100, ci95: "not available" })).toEqual([]);
		expect(
			ofEffect({ value: 45, ci95: "not available" }, { range: [20, 60] }),
		).toHaveLength(1);
		const { range: _, ...unbounded } = painVsSham;
		expect(
			said({
				outcomes: {
					it: {
						...unbounded,
						effect: {
							type: "mean difference",
							value: -500,
							ci95: "not available",
						},
					},
				},
			}),
		).toEqual([]);
		expect(
			ofEffect({ type: "mean", value: 500, ci95: "not available" }),
		).toEqual([]);
	});

	it("points the way of its arms, unless it is close to none", () => {
		const against = (
			value: number,
			ci95: EffectRecord["ci95"],
			parts: Partial<OutcomeRecord> = {},
		) =>
			ofOutcome({
				effect: { type: "mean difference", value, ci95 },
				...parts,
			});
		expect(against(5, [1, 9])).toEqual([
			"outcomes.it.effect.value: sign of 5 contradicts the arms (-25 minus -20). Give treatment minus control, or swap the contrast.",
		]);
		expect(against(5, "not available")).toHaveLength(1);
		expect(against(-5, [-9, -1])).toEqual([]);
		// Adjustment may turn a sign around no effect.
		expect(against(5, [-1, 9])).toEqual([]);
		expect(against(5, [0, 9])).toEqual([]);
		expect(
			against(-5, [-9, -1], {
				contrast: { treatment: "sham", control: "real" },
			}),
		).toHaveLength(1);
		const even = [
			{ arm: "real", kind: "mean change", value: -20 },
			{ arm: "sham", kind: "mean change", value: -20 },
		] as const;
		expect(against(5, [1, 9], { arms: [...even] })).toEqual([]);
		const mixed = [
			{ arm: "real", kind: "mean", value: -25 },
			{ arm: "sham", kind: "mean change", value: -20 },
		] as const;
		expect(against(5, [1, 9], { arms: [...mixed] })).toEqual([]);
		expect(against(5, [1, 9], { arms: [even[0]] })).toEqual([]);
		expect(against(5, [1, 9], { arms: [even[1]] })).toEqual([]);
		expect(
			ofOutcome({ effect: { type: "risk ratio", value: 2, ci95: [1, 4] } }),
		).toEqual([]);
		const { contrast: _, ...alone } = painVsSham;
		expect(
			said({
				outcomes: {
					it: {
						...alone,
						effect: { type: "mean difference", value: 5, ci95: [1, 9] },
					},
				},
			}),
		).toEqual([]);
	});
});

describe("all records together", () => {
	const another = (parts: Partial<StudyRecord>) => ({
		file: "evidence/another.ts",
		study: study({
			...asWritten,
			id: "another",
			...parts,
		}),
	});
	const citation = { title: "Another", type: "article-journal" } as const;
	const together = (parts: Partial<StudyRecord>) =>
		checkUnique({
			studies: [{ file, study: example2020Trial }, another(parts)],
		}).map(describeProblem);

	it("have one record a publication, whatever the case of its letters", () => {
		const other = { ...citation, author: [] };
		expect(together({ citation: other })).toEqual([]);
		expect(
			together({ citation: { ...other, DOI: "10.1000/EXAMPLE.1" } }),
		).toEqual([
			`evidence/another.ts › citation.DOI: DOI "10.1000/EXAMPLE.1" is already used by ${file}. Keep one record for one publication.`,
		]);
		expect(
			together({
				citation: { ...other, title: asWritten.citation.title.toUpperCase() },
			}),
		).toHaveLength(1);
		expect(together({ id: asWritten.id, citation: other })).toEqual([
			`evidence/another.ts › id: id "example-2020-trial" is already used by ${file}. Keep one record for one publication.`,
		]);
		const numbered = (id: string, PMID: string) =>
			another({ id, citation: { ...other, title: id, PMID } });
		expect(
			checkUnique({ studies: [numbered("a", "1"), numbered("b", "1")] }),
		).toMatchObject([{ field: "citation.PMID" }]);
		expect(
			checkUnique({ studies: [numbered("a", "1"), numbered("b", "2")] }),
		).toEqual([]);
	});

	it("name the record of their trial where they report it further", () => {
		const other = { ...citation, author: [] };
		expect(together({ citation: other, followUpOf: "nobody-1999" })).toEqual([
			'evidence/another.ts › followUpOf: there is no record "nobody-1999". Give the id of the record whose trial this one reports further.',
		]);
		expect(together({ citation: other, followUpOf: asWritten.id })).toEqual([]);
	});
});
