import { beforeAll, describe, expect, it } from "vitest";
import { checkProject } from "../../src/checks/check-project.ts";
import { plain } from "../../src/deck/insets.ts";
import { arm, heterogeneity, value } from "../../src/deck/outcome-values.ts";
import type { LoadedProject } from "../../src/deck/project.ts";
import { points } from "../../src/deck/slide.ts";
import { cite } from "../../src/deck/study-values.ts";
import { subject } from "../../src/deck/subject.ts";
import { md, text } from "../../src/deck/text.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { mechanism } from "../../src/figures/diagram/diagram.ts";
import { forestPlot } from "../../src/figures/forest-plot/forest-plot.ts";
import { resolve } from "../../src/figures/resolve.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import {
	outcome,
	smallDeclared,
	today,
	withDeck,
	withRecord,
	withSlide,
} from "../fixtures/small-project.ts";

let small: LoadedProject;
beforeAll(async () => {
	small = await smallDeclared();
});

const record = "tests/fixtures/small/evidence/example-2020-trial.ts";
const forest = "tests/fixtures/small/one/forest.ts";

function messages(project: LoadedProject): string[] {
	return checkProject(resolve(project), today).map(describeProblem);
}

it("finds nothing wrong with a good deck", () => {
	expect(messages(small)).toEqual([]);
});

