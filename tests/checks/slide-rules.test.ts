import { describe, expect, it } from "vitest";
import { checkFigures } from "../../src/checks/figures/figure-faults.ts";
import { checkFigureIds } from "../../src/checks/figures/figure-ids.ts";
import { nearest } from "../../src/checks/nearest.ts";
import { checkClaims } from "../../src/checks/slides/claims.ts";
import { checkDeck } from "../../src/checks/slides/deck.ts";
import { checkDuplicates } from "../../src/checks/slides/duplicates.ts";
import { checkFormerIds } from "../../src/checks/slides/former-ids.ts";
import { checkIds } from "../../src/checks/slides/ids.ts";
import { checkNumbers } from "../../src/checks/slides/numbers.ts";
import { checkQuestions } from "../../src/checks/slides/questions.ts";
import { checkReferencePages } from "../../src/checks/slides/reference-pages.ts";
import { checkRequired } from "../../src/checks/slides/required.ts";
import { checkShares } from "../../src/checks/slides/shares.ts";
import { checkSources, checkStudyId } from "../../src/checks/slides/sources.ts";
import { checkTime } from "../../src/checks/slides/time.ts";
import { checkTransitions } from "../../src/checks/slides/transitions.ts";
import { checkUnlisted } from "../../src/checks/slides/unlisted.ts";
import type { Claim, Question } from "../../src/deck/deck.ts";
import type { FormerIds } from "../../src/deck/former-ids.ts";
import { plain, recorded } from "../../src/deck/insets.ts";
import { arm, value } from "../../src/deck/outcome-values.ts";
import {
	paragraph,
	quote,
	referencesPerPage,
	table,
} from "../../src/deck/slide.ts";
import { cite, fact, participants, year } from "../../src/deck/study-values.ts";
import { md, text } from "../../src/deck/text.ts";
import type { Origin } from "../../src/evidence/provenance.ts";
import { originOfBias } from "../../src/evidence/study.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { guidelineTable } from "../../src/figures/tables/guideline-table.ts";
import { built, written } from "../fixtures/built.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { saidBy, tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

const { outcomes, facts } = trial;
const one = tinySlide({ id: "one" });
const two = tinySlide({ id: "two" });

