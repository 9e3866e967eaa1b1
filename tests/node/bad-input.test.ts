import { spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/evidence/problem.ts";
import { checkedDeck } from "../../src/node/cli/checked-deck.ts";

/*
 * What a person at the command line sees. Each case copies the small deck, breaks one thing, runs
 * the real command, and looks at its words, its exit code and what it left behind.
 */

const copies: string[] = [];
afterAll(() => {
	for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

type Change = readonly [file: string, from: string, to: string];

function broken(name: string, ...changes: readonly Change[]) {
	const copy = `tests/fixtures/broken-${name}`;
	copies.push(copy);
	cpSync("tests/fixtures/small", copy, { recursive: true });
	for (const [file, from, to] of changes) {
		const path = join(copy, file);
		const before = readFileSync(path, "utf8");
		expect(before).toContain(from);
		writeFileSync(path, before.replace(from, to));
	}
	return copy;
}

function run(
	words: string[],
	environment: NodeJS.ProcessEnv = {},
	node: string[] = [],
) {
	const { status, stderr } = spawnSync(
		process.execPath,
		[...node, "src/node/run.mjs", ...words],
		{ encoding: "utf8", env: { ...process.env, ...environment } },
	);
	// Where fields stand is tried with the mistakes of authors.
	return { status, stderr: stderr.replace(/\.ts:\d+:\d+ ›/g, ".ts ›") };
}

describe("a build is refused, and leaves what was there, for", () => {
	it("what is wrong with content and types, all told together", async () => {
		const copy = broken(
			"content",
			[
				"evidence/example-2020-trial.ts",
				"ci95: [-12.5, 2.5]",
				"ci95: [2.5, -12.5]",
			],
			[
				"one/forest.ts",
				"md`Say that",
				"md`$".concat(
					'{{ inset: "citation" as const, study: "exampel-2020-trial", label: "" }} Say that',
				),
			],
			[
				"one/icons.ts",
				"More people responded",
				"48 of those treated responded",
			],
			["diagrams/design.mmd", "example2020Trial_1@-->", "-->"],
			["diagrams/design.mmd", "Trial_2@-->", "Trial_2@==>"],
			["one/responders.ts", "axisTitle", "axisTitel"],
			["one/course.ts", "gap:", "gapp:"],
		);
		const before = existsSync("dist/index.html")
			? readFileSync("dist/index.html", "utf8")
			: undefined;
		const { status, stderr } = run(["build", "--deck", `${copy}/deck.ts`]);
		expect(stderr.replaceAll(`${copy}/`, "")).toMatchInlineSnapshot(`
			"evidence/example-2020-trial.ts › outcomes.painVsSham.effect.ci95: lower limit 2.5 is above upper limit -12.5. Swap them, or check the sign convention.
			diagrams/design.mmd › line 7: "all example2020Trial_2@==> sham" cannot be read as a line of a flowchart. Write flowchart, id["label"], or from study_1@--> to (dotted: -.->, no effect found: --x).
			diagrams/design.mmd › line 6: arrow all to real names no study. Give it an id: all study_1@--> real, or open_1@ for an open question.
			one/icons.ts › title: bare number "48" in "48 of those treated respon". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).
			one/forest.ts › sources: unknown study id "exampel-2020-trial". Did you mean "example-2020-trial"? Else add its record under evidence/.
			one/course.ts › line 34:4: there is no "gapp". Did you mean "gap"?
			one/responders.ts › line 26:4: there is no "axisTitel". Did you mean "axisTitle"?
			7 problems; nothing was written.
			"
		`);
		expect(status).toBe(1);
		expect(
			existsSync("dist/index.html")
				? readFileSync("dist/index.html", "utf8")
				: undefined,
		).toBe(before);
		// Of the PDF, PowerPoint and figures likewise.
		const refused: unknown = await checkedDeck(`${copy}/deck.ts`).catch(
			(error) => error,
		);
		expect(refused).toBeInstanceOf(InputError);
		expect(String(refused).replace(/(\.ts):\d+:\d+ ›/g, "$1 ›")).toContain(
			stderr.split("\n").slice(0, -2).join("\n"),
		);
	});

	it("a key that a record does not have, told by the author's own line", () => {
		const copy = broken("missing-key", [
			"one/icons.ts",
			"const { responseRatio } = trial.outcomes;",
			"const responseRatio = (trial.outcomes as any).response.effect;",
		]);
		const { status, stderr } = run(["build", "--deck", `${copy}/deck.ts`]);
		expect(stderr).toMatch(
			/one\/icons\.ts › line 5:\d+: something here is missing: there is nothing to read "effect" of\. Check the names of outcomes and facts on this line against the record; npm run check names those that it has\.\n1 problem; nothing was written\.\n$/,
		);
		expect(stderr).not.toContain("    at ");
		expect(status).toBe(1);
	});

	it("a missing baked figure", () => {
		const copy = broken("missing-figure");
		rmSync(join(copy, "figures/small-design.wide.svg"));
		for (const command of ["build", "check"]) {
			const { status, stderr } = run([command, "--deck", `${copy}/deck.ts`]);
			expect(stderr).toContain(
				`${copy}/one/design.ts › figure small-design: baked figure ${copy}/figures/small-design.wide.svg is missing. Run npm run figures.`,
			);
			expect(status).toBe(1);
		}
	});
});

describe("a command says what is wrong with its surroundings:", () => {
	it("a Chrome that is not there", () => {
		const copy = broken("no-chrome");
		rmSync(join(copy, "figures/small-design.wide.svg"));
		const { status, stderr } = run(["figures", "--deck", `${copy}/deck.ts`], {
			CHROME_PATH: "/nonexistent",
		});
		expect(stderr).toContain(
			"environment › CHROME_PATH: there is no browser at /nonexistent. Set it to a Chrome or Chromium program, or unset it.",
		);
		expect(status).toBe(1);
		expect(existsSync(join(copy, "figures/small-design.wide.svg"))).toBe(false);
	});

	it("a Node that is too old", () => {
		const pretend =
			"data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.1'}})";
		const { status, stderr } = run(["check"], {}, ["--import", pretend]);
		expect(stderr).toContain(
			"package.json › engines.node: Node 18.20 is older than 20.19. Install Node 20.19 or newer, then run the command again.",
		);
		expect(status).toBe(1);
	});

	it("an unknown option", () => {
		const { status, stderr } = run(["check", "--dekc", "x"]);
		expect(stderr).toContain(
			"command line › --dekc: check has no such option. Did you mean --deck? Else use --deck, --counts, --layout, --proofread, after --.",
		);
		expect(status).toBe(1);
	});

	it("a port that is no number, or an option of another command", () => {
		expect(run(["start", "--port", "abc"])).toEqual({
			status: 1,
			stderr:
				'command line › --port: "abc" is not a port. Give a number from 0 to 65535.\n1 problem.\n',
		});
		expect(run(["build", "--counts"]).stderr).toContain(
			"command line › --counts: build has no such option. Use --deck, --outDir, --base, after --.",
		);
		expect(run(["bild"]).stderr).toContain(
			'command line › command: there is no command "bild". Did you mean "build"? Else use start, ',
		);
	});

	it("a doubled --, or a word that is no option", () => {
		expect(run(["check", "--", "--counts"]).stderr).toContain(
			"command line › --: stands twice. Write it once: npm run check -- --counts.",
		);
		expect(run(["check", "slides"]).stderr).toContain(
			'command line › check: "slides" is not an option. Use --deck,',
		);
		expect(run(["pdf", "--cut"]).stderr).toContain(
			"command line › --cut: has no value. Write --cut <minutes>.",
		);
	});

	it("types, in the same words as all else", () => {
		const copy = broken("types", [
			"one/icons.ts",
			"minutes: 2",
			'titel: "x", minutes: 2',
		]);
		const { stderr } = run(["check", "--deck", `${copy}/deck.ts`]);
		expect(stderr).toContain(
			`${copy}/one/icons.ts › titel: there is no field "titel". Did you mean "title"?`,
		);
		// Told once, though the type checker says it too.
		expect(stderr).toContain("\n1 problem.\n");
	});

	it("a cut that the deck does not have, or a presenter's file that is faulty", () => {
		const deck = ["--deck", "tests/fixtures/small/deck.ts"];
		expect(run(["pdf", ...deck, "--cut", "30"]).stderr).toContain(
			"command line › --cut: the deck has no cut of 30 minutes. Use 20, or leave it out for the whole deck.",
		);
		const copy = broken("presenter");
		writeFileSync(join(copy, "me.json"), '{"name": "Ann", "nmae": 1}');
		const { status, stderr } = run([
			"pdf",
			...deck,
			"--presenter",
			`${copy}/me.json`,
		]);
		expect(stderr).toContain(
			`${copy}/me.json › nmae: must be a field of a presenter. Use name,`,
		);
		expect(stderr).toContain("nothing was written");
		expect(status).toBe(1);
	});

	it("a deck that does not exist", () => {
		const { status, stderr } = run(["check", "--deck", "slides/nothing.ts"]);
		expect(stderr).toContain(
			"slides/nothing.ts › file: there is no such deck. Give the path of a module whose default export is deck({...}).",
		);
		expect(status).toBe(1);
	});
});
