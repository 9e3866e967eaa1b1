import { beforeAll, describe, expect, it } from "vitest";
import { britishIn } from "../../src/checks/wording/british.ts";
import {
	checkPhrasing,
	countReadingWords,
} from "../../src/checks/wording/phrasing.ts";
import type { LoadedProject } from "../../src/deck/project.ts";
import { md } from "../../src/deck/text.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { resolve } from "../../src/figures/resolve.ts";
import {
	smallDeclared,
	withDeck,
	withSlide,
} from "../fixtures/small-project.ts";

let small: LoadedProject;
beforeAll(async () => {
	small = await smallDeclared();
});

const forest = "tests/fixtures/small/one/forest.ts";

function saying(words: string): string[] {
	const project = withSlide(small, "forest", { notes: md([words] as never) });
	return checkPhrasing(resolve(project)).map(describeProblem);
}

describe("words about how figures were found are refused:", () => {
	it.each([
		// What was and was not read.
		"The interval was not read.",
		"Those numbers were read in an abstract.",
		"Lower in the pooled analysis; no values read.",
		"Improved, but the estimate was hardly legible.",
		"That holds in what was read.",
		"In our reading of the trial it was one point.",
		// Copies.
		"This is taken from a mirror of the registry.",
		"Every stored copy ends before the intervals.",
		"It comes from a cached page of the journal.",
		"The registry says so, second-hand.",
		"Search results show the first lines alone.",
		"The paper is behind a paywall.",
		"There is no record here of later months.",
		// Where a copy ends.
		"The abstract is cut off.",
		"Its table breaks off after week eight.",
		"The abstract ends before the year's results.",
		// What could not be reached.
		"It was not available to us.",
		"The full text could not be opened.",
		"The week-52 interval has not been found.",
		"We did not see the appendix.",
		"Nobody could get hold of the supplement, since the paper is unavailable; we have not seen it.",
		"Quote it only after the guideline: it is unverified.",
		"Both stand until the review’s own table is read.",
		// Silence of a part taken for a finding.
		"The paper gives no interval.",
		"The authors print no confidence intervals for pain.",
		"Pain was lower, with no figures given.",
		"No pain outcome in the abstract.",
		"The abstract does not split them.",
		"The gain at a year is stated only in words.",
	])("%s", (words) => {
		expect(saying(words).join("\n")).toMatch(
			/^tests\/fixtures\/small\/one\/forest\.ts › notes: ".*" speaks of how figures were found\. Leave it out/,
		);
	});

	it("but not words that only look like them", () => {
		for (const words of [
			"Do not read fourteen as a cure.",
			"The article was read aloud to her.",
			"Mirror neurons are another matter.",
			"Its source says “not read”.",
			"The interval is not reported.",
			"It must not be read as a ratio of chances.",
			"No difference was found between the arms.",
			"The target was not reached, and recruitment stopped.",
			"Whether it lasts is not known; the effect was not seen at a year.",
			"Case reports give no rate.",
			"Ask when the paper was published and read it yourself.",
			"We could not tell the two apart.",
		])
			expect(saying(words)).toEqual([]);
	});

	it("and counted", () => {
		const counts = countReadingWords(resolve(small));
		expect(counts.ofReading).toBe(0);
		const project = withSlide(small, "forest", {
			notes: md`The interval was not read.`,
		});
		expect(countReadingWords(resolve(project))).toEqual({
			all: counts.all,
			ofReading: 1,
		});
	});
});

describe("phrases", () => {
	it.each([
		["Of these, 41 of 100 improved.", "of 100", 'Write "in 100"'],
		["It fell by two points of ten.", "points of ten", 'Write "out of"'],
		[
			"The interval includes none.",
			"includes none",
			'Write "includes zero" of a difference, "includes no difference" of a ratio',
		],
		[
			"There were 619 million people people in pain.",
			"people people",
			"Drop the second of the two words",
		],
	])("are refused: %s", (words, found, hint) => {
		expect(saying(words)).toEqual([
			`${forest} › notes: the phrase "${found}". ${hint}.`,
		]);
	});

	it("are refused that are an address, or the id of a record", () => {
		expect(saying("So it says (https://example.org/trial).")).toEqual([
			`${forest} › notes: the phrase "https://example.org/trial).". Name the source in words; its address belongs to a citation.`,
		]);
		const [id] = [...small.byId.keys()];
		expect(saying(`See ${id} for more.`)).toEqual([
			`${forest} › notes: "${id}" is the id of a record. Name the study by author and year.`,
		]);
	});

	it("of a subject are refused beside them, some in titles alone", () => {
		const strict = withDeck(small, (deck) => ({
			...deck,
			subject: {
				...deck.subject,
				phrases: [
					{ words: /\bneedles\b/i, instead: "Say acupuncture", titles: true },
				],
			},
		}));
		const found = (change: object) =>
			checkPhrasing(resolve(withSlide(strict, "forest", change)))
				.filter(({ file }) => file === forest)
				.map(describeProblem);
		expect(found({ title: "Needles hardly beat sham in this trial" })).toEqual([
			`${forest} › title: the phrase "Needles". Say acupuncture.`,
		]);
		expect(found({ notes: md`Needles are thin.` })).toEqual([]);
	});
});

describe("British spelling", () => {
	it.each([
		["patients were randomised", "randomised"],
		["a standardised mean", "standardised"],
		["data were analysed", "analysed"],
		["the estimate favours sham", "favour"],
		["in eleven centres", "centres"],
		["a judgement of bias", "judgement"],
		["an anaesthetist", "anaesth"],
		["haematoma", "haem"],
		["a sceptic asks", "sceptic"],
		["Physiotherapists needle too", "Physiotherap"],
		["a herniated disc", "herniated disc"],
	])("is found in %s", (words, found) => {
		expect(britishIn(words)?.found).toBe(found);
	});

	it.each([
		"exercise, otherwise, precise, advised, promised, surprise",
		"analyses of hypotheses and emphasis",
		"the American Academy of Orthopaedic Surgeons",
		"a disk, a center, a skeptic",
		"four hours, pour, tour, source",
	])("is not found in %s", (words) => {
		expect(britishIn(words)).toBeUndefined();
	});

	it("is reported with the American form", () => {
		expect(saying("All were randomised.")).toEqual([
			`${forest} › notes: "randomised" is British. Use the American form: -ize.`,
		]);
	});
});
