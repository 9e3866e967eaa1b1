import { describe, expect, it } from "vitest";
import { checkTitleLength } from "../../src/checks/layout/title-length.ts";
import { checkWordsBesideFigure } from "../../src/checks/layout/words-beside-figure.ts";
import { checkCertainty } from "../../src/checks/wording/certainty.ts";
import { checkComparatorsNamed } from "../../src/checks/wording/comparators.ts";
import { checkPlainWords } from "../../src/checks/wording/plain-words.ts";
import { checkRefusedWords } from "../../src/checks/wording/refused-words.ts";
import { checkTitles } from "../../src/checks/wording/titles.ts";
import type { Chapter } from "../../src/deck/deck.ts";
import { plain } from "../../src/deck/insets.ts";
import { arm, timepoint, value } from "../../src/deck/outcome-values.ts";
import {
	inPlainWords,
	paragraph,
	points,
	type Slide,
} from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { diagram } from "../../src/figures/diagram/diagram.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { saidBy, tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

const { painVsSham, painVsUsual, painYear } = trial.outcomes;
const of =
	(rule: Parameters<typeof saidBy>[0]) =>
	(parts: Partial<Slide>, more = {}) =>
		saidBy(rule, tinyProject([tinySlide({ id: "one", ...parts })], more));
const forest = built(
	forestPlot({
		id: "f",
		title: "Pain",
		rows: [{ outcome: painVsUsual }],
		message: "Less.",
	}),
);

describe("a title", () => {
	const said = of(checkTitles);

	it("is a sentence without a period", () => {
		expect(said({ title: "Needling hardly beat sham here" })).toEqual([]);
		expect(said({ title: "Needling against sham needling" })).toEqual([
			'one.ts › title: title "Needling against sham needling" has 4 words: a label, not a sentence. Write the point of the slide as a full sentence.',
		]);
		expect(said({ title: "Needling hardly beat sham here." })).toEqual([
			'one.ts › title: title "Needling hardly beat sham here." ends with a period. Leave it out: titles have none.',
		]);
		expect(said({ title: "Did needling beat sham here?" })).toEqual([]);
	});

	it("of a list may be a label, and one that is missing is no fault of its form", () => {
		expect(said({ title: "References", layout: "list" })).toEqual([]);
		expect(said({ title: "References", layout: "title" })).toHaveLength(1);
		expect(said({ title: "" })).toEqual([]);
	});

	it("sets in two lines", () => {
		const long = of(checkTitleLength);
		expect(long({ title: "x".repeat(96) })).toEqual([]);
		expect(long({ title: "x".repeat(97) })).toEqual([
			"one.ts › title: title has 97 characters, more than 96. Shorten it to two lines.",
		]);
		expect(
			long({ title: text`**${plain("x".repeat(96), "a long name")}**` }),
		).toEqual([]);
	});
});

describe("words that claim too much", () => {
	const said = of(checkRefusedWords);

	it.each([
		["This proves it", "proves"],
		["It is proven", "proven"],
		["An unproven idea", "unproven"],
		["Acupuncture works here", "works"],
		["A significant fall", "significant"],
		["It fell Significantly", "Significantly"],
		["Of great significance", "significance"],
	])("are refused: %s", (words, found) => {
		expect(said({ context: text`${plain("", "x")}`, title: words })[0]).toMatch(
			new RegExp(`^one\\.ts › title: the word "${found}"\\. `),
		);
	});

	it.each([
		"Improves and approved",
		"A network that worked, and artworks",
		"A statistically significant fall",
		"Clinically significance",
		"He said “it works”",
		'He said "it is proven"',
		"Signify and insignificant",
	])("are not found in: %s", (title) => {
		expect(said({ title })).toEqual([]);
	});

	it("are for the speaker to say, not for readers", () => {
		expect(said({ notes: md`It works.` })).toEqual([]);
		expect(said({ transitions: { 10: "It works." } })).toEqual([]);
		expect(said({ reading: md`It works, which proves it.` })).toEqual([
			'one.ts › reading: the word "proves". Say what was measured, against which comparator, and how certain it is.',
			'one.ts › reading: the word "works". Say how much it changed what, compared with what.',
		]);
		expect(said({ body: [paragraph`A significant fall`] })).toEqual([
			'one.ts › body.0: the word "significant". Give the size and its interval, or write statistically significant where that is meant.',
		]);
	});
});

