import { expect, it } from "vitest";
import { shortCitation } from "../../src/evidence/short-citation.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { citation } = trial;

it("is the first author and the year", () => {
	expect(shortCitation(trial)).toBe("Example 2020");
});

it("is the record's own label where it has one", () => {
	expect(shortCitation({ ...trial, label: "NICE NG59" })).toBe("NICE NG59");
});

it("is the name of an institution, or the id where no author was read", () => {
	const by = (author: typeof citation.author) =>
		shortCitation({ ...trial, citation: { ...citation, author } });
	expect(by([{ literal: "World Health Organization" }])).toBe(
		"World Health Organization 2020",
	);
	expect(by([])).toBe("example-2020-trial 2020");
});

it("has no year where none was read", () => {
	const { issued: _, ...undated } = citation;
	expect(shortCitation({ ...trial, citation: undated })).toBe("Example");
});
