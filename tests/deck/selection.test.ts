import { expect, it } from "vitest";
import { allSlides } from "../../src/deck/deck.ts";
import { selected, slideLabels } from "../../src/deck/selection.ts";
import { references, slide } from "../../src/deck/slide.ts";
import { md } from "../../src/deck/text.ts";
import { resolve } from "../../src/figures/resolve.ts";
import { smallDeclared, withDeck } from "../fixtures/small-project.ts";

const words = md`Words`;
const extra = (id: string, body: Parameters<typeof slide>[0]["body"] = []) =>
	slide({
		id,
		title: "Words",
		minutes: 1,
		cuts: [],
		body,
		notes: words,
		reading: words,
	});

/** The small deck, its first slide in the cut alone, with a question and two pages of references. */
const project = resolve(
	withDeck(await smallDeclared(), (deck) => ({
		...deck,
		chapters: deck.chapters.map((chapter) => ({
			...chapter,
			slides: chapter.slides.map((each, index) => ({
				...each,
				cuts: index === 0 ? ([20] as const) : [],
			})),
		})),
		backup: {
			id: "backup",
			title: "Backup",
			slides: [
				extra("asked"),
				extra("references-1", [references(1)]),
				extra("references-2", [references(2)]),
			],
		},
	})),
);
const ids = (...choice: Parameters<typeof selected>) =>
	allSlides(selected(...choice).deck).map(({ id }) => id);

it("takes a cut, with only the pages of references that it needs", () => {
	expect(ids(project, { cut: 20, backup: true })).toEqual([
		"forest",
		"asked",
		"references-1",
	]);
	expect(ids(project, { cut: 20, backup: false })).toEqual([
		"forest",
		"references-1",
	]);
});

it("takes the whole deck otherwise", () => {
	expect(ids(project, { backup: true })).toHaveLength(7);
	expect(ids(project, { backup: false })).not.toContain("asked");
});

it("labels backup slides apart", () => {
	expect(slideLabels(selected(project, { cut: 20, backup: true }))).toEqual([
		"1",
		"B1",
		"B2",
	]);
});

it("puts a presenter in the place of the deck's own", () => {
	const presenter = { ...project.presenter, name: "Ann Example" };
	expect(selected(project, { backup: true, presenter }).presenter.name).toBe(
		"Ann Example",
	);
});