describe("an id", () => {
	it("is lower-case words joined by hyphens, and names its file", () => {
		const said = (id: string) =>
			saidBy(checkIds, tinyProject([tinySlide({ id })]));
		for (const id of ["one", "one-2", "a1-b2"]) expect(said(id)).toEqual([]);
		for (const id of ["One", "one two", "-one", "one-", "one--two", ""])
			expect(said(id)).toEqual([
				`${id}.ts › id: id "${id}" cannot be part of an address. Use lower-case words joined by hyphens.`,
			]);
		const elsewhere = tinyProject([one], {
			slideFiles: new Map(),
			declaredIn: new Map([["slide one", ["tiny/won.ts"]]]),
		});
		expect(saidBy(checkIds, elsewhere)).toEqual([
			'won.ts › id: id "one" differs from the file name "won". Name the file one.ts or change the id.',
		]);
		// Pages of one list share a module.
		const page = tinyProject([tinySlide({ id: "one-2" })], {
			slideFiles: new Map([["one", "tiny/one.ts"]]),
		});
		expect(saidBy(checkIds, page)).toEqual([]);
	});

	it("is of one slide, listed once", () => {
		expect(saidBy(checkDuplicates, tinyProject([one, two]))).toEqual([]);
		expect(saidBy(checkDuplicates, tinyProject([one, two, one, one]))).toEqual([
			'one.ts › id: slide "one" is listed 3 times. List it once.',
		]);
		const declared = (...files: string[]) =>
			tinyProject([one, one], { declaredIn: new Map([["slide one", files]]) });
		expect(
			saidBy(checkDuplicates, declared("tiny/copy.ts", "tiny/one.ts")),
		).toEqual([
			'copy.ts › id: slide id "one" is already used by tiny/one.ts. Give each its own id.',
		]);
		// Where none is named as the id, the first keeps it.
		expect(saidBy(checkDuplicates, declared("tiny/a.ts", "tiny/b.ts"))).toEqual(
			[
				'b.ts › id: slide id "one" is already used by tiny/a.ts. Give each its own id.',
			],
		);
	});

	it("that a slide had before leads to a slide, and is no longer in use", () => {
		const said = (former: FormerIds) =>
			saidBy(checkFormerIds, tinyProject([one, two], { deck: { former } }));
		expect(
			said({ renamed: { old: "one" }, dropped: { older: "two" } }),
		).toEqual([]);
		expect(
			said({
				renamed: { old: "onee", two: "one" },
				dropped: { old: "two" },
			}),
		).toEqual([
			'deck.ts › former.renamed.old: leads to "onee", which is no slide. Name a slide of the deck; the nearest is "one".',
			'deck.ts › former.renamed.two: "two" is the id of a slide, so that no former link can lead elsewhere. Take it off the list, or give the slide another id.',
			'deck.ts › former.dropped.old: "old" stands under renamed, too. Keep one of the two.',
		]);
	});

	it("is of a slide that some chapter lists", () => {
		const declaredIn = new Map([
			["slide one", ["tiny/one.ts"]],
			["slide lost", ["tiny/lost.ts", "tiny/lost-again.ts"]],
			["claim lost", ["tiny/claims.ts"]],
		]);
		expect(saidBy(checkUnlisted, tinyProject([one], { declaredIn }))).toEqual([
			"lost.ts › id: no chapter lists this slide. List it in its chapter.ts, or delete the file.",
			"lost-again.ts › id: no chapter lists this slide. List it in its chapter.ts, or delete the file.",
		]);
	});
});

describe("what every slide has", () => {
	it("is a title, notes and reading text", () => {
		const bare = tinySlide({
			id: "one",
			title: " ",
			notes: md``,
			reading: md``,
		});
		expect(saidBy(checkRequired, tinyProject([one]))).toEqual([]);
		expect(saidBy(checkRequired, tinyProject([bare]))).toEqual([
			"one.ts › title: is empty. Write it: every slide has one.",
			"one.ts › notes: is empty. Say what to say, what will be asked and the transition.",
			"one.ts › reading: is empty. Write it: every slide has one.",
		]);
	});
});

describe("the deck", () => {
	const said = (deck: Parameters<typeof tinyProject>[1]) =>
		saidBy(checkDeck, tinyProject([], deck));

	it("has lengths above 0, each once", () => {
		expect(said({ deck: { cuts: [20, 40] } })).toEqual([]);
		expect(said({ deck: { cuts: [20, 0, 20, -5] } })).toEqual([
			"deck.ts › cuts: a cut must be longer than 0 minutes, not 0. Give each length once, in minutes above 0.",
			"deck.ts › cuts: the 20-minute cut is listed twice. Give each length once, in minutes above 0.",
			"deck.ts › cuts: a cut must be longer than 0 minutes, not -5. Give each length once, in minutes above 0.",
		]);
	});

	it("publishes under a file name", () => {
		for (const output of ["deck", "my-deck-2"])
			expect(said({ deck: { output } })).toEqual([]);
		for (const output of ["my deck", "Deck", "-deck", "deck-", ""])
			expect(said({ deck: { output } })).toEqual([
				`deck.ts › output: output "${output}" cannot be a file name. Use lower-case words joined by hyphens.`,
			]);
	});
});

