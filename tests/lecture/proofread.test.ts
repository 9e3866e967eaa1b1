import { expect, it } from "vitest";
import {
	type PrintedWords,
	projectWords,
} from "../../src/deck/project-words.ts";
import { vocabularyOf } from "../../src/deck/vocabulary.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { proofread } from "../../src/node/proofread/proofread.ts";
import { loadProject } from "../../src/node/site/load-project.ts";

function written(words: string, of: PrintedWords["of"] = "deck"): PrintedWords {
	return { file: "slides/one.ts", field: "notes", words, of };
}

it("finds slips, and takes the words of a subject, their capitals and possessives for English", async () => {
	const problems = await proofread(
		[
			written("Acupuncture was compard with sham."),
			written("The effect of of sham is larger."),
			written("That is an large effect."),
			written(
				"GERAC’s patients knew electroacupuncture. Electroacupuncture hurts.",
			),
			written("On apixaban‡ she bled, as Mrs. K. said."),
			written("Acupuncture was compard with sham.", "record"),
			written("Acupuncture was compard with sham.", "figure"),
		],
		["GERAC", "electroacupuncture", "apixaban"],
	);
	expect(problems.map(describeProblem)).toEqual([
		expect.stringMatching(
			/^slides\/one\.ts › notes: "compard", in proofreading: .+\. Write .*"compared".*, or add the word to the vocabulary of the deck's subject\.$/,
		),
		expect.stringContaining('"of of", in proofreading'),
		expect.stringContaining('"an", in proofreading'),
	]);
}, 300_000);

it("finds nothing to mend in the lecture", async () => {
	const project = await loadProject(
		"slides/deck.ts",
		(file) => import(/* @vite-ignore */ file),
	);
	const problems = await proofread(
		projectWords(project),
		vocabularyOf(project),
	);
	expect(problems.map(describeProblem)).toEqual([]);
}, 300_000);
