import { describe, expect, it } from "vitest";
import {
	checkAgreement,
	comparedOutcomes,
	recordedDisagreements,
} from "../../src/checks/records/agreement.ts";
import type { EffectRecord } from "../../src/evidence/outcome-schema.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import type { StudyRecord } from "../../src/evidence/schema.ts";
import type { StudyFile } from "../../src/evidence/study.ts";
import { study } from "../../src/evidence/study.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const first = "tests/fixtures/small/evidence/example-2020-trial.ts";
const second = "tests/fixtures/small/evidence/example-2022-again.ts";

/** The trial and a later report of it, whose effect on pain against sham is changed. */
function reportedTwice(
	effect: Partial<EffectRecord>,
	change: (later: StudyRecord) => StudyRecord = (later) => later,
): StudyFile[] {
	const record = example2020Trial.asWritten;
	const { painVsSham } = record.outcomes;
	if (!painVsSham?.effect) throw new Error("the fixture has an effect");
	const { facts = {}, ...later } = change({
		...record,
		id: "example-2022-again",
		outcomes: {
			pain: { ...painVsSham, effect: { ...painVsSham.effect, ...effect } },
		},
	});
	return [
		{ file: first, study: example2020Trial },
		{ file: second, study: study({ ...later, facts }) },
	];
}

const messages = (files: readonly StudyFile[]) =>
	checkAgreement({ studies: files }).map(describeProblem);

const note =
	(withRecord: string, outcome = "pain") =>
	(later: StudyRecord) => ({
		...later,
		disagreements: [
			{ outcome, withRecord, explanation: "The first report stands." },
		],
	});

