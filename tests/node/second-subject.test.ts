import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkProject } from "../../src/checks/check-project.ts";
import { figuresOf } from "../../src/deck/blocks-of.ts";
import { chipsOf } from "../../src/deck/comparators-of.ts";
import type { Project } from "../../src/deck/project.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { renderSite, type Site } from "../../src/node/site/site.ts";
import { today } from "../fixtures/small-project.ts";
import { lectureWords, yogaProject } from "../fixtures/yoga-project.ts";

/** A kind of figure that draws needles, for whatever subject uses them. */
const needleKind = /needle-?and-?shams/gi;

it("the engine names no subject", () => {
	const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(tsx?|css|html)$/.test(file))
		.map((file) => join("src", file));
	expect(modules.length).toBeGreaterThan(200);
	expect(
		modules.filter(
			(file) =>
				file.search(needleKind) < 0 &&
				lectureWords.test(readFileSync(file, "utf8").replace(needleKind, "")),
		),
	).toEqual([]);
});

describe("a deck on another subject", () => {
	let project: Project;
	let site: Site;
	beforeAll(async () => {
		project = await yogaProject();
		site = renderSite(project);
	});

	const slide = (id: string) =>
		project.deck.chapters
			.flatMap(({ slides }) => slides)
			.find((each) => each.id === id) ?? expect.fail(`no slide ${id}`);

	it("has no fault, at a length of thirty minutes", () => {
		expect(checkProject(project, today).map(describeProblem)).toEqual([]);
		expect(project.deck.cuts).toEqual([30]);
	});

	it("names its own treatment and comparators, each with its look", () => {
		expect(
			chipsOf(slide("function"), project.deck.subject).map(
				({ words }) => words,
			),
		).toEqual(["vs self-care book", "vs education", "vs physical therapy"]);
		const [forest] = figuresOf(slide("function"));
		expect(forest?.spec).toMatchObject({
			ends: { left: "favors comparator", right: "favors yoga" },
		});
		expect(site.slides.get("function")).toMatch(
			/data-role="physical-therapy" style="color:var\(--sham\)"/,
		);
	});

	it("holds no word of the lecture's subject in anything that it publishes", async () => {
		const { index, evidence, practice } = site.reading();
		const texts = [
			...[...site.slides.values()],
			index,
			evidence,
			practice ?? "",
			...(await Promise.all([...site.files.values()].map((make) => make()))),
		];
		expect(texts.length).toBeGreaterThan(30);
		expect(texts.join("\n")).toContain("yoga");
		expect(texts.filter((text) => lectureWords.test(text))).toEqual([]);
		expect(site.reading().claims).toBeUndefined();
	});

	it("describes its comparators in its data", async () => {
		const made = await site.files.get("data/datapackage.json")?.();
		const { resources } = JSON.parse(made ?? "{}");
		expect(
			resources[0].schema.fields.find(
				({ name }: { name: string }) => name === "comparator",
			).constraints.enum,
		).toEqual(
			expect.arrayContaining(["self-care-book", "stretching", "placebo"]),
		);
	});
});