describe("a figure", () => {
	const forest = (id: string, title = "Pain") =>
		built(
			forestPlot({
				id,
				title,
				rows: [{ outcome: outcomes.painVsSham }],
				message: "Little.",
			}),
		);
	const table = written(guidelineTable({ id: "t", title: "Who", rows: [] }));

	it("has an id of its own, also beside tables", () => {
		const slides = [
			tinySlide({ id: "one", body: [forest("f")] }),
			tinySlide({ id: "two", body: [forest("g"), table] }),
		];
		expect(saidBy(checkFigureIds, tinyProject(slides))).toEqual([]);
		const again = tinySlide({ id: "three", body: [forest("t"), forest("f")] });
		expect(saidBy(checkFigureIds, tinyProject([...slides, again]))).toEqual([
			'three.ts › figure t: figure id "t" is already used by tiny/two.ts. Give each its own id.',
			'three.ts › figure f: figure id "f" is already used by tiny/one.ts. Give each its own id.',
		]);
	});

	it("says what it found wrong with its data, and where that stands", () => {
		const empty = built(
			forestPlot({ id: "f", title: "Pain", rows: [], message: "" }),
		);
		const slide = tinySlide({ id: "one", body: [empty, table] });
		expect(saidBy(checkFigures, tinyProject([slide]))).toEqual([
			"one.ts › figure f: a forest plot has no rows. Give it at least one outcome with an effect.",
			"one.ts › table t: a guideline table has no rows. Give it at least one guideline with a statement.",
		]);
		const elsewhere = {
			...empty,
			faults: [
				{
					message: "a line",
					hint: "Mend it",
					at: { file: "tiny/d.mmd", field: "line 1" },
				},
			],
		};
		expect(
			saidBy(
				checkFigures,
				tinyProject([tinySlide({ id: "one", body: [elsewhere] })]),
			),
		).toEqual(["d.mmd › line 1: a line. Mend it."]);
	});
});

describe("numbers", () => {
	const said = (words: ReturnType<typeof text>) =>
		saidBy(
			checkNumbers,
			tinyProject([tinySlide({ id: "one", reading: words })]),
		);

	it("come from a record, or are literal for a reason", () => {
		expect(said(text`It was ${value(outcomes.painVsSham)}.`)).toEqual([]);
		expect(said(text`On ${plain("day 3", "a name")}.`)).toEqual([]);
		expect(
			said(text`It was 5 mm at best, in a long text about it all.`),
		).toEqual([
			'one.ts › reading: bare number "5" in "It was 5 mm at best, in a long t". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).',
		]);
		expect(
			said(
				text`Words that lead on and on to a vitamin B12 and then go on and on`,
			),
		).toEqual([
			'one.ts › reading: bare number "B12" in "on and on to a vitamin B12 and then go on and on". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).',
		]);
		expect(said(text`${plain("day 3", "")}`)).toEqual([
			'one.ts › reading: plain text "day 3" must give a reason. Say why its digits need no source.',
		]);
		expect(said(text`${value(outcomes.painYear)}`)).toEqual([
			'one.ts › reading: outcome "painYear" of example-2020-trial has no effect to print. Show an arm\'s value with arm(), or another outcome.',
		]);
	});

	it("of claims, questions and terms are checked in their own files", () => {
		const project = tinyProject([], {
			claims: [{ id: "c", finding: text`1` } as Claim],
			questions: [
				{
					id: "q",
					prompt: text`2`,
					options: [text`3`, text`no`],
					why: text`4`,
				} as unknown as Question,
			],
			glossary: [{ term: "T", definition: text`5` }],
			declaredIn: new Map([["claim c", ["tiny/claims/c.ts"]]]),
		});
		expect(
			saidBy(checkNumbers, project).map((each) => each.split(" in ")[0]),
		).toEqual([
			'claims/c.ts › c.finding: bare number "1"',
			'questions.ts › q: bare number "2"',
			'questions.ts › q: bare number "3"',
			'questions.ts › q: bare number "4"',
			'glossary.ts › T: bare number "5"',
		]);
	});
});

