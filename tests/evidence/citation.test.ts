import { describe, expect, it } from "vitest";
import {
	amaReferences,
	exportReferences,
} from "../../src/evidence/citation.ts";
import { shortCitation } from "../../src/evidence/short-citation.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

describe("a study's reference", () => {
	it("is short on slides", () => {
		expect(shortCitation(example2020Trial)).toBe("Example 2020");
		expect(shortCitation({ ...example2020Trial, label: "NICE NG1" })).toBe(
			"NICE NG1",
		);
	});

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