describe("two records of one trial", () => {
	it("are refused where they give one quantity differently", () => {
		expect(messages(reportedTwice({ value: -7 }))).toEqual([
			`${first} › outcomes.painVsSham.effect: mean difference −5 (−12.5 to 2.5) here is mean difference −7 (−12.5 to 2.5) in ${second} › outcomes.pain.effect. Read both again at the source; if both are printed so, note it in disagreements of one record and say which stands.`,
		]);
		expect(messages(reportedTwice({ ci95: [-12.5, 3.5] }))).toHaveLength(1);
	});

	it("may differ where one of them says so", () => {
		expect(
			messages(reportedTwice({ value: -7 }, note("example-2020-trial"))),
		).toEqual([]);
	});

	it("agree where they differ by rounding", () => {
		expect(
			messages(reportedTwice({ value: -4.8, ci95: [-12.49, 2.5] })),
		).toEqual([]);
	});

	it("are known by registration number or by name", () => {
		const named = (later: StudyRecord) => ({
			...later,
			citation: { ...later.citation, DOI: "10.1000/example.2" },
			name: "EXAMPLE, cost-effectiveness",
		});
		expect(messages(reportedTwice({ value: -7 }, named))).toHaveLength(1);
		const otherTrial = (later: StudyRecord) => ({
			...named(later),
			name: "EXAMPLE II",
			randomized: 80,
		});
		expect(messages(reportedTwice({ value: -7 }, otherTrial))).toEqual([]);
		const registered = reportedTwice({ value: -7 }, (later) => ({
			...otherTrial(later),
			name: "Another name",
			randomized: 300,
			registration: "nct00000001 (protocol: Example 2018)",
		})).map(({ file, study: each }) => ({
			file,
			study: { registration: "NCT00000001", ...each },
		}));
		expect(messages(registered)).toHaveLength(1);
	});

	it("give other quantities at other times, against other arms, in other units", () => {
		const changed = (change: object) =>
			reportedTwice({ value: -7 }, (later) => ({
				...later,
				outcomes: Object.fromEntries(
					Object.entries(later.outcomes).map(([key, outcome]) => [
						key,
						{ ...outcome, ...change },
					]),
				),
			}));
		expect(messages(changed({}))).toHaveLength(1);
		for (const change of [
			{ timepoint: { label: "6 months", weeks: 26 } },
			{ comparator: "usual-care" },
			{ contrast: { treatment: "usual", control: "sham" } },
			{ unit: "cm" },
			{ measure: "NRS pain" },
		])
			expect(messages(changed(change))).toEqual([]);
	});

	it("may differ where the first of them says so, and by the figure it names alone", () => {
		const noted = (outcome: string) => {
			const [one, other] = reportedTwice({ value: -7 });
			if (!one || !other) throw new Error("two records");
			const disagreements = [
				{ outcome, withRecord: "example-2022-again", explanation: "x" },
			];
			return messages([
				{ ...one, study: { ...one.study, disagreements } },
				other,
			]);
		};
		expect(noted("painVsSham")).toEqual([]);
		expect(noted("painYear")).toHaveLength(1);
		expect(
			messages(
				reportedTwice({}, (later) => ({
					...note("example-2020-trial", "randomized")(later),
					randomized: 298,
				})),
			),
		).toEqual([]);
	});

	it("are known by their DOI or PMID, or by one name", () => {
		const { DOI: _, ...citation } = example2020Trial.asWritten.citation;
		const { name: __, ...nameless } = example2020Trial;
		const pair = (one: object, other: object) =>
			reportedTwice({ value: -7 }, (later) => {
				const { name: ___, ...rest } = later;
				return { ...rest, citation: { ...citation, title: "x" }, ...other };
			}).map(({ file, study: each }, index) =>
				index === 0
					? { file, study: { ...nameless, citation, ...one } as typeof each }
					: { file, study: each },
			);
		const same = (one: object, other: object) =>
			messages(pair(one, other)).length === 1;
		expect(same({}, {})).toBe(false);
		const cited = (more: object) => ({ citation: { ...citation, ...more } });
		expect(same(cited({ PMID: "1" }), cited({ PMID: "1" }))).toBe(true);
		expect(same(cited({ PMID: "1" }), cited({ PMID: "2" }))).toBe(false);
		expect(same(cited({ DOI: "10.1000/a" }), cited({ DOI: "10.1000/a" }))).toBe(
			true,
		);
		expect(same(cited({ DOI: "10.1000/a" }), cited({ DOI: "10.1000/b" }))).toBe(
			false,
		);
		expect(same({ name: "YORK" }, { name: "YORK" })).toBe(true);
		expect(same({ name: "YORK" }, {})).toBe(false);
		expect(same({}, { name: "YORK" })).toBe(false);
		expect(same({ name: "YORK costs" }, { name: "YORK" })).toBe(true);
		expect(same({ name: "YORKSHIRE" }, { name: "YORK" })).toBe(false);
		expect(same({ name: "NEW YORK" }, { name: "YORK" })).toBe(false);
		expect(
			messages(pair({ name: "YORK costs", randomized: 7 }, { name: "YORK" })),
		).toEqual([]);
		// Numbers of registries without digits are no numbers.
		expect(
			same({ registration: "registered" }, { registration: "registered" }),
		).toBe(false);
		expect(
			same({ registration: "NCT123456" }, { registration: "NCT123457" }),
		).toBe(false);
	});

	it("give one quantity where their words differ in case alone, or one is silent", () => {
		const again = (change: object, effect: object = { value: -7 }) =>
			messages(
				reportedTwice(effect, (later) => {
					const { pain } = later.outcomes;
					if (!pain) throw new Error("the fixture has an outcome");
					return { ...later, outcomes: { pain: { ...pain, ...change } } };
				}),
			).length;
		expect(again({ measure: " vas PAIN" })).toBe(1);
		expect(again({ condition: "migraine" })).toBe(1);
		expect(again({ comparatorDetail: "a needle" })).toBe(1);
		expect(again({ contrast: undefined })).toBe(1);
		expect(again({ contrast: { treatment: "real", control: "usual" } })).toBe(
			0,
		);
		expect(again({ contrast: { treatment: "sham", control: "sham" } })).toBe(0);
		// Weeks tell a time where both are known, its words else.
		expect(again({ timepoint: { label: "a quarter", weeks: 13 } })).toBe(1);
		expect(again({ timepoint: { label: "3 MONTHS" } })).toBe(1);
		expect(again({ timepoint: { label: "a quarter" } })).toBe(0);
		expect(again({}, { type: "mean change", value: -7 })).toBe(0);
		expect(again({}, { value: -7, unit: "cm" })).toBe(0);
		expect(again({}, { value: -7, unit: "mm" })).toBe(1);
		expect(again({ effect: undefined })).toBe(0);
	});

	it("agree within half of the last digit that both print", () => {
		const differ = (effect: object) => messages(reportedTwice(effect)).length;
		expect(differ({ value: -5.5 })).toBe(0);
		expect(differ({ value: -5.51 })).toBe(1);
		expect(differ({ ci95: [-12.5, 2.55] })).toBe(0);
		expect(differ({ ci95: [-12.5, 2.56] })).toBe(1);
		expect(differ({ ci95: [-12.44, 2.5] })).toBe(1);
		expect(differ({ ci95: "not available" })).toBe(0);
		expect(
			differ({
				ci95: "not reported",
				interval: { kind: "97.5% CI", limits: [-20, 9] },
			}),
		).toBe(0);
	});

	it("are shown without limits where there are none", () => {
		expect(
			messages(reportedTwice({ value: -7, ci95: "not available" }))[0],
		).toContain("is mean difference −7 in ");
	});

	it("are refused where they randomized different numbers", () => {
		expect(
			messages(reportedTwice({}, (later) => ({ ...later, randomized: 298 }))),
		).toEqual([
			`${first} › randomized: 300 randomized here is 298 in ${second} › randomized. Read both again at the source; if both are printed so, note it in disagreements of one record and say which stands.`,
		]);
	});

	it("are paired outcome by outcome", () => {
		const [one, other] = reportedTwice({});
		if (!one || !other) throw new Error("two records");
		expect(
			comparedOutcomes(one.study, other.study).map(([mine, theirs]) => [
				mine.key,
				theirs.key,
			]),
		).toEqual([["painVsSham", "pain"]]);
	});
});

describe("a note of disagreement", () => {
	it("is refused when it names nothing known", () => {
		expect(messages(reportedTwice({}, note("example-2020", "pian")))).toEqual([
			`${second} › disagreements.0.outcome: "pian" must be an outcome, fact or field of this record. Name the figure that differs by its key.`,
			`${second} › disagreements.0.withRecord: there is no record "example-2020". Use a record's id, or "source: …" for an account without one.`,
		]);
	});

	it("may name an outcome, a fact or a field, and an account without a record", () => {
		for (const key of ["pain", "baseline", "randomized"])
			expect(
				messages(reportedTwice({}, note("source: a news item", key))),
			).toEqual([]);
		expect(messages(reportedTwice({}, note("a source: none")))).toHaveLength(1);
	});

	it("is listed with its study", () => {
		const studies = reportedTwice({}, note("source: a news item")).map(
			({ study: each }) => each,
		);
		expect(recordedDisagreements(studies)).toEqual([
			{
				study: "example-2022-again",
				outcome: "pain",
				withRecord: "source: a news item",
				explanation: "The first report stands.",
			},
		]);
	});
});