describe("a source", () => {
	const said = (words: ReturnType<typeof text>, studies = [trial]) =>
		saidBy(
			checkSources,
			tinyProject([tinySlide({ id: "one", notes: words })], { studies }),
		);
	const verified = "abstract" as const;
	const study = trial.id;

	it("is a record that may be cited", () => {
		expect(said(text`${cite(trial)}`)).toEqual([]);
		const byId = new Map([[trial.id, trial]]);
		const named = (id: string) =>
			checkStudyId({ byId }, id, "f", "x").map(({ hint }) => hint);
		expect(checkStudyId({ byId }, "other", "f", "x")).toEqual([
			{
				file: "f",
				field: "x",
				message: 'unknown study id "other"',
				hint: "Add its record under evidence/",
			},
		]);
		expect(named("example-2020-trail")).toEqual([
			'Did you mean "example-2020-trial"? Else add its record under evidence/',
		]);
		const retracted = { reason: "lost data", replacement: "new-2021" };
		expect(said(text`${cite(trial)}`, [{ ...trial, retracted }])).toEqual([
			'one.ts › sources: study "example-2020-trial" is retracted (lost data). Cite new-2021 instead.',
		]);
	});

	it.each([
		["outcomes.no", { group: "outcomes", key: "no", part: "effect" }],
		["facts.no", { group: "facts", key: "no" }],
		["statements.no", { group: "statements", key: "no" }],
		["arms.no.n", { group: "arms", key: "no", part: "n" }],
		["analyzed", { group: "counts", key: "analyzed" }],
		["bias", { group: "bias" }],
	] as const)("holds the field that is shown: not %s", (path, ref) => {
		const origin = { study, verified, ...ref } as Origin;
		expect(said(text`${recorded(origin, "words")}`)).toEqual([
			`one.ts › sources: record example-2020-trial has no ${path}. Use a field of the record.`,
		]);
	});

	it("holds what it holds", () => {
		expect(
			said(
				text`${value(outcomes.painVsSham)} ${fact(facts.baseline)} ${participants(trial)} ${participants(trial, { arm: "sham" })} ${year(trial)} ${arm(outcomes.painVsSham, "sham")} ${trial}`,
			),
		).toEqual([]);
		const judged = {
			...trial,
			bias: {
				judgedBy: "a review",
				judgements: { sequence: "low" as const },
				read: trial.read,
			},
		};
		expect(
			said(text`${recorded(originOfBias(judged), "a review")}`, [judged]),
		).toEqual([]);
	});

	it("of an unknown record is named once, not by field too", () => {
		expect(
			said(text`${value({ ...outcomes.painVsSham, study: "nobody" })}`),
		).toEqual([
			'one.ts › sources: unknown study id "nobody". Add its record under evidence/.',
		]);
	});
});

describe("the nearest name", () => {
	it("shares most with a mistyped one, and is close to it", () => {
		const known = ["migraine", "tension", "cluster"];
		expect(nearest("migrain", known)).toBe("migraine");
		expect(nearest("migraines", known)).toBe("migraine");
		expect(nearest("mirgaine", known)).toBe("migraine");
		expect(nearest("clustre", known)).toBe("cluster");
		expect(nearest("tension", known)).toBe("tension");
		expect(nearest("abc", ["abd"])).toBe("abd");
		expect(nearest("abc", ["axy"])).toBeUndefined();
		expect(nearest("abcd", ["abxy"])).toBe("abxy");
		expect(nearest("abcd", ["axyz"])).toBeUndefined();
		expect(nearest("abcdefgh", ["abcdexyz"])).toBeUndefined();
		expect(nearest("abcdefghi", ["abcdefxyz"])).toBe("abcdefxyz");
		expect(nearest("headache", known)).toBeUndefined();
		expect(nearest("x", [])).toBeUndefined();
	});
});

