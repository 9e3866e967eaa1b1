import { describe, expect, it } from "vitest";
import {
	type VerdictTimelineOptions,
	verdictTimeline,
} from "../../src/figures/verdict-timeline/verdict-timeline.ts";
import { built } from "../fixtures/built.ts";
import { awkward2021Guideline as guideline } from "../fixtures/gallery/evidence/awkward-2021-guideline.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { bare, against } = guideline.statements;

/** The guideline as one of another year and name. */
function dated(id: string, year: number) {
	return {
		...guideline,
		id,
		citation: {
			...guideline.citation,
			issued: { "date-parts": [[year]] as [number[]] },
		},
	};
}

function of(verdicts: VerdictTimelineOptions["verdicts"]) {
	return built(
		verdictTimeline({ id: "v", title: "Verdicts", verdicts, message: "So." }),
	);
}

const faults = (verdicts: VerdictTimelineOptions["verdicts"]) =>
	of(verdicts).faults.map(({ message }) => message);

const earlier = dated("earlier", 2009);
const later = dated("later", 2016);
const yes = {
	guideline: earlier,
	statement: { ...bare, study: "earlier", weighed: ["usual-care"] },
	label: "Body",
};
const no = {
	guideline: later,
	statement: { ...against, study: "later" },
	label: "Body",
	replaces: earlier,
};

describe("a timeline of verdicts", () => {
	it("is in order of year, and says what replaced what", () => {
		expect(of([no, yes]).alt).toBe(
			"Timeline of guidelines by verdict. Verdicts. 2009 Body: for, compared with usual care. 2016 Body: against, comparator not available, replaced Body of 2009: for. So.",
		);
	});

	it("keeps strength and ground in its table, a dash where the body gives none", () => {
		expect(of([no]).table.rows[0]).toEqual([
			"2016",
			"Body",
			"Toothache",
			"Against",
			"do not offer",
			"—",
			"No trial",
			"—",
		]);
	});

	it("refuses comparators, records and statements that do not fit, by name", () => {
		expect(
			faults([{ ...yes, statement: { ...yes.statement, weighed: ["luck"] } }]),
		).toEqual([
			'statement "bare" of earlier weighs "luck", which is no comparator',
		]);
		expect(faults([{ ...yes, statement: bare }])).toEqual([
			'statement "bare" is of awkward-2021-guideline, not of earlier',
		]);
		expect(
			faults([
				{
					guideline: example2020Trial,
					statement: { ...bare, study: "example-2020-trial" },
					label: "Trial",
				},
			]),
		).toEqual(['record example-2020-trial is of kind "rct"']);
	});

	it("refuses to replace what is not there or not earlier, and to be empty", () => {
		expect(faults([no])).toEqual([
			"later replaces earlier, which is not among the earlier verdicts",
		]);
		expect(faults([{ ...yes, replaces: later }, no])).toContain(
			"earlier replaces later, which is not among the earlier verdicts",
		);
		expect(faults([])).toEqual(["a timeline of verdicts has none"]);
	});
});
