import { describe, expect, it } from "vitest";
import { checkOpeners } from "../../src/checks/slides/openers.ts";
import { checkTransitions } from "../../src/checks/slides/transitions.ts";
import { type ChapterOpener, openerSlide } from "../../src/deck/opener.ts";
import { flat, md } from "../../src/deck/text.ts";
import { saidBy, tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

const slides = ["one", "two", "three"].map((id) => tinySlide({ id }));
const [one, two, three] = slides as [
	(typeof slides)[0],
	(typeof slides)[0],
	(typeof slides)[0],
];
const opener: ChapterOpener = {
	question: "Does it help, and is it the needle?",
	answers: [
		{ slide: one, words: "A little" },
		{ slide: three, words: "Nobody knows" },
	],
	drawing: { of: "body", seen: "back", at: ["lower-back"] },
	notes: md`Two questions.`,
};

describe("the slide that opens a chapter", () => {
	const made = (parts: Partial<ChapterOpener> = {}, shown = slides) =>
		openerSlide(
			{ id: "back", opener: { ...opener, ...parts }, slides: shown },
			[10, 20],
		)[0];

	it("asks the question, and says the answers to a reader", () => {
		const slide = made();
		expect(slide?.id).toBe("opens-back");
		expect(slide?.title).toBe(opener.question);
		expect(slide && flat(slide.reading)).toBe(
			"In short: - A little - Nobody knows",
		);
	});

	it("comes in lengths in which the chapter has three slides, or in those that it names", () => {
		expect(made()?.cuts).toEqual([10]);
		expect(made({}, [one, two])?.cuts).toEqual([]);
		expect(made({ cuts: [20] }, [one, two])?.cuts).toEqual([20]);
		expect(openerSlide({ id: "back", slides }, [10])).toEqual([]);
	});

	it("is passed over by the notes before it", () => {
		const opens = tinySlide({ id: "opens-back", layout: "opener", cuts: [] });
		const project = tinyProject([one, opens, two], { deck: { cuts: [10] } });
		expect(saidBy(checkTransitions, project)).toEqual([]);
	});
});

describe("an opening that is wrong", () => {
	const said = (parts: Partial<ChapterOpener>) =>
		saidBy(
			checkOpeners,
			tinyProject(slides, {
				deck: {
					chapters: [
						{
							id: "back",
							title: "Back",
							opener: { ...opener, ...parts },
							slides,
						},
					],
				},
				declaredIn: new Map([["slide opens-back", ["tiny/back/chapter.ts"]]]),
			}),
		);
	const told = (words: string) => [`back/chapter.ts › opener.${words}.`];

	it("is refused by name", () => {
		expect(said({})).toEqual([]);
		expect(said({ question: "It helps" })).toEqual(
			told(
				'question: "It helps" is no question. Write what the chapter answers, and end it with a question mark',
			),
		);
		expect(said({ answers: [{ slide: one, words: "Yes" }] })).toEqual(
			told("answers: 1 answer. Give 2 to 4, each with the slide that gives it"),
		);
		const elsewhere = { slide: { id: "elsewhere" }, words: "Yes" };
		expect(said({ answers: [...opener.answers, elsewhere] })).toEqual(
			told(
				'answers.2: the chapter has no slide "elsewhere". Name a slide of the chapter itself',
			),
		);
		expect(said({ answers: [...opener.answers].reverse() })).toEqual(
			told(
				'answers.1: slide "one" comes before "three". Give the answers in the order of their slides',
			),
		);
		expect(
			said({
				answers: [{ slide: one, words: "long ".repeat(20) }, ...opener.answers],
			}),
		).toEqual(
			told("answers.0: 99 characters, more than 70. Shorten it to a line"),
		);
	});

	it("draws what there is", () => {
		const [region] = said({
			drawing: {
				of: "body",
				seen: "front",
				at: ["head", "tail", "lower-back"],
			},
		});
		expect(region).toContain(
			'opener.drawing: "tail" is no region of a body seen from the front. Use head, face,',
		);
		expect(
			said({ drawing: { of: "body", seen: "front", at: ["lower-back"] } }),
		).toHaveLength(1);
		expect(said({ drawing: { of: "pictogram", name: "robot" } })).toEqual(
			told('drawing: "robot" is no pictogram. Use old-woman, spine'),
		);
		expect(said({ drawing: { of: "sign", name: "stop" } })).toEqual(
			told(
				'drawing: "stop" is no sign. Use patients, treatment, outcome, limits',
			),
		);
		expect(said({ drawing: { of: "brain" } })).toEqual([]);
	});
});