describe("the ledger", () => {
	const article =
		"Part one\n\nNeedles  help a lot. They cost\nlittle. Part two. All is well.";
	const claim = (parts: Partial<Claim>): Claim => ({
		id: "helps",
		quote: "Needles help a lot",
		place: "Part one",
		verdict: "partly",
		finding: text`Hardly.`,
		studies: [trial],
		...parts,
	});
	const said = (claims: Claim[], slides = [one]) =>
		saidBy(checkClaims, tinyProject(slides, { article, claims }));

	it("quotes the article to the letter, whatever its line breaks", () => {
		expect(
			said([claim({}), claim({ id: "b", quote: "They cost little" })]),
		).toEqual([]);
		expect(said([claim({ quote: "Needles cure" })])).toEqual([
			'claims.ts › helps.quote: "Needles cure" is not in the article. Quote it to the letter, curly quotation marks included.',
		]);
		expect(said([claim({ place: "Part three" })])).toEqual([
			'claims.ts › helps.place: the article has no heading "Part three". Name one of its headings.',
		]);
	});

	it("keeps the article's order, and its ids apart", () => {
		expect(
			said([claim({ id: "b", quote: "They cost little" }), claim({})]),
		).toEqual([
			'claims.ts › helps.quote: "Needles help a lot" stands before the claim above it. Keep the claims in the article\'s order.',
		]);
		expect(
			said([
				claim({ quote: "All is well" }),
				claim({ id: "b", quote: "They cost little" }),
				claim({ id: "c", quote: "Needles help" }),
			]),
		).toHaveLength(2);
		expect(said([claim({}), claim({})])).toEqual([
			'claims.ts › helps.id: id "helps" is used twice. Give each claim its own id.',
		]);
	});

	it("rests on records, or says what was looked for", () => {
		expect(said([claim({ studies: [] })])).toEqual([
			"claims.ts › helps.studies: the claim names no record. Name the records, or say in absence what was looked for and not found.",
		]);
		expect(said([claim({ studies: [], absence: "A trial" })])).toEqual([]);
		const nobody = cite({ id: "nobody" });
		expect(said([claim({ finding: text`See ${nobody}, ${nobody}.` })])).toEqual(
			[
				'claims.ts › helps.studies: unknown study id "nobody". Add its record under evidence/.',
			],
		);
	});

	it("needs an article", () => {
		const project = tinyProject([], {
			claims: [claim({}), claim({ id: "b" })],
		});
		expect(saidBy(checkClaims, project)).toEqual([
			"claims.ts › claims: claims quote an article, and the deck has none. Put its text into tiny/article.txt.",
		]);
		expect(saidBy(checkClaims, tinyProject([]))).toEqual([]);
	});

	it("holds the claims that slides answer and quote", () => {
		const slides = [
			tinySlide({ id: "one", claims: ["helps"], body: [quote("helps", "x")] }),
			tinySlide({ id: "two", claims: ["cures"], body: [quote("heals", "x")] }),
		];
		expect(said([claim({})], slides)).toEqual([
			'two.ts › claims: unknown claim id "cures". Use the id of a claim, or add the claim to tiny/claims.ts.',
			'two.ts › claims: unknown claim id "heals". Write "helps", if that is meant, or add the claim to tiny/claims.ts.',
		]);
	});
});

describe("a question", () => {
	it("is asked after a chapter that there is", () => {
		const asked = (chapter: string) =>
			saidBy(
				checkQuestions,
				tinyProject([one], {
					questions: [
						{
							id: "q",
							chapter,
							prompt: text`x`,
							options: [text`a`, text`b`],
							answer: 0,
							why: text`y`,
							studies: [],
						} satisfies Question,
					],
					deck: { backup: { id: "backup", title: "B", slides: [] } },
				}),
			);
		expect(asked("one")).toEqual([]);
		expect(asked("backup")).toEqual([]);
		expect(asked("backups")).toEqual([
			'questions.ts › q.chapter: there is no chapter "backups". Did you mean "backup"? Else use one, backup.',
		]);
		expect(asked("elsewhere")).toEqual([
			'questions.ts › q.chapter: there is no chapter "elsewhere". Use one, backup.',
		]);
	});
});

