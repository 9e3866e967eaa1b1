import { describe, expect, it } from "vitest";
import {
	checkAgreement,
	comparedOutcomes,
	recordedDisagreements,
} from "../../src/checks/records/agreement.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import type { EffectRecord, StudyRecord } from "../../src/evidence/schema.ts";
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
	checkAgreement(files).map(describeProblem);

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
			`${second} › disagreements.0.outcome: "pian" is no outcome, fact or field of this record. Name the figure that differs by its key.`,
			`${second} › disagreements.0.withRecord: "example-2020" is no record. Use a record's id, or "source: …" for an account without one.`,
		]);
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
