import { describe, expect, it } from "vitest";
import { checkTitleLength } from "../../src/checks/layout/title-length.ts";
import { checkContrast } from "../../src/checks/look/contrast.ts";
import { checkRolesApart } from "../../src/checks/look/roles-apart.ts";
import { checkSizes } from "../../src/checks/look/sizes.ts";
import { subject } from "../../src/deck/subject.ts";
import type { Study } from "../../src/evidence/study.ts";
import { look } from "../../src/figures/core/look.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";
import { saidBy, tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

/** A study with an outcome against each comparator. */
function comparing(...comparators: readonly string[]): Study {
	const { painVsSham } = example2020Trial.outcomes;
	return {
		...example2020Trial,
		outcomes: Object.fromEntries(
			comparators.map((comparator) => [
				comparator,
				{ ...painVsSham, comparator },
			]),
		),
	};
}

const contrast = (parts: Parameters<typeof look>[0]) =>
	saidBy(checkContrast, tinyProject([], { look: look(parts) }));
const apart = (
	parts: Parameters<typeof look>[0],
	stretching?: "square" | "cross",
) =>
	saidBy(
		checkRolesApart,
		tinyProject([], {
			look: look(parts),
			...(stretching && {
				studies: [comparing("stretching", "book")],
				deck: {
					subject: subject({
						intervention: "yoga",
						named: /yoga/,
						comparators: {
							stretching: {
								name: "stretching",
								look: { colour: "active", mark: stretching },
							},
							book: {
								name: "a book",
								look: { colour: "usual", mark: "square" },
							},
						},
					}),
				},
			}),
		}),
	);

it("lets the palette of all decks pass", () => {
	expect(contrast({})).toEqual([]);
	expect(apart({})).toEqual([]);
});

describe("contrast", () => {
	it("is asked of words on paper and wash, up to its bound", () => {
		// 4.54 on white, 4.19 on the wash.
		expect(contrast({ light: { soft: "#767676" } })).toEqual([
			"look.ts › light.soft: #767676 on wash (#F4F6F8) has a contrast of 4.19; words need 4.5. Take a darker color for soft.",
		]);
		expect(contrast({ light: { sham: "#767676" } })).toEqual([]);
		expect(contrast({ light: { sham: "#777777" } })).toEqual([
			"look.ts › light.sham: #777777 on paper (#FFFFFF) has a contrast of 4.47; words need 4.5. Take a darker color for sham.",
		]);
	});

	it("is asked in the dark, of labels on drawn tissue, and of the accent", () => {
		expect(contrast({ dark: { treatment: "#0072B2" } })).toEqual([
			"look.ts › dark.treatment: #0072B2 on paper (#0F161D) has a contrast of 3.51; words need 4.5. Take a lighter color for treatment.",
		]);
		expect(contrast({ light: { muscle: "#7A3B30" } })).toEqual([
			"look.ts › light.muscle: #15202B on muscle (#7A3B30) has a contrast of 1.95; words need 4.5. Take a darker color for ink, or a lighter one for muscle.",
		]);
		expect(contrast({ accent: { light: "#FFC20E", dark: "#FFC20E" } })).toEqual(
			[
				"look.ts › accent.light: #FFC20E on paper (#FFFFFF) has a contrast of 1.61; an outline needs 3. Take a darker color for the accent.",
			],
		);
	});
});

describe("roles", () => {
	it("have a color each", () => {
		expect(apart({ light: { usual: "#15202b" } })).toContain(
			"look.ts › light.usual: #15202b is the color of ink already. Give each token a color of its own.",
		);
	});

	it("are told apart at a glance in common sight", () => {
		expect(apart({ light: { usual: "#1F6FA8" } })).toEqual([
			"look.ts › light.usual: #1F6FA8 is hard to tell from treatment (#0072B2): their difference is 1.6, and roles need 12. Take another hue for treatment or usual.",
		]);
	});

	it("are told apart by poorer sight, unless their marks tell", () => {
		expect(apart({}, "cross")).toEqual([]);
		const said = apart({}, "square");
		expect(said).toContain(
			"src/figures/core/theme.ts › light.active: #007A5A is hard to tell from usual (#4B5563) in deuteranopia: their difference is 4.9, and a book and stretching, which have the same mark, need 8. Make one of the colors lighter or darker, or give one of the two another mark in the subject.",
		);
		expect(said.every((words) => /deuteranopia|grayscale/.test(words))).toBe(
			true,
		);
		expect(said.some((words) => words.includes("protanopia"))).toBe(false);
	});
});

describe("type and space of a look", () => {
	const sized = (parts: Parameters<typeof look>[0]) =>
		saidBy(checkSizes, tinyProject([], { look: look(parts) }));

	it("are what is read and fits, on both sides of the bounds", () => {
		expect(sized({})).toEqual([]);
		expect(
			sized({ type: { title: 28, body: 20, cover: 40, prose: 16 } }),
		).toEqual([]);
		expect(sized({ type: { title: 61 }, space: { side: 214 } })).toEqual([]);
		expect(sized({ space: { side: 24, between: 8 } })).toEqual([]);
	});

	it("are refused with the size and what to take", () => {
		expect(
			sized({
				type: { title: 27, body: 19.5, prose: 15 },
				space: { between: 7 },
			}),
		).toEqual([
			"look.ts › type.title: 27 is too small for the back of a hall. Take 28 or more.",
			"look.ts › type.body: 19.5 is too small for the back of a hall. Take 20 or more.",
			"look.ts › type.prose: 15 is small for prose. Take 16 or more.",
			"look.ts › space.between: 7 does not part what stands on a slide. Take 8 or more.",
		]);
		expect(
			sized({ type: { cover: 90, prose: 40 }, space: { side: 300 } }),
		).toEqual([
			"look.ts › type.cover: 90 leaves a title slide no room for three lines. Take 84 or less.",
			"look.ts › type.prose: 40 sets a phone's line in a few words. Take 28 or less.",
			"look.ts › space.side: 300 shrinks the labels of figures below 18 px. Take 214 or less.",
		]);
		expect(sized({ type: { title: 62 }, space: { between: 16 } })).toEqual([
			"look.ts › type.title: 62 leaves a figure less than 300 px below a title of two lines. Take 61 or less.",
		]);
		expect(sized({ space: { between: 120 } })).toEqual([
			"look.ts › space.between: 120 leaves a figure less than 300 px. Take 59 or less.",
		]);
	});

	it("leave a larger title fewer letters in its two lines", () => {
		const titled = (size: number) =>
			saidBy(
				checkTitleLength,
				tinyProject([tinySlide({ id: "one", title: "w".repeat(90) })], {
					look: look({ type: { title: size } }),
				}),
			);
		expect(titled(44)).toEqual([]);
		expect(titled(50)).toEqual([
			"one.ts › title: title has 90 characters, more than 80. Shorten it to two lines.",
		]);
	});
});
