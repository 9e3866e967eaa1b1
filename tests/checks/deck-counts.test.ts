import { expect, it } from "vitest";
import { countDeck } from "../../src/checks/counts/count-deck.ts";
import { deckLines } from "../../src/checks/counts/count-lines.ts";
import type { Claim, Question } from "../../src/deck/deck.ts";
import { plain } from "../../src/deck/insets.ts";
import { paragraph } from "../../src/deck/slide.ts";
import { cite } from "../../src/deck/study-values.ts";
import { md, text } from "../../src/deck/text.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { iconArray } from "../../src/figures/icon-array/icon-array.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

const { painVsSham, responseVsSham } = trial.outcomes;
const forest = (id: string) =>
	built(
		forestPlot({
			id,
			title: "Pain",
			rows: [{ outcome: painVsSham }],
			message: "",
		}),
	);
const icons = built(
	iconArray({
		id: "i",
		title: "Response",
		groups: [
			{
				outcome: responseVsSham,
				arm: "real",
				label: "Real",
				role: "treatment",
			},
		],
		message: "",
	}),
);
const claim = (id: string, place: string) => ({ id, place }) as Claim;

const project = tinyProject([], {
	deck: {
		cuts: [10, 20],
		chapters: [
			{
				id: "one",
				title: "One",
				slides: [
					tinySlide({
						id: "a",
						minutes: 2,
						cuts: [10, 20],
						claims: ["helps"],
						body: [forest("f"), icons, paragraph`Four words of text`],
						notes: { ...text``, words: ["word ".repeat(130)] },
					}),
					tinySlide({
						id: "b",
						minutes: 3,
						cuts: [20],
						claims: ["helps", "costs"],
						body: [forest("g"), paragraph`Only two`],
						reading: md`${cite({ id: "another-2019" })}`,
					}),
				],
			},
		],
		backup: {
			id: "backup",
			title: "Backup",
			slides: [
				tinySlide({ id: "c", cuts: [], body: [paragraph`One`] }),
				tinySlide({
					id: "references",
					layout: "list",
					cuts: [],
					body: [paragraph`${plain("word ".repeat(99), "a list")}`],
				}),
			],
		},
	},
	claims: [
		claim("helps", "Benefit"),
		claim("costs", "Costs"),
		claim("harms", "Costs"),
	],
	questions: [
		{
			id: "q",
			chapter: "one",
			prompt: text`Which?`,
			options: [text`This`, text`That`],
			answer: 0,
			why: text`It was not read.`,
			studies: [],
		} satisfies Question,
	],
	glossary: [
		{ term: "T", definition: text`x` },
		{ term: "U", definition: text`y` },
	],
});

it("counts slides, minutes, words, figures, and what answers each section", () => {
	expect(countDeck(project)).toEqual({
		chapters: [
			{ title: "One", slides: 2, inCuts: [1, 2] },
			{ title: "Backup", slides: 2, inCuts: [0, 0] },
		],
		cuts: [
			{
				cut: 10,
				slides: 1,
				minutes: 2,
				spoken: 1,
				forms: { figure: 1, table: 0, text: 0, opener: 0 },
			},
			{
				cut: 20,
				slides: 2,
				minutes: 5,
				spoken: expect.closeTo(1 + 4 / 130),
				forms: { figure: 2, table: 0, text: 0, opener: 0 },
			},
		],
		figures: [
			["forest-plot", 2],
			["icon-array", 1],
		],
		bodyWords: { median: 2, most: 4 },
		sections: [
			{
				place: "Benefit",
				claims: 1,
				slides: 2,
				figures: 3,
				studies: 2,
				unanswered: [],
			},
			{
				place: "Costs",
				claims: 2,
				slides: 1,
				figures: 1,
				studies: 2,
				unanswered: ["harms"],
			},
		],
		questions: 1,
		terms: 2,
		texts: { all: expect.any(Number), ofReading: 1 },
	});
	expect(countDeck(tinyProject([])).bodyWords).toEqual({ median: 0, most: 0 });
});

it("prints the counts for a terminal", () => {
	expect(deckLines(countDeck(project))).toEqual([
		"slides by chapter: all, 10 minutes, 20 minutes",
		"     2     1     2  One",
		"     2     0     0  Backup",
		"the 10-minute cut: 1 slide, 2 minutes planned, 1.0 minutes of notes to say",
		"the 20-minute cut: 2 slides, 5 minutes planned, 1.0 minutes of notes to say",
		"the 10-minute cut shows: figures 1 (100%), tables 0 (0%), words alone 0 (0%), chapter openings 0 (0%)",
		"the 20-minute cut shows: figures 2 (100%), tables 0 (0%), words alone 0 (0%), chapter openings 0 (0%)",
		"figures by kind",
		"     2  forest-plot",
		"     1  icon-array",
		"words in a slide's body: median 2, most 4",
		"the article's sections: claims, slides that answer them, figures on these, studies cited",
		"     1     2     3     2  Benefit",
		"     2     1     1     2  Costs (no slide: harms)",
		"1 question, 2 glossary terms",
		`${countDeck(project).texts.all} texts said or printed, 1 of them about how figures were found`,
	]);
});
