import { describe, expect, it } from "vitest";
import {
	amaReferences,
	exportReferences,
	rememberReferences,
} from "../../src/evidence/citation.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

describe("a study's reference", () => {
	it("is in the style of the AMA in the list", () => {
		expect(amaReferences([example2020Trial])).toEqual([
			"Example AB. An invented trial of needling. Journal of Invented Results. 2020;1:1–9. doi:10.1000/example.1",
		]);
	});

	it("can be taken away in the formats of reference managers", () => {
		expect(exportReferences([example2020Trial], "bibtex")).toContain(
			"doi = {10.1000/example.1}",
		);
		expect(exportReferences([example2020Trial], "ris")).toContain(
			"DO  - 10.1000/example.1",
		);
		expect(
			JSON.parse(exportReferences([example2020Trial], "csl-json")),
		).toMatchObject([{ id: "example-2020-trial" }]);
	});
});

/** The trial as somebody else's, with names that formats stumble over. */
const awkward = {
	...example2020Trial,
	id: "awkward-2020",
	citation: {
		...example2020Trial.citation,
		title:
			"10. A title so long that citation-js would break its lines after seventy characters, amid words & signs",
		author: [
			{ family: "Müller", given: "Ö." },
			{ literal: "Johnson & Partners" },
			{ literal: "World Health Organization" },
		],
	},
};

describe("references", () => {
	it("are listed in the order given, however often they were asked for", () => {
		const again = { ...awkward };
		const first = amaReferences([again, example2020Trial]);
		expect(first[0]).toMatch(
			/^Müller Ö, Johnson & Partners, World Health Organization\. 10\. A title/,
		);
		expect(first[1]).toMatch(/^Example AB\. /);
		expect(amaReferences([example2020Trial, again])).toEqual(
			[...first].reverse(),
		);
		expect(amaReferences([])).toEqual([]);
	});

	it("are taken as they were formatted before", () => {
		const [one, other] = [{ ...awkward }, { ...awkward }];
		rememberReferences([one], ["Kept."]);
		expect(amaReferences([other, one])).toEqual([
			expect.stringMatching(/^Müller Ö/),
			"Kept.",
		]);
	});

	it("are numbered by the list alone, also the tenth and later ones", () => {
		const many = Array.from({ length: 12 }, (_, index) => ({
			...awkward,
			id: `awkward-${index}`,
		}));
		for (const reference of amaReferences(many))
			expect(reference).toMatch(/^Müller Ö/);
	});

	it("keep each field of RIS on one line, and institutions whole", () => {
		expect(exportReferences([awkward], "ris").split("\n")).toEqual([
			"TY  - JOUR",
			"AU  - Müller, Ö.",
			"AU  - Johnson & Partners,",
			"AU  - World Health Organization,",
			"DA  - 2020/2/1/",
			"PY  - 2020",
			"DO  - 10.1000/example.1",
			"ID  - awkward-2020",
			"SP  - 1-9",
			"T2  - Journal of Invented Results",
			`TI  - ${awkward.citation.title}`,
			"VL  - 1",
			"ER  - ",
			"",
		]);
		const two = exportReferences([example2020Trial, awkward], "ris");
		expect(two.match(/^TY {2}- JOUR$/gm)).toHaveLength(2);
	});

	it("are BibTeX that LaTeX and reference managers read", () => {
		const bibtex = exportReferences([awkward], "bibtex");
		expect(bibtex).toContain(
			'\tauthor = {M{\\"u}ller, {\\"O}. and {Johnson \\& Partners} and {World Health Organization}},',
		);
		expect(bibtex).toContain("@article{awkward-2020,");
		// The day is left out, the month is not.
		expect(bibtex).toContain("\tmonth = {2},\n");
		expect(bibtex).toContain("\tyear = {2020},\n");
		const { issued: _, ...undated } = example2020Trial.citation;
		expect(
			exportReferences([{ ...example2020Trial, citation: undated }], "bibtex"),
		).not.toContain("year");
	});

	it("are CSL-JSON with the ids of their records", () => {
		const json = exportReferences([example2020Trial, awkward], "csl-json");
		expect(json.endsWith("]\n")).toBe(true);
		expect(JSON.parse(json)).toEqual([
			{ ...example2020Trial.citation, id: "example-2020-trial" },
			{ ...awkward.citation, id: "awkward-2020" },
		]);
	});
});
