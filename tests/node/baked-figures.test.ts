import { expect, it } from "vitest";
import { describeProblem } from "../../src/evidence/problem.ts";
import { resolve } from "../../src/figures/resolve.ts";
import { tidySvg } from "../../src/node/bake/tidy-svg.ts";
import {
	checkBaked,
	figureInputs,
	isFresh,
} from "../../src/node/site/baked-figures.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import {
	outcome,
	smallDeclared,
	smallProject,
	withDeck,
	withRecord,
	withSlide,
} from "../fixtures/small-project.ts";

it.each([
	["small deck", smallProject],
	["gallery", galleryProject],
] as const)("finds every diagram of the %s freshly baked", async (_, load) => {
	expect(checkBaked(await load()).map(describeProblem)).toEqual([]);
});

it("bakes diagrams alone: charts are drawn in Node", async () => {
	const inputs = figureInputs(await galleryProject());
	expect(inputs.length).toBeGreaterThan(0);
	expect(new Set(inputs.map(({ figure }) => figure.spec.kind))).toEqual(
		new Set(["diagram"]),
	);
});

it("calls a figure stale when its source changes", async () => {
	const small = await smallDeclared();
	const changed = resolve({
		...small,
		diagrams: new Map([
			["design", `${small.diagrams.get("design")}\n  %% a remark`],
		]),
	});
	expect(
		figureInputs(changed)
			.filter((input) => !isFresh(changed, input))
			.map(({ figure }) => figure.id),
	).toEqual(["small-design"]);
	expect(checkBaked(changed).map(describeProblem)).toEqual([
		"tests/fixtures/small/one/design.ts › figure small-design: baked figure is stale: its data or its drawing changed since. Run npm run figures.",
	]);
});

it("names a missing file, and one that no slide shows", async () => {
	const small = await smallProject();
	const without = withDeck(small, (deck) => ({
		...deck,
		chapters: deck.chapters.map((chapter) => ({
			...chapter,
			slides: chapter.slides.filter(({ id }) => id !== "design"),
		})),
	}));
	expect(checkBaked(without).map(({ file }) => file)).toEqual([
		"tests/fixtures/small/figures/small-design.narrow.svg",
		"tests/fixtures/small/figures/small-design.wide.svg",
	]);
	const elsewhere = { ...small, folder: "tests/fixtures/nowhere" };
	expect(checkBaked(elsewhere)[0]?.message).toBe(
		"baked figure tests/fixtures/nowhere/figures/small-design.wide.svg is missing",
	);
});

it("does not redraw for words that are not drawn", async () => {
	const small = await smallProject();
	const hashes = (project: typeof small) =>
		figureInputs(project).map(({ hash }) => hash);
	const retitled = withSlide(small, "design", { title: "Another title" });
	expect(hashes(retitled)).toEqual(hashes(small));
	const otherNote = withRecord(
		small,
		outcome("painVsSham", (each) => ({ ...each, note: "a remark" })),
	);
	expect(hashes(otherNote)).toEqual(hashes(small));
});

it("names palette colours by their tokens, whatever their spelling", () => {
	const tidy = tidySvg(
		'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"><path fill="#C2410C" d="M0 0h4v4z"/><path fill="rgb(21, 32, 43)" d="M9 9h1v1z"/></svg>',
		"x",
	);
	expect(tidy).toContain('viewBox="0 0 10 20"');
	expect(tidy).toContain("var(--sham,#C2410C)");
	expect(tidy).toContain("var(--ink,#15202B)");
});
