import { beforeAll, describe, expect, it } from "vitest";
import {
	countDeck,
	type DeckCounts,
} from "../../src/checks/counts/count-deck.ts";
import { allSlides, speakingTime } from "../../src/deck/deck.ts";
import type { Project } from "../../src/deck/project.ts";
import { valuesOf } from "../../src/deck/text.ts";
import { allTexts } from "../../src/deck/texts.ts";
import { loadProject } from "../../src/node/site/load-project.ts";
import { makeEdition } from "../../src/pages/shared/edition.ts";
import { sourceCard } from "../../src/pages/shared/source-cards.ts";

let counts: DeckCounts;
let room: number;
let project: Project;
beforeAll(async () => {
	project = await loadProject(
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

	it("prints no number that its source card has with the other sign", () => {
		const edition = makeEdition(project);
		const numbersIn = (words: string) =>
			[...words.matchAll(/−?\d+(?:[.,]\d+)*/g)].map(([number]) => number);
		const turned = allSlides(project.deck).flatMap((slide) =>
			allTexts(slide)
				.flatMap(({ text }) => valuesOf(text))
				.filter(({ derivation }) => derivation === undefined)
				.flatMap(({ text, origins }) => {
					const cards = origins.flatMap(
						(origin) => sourceCard(origin, edition)?.heading ?? [],
					);
					const known = new Set(cards.flatMap(numbersIn));
					return numbersIn(text)
						.filter((number) => {
							const other = number.replace(/^(−?)/, (minus) =>
								minus ? "" : "−",
							);
							return !known.has(number) && known.has(other);
						})
						.map((number) => `${slide.id}: ${number} of ${cards.join("; ")}`);
				}),
		);
		expect(turned).toEqual([]);
	});

	it("asks questions and explains its terms", () => {
		expect(counts.questions).toBeGreaterThanOrEqual(24);
		expect(counts.terms).toBeGreaterThanOrEqual(60);
	});
});