describe("a record is refused", () => {
	const broken: [string, (project: LoadedProject) => LoadedProject, string][] =
		[
			[
				"when its interval is swapped",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", (each) => ({
							...each,
							effect: { ...each.effect, ci95: [2.5, -12.5] },
						})),
					),
				`${record} › outcomes.painVsSham.effect.ci95: lower limit 2.5 is above upper limit -12.5. Swap them, or check the sign convention.`,
			],
			[
				"when a unit writes thousands in another way than estimates do",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", (each) => ({
							...each,
							unit: "per 10 000 patients",
						})),
					),
				`${record} › outcomes.painVsSham.unit: "per 10 000 patients" does not write thousands with a comma, as estimates are printed (per 10,000). Correct it: points, SD, %, mm, days per month, ratio….`,
			],
			[
				"when its interval does not contain its estimate",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", (each) => ({
							...each,
							effect: { ...each.effect, ci95: [-4, 2.5] },
						})),
					),
				`${record} › outcomes.painVsSham.effect.ci95: interval -4 to 2.5 does not contain its estimate -5. Check the estimate, the limits and their signs at the source.`,
			],
			[
				"when its effect has neither interval nor a word on why not",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", ({ effect, ...each }) => ({
							...each,
							effect: { type: effect?.type, value: effect?.value },
						})),
					),
				`${record} › outcomes.painVsSham.effect.ci95: is missing. Write it: 95 % confidence interval as [lower, upper], "not reported" if the source gives none, "not available" if it is not available.`,
			],
			[
				"when its sign contradicts its arms",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", (each) => ({
							...each,
							effect: { ...each.effect, value: 5, ci95: [1, 9] },
						})),
					),
				`${record} › outcomes.painVsSham.effect.value: sign of 5 contradicts the arms (-25 minus -20). Give treatment minus control, or swap the contrast.`,
			],
			[
				"when its comparator is missing",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", ({ comparator: _, ...each }) => each),
					),
				`${record} › outcomes.painVsSham.comparator: is missing. Write a string: What the effect is measured against: a word that the deck's subject declares.`,
			],
			[
				"when the deck's subject declares no such comparator",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", (each) => ({ ...each, comparator: "shams" })),
					),
				`${record} › outcomes.painVsSham.comparator: comparator "shams" is not one of the deck's. Did you mean "sham"? Else use sham, placebo, usual-care, no-treatment, waitlist, active, mixed, other, within-group, none, or declare it in the deck's subject.`,
			],
			[
				"when a percentage is impossible",
				(project) =>
					withRecord(
						project,
						outcome("responseVsSham", ({ effect: _, ...each }) => ({
							...each,
							arms: [{ arm: "real", kind: "percent", value: 480 }],
						})),
					),
				`${record} › outcomes.responseVsSham.arms.0.value: 480% is not between 0 and 100. Check the number, or its kind.`,
			],
			[
				"when its DOI is mistyped",
				(project) =>
					withRecord(project, (each) => ({
						...each,
						citation: { ...each.citation, DOI: "doi:10.1000/example.1" },
					})),
				`${record} › citation.DOI: "doi:10.1000/example.1" is not a DOI (10.prefix/suffix). Write "10.1000/example.1" alone.`,
			],
			[
				"when an outcome names an unknown arm",
				(project) =>
					withRecord(
						project,
						outcome("painYear", (each) => ({
							...each,
							arms: [{ arm: "reel", kind: "mean change", value: -18 }],
						})),
					),
				`${record} › outcomes.painYear.arms.0.arm: arm "reel" is not one of this study's arms (real, sham, usual). Use an id from arms, or declare the arm.`,
			],
			[
				"when its date lies in the future",
				(project) =>
					withRecord(project, (each) => ({
						...each,
						citation: {
							...each.citation,
							issued: { "date-parts": [[2031, 5]] },
						},
					})),
				`${record} › citation.issued: date 2031-5 lies in the future. Give the date printed on the publication.`,
			],
			[
				"when more took part than were randomized",
				(project) =>
					withRecord(
						project,
						outcome("painVsSham", (each) => ({ ...each, participants: 1800 })),
					),
				`${record} › outcomes.painVsSham.participants: 1800 participants is more than 300 randomized. Read both counts again at the source.`,
			],
			[
				"when its place was not read",
				(project) =>
					withRecord(
						project,
						outcome("painYear", (each) => ({
							...each,
							read: { url: "https://example.org", where: "Table 2, not read" },
						})),
					),
				`${record} › outcomes.painYear.read.where: "Table 2, not read" must name the place where this was read. Leave the figure out and list it in gaps, or read it and name the place.`,
			],
			[
				"when its id differs from its file",
				(project) =>
					withRecord(project, (each) => ({
						...each,
						id: "example-2021-trial",
					})),
				`${record} › id: id "example-2021-trial" differs from the file name "example-2020-trial". Name the file example-2021-trial.ts or change the id.`,
			],
			[
				"when a trial names acupuncture nowhere and no other treatment",
				(project) =>
					withRecord(project, (each) => ({
						...each,
						citation: { ...each.citation, title: "An invented trial" },
						arms: each.arms.map((arm) => ({ ...arm, name: arm.id })),
					})),
				`${record} › otherTreatment: neither title, population nor arms name acupuncture. Name it in its arm, or set otherTreatment to what the trial tests.`,
			],
			[
				"when the trial that it reports further is missing",
				(project) =>
					withRecord(project, (each) => ({
						...each,
						followUpOf: "nobody-1999",
					})),
				`${record} › followUpOf: there is no record "nobody-1999". Give the id of the record whose trial this one reports further.`,
			],
			[
				"when a publication stands twice",
				(project) => ({
					...project,
					studies: [
						...project.studies,
						...project.studies.map(({ study }) => ({
							file: "tests/fixtures/small/evidence/again/example-2020-trial.ts",
							study,
						})),
					],
				}),
				`tests/fixtures/small/evidence/again/example-2020-trial.ts › citation.DOI: DOI "10.1000/example.1" is already used by ${record}. Keep one record for one publication.`,
			],
			[
				"when a publication stands twice, once without its DOI",
				(project) => ({
					...project,
					studies: [
						...project.studies,
						...project.studies.map(({ study }) => ({
							file: "tests/fixtures/small/evidence/again/example-2020-trial.ts",
							study: {
								...study,
								citation: { ...study.citation, DOI: undefined },
							},
						})),
					],
				}),
				`tests/fixtures/small/evidence/again/example-2020-trial.ts › citation.title: title "${trial.citation.title}" is already used by ${record}. Keep one record for one publication.`,
			],
		];
	it.each(broken)("%s", (_, breakIt, message) => {
		expect(messages(breakIt(small))).toContain(message);
	});
});

