import { expect, it } from "vitest";
import { term } from "../../src/deck/deck.ts";
import { plain } from "../../src/deck/insets.ts";
import { flat, text } from "../../src/deck/text.ts";
import { termMarker } from "../../src/pages/reading/reading-terms.ts";

const glossary = [
	term({
		term: "Sham needling",
		also: ["sham"],
		definition: text`A pretence.`,
	}),
	term({ term: "Odds ratio", also: ["OR"], definition: text`Odds by odds.` }),
];
const marked = (sources: readonly ReturnType<typeof text>[]) => {
	const marker = termMarker(glossary);
	return sources.map((source) =>
		marker(source).insets.flatMap((inset) =>
			inset.inset === "term" ? [`${inset.text} > ${inset.term}`] : [],
		),
	);
};

it("marks a term where it first stands, whatever form it takes, and not again", () => {
	expect(
		marked([text`Less than sham. Sham needling is sham.`, text`The sham arm.`]),
	).toEqual([["sham > Sham needling"], []]);
});

it("takes the longest form, its plural, and whole words only", () => {
	expect(
		marked([text`Shamans use sham needling; odds ratios differ.`]),
	).toEqual([["sham needling > Sham needling", "odds ratios > Odds ratio"]]);
});

it("takes an abbreviation only as it is spelled", () => {
	expect(marked([text`Needles or pills`, text`An OR of one`])).toEqual([
		[],
		["OR > Odds ratio"],
	]);
});

it("leaves the words and the other insets as they were", () => {
	const source = text`After ${plain("3 months", "time")} of sham, ${plain("2", "count")} left.`;
	const result = termMarker(glossary)(source);
	expect(flat(result)).toBe(flat(source));
	expect(result.insets.map(({ inset }) => inset)).toEqual([
		"literal",
		"term",
		"literal",
	]);
});
