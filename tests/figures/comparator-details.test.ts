import { expect, it } from "vitest";
import { skelly2020Ahrq } from "../../slides/evidence/low-back-pain/skelly-2020-ahrq.ts";
import subject from "../../slides/subject.ts";
import { comparatorDetails } from "../../src/figures/core/comparator-details.ts";

it("does not call a pool of controls by the first of them", () => {
	const { painShortTerm } = skelly2020Ahrq.outcomes;
	expect(painShortTerm.comparatorDetail).toMatch(/^sham, usual care/);
	expect(comparatorDetails([painShortTerm], subject)).toEqual({});
});