describe("a slide is refused", () => {
	const broken: [string, (project: LoadedProject) => LoadedProject, string][] =
		[
			[
				"for a bare number in its title",
				(project) =>
					withSlide(project, "forest", { title: "Needling helped 48 of them" }),
				`${forest} › title: bare number "48" in "Needling helped 48 of them". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).`,
			],
			[
				"for a bare number in its notes",
				(project) =>
					withSlide(project, "forest", {
						notes: md`Say 21 now.

Transition: on.`,
					}),
				`${forest} › notes: bare number "21" in "Say 21 now. Transition: on.". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).`,
			],
			[
				"for plain digits without a reason",
				(project) =>
					withSlide(project, "forest", { notes: md`Say ${plain("21", " ")}.` }),
				`${forest} › notes: plain text "21" must give a reason. Say why its digits need no source.`,
			],
			[
				"for an unknown study",
				(project) =>
					withSlide(project, "forest", {
						notes: md`See ${cite({ id: "exmaple-2020-trial" })}.`,
					}),
				`${forest} › sources: unknown study id "exmaple-2020-trial". Did you mean "example-2020-trial"? Else add its record under evidence/.`,
			],
			[
				"for a retracted study",
				(project) =>
					withRecord(project, (each) => ({
						...each,
						retracted: { reason: "data could not be found" },
					})),
				`${forest} › sources: study "example-2020-trial" is retracted (data could not be found). Do not cite it.`,
			],
			[
				"for a value that its record does not hold",
				(project) =>
					withSlide(project, "forest", {
						notes: md`${arm(trial.outcomes.painYear, "sham")}`,
					}),
				`${forest} › notes: outcome "painYear" of example-2020-trial has no value for arm "sham". It has real, usual.`,
			],
			[
				"for an effect that was not recorded",
				(project) =>
					withSlide(project, "forest", {
						notes: md`${value(trial.outcomes.painYear)}`,
					}),
				`${forest} › notes: outcome "painYear" of example-2020-trial has no effect to print. Show an arm's value with arm(), or another outcome.`,
			],
			[
				"for a spread between trials that was not recorded",
				(project) =>
					withSlide(project, "forest", {
						notes: md`${heterogeneity(trial.outcomes.painYear)}`,
					}),
				`${forest} › notes: outcome "painYear" of example-2020-trial records no I². Leave it out, or read it at the source.`,
			],
			[
				"for an unknown claim",
				(project) => withSlide(project, "forest", { claims: ["cures-all"] }),
				`${forest} › claims: unknown claim id "cures-all". Use the id of a claim, or add the claim to tests/fixtures/small/claims.ts.`,
			],
			[
				"for missing notes",
				(project) => withSlide(project, "forest", { notes: md` ` }),
				`${forest} › notes: is empty. Say what to say, what will be asked and the transition.`,
			],
			[
				"for more than forty words beside a figure",
				(project) => {
					const words = Array.from({ length: 41 }, () => "word").join(" ");
					const figure = forestPlot({
						id: "small-forest",
						title: "Pain",
						rows: [{ outcome: trial.outcomes.painVsSham }],
						message: "Little.",
					});
					return withSlide(project, "forest", {
						body: [
							figure,
							{
								...points`x`,
								points: [{ kind: "text", words: [words], insets: [] }],
							},
						],
					});
				},
				`${forest} › body: 41 words beside a figure, more than 40. Move words to notes or reading text.`,
			],
			[
				"for a title of more than two lines",
				(project) =>
					withSlide(project, "forest", { title: "long ".repeat(25) }),
				`${forest} › title: title has 124 characters, more than 96. Shorten it to two lines.`,
			],
			[
				"for an id that another slide has",
				(project) => ({
					...withSlide(project, "responders", { id: "forest" }),
					declaredIn: new Map([
						["slide forest", [forest, "tests/fixtures/small/one/copied.ts"]],
					]),
				}),
				`tests/fixtures/small/one/copied.ts › id: slide id "forest" is already used by ${forest}. Give each its own id.`,
			],
			[
				"that is listed twice",
				(project) =>
					withDeck(project, (deck) => ({
						...deck,
						cuts: [],
						chapters: deck.chapters.map((chapter) => ({
							...chapter,
							slides: [...chapter.slides, ...chapter.slides.slice(2, 3)],
						})),
					})),
				`tests/fixtures/small/one/icons.ts › id: slide "icons" is listed 2 times. List it once.`,
			],
			[
				"that no chapter lists",
				(project) => ({
					...project,
					declaredIn: new Map([
						["slide lost", ["tests/fixtures/small/one/lost.ts"]],
					]),
				}),
				"tests/fixtures/small/one/lost.ts › id: no chapter lists this slide. List it in its chapter.ts, or delete the file.",
			],
			[
				"for no time to speak",
				(project) => withSlide(project, "forest", { minutes: 0 }),
				`${forest} › minutes: minutes must be above 0, not 0. Give the minutes that the notes take.`,
			],
			[
				"for rows of different measures in one forest",
				(project) =>
					withSlide(project, "forest", {
						body: [
							forestPlot({
								id: "small-forest",
								title: "Mixed",
								rows: [
									{ outcome: trial.outcomes.painVsSham },
									{ outcome: trial.outcomes.responseRatio },
								],
								message: "Nonsense.",
							}),
						],
					}),
				`${forest} › figure small-forest: rows of different measures in one forest: risk ratio (ratio) of example-2020-trial beside mean difference (mm of 0 to 100) of example-2020-trial. Plot each measure on its own axis.`,
			],
		];
	it.each(broken)("%s", (_, breakIt, message) => {
		expect(messages(breakIt(small))).toContain(message);
	});
});