describe("the comparator of an effect", () => {
	const said = of(checkComparatorsNamed);
	const shown = {
		title: "A title with no comparator",
		body: [paragraph`${value(painVsUsual)}`],
	};
	const fault =
		'one.ts › comparators: an effect against usual care is shown, and the slide does not name that comparator. Add "usual-care" to comparators, or name it in the words beside the effect.';

	it("is named on the slide, in words, a chip or a figure", () => {
		expect(said(shown)).toEqual([fault]);
		expect(said({ ...shown, comparators: ["usual-care"] })).toEqual([]);
		expect(
			said({ ...shown, title: "It fell more than with Usual Care" }),
		).toEqual([]);
		expect(said({ ...shown, notes: md`More than usual care` })).toEqual([
			fault,
		]);
		expect(said({ ...shown, reading: md`More than usual care` })).toEqual([
			fault,
		]);
		// A figure's chips name its comparators.
		expect(said({ title: shown.title, body: [forest] })).toEqual([]);
		expect(
			said({ title: shown.title, body: [forest], comparators: [] }),
		).toEqual([fault]);
	});

	it("may be named as the record does, by its longer words", () => {
		const massage = {
			...painVsUsual,
			comparator: "active" as const,
			comparatorDetail: "Swedish Massage or a pill",
		};
		const changed = {
			...trial,
			outcomes: { ...trial.outcomes, painVsUsual: massage },
		};
		const named = (title: string) =>
			said(
				{ ...shown, title, body: [paragraph`${value(massage)}`] },
				{ studies: [changed] },
			);
		expect(named("A title with nothing in it")).toHaveLength(1);
		expect(named("It fell more than with massage")).toEqual([]);
		// Words of four letters would be found by chance.
		expect(named("It fell more than with a pill")).toHaveLength(1);
		expect(named("It fell more than an active one")).toEqual([]);
	});

	it("is asked of effects alone: of no arm, time or diagram, nor of notes", () => {
		expect(
			said({ ...shown, body: [paragraph`${arm(painYear, "real")}`] }),
		).toEqual([]);
		expect(
			said({ ...shown, body: [paragraph`${timepoint(painVsUsual)}`] }),
		).toEqual([]);
		expect(
			said({ ...shown, body: [], notes: md`${value(painVsUsual)}` }),
		).toEqual([]);
		const drawn = {
			...built(
				diagram({
					id: "d",
					title: "Design",
					source: "d",
					studies: [trial],
					values: { pain: value(painVsUsual) },
					message: "",
				}),
			),
		};
		expect(said({ ...shown, body: [drawn] })).toEqual([]);
	});

	it("is named once, however many effects there are", () => {
		expect(
			said({
				...shown,
				body: [paragraph`${value(painVsUsual)} ${value(painVsUsual)}`],
			}),
		).toHaveLength(1);
	});

	it("need not be named where nothing is compared, and an unknown one is the record's fault", () => {
		const against = (comparator: string) => {
			const outcome = { ...painVsUsual, comparator };
			return said(
				{ ...shown, body: [paragraph`${value(outcome)}`] },
				{
					studies: [
						{ ...trial, outcomes: { ...trial.outcomes, painVsUsual: outcome } },
					],
				},
			);
		};
		expect(against("none")).toEqual([]);
		expect(against("nonsense")).toEqual([]);
		expect(against("waitlist")).toHaveLength(1);
	});
});

describe("the certainty of an effect", () => {
	const said = of(checkCertainty);

	it("is said where its source rates it", () => {
		const body = [paragraph`${value(painVsSham)} ${value(painVsSham)}`];
		expect(said({ body })).toEqual([
			"one.ts › certainty: an effect whose certainty its source rates low is shown, and the slide does not say so. Add certainty: text`low`.",
		]);
		expect(said({ body, certainty: text`low` })).toEqual([]);
		expect(said({ body: [paragraph`${value(painVsUsual)}`] })).toEqual([]);
		expect(said({ body: [] })).toEqual([]);
	});
});

describe("words beside a figure", () => {
	const said = of(checkWordsBesideFigure);
	const words = (count: number) => ({
		block: "paragraph" as const,
		text: {
			kind: "text" as const,
			words: [Array.from({ length: count }, () => "word").join(" ")],
			insets: [],
		},
	});

	it("are at most forty", () => {
		expect(said({ body: [forest, words(40)] })).toEqual([]);
		expect(said({ body: [forest, words(40), words(1)] })).toEqual([
			"one.ts › body: 41 words beside a figure, more than 40. Move words to notes or reading text.",
		]);
		expect(said({ body: [words(99)] })).toEqual([]);
	});
});

describe("plain words for patients", () => {
	const easy = inPlainWords`It may help a bit.
		Sham needles help as much.
		We do not know how long it lasts.`;
	const chapter = (id: string, ...slides: Slide[]): Chapter => ({
		id,
		title: id,
		slides,
	});
	const told = (id: string) => tinySlide({ id, body: [easy] });
	const bare = (id: string) => tinySlide({ id, body: [points`One point`] });
	const chapters = (...parts: Chapter[]) =>
		saidBy(checkPlainWords, tinyProject([], { deck: { chapters: parts } }));
	const said = of(checkPlainWords);

	it("are three easy sentences", () => {
		expect(said({ body: [easy] })).toEqual([]);
		expect(said({ body: [inPlainWords`It may help.`] })).toEqual([
			"one.ts › body: 1 sentence for patients, not 3. Write three: benefit, comparison, what is not known.",
		]);
		expect(
			said({
				body: [
					inPlainWords`Multidisciplinary rehabilitation demonstrates considerable improvements.
						Comparative effectiveness investigations remain methodologically unsatisfactory.
						Longitudinal evaluations are unavailable internationally.`,
				],
			})[0],
		).toMatch(
			/^one\.ts › body: sentences for patients read at grade \d\d\.\d, above 8\. Shorten the sentences and use shorter words\.$/,
		);
		// Points for the audience of the talk may be as many as they like.
		expect(said({ body: [points`Multidisciplinary rehabilitation`] })).toEqual(
			[],
		);
	});

	it("end every chapter between the first and the last, once one has them", () => {
		const parts = [
			chapter("start", bare("a")),
			chapter("two", bare("b"), told("c")),
			chapter("three", told("d"), bare("e")),
			chapter("four"),
			chapter("end", bare("f")),
		];
		const missing = (id: string) =>
			`${id}/chapter.ts › slides: the chapter does not end in plain words. End it with a slide whose body is inPlainWords\`...\`.`;
		expect(chapters(...parts)).toEqual([missing("three"), missing("four")]);
		expect(chapters(...parts.slice(0, 2), chapter("end", bare("f")))).toEqual(
			[],
		);
		expect(
			chapters(
				chapter("start", bare("a")),
				chapter("two", bare("b")),
				chapter("end", bare("f")),
			),
		).toEqual([]);
	});
});