describe("the list of references", () => {
	const page = (id: string, number: number) =>
		tinySlide({ id, body: [{ block: "references", page: number }] });
	const citing = (count: number) =>
		tinySlide({
			id: "citing",
			notes: {
				kind: "text",
				words: Array.from({ length: count + 1 }, () => ""),
				insets: Array.from({ length: count }, (_, index) =>
					cite({ id: `study-${index}` }),
				),
			},
		});

	it("has as many pages as it needs, if it is shown", () => {
		const said = (count: number, pages: number) =>
			saidBy(
				checkReferencePages,
				tinyProject([
					citing(count),
					...Array.from({ length: pages }, (_, index) =>
						page(`page-${index + 1}`, index + 1),
					),
				]),
			);
		expect(said(99, 0)).toEqual([]);
		expect(said(referencesPerPage, 1)).toEqual([]);
		expect(said(referencesPerPage + 1, 2)).toEqual([]);
		expect(said(referencesPerPage + 1, 1)).toEqual([
			"page-1.ts › pages: 14 references take 2 pages, and the deck has 1. Give the list 2 pages.",
		]);
		expect(said(1, 2)).toHaveLength(1);
	});
});

describe("time", () => {
	const words = (count: number) => ({
		kind: "text" as const,
		words: [Array.from({ length: count }, () => "word").join(" ")],
		insets: [],
	});
	const timed = (parts: Parameters<typeof tinySlide>[0], cuts = [10]) =>
		saidBy(checkTime, tinyProject([tinySlide(parts)], { deck: { cuts } }));

	it("of a length is what its slides take, within a tenth, discussion apart", () => {
		const said = (minutes: number, discussion = 0) =>
			saidBy(
				checkTime,
				tinyProject([tinySlide({ id: "one", minutes })], {
					deck: { cuts: [10], discussion: { 10: discussion } },
				}),
			);
		for (const minutes of [9, 10, 11]) expect(said(minutes)).toEqual([]);
		expect(said(8.9)).toEqual([
			"deck.ts › cuts.10: slides of the 10-minute cut take 8.9 minutes. Bring them to 9 to 11 minutes: change minutes, or which slides are in the cut.",
		]);
		expect(said(11.5)).toHaveLength(1);
		expect(said(8, 2)).toEqual([]);
		expect(said(10, 2)).toEqual([
			"deck.ts › cuts.10: slides of the 10-minute cut take 10 minutes. Bring them to 7.2 to 8.8 minutes: change minutes, or which slides are in the cut.",
		]);
	});

	it("is given to each slide, in lengths that there are", () => {
		expect(timed({ id: "one", minutes: 0, notes: words(0) }, [])).toEqual([
			"one.ts › minutes: minutes must be above 0, not 0. Give the minutes that the notes take.",
			"one.ts › cuts: the deck has no 10-minute cut. Leave it out, or list the length in the deck's cuts.",
		]);
		expect(timed({ id: "one", minutes: 20, cuts: [10, 20] }, [10, 40])).toEqual(
			[
				"deck.ts › cuts.10: slides of the 10-minute cut take 20 minutes. Bring them to 9 to 11 minutes: change minutes, or which slides are in the cut.",
				"deck.ts › cuts.40: slides of the 40-minute cut take 0 minutes. Bring them to 36 to 44 minutes: change minutes, or which slides are in the cut.",
				"one.ts › cuts: the deck has no 20-minute cut. Use 10, 40.",
			],
		);
	});

	it("is enough for the notes, also for those of one length", () => {
		// 130 words a minute, and a tenth more.
		expect(timed({ id: "one", minutes: 10, notes: words(1430) })).toEqual([]);
		expect(timed({ id: "one", minutes: 10, notes: words(1431) })).toEqual([
			"one.ts › notes: the notes take 11.01 minutes to say at 130 words a minute, and the slide has 10. Shorten them, move an answer to a paragraph that begins with Will be asked:, or give the slide more minutes.",
		]);
		expect(
			timed({ id: "one", minutes: 10, notesFor: { 10: words(1431) } })[0],
		).toMatch(/^one\.ts › notesFor\.10: the notes take 11\.01 minutes/);
		expect(
			timed({
				id: "one",
				minutes: 10,
				notes: words(1425),
				transitions: { 10: "on and on and on and on" },
			}),
		).toHaveLength(1);
		expect(
			timed({
				id: "one",
				minutes: 10,
				notes: md`Short.

Will be asked: ${plain("word ".repeat(2000), "a long answer")}`,
			}),
		).toEqual([]);
	});
});

