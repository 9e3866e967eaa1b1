import { describe, expect, it } from "vitest";
import { checkFrames } from "../../src/checks/slides/frames.ts";
import { allSlides } from "../../src/deck/deck.ts";
import { plain } from "../../src/deck/insets.ts";
import { value } from "../../src/deck/outcome-values.ts";
import type { PicoWords } from "../../src/deck/pico.ts";
import { picoOf } from "../../src/deck/pico-of.ts";
import { keyNumber, type Slide } from "../../src/deck/slide.ts";
import { flat, md, text } from "../../src/deck/text.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { type Study, study } from "../../src/evidence/study.ts";
import { loadTypeface } from "../../src/figures/core/typeface.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { resolve } from "../../src/figures/resolve.ts";
import { stripLayout } from "../../src/pages/slide/pico-columns.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { smallDeclared, smallProject } from "../fixtures/small-project.ts";

const project = await smallProject();
const { subject } = project.deck;
const { painVsSham } = trial.outcomes;

/** A slide of one large number, framed by the records at hand. */
function framed(
	shown: Study["outcomes"][string],
	{ words, studies = [trial] }: { words?: PicoWords; studies?: Study[] } = {},
) {
	const slide: Slide = {
		kind: "slide",
		id: "framed",
		title: "A number",
		minutes: 1,
		cuts: [],
		body: [keyNumber(value(shown), text`lower`)],
		notes: md`Say it.`,
		reading: md`Read it.`,
	};
	const byId = new Map(studies.map((each) => [each.id, each]));
	return picoOf(slide, words, byId, subject);
}

function printed(pico: ReturnType<typeof framed>) {
	const { compared, peopleless, ...parts } = pico ?? expect.fail("no frame");
	return Object.fromEntries(
		Object.entries(parts).map(([part, words]) => [part, flat(words)]),
	);
}

/** The trial as another study: a review, one without people, a further report. */
const as = (change: Partial<Study["asWritten"]>) =>
	study({ ...trial.asWritten, ...change });

describe("the frame of a result", () => {
	it("is written from the trial's record", () => {
		const forest = allSlides(project.deck).find(({ id }) => id === "forest");
		expect(printed(forest?.pico)).toEqual({
			patients: "300: adults with invented pain",
			treatment: "needling",
			outcome: "pain (VAS, 0 to 100 mm)",
			time: "3 months",
		});
		expect(forest?.pico?.compared).toEqual([
			{ comparator: "usual-care", words: "usual care" },
			{ comparator: "sham", words: "sham needling" },
		]);
	});

	it("takes an author's words in place of the records', part by part", () => {
		const words = {
			patients: text`${plain("300", "people")} adults`,
			limits: "not blinded",
		};
		expect(printed(framed(painVsSham, { words }))).toMatchObject({
			patients: "300 adults",
			treatment: "needling",
			limits: "not blinded",
		});
	});

	it("says of a review how many people in how many trials, and nothing that it does not record", () => {
		const pooled = (change: object) => {
			const review = as({
				id: "review",
				kind: "systematic-review",
				outcomes: {
					pain: { ...trial.asWritten.outcomes.painVsSham, ...change },
				} as never,
			});
			return printed(
				framed(review.outcomes.pain ?? painVsSham, { studies: [review] }),
			);
		};
		expect(pooled({ participants: 1825, trials: 14 }).patients).toBe(
			"1,825 people in 14 trials",
		);
		expect(pooled({ participants: 1825 }).patients).toBe("1,825 people");
		expect(pooled({ participants: undefined }).patients).toBe("300 people");
	});

	it("counts reports of one trial once, and never adds people up", () => {
		const later = as({ id: "later", followUpOf: trial.id });
		const other = as({ id: "other", randomized: 80 });
		const shown = (...studies: Study[]) => {
			const slide = {
				...(allSlides(project.deck)[0] as Slide),
				layout: undefined,
				body: studies.map((each) =>
					keyNumber(value(each.outcomes.painVsSham ?? painVsSham), text`lower`),
				),
			} as unknown as Slide;
			const byId = new Map([trial, ...studies].map((each) => [each.id, each]));
			return printed(picoOf(slide, undefined, byId, subject)).patients;
		};
		expect(shown(trial, later)).toBe("300: adults with invented pain");
		expect(shown(trial, other)).toBe("2 studies, of 80 to 300 people");
	});

	it("is absent where nothing compares, and from the title", () => {
		const { painVsUsual } = trial.asWritten.outcomes;
		const context = as({
			outcomes: { pain: { ...painVsUsual, role: "context" } } as never,
		});
		expect(
			framed(context.outcomes.pain ?? painVsSham, { studies: [context] }),
		).toBeUndefined();
		expect(
			picoOf(
				{ ...(allSlides(project.deck)[0] as Slide), layout: "title" },
				undefined,
				project.byId,
				subject,
			),
		).toBeUndefined();
	});
});

it("a result whose record has no people is refused by name, unless its author says who was treated", async () => {
	const declared = await smallDeclared();
	const peopleless = as({
		randomized: undefined,
		analyzed: undefined,
	} as never);
	const told = (pico?: PicoWords) =>
		checkFrames(
			resolve({
				...declared,
				byId: new Map([[trial.id, peopleless]]),
				deck: {
					...declared.deck,
					chapters: [
						{
							id: "one",
							title: "One",
							slides: [
								{
									kind: "slide",
									id: "forest",
									title: "Bare",
									minutes: 1,
									cuts: [],
									...(pico && { pico }),
									body: [
										forestPlot({
											id: "bare",
											title: "Pain",
											rows: [
												{
													outcome: peopleless.outcomes.painVsSham ?? painVsSham,
												},
											],
											message: "It is.",
										}),
									],
									notes: md`Say it.`,
									reading: md`Read it.`,
								},
							],
						},
					],
				},
			}),
		).map(describeProblem);
	expect(told()).toEqual([
		expect.stringMatching(
			/example-2020-trial\.ts › randomized: slide forest shows a result of example-2020-trial, whose record has no number of people\. Record/,
		),
	]);
	expect(told({ patients: "adults" })).toEqual([]);
});

describe("the strip on a slide", () => {
	const layout = async (words: PicoWords) => {
		const pico = framed(painVsSham, { words });
		return stripLayout(
			pico ?? expect.fail("no frame"),
			undefined,
			await loadTypeface(),
		);
	};

	it("fills the slide's width with as few lines as it takes", async () => {
		const short = await layout({});
		const sum = short.columns.reduce((all, each) => all + each, 0);
		expect(Math.abs(sum - 1136)).toBeLessThan(short.columns.length + 1);
		const long = await layout({
			patients: "people of every age and of both sexes with pain of any kind",
			outcome:
				"pain at rest, at work, at night and on the stairs, by their own account",
		});
		expect(long.height).toBeGreaterThan(short.height);
		expect(long.columns.every((each) => each > 60)).toBe(true);
	});

	it("ends, however long a word or a part is", async () => {
		const { columns } = await layout({
			patients: "x".repeat(400),
			limits: "word ".repeat(300).trim(),
		});
		expect(columns.every(Number.isFinite)).toBe(true);
	});
});
