import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeProblem } from "../../src/evidence/problem.ts";
import { readDeck } from "../../src/node/load/read-deck.ts";

/*
 * Modules that cannot be read, or that declare something else than they should, in copies of the small
 * deck: what an author is told, which must name the author's own file and line.
 */

const copies: string[] = [];
afterAll(() => {
	for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** A place in a template, written apart from the templates of this file. */
const place = (code: string) => `$${`{${code}}`}`;

/** What is said of a copy of the small deck in which something was changed. */
async function told(
	...changes: [file: string, from: string | RegExp, to: string][]
): Promise<string[]> {
	const copy = `tests/fixtures/broken-read-${copies.length}`;
	copies.push(copy);
	cpSync("tests/fixtures/small", copy, { recursive: true });
	for (const [file, from, to] of changes) {
		const path = join(copy, file);
		const before = from === "" ? "" : readFileSync(path, "utf8");
		if (from !== "") expect(before).toMatch(from);
		writeFileSync(path, from === "" ? to : before.replace(from, to));
	}
	const { problems } = await readDeck(process.cwd(), `${copy}/deck.ts`);
	return problems.map((problem) =>
		describeProblem(problem)
			.replaceAll(`${copy}/`, "")
			// Where fields stand is tried with the mistakes of authors.
			.replace(/\.ts:\d+:\d+ ›/, ".ts ›"),
	);
}

describe("a module that cannot be read is told by file, line and cause:", () => {
	it("a missing comma", async () => {
		expect(await told(["one/icons.ts", '"icons",', '"icons"'])).toEqual([
			'one/icons.ts › line 9:2: expected "," or "}" but found "Identifier" in title: "More people responded than with usual care",. Put a comma at the end of the part before, or close its quotation mark or backtick.',
		]);
	});

	it("a path and a name that are not there, together", async () => {
		expect(
			await told(
				["one/icons.ts", "example-2020-trial.ts", "exampel-2020-trial.ts"],
				["one/forest.ts", /plain, points/, "plain, pionts as points"],
			),
		).toEqual([
			'one/icons.ts › line 3:43: there is no module "../evidence/exampel-2020-trial.ts". Correct the path, or add the file.',
			'one/forest.ts › line 1:21: "pionts" is not exported by "src/deck/index.ts". Import a name that it exports.',
		]);
		expect(
			await told(["one/forest.ts", /plain, points/, "plain, pionts as points"]),
		).toEqual([
			'one/forest.ts › line 1:21: "pionts" is not exported by "src/deck/index.ts". Import a name that it exports.',
		]);
	});
});

describe("a module that declares something else is told by field:", () => {
	const cases: [
		what: string,
		changes: Parameters<typeof told>,
		messages: string[],
	][] = [
		[
			"a deck without default export",
			[["deck.ts", "export default deck(", "export const whole = deck("]],
			[
				"deck.ts › default export: is missing. Write export default deck({...}).",
			],
		],
		[
			"a deck that is none",
			[["deck.ts", "", 'export default { title: "x" };']],
			[
				"deck.ts › kind: is missing. Make it with deck({...}).",
				"deck.ts › description: is missing. Write a string.",
				"deck.ts › subject: is missing. Write an object.",
				"deck.ts › output: is missing. Write a string.",
				"deck.ts › cuts: is missing. Write a list.",
				"deck.ts › chapters: is missing. Write a list.",
			],
		],
		[
			"a slide that is none",
			[["one/icons.ts", /export default slide\(/, "export default ("]],
			["one/icons.ts › kind: is missing. Make it with slide({...})."],
		],
		[
			"fields that are mistyped, missing or of another kind, in two slides",
			[
				["one/icons.ts", "title:", "titel:"],
				["one/icons.ts", "minutes: 2", 'minutes: "2"'],
				["one/course.ts", /notes: md`/, "notes: `"],
			],
			[
				'one/icons.ts › minutes: "2" is not a number. Write 2, without quotation marks.',
				'one/icons.ts › titel: there is no field "titel". Did you mean "title"? Else use id, title, layout, minutes, cuts, claims, comparators, pico, context, certainty, sources, draft, body, notes, notesFor, transitions, reading.',
				'one/course.ts › notes: "Say it. Transition: on." is not a text. Begin it with text` or md`, and end it with a backtick.',
			],
		],
		[
			"a block that there is not",
			[
				[
					"one/icons.ts",
					"body: [",
					'body: [{ block: "image", src: "x.png" } as never,',
				],
			],
			[
				'one/icons.ts › body.0.block: "image" is not a block. Use the builders of #deck and #figures: points, paragraph, table, columns, forestPlot….',
			],
		],
		[
			"an option that a figure cannot be built from",
			[
				[
					"one/icons.ts",
					/outcome: responseRatio/,
					"outcome: undefined as never",
				],
			],
			[
				'one/icons.ts › figure small-icons: cannot be built: something here is missing: there is nothing to read "arms" of. Check the names of its outcomes and arms against the record; npm run check names those that it has.',
			],
		],
		[
			"claims, questions and terms",
			[
				[
					"claims.ts",
					"",
					'import { text } from "#deck";\nexport default [{ id: "c", quote: "q", place: "p", verdict: "maybe", finding: text`x`, studies: [] }];',
				],
				[
					"questions.ts",
					"",
					'import { text } from "#deck";\nexport default [{ id: "q", chapter: "one", prompt: text`x`, options: [text`a`, text`b`], answer: 2, why: text`y`, studies: [] }, { id: "r", chapter: "one", prompt: text`x`, options: [], answer: 0, why: text`y`, studies: [undefined] }];',
				],
				[
					"glossary.ts",
					"",
					'import { text } from "#deck";\nexport default [{ term: "t", definiton: text`x` }];',
				],
				["presenter.ts", "", 'export default { nmae: "A" };'],
			],
			[
				'claims.ts › c.verdict: "maybe" is not one of its values. Use supported, partly, overstated, unsupported, wrong.',
				"questions.ts › q.answer: there is no option 2 among 2. Count from 0 to 1.",
				"questions.ts › r.studies.0: undefined is not a study. Import the study's record.",
				'glossary.ts › t.definiton: there is no field "definiton". Did you mean "definition"? Else use term, also, definition, draft.',
				"presenter.ts › nmae: must be a field of a presenter. Use name, credentials, institution, event, date, disclosures, logo.",
			],
		],
		[
			"a question after a chapter that there is not",
			[
				[
					"questions.ts",
					"",
					'import { text } from "#deck";\nexport default [{ id: "q", chapter: "on", prompt: text`x`, options: [text`a`, text`b`], answer: 1, why: text`y`, studies: [] }];',
				],
			],
			[
				'questions.ts › q.chapter: there is no chapter "on". Did you mean "one"? Else use one.',
			],
		],
		[
			"what is no study among the records",
			[["evidence/extra.ts", "", "export const limit = 3;"]],
			[
				"evidence/extra.ts › limit: what is exported here is not a study. Write study({...}), or do not export it.",
			],
		],
		[
			"an id that another slide has, in the file that was copied",
			[["one/responders.ts", 'id: "responders"', 'id: "icons"']],
			[
				'one/responders.ts › id: slide id "icons" is already used by one/icons.ts. Give each its own id.',
			],
		],
		[
			"something else than a value within a text",
			[
				[
					"one/forest.ts",
					place("value(trial.outcomes.painVsSham)"),
					place("{ inset: 'number', text: '5' } as never"),
				],
			],
			[
				'one/forest.ts › body.1.points.0: after "Sham explains much:" stands a number. Insert a value, an outcome, a fact, a study or plain(...).',
			],
		],
	];
	it.each(cases)("%s", async (_, changes, messages) => {
		expect(await told(...changes)).toEqual(messages);
	});
});
