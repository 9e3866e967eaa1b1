import { beforeAll, describe, expect, it } from "vitest";
import { checkProject } from "../../src/checks/check-project.ts";
import { readingGrade } from "../../src/checks/wording/readability.ts";
import { chapter } from "../../src/deck/deck.ts";
import { value } from "../../src/deck/outcome-values.ts";
import type { LoadedProject } from "../../src/deck/project.ts";
import { inPlainWords, points, slide } from "../../src/deck/slide.ts";
import { md } from "../../src/deck/text.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { resolve } from "../../src/figures/resolve.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import {
	smallDeclared,
	today,
	withDeck,
	withSlide,
} from "../fixtures/small-project.ts";

let small: LoadedProject;
beforeAll(async () => {
	small = await smallDeclared();
});

const forest = "tests/fixtures/small/one/forest.ts";

function messages(project: LoadedProject): string[] {
	return checkProject(resolve(project), today).map(describeProblem);
}

describe("the wording of a slide is refused", () => {
	const broken: [string, (project: LoadedProject) => LoadedProject, string][] =
		[
			[
				"when its title is a label",
				(project) =>
					withSlide(project, "forest", { title: "Results at week four" }),
				`${forest} › title: title "Results at week four" has 4 words: a label, not a sentence. Write the point of the slide as a full sentence.`,
			],
			[
				"when its title ends with a period",
				(project) =>
					withSlide(project, "forest", {
						title: "Needling hardly beat sham in this trial.",
					}),
				`${forest} › title: title "Needling hardly beat sham in this trial." ends with a period. Leave it out: titles have none.`,
			],
			[
				"when it says proven",
				(project) =>
					withSlide(project, "forest", {
						title: "Needling is a proven help against pain",
					}),
				`${forest} › title: the word "proven". Say what was measured, against which comparator, and how certain it is.`,
			],
			[
				"when it says that something works",
				(project) =>
					withSlide(project, "forest", { reading: md`Acupuncture works.` }),
				`${forest} › reading: the word "works". Say how much it changed what, compared with what.`,
			],
			[
				"when it says significant and no more",
				(project) =>
					withSlide(project, "forest", {
						reading: md`The gain was significant.`,
					}),
				`${forest} › reading: the word "significant". Give the size and its interval, or write statistically significant where that is meant.`,
			],
			[
				"when an effect stands without its comparator",
				(project) =>
					withSlide(project, "forest", {
						title: "Needling made some difference in an invented trial",
						body: [points`${value(trial.outcomes.painVsUsual)}`],
					}),
				`${forest} › comparators: an effect against usual care is shown, and the slide does not name that comparator. Add "usual-care" to comparators, or name it in the words beside the effect.`,
			],
			[
				"when an effect stands without its certainty",
				(project) =>
					withDeck(project, (deck) => ({
						...deck,
						chapters: deck.chapters.map((part) => ({
							...part,
							slides: part.slides.map(({ certainty, ...rest }) => rest),
						})),
					})),
				`${forest} › certainty: an effect whose certainty its source rates low is shown, and the slide does not say so. Add certainty: text\`low\`.`,
			],
		];
	it.each(broken)("%s", (_, breakIt, message) => {
		expect(messages(breakIt(small))).toContain(message);
	});

	it("but not for words in quotation marks, or statistical significance", () => {
		const quoting = withSlide(small, "forest", {
			reading: md`The article says “proven”; the P value was statistically significant.`,
		});
		expect(messages(quoting)).toEqual([]);
	});
});

describe("notes are refused", () => {
	it("when they take longer to say than the slide has", () => {
		const long = Array.from({ length: 200 }, () => "word").join(" ");
		const project = withSlide(small, "forest", {
			minutes: 1,
			notes: {
				kind: "text",
				words: [`${long}\n\nTransition: on.`],
				insets: [],
			},
		});
		expect(messages(project)).toContain(
			`${forest} › notes: the notes take 1.55 minutes to say at 130 words a minute, and the slide has 1. Shorten them, move an answer to a paragraph that begins with Will be asked:, or give the slide more minutes.`,
		);
	});

	it("when they do not lead on", () => {
		expect(
			messages(withSlide(small, "forest", { notes: md`Say little.` })),
		).toContain(
			`${forest} › notes: the notes do not lead to the next slide. End them with a paragraph that begins with Transition:.`,
		);
	});

	it("when a cut skips the slide that they lead to", () => {
		const skipping = withSlide(small, "responders", { cuts: [] });
		const expected = expect.stringMatching(
			/^tests.*forest\.ts › transitions\.20: in the 20-minute cut ".*" follows, and the notes lead to ".*"\. Write transitions: \{ 20: "\.\.\." \} toward it, or notesFor\.20\.$/,
		);
		expect(messages(skipping)).toContainEqual(expected);
		expect(
			messages(
				withSlide(skipping, "forest", {
					transitions: { 20: "straight to the dots." },
				}),
			),
		).not.toContainEqual(expected);
	});
});

describe("words for patients", () => {
	const told =
		(body: ReturnType<typeof inPlainWords>) => (project: LoadedProject) =>
			withSlide(project, "forest", { body: [body] });

	it("read at the grade that the formula gives", () => {
		// 11 words, 2 sentences, 16 syllables: 0.39 x 5.5 + 11.8 x 16 / 11 - 15.59 = 3.72.
		expect(
			readingGrade([
				"The needles made no difference.",
				"The people in both groups improved.",
			]),
		).toBeCloseTo(3.72, 2);
	});

	it("are three sentences", () => {
		expect(
			messages(told(inPlainWords`Needles may help a bit`)(small)),
		).toContain(
			`${forest} › body: 1 sentence for patients, not 3. Write three: benefit, comparison, what is not known.`,
		);
	});

	it("are easy to read", () => {
		const hard = inPlainWords`
			Acupuncture demonstrates statistically inconclusive superiority
			Individual participants experienced considerable heterogeneity
			Methodological limitations necessitate conservative interpretation`;
		expect(messages(told(hard)(small))).toContainEqual(
			expect.stringMatching(
				/body: sentences for patients read at grade [\d.]+, above 8\. Shorten/,
			),
		);
	});

	it("end every chapter once one has them", () => {
		const easy = inPlainWords`
			Needles may help a bit
			Fake needles help too
			We do not know for how long`;
		const chapters = ["two", "three"].map((id) =>
			chapter({
				id,
				title: id,
				slides: [
					slide({
						id,
						title: "A chapter in the middle of an invented deck",
						minutes: 1,
						cuts: [],
						body: id === "two" ? [points`No patient is told`] : [easy],
						notes: md`Transition: on.`,
						reading: md`Little.`,
					}),
				],
			}),
		);
		const longer = withDeck(small, (deck) => ({
			...deck,
			chapters: [...deck.chapters, ...chapters],
		}));
		expect(messages(longer)).toContain(
			"tests/fixtures/small/two/chapter.ts › slides: the chapter does not end in plain words. End it with a slide whose body is inPlainWords`...`.",
		);
	});
});