describe("notes", () => {
	const lost = md`Say so.`;
	const slide = (id: string, parts = {}) =>
		tinySlide({ id, title: `The slide ${id} makes a point`, ...parts });
	const said = (slides: ReturnType<typeof tinySlide>[], cuts = [10]) =>
		saidBy(checkTransitions, tinyProject(slides, { deck: { cuts } }));

	it("lead to the next slide, but for the last's", () => {
		expect(said([slide("one"), slide("two", { notes: lost })])).toEqual([]);
		expect(said([slide("one", { notes: lost }), slide("two")])).toEqual([
			"one.ts › notes: the notes do not lead to the next slide. End them with a paragraph that begins with Transition:.",
		]);
		// A deck without cuts is shown, not spoken.
		expect(said([slide("one", { notes: lost }), slide("two")], [])).toEqual([]);
	});

	it("lead to the slide that follows in a shorter length", () => {
		const skipped = [slide("one"), slide("two", { cuts: [] }), slide("three")];
		expect(said(skipped)).toEqual([
			'one.ts › transitions.10: in the 10-minute cut "The slide three makes a point" follows, and the notes lead to "The slide two makes a point". Write transitions: { 10: "..." } toward it, or notesFor.10.',
		]);
		const [, ...others] = skipped;
		const first = (parts: object) => said([slide("one", parts), ...others]);
		expect(first({ transitions: { 10: "to three" } })).toEqual([]);
		expect(first({ transitions: { 40: "to three" } })).toHaveLength(1);
		expect(
			first({
				notesFor: {
					10: md`Short.

Transition: to three.`,
				},
			}),
		).toEqual([]);
		expect(first({ notesFor: { 10: lost } })).toHaveLength(1);
		expect(first({ cuts: [] })).toEqual([]);
	});
});

describe("a length of ten slides or more", () => {
	const figure = built(
		forestPlot({
			id: "f",
			title: "Pain",
			rows: [{ outcome: outcomes.painVsSham }],
			message: "",
		}),
	);
	const grid = table({ caption: text`T`, columns: ["A"], rows: [[text`a`]] });
	const said = (figures: number, tables: number, words: number) =>
		saidBy(
			checkShares,
			tinyProject(
				[
					...Array.from({ length: figures }, (_, at) =>
						// A table beside a figure does not count.
						tinySlide({ id: `figure-${at}`, body: [figure, grid] }),
					),
					...Array.from({ length: tables }, (_, at) =>
						tinySlide({ id: `table-${at}`, body: [grid] }),
					),
					...Array.from({ length: words }, (_, at) =>
						tinySlide({ id: `words-${at}`, body: [paragraph`Words`] }),
					),
					tinySlide({ id: "elsewhere", cuts: [], body: [grid] }),
				],
				{ deck: { cuts: [10] } },
			),
		);

	it("shows a figure on at least four slides of five", () => {
		expect(said(8, 2, 0)).toEqual([]);
		expect(said(8, 1, 1)).toEqual([]);
		expect(said(8, 2, 1)).toEqual([
			"deck.ts › cuts.10: 3 of 11 slides of the 10-minute cut (27%) are a table or words alone, more than 20% (tables: table-0, table-1; words: words-0). Leave at most 2: give the others a figure, merge them, or take them out of the cut.",
		]);
		expect(said(8, 0, 3)).toEqual([
			expect.stringContaining(
				"more than 20% (words: words-0, words-1, words-2)",
			),
		]);
	});

	it("has no share to speak of when it is shorter", () => {
		expect(said(0, 9, 0)).toEqual([]);
		expect(said(0, 10, 0)).toHaveLength(1);
	});
});
