import { describe, expect, it } from "vitest";
import { checkLeaflets } from "../../src/checks/slides/leaflets.ts";
import { checkNumbers } from "../../src/checks/slides/numbers.ts";
import {
	readingGrade,
	sentencesIn,
} from "../../src/checks/wording/readability.ts";
import { checkRefusedWords } from "../../src/checks/wording/refused-words.ts";
import { type Leaflet, leaflet } from "../../src/deck/leaflet.ts";
import { value } from "../../src/deck/outcome-values.ts";
import { cite } from "../../src/deck/study-values.ts";
import { text } from "../../src/deck/text.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { saidBy, tinyProject } from "../fixtures/tiny-project.ts";

function sheet(parts: Partial<Leaflet>): Leaflet {
	return leaflet({
		id: "sheet",
		reader: "patient",
		name: "Sheet",
		about: text`For you`,
		title: "Should I?",
		lead: text`You can choose.`,
		parts: [],
		foot: text`Ask your doctor.`,
		...parts,
	});
}

const said = (...leaflets: Leaflet[]) =>
	saidBy(checkLeaflets, tinyProject([], { leaflets }));

describe("a leaflet", () => {
	it("has a name of its own, which no page of the reading view has", () => {
		expect(said(sheet({}))).toEqual([]);
		expect(said(sheet({ id: "claims" }))).toEqual([
			'leaflets.ts › id: "claims" cannot be the name of its files. Use lower-case words joined by hyphens that no page of the reading view has.',
		]);
		expect(said(sheet({}), sheet({}))).toEqual([
			'leaflets.ts › id: "sheet" stands twice. Give each leaflet its own id.',
		]);
	});

	it("draws whole people in the color of a comparator", () => {
		const panel = (share: number, role?: string) =>
			sheet({
				parts: [
					{
						part: "people",
						heading: "People",
						panels: [
							{
								value: {
									...value(trial.outcomes.painVsSham),
									value: share,
									text: String(share),
								},
								label: "With it",
								says: text`feel better`,
								...(role && { role }),
							},
						],
						meaning: [],
					},
				],
			});
		expect(said(panel(39, "sham"))).toEqual([]);
		for (const share of [39.1, -1, 101, Number.NaN])
			expect(said(panel(share))).toEqual([
				`leaflets.ts › parts.0.panels.0.value: ${share} is no whole number of people in 100. Round it: arm(outcome, arm, { round: 0, unit: false }).`,
			]);
		expect(said(panel(39, "nobody"))[0]).toMatch(
			/panels\.0\.role: the subject has no comparator "nobody"\. Use treatment or one of sham, /,
		);
	});

	it("says something of every option", () => {
		expect(
			said(
				sheet({
					parts: [
						{
							part: "options",
							heading: "Options",
							columns: ["One", "Other"],
							rows: [{ head: "Cost", cells: [text`None.`] }],
						},
					],
				}),
			),
		).toEqual([
			"leaflets.ts › parts.0.rows.0: 1 cells for 2 options. Write one cell an option, or say that it is not known.",
		]);
	});

	it("cites records, holds no bare number and no word that claims too much", () => {
		const faulty = sheet({
			lead: text`It works for 3 people.${cite({ id: "nowhere" })}`,
		});
		expect(said(faulty)).toEqual([
			'leaflets.ts › parts: unknown study id "nowhere". Add its record under evidence/.',
		]);
		const project = tinyProject([], { leaflets: [faulty] });
		expect(saidBy(checkNumbers, project)[0]).toMatch(
			/^leaflets\.ts › lead: bare number "3"/,
		);
		expect(saidBy(checkRefusedWords, project)[0]).toMatch(
			/^leaflets\.ts › lead: the word "works"/,
		);
	});

	it("is easy to read for patients; clinicians may be told more", () => {
		const hard = text`Heterogeneous musculoskeletal populations demonstrate considerable physiological variability, necessitating individualized interpretation.`;
		expect(said(sheet({ lead: hard }))[0]).toMatch(
			/^leaflets\.ts › parts: its sentences read at grade \d+\.\d, above 8\. /,
		);
		expect(said(sheet({ lead: hard, reader: "clinician" }))).toEqual([]);
	});
});

describe("sentences", () => {
	it("end in a stop or a question mark; labels and scraps are none", () => {
		expect(
			sentencesIn("Is it safe? It fell by 1.5 points in a year. Cost. A label"),
		).toEqual(["Is it safe?", "It fell by 1.5 points in a year."]);
	});

	it("are as hard with a number in digits as with one in words", () => {
		expect(readingGrade(["There were 7 of them."])).toBe(
			readingGrade(["There were seven of them."]),
		);
	});
});
