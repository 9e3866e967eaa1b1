import { beforeAll, describe, expect, it } from "vitest";
import {
	countDeck,
	type DeckCounts,
} from "../../src/checks/counts/count-deck.ts";
import { speakingTime } from "../../src/deck/deck.ts";
import { loadProject } from "../../src/node/site/load-project.ts";

let counts: DeckCounts;
let room: number;
beforeAll(async () => {
	const project = await loadProject(
		"slides/deck.ts",
		(file) => import(/* @vite-ignore */ file),
	);
	counts = countDeck(project);
	room = speakingTime(project.deck, 20);
}, 60_000);

describe("the lecture", () => {
	it("answers every claim of the ledger on a slide", () => {
		expect(counts.sections.flatMap(({ unanswered }) => unanswered)).toEqual([]);
	});

	it("can be given in twenty minutes from its notes alone, with time for questions", () => {
		const shortest = counts.cuts.find(({ cut }) => cut === 20);
		expect(room).toBeLessThan(20);
		expect(shortest?.spoken).toBeGreaterThan(room * 0.8);
		expect(shortest?.spoken).toBeLessThan(room * 1.05);
	});

	it("asks questions and explains its terms", () => {
		expect(counts.questions).toBeGreaterThanOrEqual(24);
		expect(counts.terms).toBeGreaterThanOrEqual(60);
	});
});
