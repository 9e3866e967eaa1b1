import { beforeAll, describe, expect, it } from "vitest";
import {
	countDeck,
	type DeckCounts,
} from "../../src/checks/counts/count-deck.ts";
import { loadProject } from "../../src/node/site/load-project.ts";

let counts: DeckCounts;
beforeAll(async () => {
	const project = await loadProject(
		"slides/deck.ts",
		(file) => import(/* @vite-ignore */ file),
	);
	counts = countDeck(project);
}, 60_000);

describe("the lecture", () => {
	it("answers every claim of the ledger on a slide", () => {
		expect(counts.sections.flatMap(({ unanswered }) => unanswered)).toEqual([]);
	});

	it("can be given in twenty minutes from its notes alone", () => {
		const shortest = counts.cuts.find(({ cut }) => cut === 20);
		expect(shortest?.spoken).toBeGreaterThan(20 * 0.85);
		expect(shortest?.spoken).toBeLessThan(20 * 1.05);
	});

	it("asks questions and explains its terms", () => {
		expect(counts.questions).toBeGreaterThanOrEqual(24);
		expect(counts.terms).toBeGreaterThanOrEqual(60);
	});
});
