import {
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../src/evidence/problem.ts";
import { allProblems } from "../../src/node/cli/all-problems.ts";
import { typeProblems } from "../../src/node/cli/types.ts";
import { draftsLeftOut, readDeck } from "../../src/node/load/read-deck.ts";

/*
 * Mistakes that authors make, several at once in copies of the small deck, and what `npm run check` says
 * of them: each once, all together, by file, line and column, with the cause and what to do. The type
 * checker reads all copies in one run, those that it cannot parse apart: it would say nothing else.
 */

/** Words in the place of others; where there are none, a whole file, or a folder. */
type Change = readonly [
	file: string,
	from: string | RegExp,
	to: string | Uint8Array | { readonly folder: true },
];

const record = "evidence/example-2020-trial.ts";
const head = `import { text } from "#deck";
import { example2020Trial as trial } from "./evidence/example-2020-trial.ts";
`;
const question = (id: string, parts = "") =>
	`{ id: "${id}", chapter: "one", prompt: text\`x\`, options: [text\`a\`, text\`b\`], answer: 1, why: text\`y\`, studies: [trial], ${parts} },`;

const small = (file: string) =>
	readFileSync(join("tests/fixtures/small", file), "utf8");

const mistakes = {
	"syntax/parsed": [
		["one/icons.ts", '"icons",', '"icons"'],
		["one/forest.ts", "text`not graded`", "text`not graded"],
		["one/course.ts", '"course"', "“course”"],
		["one/design.ts", "../evidence/example", "../evidence/exampel"],
		[
			"one/responders.ts",
			"\tminutes: 4,",
			"<<<<<<< HEAD\n\tminutes: 4,\n=======\n\tminutes: 3,\n>>>>>>> theirs",
		],
	],
	"types/names": [
		["one/forest.ts", "points`", "pionts`"],
		["one/icons.ts", 'import { iconArray } from "#figures";\n', ""],
		["one/responders.ts", "example2020Trial as", "exampel2020Trial as"],
		["one/course.ts", "painYear } =", "painYaer: painYear } ="],
		["one/design.ts", "facts.sessions", "facts.session"],
	],
	"types/thrown": [
		[
			"one/forest.ts",
			`\${value(trial.outcomes.painVsSham)}`,
			`\${value(trial)}`,
		],
		[
			"one/icons.ts",
			"outcome: responseRatio,",
			"outcome: trial.outcomes.response,",
		],
		["one/course.ts", "minutes: 2", "minutes: 1,\n\tminutes: 2"],
		["one/responders.ts", "axisTitle", "axisTitel"],
	],
	"types/form": [
		["one/icons.ts", 'title: "More', 'titel: "More'],
		["one/icons.ts", "minutes: 2", 'layout: "tile",\n\tminutes: "1.5"'],
		[
			"one/icons.ts",
			"body: [",
			'body: [\n\t\ttext`words`,\n\t\t{ block: "image" },\n\t\t{ block: "points", point: [] },',
		],
		["one/course.ts", "notes: md`", "notes: `"],
		["one/course.ts", "text`not graded`", 'text("not graded")'],
		["one/forest.ts", "outcome: text`pain", "outcme: text`pain"],
		[
			"one/forest.ts",
			`\${trial.outcomes.painVsUsual}`,
			`\${trial.outcomes.painVsUsual.randomized}`,
		],
		["deck.ts", "slides: [forest", "slides: [undefined, forest"],
		[
			"one/stray.ts",
			"",
			'import { slide } from "#deck";\nslide({} as never);\n',
		],
		["one/stray.tsx", "", "export default 1;\n"],
		[
			"one/study.ts",
			"",
			'import { study } from "#evidence";\nexport const stray = study({} as never);\n',
		],
		[
			"presenter.ts",
			"",
			'import { presenter } from "#deck";\nexport default presenter({ logo: "logos/none.png" } as never);\n',
		],
		[
			"claims.ts",
			"",
			`${head}export default [\n{ id: "c", quote: "q", place: "p", verdict: "maybe", finding: text\`x\`, studies: [trial] }];\n`,
		],
		[
			"questions.ts",
			"",
			`${head}export default [\n${question("a", "answer: 4")}\n${question("b", 'options: ["x", text`y`]')}];\n`,
		],
		["glossary.ts", "", `${head}export const terms = [];\n`],
	],
	"types/record": [
		[
			record,
			'type: "mean difference", value: -5',
			'type: "mean diference", value: -5',
		],
		[record, 'DOI: "10.1000', 'DOI: "https://doi.org/10.1000'],
		[record, "randomized: 300", 'randomized: "300"'],
		[record, "limitations:", "limitation: [],\n\tlimitations:"],
		[record, '\tpopulation: "Adults with invented pain",\n', ""],
		["one/icons.ts", "More people", "48 people"],
	],
	"types/content": [
		["one/icons.ts", "More people", "48 people"],
		["one/icons.ts", 'id: "icons"', 'id: "icon-array"'],
		["one/icons.ts", "md`Prose.", "md`Prose ![a picture](x.png)."],
		[
			"one/forest.ts",
			`\${value(trial.outcomes.painVsSham)}`,
			"{value(trial.outcomes.painVsSham)}",
		],
		["one/forest.ts", "**invented**", "**invented"],
		["one/forest.ts", "minutes: 10", "minutes: 25"],
		["one/responders.ts", 'role: "treatment"', 'role: "verum"'],
		["one/responders.ts", 'arm: "usual"', 'arm: "usuall"'],
		["one/course.ts", '["sham"]', '["shamm"]'],
		["one/course.ts", 'id: "course"', 'id: "responders"'],
		[record, "ci95: [-12.5, 2.5]", "ci95: [2.5, -12.5]"],
		["diagrams/design.mmd", "Trial_2@--> sham", "Trial_1@--> sham"],
		["diagrams/other.mmd", "", "flowchart\n"],
		[
			"deck.ts",
			"cuts: [20]",
			'cuts: [20],\n\tdiscussion: { 25: 3 },\n\trecords: ["../nowhere"]',
		],
		["article.txt", "", "Words of it"],
		[
			"claims.ts",
			"",
			`${head}export default [\n{ id: "cured", quote: "Words", place: "Words", verdict: "wrong", finding: text\`x\`, studies: [trial] }];\n`,
		],
		["one/design.ts", "minutes: 2", 'claims: ["curd"],\n\tminutes: 2'],
		[
			"questions.ts",
			"",
			`${head}export default [\n${question("a", 'chapter: "on"')}\n${question("b")}\n${question("b", "options: [text`same`, text`same`]")}];\n`,
		],
		[
			"glossary.ts",
			"",
			`${head}export default [\n{ term: "Sham", definition: text\`b\` },\n{ term: "Alpha", definition: text\`b\` },\n{ term: "sham", definition: text\`b\` }];\n`,
		],
	],
	"syntax/imports": [
		[
			"one/forest.ts",
			"import { forestPlot",
			'import "lodash";\nimport { forestPlot',
		],
		["one/icons.ts", '"#figures"', '"#figure"'],
		[
			"one/course.ts",
			"const {",
			'import data from "./course.json";\nimport photo from "./photo.png";\nconst {',
		],
		["one/course.json", "", "{}"],
		["one/photo.png", "", "photo"],
		["one/design.ts", "import { example2020Trial as trial }", "import trial"],
		[
			"one/responders.ts",
			"export default slide",
			"export const responders = slide",
		],
	],
	"syntax/circle": [
		[
			"one/icons.ts",
			"const {",
			'import course from "./course.ts";\nexport const after = course.id;\nconst {',
		],
		[
			"one/course.ts",
			"const {",
			'import icons from "./icons.ts";\nexport const after = icons.id;\nconst {',
		],
		[
			"subject.ts",
			"intervention:",
			'intervention: "",\n\tnamed: "x",\n\tname:',
		],
	],
	"syntax/files": [
		[
			"one/icons.ts",
			"",
			Buffer.from(`\ufeff${small("one/icons.ts")}`, "utf16le"),
		],
		[
			"diagrams/design.mmd",
			"",
			Buffer.from(
				small("diagrams/design.mmd").replace("Needling", "Nädeln"),
				"latin1",
			),
		],
		["glossary.ts", "", { folder: true }],
		["evidence/other.json", "", "{}"],
		[
			"one/chapter.ts",
			"",
			'export default { id: "one", title: "x", slides: [] };\n',
		],
		[
			"one/course.ts",
			"export default slide(",
			"export default (async () => slide(",
		],
		["one/course.ts", "md`Prose.`,\n});", "md`Prose.`,\n}))();"],
		["one/forest.ts", "export default slide(", "export default () => slide("],
		["one/responders.ts", "export default slide(", "export default (("],
		["one/responders.ts", "md`Prose.`,\n});", "md`Prose.`,\n}).body[0]);"],
		["presenter.ts", "", "export default [];\n"],
		["look.ts", "", 'export default { light: ["#FFFFFF"], dark: null };\n'],
	],
	"types/empty": [
		["one/icons.ts", '"small-icons"', '"Small Icons/1"'],
		["one/icons.ts", "More people", "More <b>people</b>"],
		["one/icons.ts", '"Responders in a hundred"', '""'],
		["one/course.ts", "text`not graded`", "text``"],
		["one/course.ts", "md`Say it.\n\nTransition: on.`", "md``"],
		[
			"one/forest.ts",
			`\${value(trial.outcomes.painVsSham)}`,
			`\${undefined as never}`,
		],
		["one/forest.ts", "\t\tpoints`", "\t\tpoints``,\n\t\tpoints`"],
		["one/responders.ts", "minutes: 4", "minutes: -4"],
		[
			"one/design.ts",
			"minutes: 2",
			"notesFor: { soon: md`x` } as never,\n\tminutes: 2",
		],
		["deck.ts", "An invented deck", " "],
		[
			"glossary.ts",
			"",
			'import { text } from "#deck";\nexport default [{ term: "", definition: text`x` }, null as never];\n',
		],
		[
			"questions.ts",
			"",
			`${head}export default [\n${question("", "")}\n{ id: "b", chapter: "one", prompt: text\`x\`, options: [text\`\`, text\`b\`], answer: 1, why: text\`y\`, studies: [] }];\n`,
		],
	],
	"types/drafts": [
		["one/forest.ts", "minutes: 10", "draft: true,\n\tmintues: 10"],
		["one/course.ts", "../evidence/example", "../evidence/exampel"],
		["one/course.ts", "minutes: 2", "draft: true,\n\tminutes: 2"],
		["one/responders.ts", "minutes: 4,", "draft: true, mniutes: 4,"],
		["one/icons.ts", "minutes: 2", 'claims: ["cured"],\n\tminutes: 2'],
		[record, "kind:", "draft: true,\n\tknid: 1,\n\tkind:"],
		[
			"deck.ts",
			"\t\t}),\n\t],",
			'\t\t}),\n\t\tchapter({ id: "two", title: "Two", slides: [course] }),\n\t],',
		],
		[
			"claims.ts",
			"",
			`${head}export default [{ id: "cured", draft: true }];\n`,
		],
		[
			"questions.ts",
			"",
			`${head}export default [\n{ id: "half", draft: true, chaptre: "one" },\n${question("b", 'chapter: "two"')}];\n`,
		],
		[
			"glossary.ts",
			"",
			`${head}export default [\n{ term: "Zero", draft: true },\n{ term: "Alpha", definition: text\`\${trial.outcomes.painVsSham}\` }];\n`,
		],
	],
} as const satisfies Record<string, readonly Change[]>;

const base = "tests/fixtures/broken-mistakes";
let typed: Problem[];
beforeAll(async () => {
	for (const [name, changes] of Object.entries(mistakes)) {
		cpSync("tests/fixtures/small", join(base, name), { recursive: true });
		for (const [file, from, to] of changes) {
			const path = join(base, name, file);
			mkdirSync(dirname(path), { recursive: true });
			if (typeof to !== "string") {
				if (to instanceof Uint8Array) writeFileSync(path, to);
				else mkdirSync(path);
				continue;
			}
			const before = from === "" ? "" : readFileSync(path, "utf8");
			if (from !== "") expect(before, file).toContain(from);
			writeFileSync(path, from === "" ? to : before.replace(from, () => to));
		}
	}
	typed = [
		...(await typeProblems(`${base}/syntax`)),
		...(await typeProblems(`${base}/types`)),
	];
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function told(name: keyof typeof mistakes): Promise<string> {
	const copy = join(base, name);
	const read = await readDeck(process.cwd(), `${copy}/deck.ts`);
	const own = typed.filter(({ file }) => file.startsWith(`${copy}/`));
	return [
		...allProblems(read, own).map(describeProblem),
		(read.loaded && draftsLeftOut(read.loaded.project)) ?? [],
	]
		.flat()
		.join("\n")
		.replaceAll(`${copy}/`, "");
}

it("tells of modules that cannot be parsed, and of paths that lead nowhere", async () => {
	expect(await told("syntax/parsed")).toMatchInlineSnapshot(`
		"one/course.ts › line 8:6: invalid character "“" in id: “course”,. Write straight quotation marks around strings; a word processor may have curled them.
		one/design.ts › line 3:43: there is no module "../evidence/exampel-2020-trial.ts". Correct the path, or add the file.
		one/forest.ts › line 13:13: the text that begins here is not closed: certainty: text\`not graded,. End it with a backtick.
		one/icons.ts › line 9:2: expected "," or "}" but found "Identifier" in title: "More people responded than with usual care",. Put a comma at the end of the part before, or close its quotation mark or backtick.
		one/responders.ts › line 9:1: a merge was left half done in <<<<<<< HEAD. Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>."
	`);
});

it("tells of names that there are not, with those that there are", async () => {
	expect(await told("types/names")).toMatchInlineSnapshot(`
		"one/responders.ts › line 3:10: "exampel2020Trial" is not exported by "evidence/example-2020-trial.ts". Import a name that it exports.
		one/course.ts › line 5:21: there is no "painYaer"; it has painVsSham, painVsUsual, painYear, responseRatio, responseVsSham, responseVsUsual. Did you mean "painYear"?
		one/design.ts › line 17:32: there is no "session"; it has baseline, sessions. Did you mean "sessions"?
		one/forest.ts › line 26:3: there is nothing called "pionts" here. Did you mean "points"?
		one/icons.ts › line 13:3: there is nothing called "iconArray" here. Import "iconArray", or correct its spelling."
	`);
});

it("tells of what modules throw by its cause", async () => {
	expect(await told("types/thrown")).toMatchInlineSnapshot(`
		"one/forest.ts:26:3 › body.1.points.0: after "Sham explains much:" stands the value of no outcome. Insert a value, an outcome, a fact, a study or plain(...).
		one/course.ts › line 11:2: this field stands twice in one object. Keep one: the last would silently win.
		one/icons.ts › line 19:30: there is no "response"; it has painVsSham, painVsUsual, painYear, responseRatio, responseVsSham, responseVsUsual. Use one of them.
		one/responders.ts › line 26:4: there is no "axisTitel". Did you mean "axisTitle"?"
	`);
});

it("tells of fields and entries of the wrong form, and of what would be lost", async () => {
	expect(await told("types/form")).toMatchInlineSnapshot(`
		"deck.ts:19:13 › chapters.0.slides.0: undefined is not a slide. Import it from its module: import name from "./name.ts".
		one/forest.ts:11:3 › pico.outcme: there is no field "outcme". Did you mean "outcome"? Else use patients, treatment, comparedWith, outcome, time, limits.
		one/icons.ts:10:2 › layout: "tile" is not one of its values. Did you mean "title"? Else use title, list, opener.
		one/icons.ts:11:2 › minutes: "1.5" is not a number. Write 1.5, without quotation marks.
		one/icons.ts:15:3 › body.0.block: a text is not a block. Use the builders of #deck and #figures: points, paragraph, table, columns, forestPlot….
		one/icons.ts:16:5 › body.1.block: "image" is not a block. Use the builders of #deck and #figures: points, paragraph, table, columns, forestPlot….
		one/icons.ts:17:22 › body.2.point: there is no field "point". Did you mean "points"? Else use points, audience.
		one/icons.ts:9:2 › titel: there is no field "titel". Did you mean "title"? Else use id, title, layout, minutes, cuts, claims, comparators, pico, context, certainty, sources, draft, body, notes, notesFor, transitions, reading.
		one/course.ts:13:2 › certainty: "not graded" was given in parentheses. Begin it with text\` or md\`, and end it with a backtick.
		one/course.ts:38:2 › notes: "Say it. Transition: on." is not a text. Begin it with text\` or md\`, and end it with a backtick.
		claims.ts:4:36 › c.verdict: "maybe" is not one of its values. Use supported, partly, overstated, unsupported, wrong.
		questions.ts:4:74 › a.answer: there is no option 4 among 2. Count from 0 to 1.
		questions.ts:5:55 › b.options.0: "x" is not a text. Begin it with text\` or md\`, and end it with a backtick.
		glossary.ts › default export: is missing. Write export default [...], with the entries in it.
		presenter.ts:2:28 › logo: "logos/none.png" is missing. Put it into  or images/, or mend the name.
		one/stray.ts › default export: exports nothing. Write export default slide({...}), and list it in a chapter.
		one/stray.tsx › file: nothing reads a file of this kind. Name it one/stray.ts.
		one/study.ts › stray: a record lies outside evidence/. Move the file there: it would be in no list of records.
		one/forest.ts › line 31:67: there is no "randomized". Correct its name, or leave it out."
	`);
});

it("tells of a record of the wrong form alone, not of the slides that cannot do without it", async () => {
	expect(await told("types/record")).toMatchInlineSnapshot(`
		"evidence/example-2020-trial.ts:20:3 › citation.DOI: "https://doi.org/10.1000/example.1" is not a DOI (10.prefix/suffix). Write "10.1000/example.1" alone.
		evidence/example-2020-trial.ts:6:39 › population: is missing. Write a string.
		evidence/example-2020-trial.ts:22:2 › randomized: "300" is not a number. Write 300, without quotation marks.
		evidence/example-2020-trial.ts:38:14 › outcomes.painVsSham.effect.type: "mean diference" is not one of its values. Did you mean "mean difference"?
		evidence/example-2020-trial.ts:136:2 › limitation: there is no field "limitation". Did you mean "limitations"?"
	`);
});

it("tells of content that breaks a rule", async () => {
	expect(await told("types/content")).toMatchInlineSnapshot(`
		"deck.ts:16:2 › records: there is no folder tests/fixtures/broken-mistakes/types/nowhere. Correct its path, relative to the deck's folder.
		evidence/example-2020-trial.ts:39:50 › outcomes.painVsSham.effect.ci95: lower limit 2.5 is above upper limit -12.5. Swap them, or check the sign convention.
		deck.ts:15:16 › discussion.25: the deck has no 25-minute cut. Use 20.
		one/icons.ts:8:2 › id: id "icon-array" differs from the file name "icons". Name the file icon-array.ts or change the id.
		one/course.ts:8:2 › id: slide id "responders" is already used by one/responders.ts. Give each its own id.
		one/responders.ts:13:17 › figure small-responders: role "verum" is neither treatment nor a comparator of the deck. Use treatment, sham, placebo, usual-care, no-treatment, waitlist, active, mixed, other, within-group, none.
		one/responders.ts:13:17 › figure small-responders: outcome "responseVsSham" of example-2020-trial has no percentage for arm "usuall". Use real, sham, usual.
		one/responders.ts:13:17 › figure small-responders: outcome "responseVsUsual" of example-2020-trial must be a risk difference between two drawn arms. Use a risk difference whose contrast names two of the bars.
		diagrams/design.mmd › line 7: arrow id "example2020Trial_1" is already used on line 6. Give each arrow its own number after the study.
		one/icons.ts:9:2 › title: bare number "48" in "48 people responded than w". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).
		one/design.ts:8:2 › claims: unknown claim id "curd". Write "cured", if that is meant, or add the claim to claims.ts.
		claims.ts:4:3 › cured.id: no slide answers the claim "cured". Add claims: ["cured"] to the slide that does, or write one.
		questions.ts:4:12 › a.chapter: there is no chapter "on". Did you mean "one"? Else use one.
		questions.ts:5:3 › b.id: id "b" is used twice. Give each question its own id.
		questions.ts:5:45 › b.options: "same" is offered twice. Offer it once.
		glossary.ts:5:3 › Alpha.term: "Alpha" stands after "Sham". Put the terms in alphabetical order.
		glossary.ts:6:3 › sham.term: "sham" is explained twice, under "Sham" too. Keep one.
		diagrams/other.mmd › file: no slide shows this diagram. Show it with diagram({ source: "other", … }), or delete the file.
		one/forest.ts:26:3 › body.1.points.0: "{value(trial.outcomes.painVsSham)}" would be printed as it stands. Put a dollar sign before it: \${value(trial.outcomes.painVsSham)}.
		one/forest.ts:28:2 › notes: the asterisks in "Say that it is **invented." would be printed. Put ** directly before and after the words that are to be bold.
		one/icons.ts:38:2 › reading: the image "a picture" cannot stand in a text. Show what it says as a figure, a table or words.
		one/responders.ts › comparators: comparator "shamm" is not one of the deck's. Did you mean "sham"? Else use sham, placebo, usual-care, no-treatment, waitlist, active, mixed, other, within-group, none, or declare it in the deck's subject.
		deck.ts:14:2 › cuts.20: slides of the 20-minute cut take 35 minutes. Bring them to 18 to 22 minutes: change minutes, or which slides are in the cut."
	`);
});

it("tells of imports that no module of a deck may make, and of circles", async () => {
	expect(await told("syntax/imports")).toMatchInlineSnapshot(`
		"one/icons.ts › line 2:27: there is no module "#figure". Did you mean "#figures"?
		one/design.ts › line 3:8: "default" is not exported by "evidence/example-2020-trial.ts". Write the name that it exports in braces: import { name } from "./file.ts".
		one/responders.ts › default export: is missing, and deck.ts imports it. Write export default before what it declares: export default slide({...}).
		one/forest.ts › line 2:8: there is no module "lodash". Import from #deck, #evidence, #figures, or from a file by its path: "./name.ts".
		one/course.ts › line 5:20: "course.json" is imported and is no module. Write what it holds as a module whose name ends in .ts.
		one/course.ts › line 6:21: "photo.png" is imported and is no module. Name it in the body of a slide: picture({ file, alt, … }).
		one/course.json › file: nothing reads a file of this kind. Write what it holds as a module whose name ends in .ts."
	`);
	expect(await told("syntax/circle")).toMatchInlineSnapshot(`
		"one/icons.ts › module: modules import each other in a circle: one/course.ts, one/icons.ts. Let records import nothing but #evidence, and slides nothing but records, #deck and #figures.
		subject.ts:5:2 › intervention: "" is empty. Write it.
		subject.ts:7:2 › name: there is no field "name". Did you mean "named"? Else use intervention, sign, named, comparators, bias, phrases, vocabulary."
	`);
});

it("tells of files that hold no text, and of modules that declare something else", async () => {
	expect(await told("syntax/files")).toMatchInlineSnapshot(`
		"diagrams/design.mmd › file: is not saved as UTF-8, so that its letters cannot be told. Save it anew in your editor, with the encoding "UTF-8".
		glossary.ts › file: is a folder, and its name is that of a file. Rename it, or move what lies in it.
		one/icons.ts › file: is not saved as UTF-8, so that its letters cannot be told. Save it anew in your editor, with the encoding "UTF-8".
		one/forest.ts › default export: a function is not a slide. Write export default slide({...}).
		one/responders.ts › default export: a responder-bars is not a slide. Write export default slide({...}).
		one/course.ts › default export: a promise is not a slide. Write export default slide({...}).
		presenter.ts › default export: a list is not a presenter. Write export default presenter({...}).
		look.ts:1:18 › light: a list is not a set of colors. Write { role: "#RRGGBB" }.
		look.ts:1:38 › dark: null is not a set of colors. Write { role: "#RRGGBB" }.
		evidence/other.json › file: nothing reads a file of this kind. Write what it holds as a module whose name ends in .ts.
		one/chapter.ts › default export: is a chapter that the deck does not list. List it in chapters of the deck, or delete the file."
	`);
});

it("tells of what is empty, and of what would be printed letter by letter", async () => {
	expect(await told("types/empty")).toMatchInlineSnapshot(`
		"deck.ts:10:2 › title: "" is empty. Write it.
		one/forest.ts:27:3 › body.2.points.0: after "Sham explains much:" stands undefined. Insert a value, an outcome, a fact, a study or plain(...).
		one/design.ts:8:14 › notesFor.soon: "soon" is no length in minutes. Correct it.
		questions.ts › 0.id: "" is empty. Write it.
		glossary.ts › 0.term: "" is empty. Write it.
		glossary.ts › 1: null is not a term. Write term({...}).
		one/course.ts:38:2 › notes: is empty. Say what to say, what will be asked and the transition.
		one/course.ts:13:2 › certainty: holds an empty text. Write it, or leave it out.
		questions.ts:5:1 › b: holds an empty text. Write it, or leave it out.
		one/icons.ts:14:13 › figure Small Icons/1: figure id "Small Icons/1" cannot be a file name. Use lower-case words joined by hyphens.
		one/icons.ts:14:13 › figure Small Icons/1: its title is empty. Write title: "...", which says what is drawn.
		one/icons.ts:9:2 › title: "<b>" would be printed as it stands. Write **bold** or *italic* words and the letters themselves: a text holds no HTML.
		one/responders.ts:9:2 › minutes: minutes must be above 0, not -4. Give the minutes that the notes take."
	`);
});

it("leaves drafts out, half written as they are, and says what cannot do without them", async () => {
	expect(await told("types/drafts")).toMatchInlineSnapshot(`
		"one/icons.ts › sources: study "example-2020-trial" is a draft, which is left out of builds. Finish it in evidence/example-2020-trial.ts and take its draft: true away, or mark this a draft too.
		one/design.ts › sources: study "example-2020-trial" is a draft, which is left out of builds. Finish it in evidence/example-2020-trial.ts and take its draft: true away, or mark this a draft too.
		one/icons.ts:10:2 › claims: claim "cured" is a draft, which is left out of builds. Finish it in claims.ts and take its draft: true away, or mark this a draft too.
		questions.ts:5:12 › b.chapter: all slides of chapter "two" are drafts, which are left out of builds. Finish one of them and take its draft: true away, or mark this question a draft too.
		questions.ts:5:99 › b.studies: study "example-2020-trial" is a draft, which is left out of builds. Finish it in evidence/example-2020-trial.ts and take its draft: true away, or mark this a draft too.
		glossary.ts:5:18 › Alpha.definition: study "example-2020-trial" is a draft, which is left out of builds. Finish it in evidence/example-2020-trial.ts and take its draft: true away, or mark this a draft too.
		7 drafts are left out: one/forest.ts, one/responders.ts, one/course.ts, evidence/example-2020-trial.ts, claims.ts › cured, questions.ts › half, glossary.ts › Zero"
	`);
});