describe("a deck is refused", () => {
	it("when a cut misses its length", () => {
		const short = withDeck(small, (deck) => ({
			...deck,
			chapters: deck.chapters.map((chapter) => ({
				...chapter,
				slides: chapter.slides.slice(1),
			})),
		}));
		expect(messages({ ...short, declaredIn: new Map() })).toEqual([
			"tests/fixtures/small/deck.ts › cuts.20: slides of the 20-minute cut take 10 minutes. Bring them to 18 to 22 minutes: change minutes, or which slides are in the cut.",
		]);
	});

	it("with all its faults in one run", () => {
		const twice = withSlide(
			withSlide(small, "forest", { title: "Pain was lower by 5 points" }),
			"icons",
			{ notes: md`` },
		);
		// Empty notes are told once, not for leading nowhere, too.
		expect(messages(twice)).toHaveLength(2);
	});
});

it("refuses lengths, an output name and comparators that cannot be used", () => {
	const about = subject({
		intervention: "yoga",
		named: /yoga|needl/i,
		comparators: { "Sham pose": {} },
	});
	const deck = "tests/fixtures/small/deck.ts";
	expect(
		messages(
			withDeck(small, (whole) => ({
				...whole,
				subject: about,
				output: "my deck",
				cuts: [20, 20, 0],
			})),
		),
	).toEqual(
		expect.arrayContaining([
			`${deck} › subject.comparators: comparator "Sham pose" cannot be a name in a style sheet. Use lower-case words joined by hyphens, and not "treatment".`,
			`${deck} › output: output "my deck" cannot be a file name. Use lower-case words joined by hyphens.`,
			`${deck} › cuts: the 20-minute cut is listed twice. Give each length once, in minutes above 0.`,
			`${deck} › cuts: a cut must be longer than 0 minutes, not 0. Give each length once, in minutes above 0.`,
		]),
	);
});

describe("a diagram is refused", () => {
	const file = "tests/fixtures/small/diagrams/design.mmd";
	const drawn = (change: (source: string) => string): string[] =>
		messages({
			...small,
			diagrams: new Map([
				["design", change(small.diagrams.get("design") ?? "")],
			]),
		});

	it("for a line that is no flowchart", () => {
		expect(drawn((source) => `${source}\n  real ==> sham`)).toContain(
			`${file} › line 11: "real ==> sham" cannot be read as a line of a flowchart. Write flowchart, id["label"], or from study_1@--> to (dotted: -.->, no effect found: --x).`,
		);
	});

	it("for an arrow without study", () => {
		expect(
			drawn((source) => source.replace("example2020Trial_1@-->", "-->")),
		).toContain(
			`${file} › line 6: arrow all to real names no study. Give it an id: all study_1@--> real, or open_1@ for an open question.`,
		);
	});

	it("for an arrow with an unknown study or node", () => {
		expect(
			drawn((source) => source.replace("example2020Trial_1", "nobody1999_1")),
		).toContain(
			`${file} › line 6: arrow all to real names an unknown study "nobody1999". Use a record's id in camel case, e.g. goldman2010Adenosine_1.`,
		);
		expect(
			drawn((source) => source.replace("@--> real", "@--> rael")),
		).toContain(
			`${file} › line 6: arrow all to rael names an unknown node "rael". Declare it: rael["label"].`,
		);
	});

	it("for a bare number in a label", () => {
		expect(drawn((source) => source.replace("{randomized}", "300"))).toContain(
			`${file} › node all: bare number "300". Write {name} and give the sourced value in the diagram's values.`,
		);
	});

	it("for a step that brings an unknown arrow", () => {
		const built = mechanism({
			id: "small-design",
			title: "Design",
			source: "design",
			studies: [trial],
			steps: [["nobody1999_1"]],
			message: "Two arms.",
		});
		expect(messages(withSlide(small, "design", { body: [built] }))).toContain(
			`tests/fixtures/small/one/design.ts › figure small-design: a step brings an unknown arrow "nobody1999_1". Name an arrow of ${file}.`,
		);
	});

	it("for a null result with a head, and a cross that is no null result", () => {
		expect(
			drawn((source) =>
				source.replace("example2020Trial_1@", "null_example2020Trial_1@"),
			),
		).toContain(
			`${file} › line 6: arrow all to real is named a null result, but has a head. Write null_study_1@--x for an effect that was tested and not found, else study_1@-->.`,
		);
		expect(
			drawn((source) => source.replace("Trial_1@-->", "Trial_1@--x")),
		).toContain(
			`${file} › line 6: arrow all to real ends in a cross. Write null_study_1@--x for an effect that was tested and not found, else study_1@-->.`,
		);
	});
});

it("names texts as a reader sees them", () => {
	expect(text`a ${plain("1", "x")}`.words).toEqual(["a ", ""]);
});
