import { describe, expect, it } from "vitest";
import { loadTypeface } from "../../src/figures/core/typeface.ts";
import { drawingsOf } from "../../src/node/site/drawings.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import { labelFaults, labelsOf } from "./labels.ts";
import { type Part, partsOf } from "./parsed-svg.ts";

/*
 * Every chart of the gallery is drawn here, in both widths, and compared with the drawing that is
 * committed. `npx vitest -u` writes those anew; look at what changed.
 */

const gallery = await galleryProject();
const type = await loadTypeface();
const { figures, svg } = drawingsOf(gallery, { allowMissing: false });
const widths = ["wide", "narrow"] as const;
const charts = figures
	.filter(({ spec }) => spec.kind !== "diagram")
	.flatMap((figure) => widths.map((width) => ({ id: figure.id, width })));

function drawn(id: string, width: (typeof widths)[number] = "wide"): string {
	const drawing = svg(id, width);
	if (drawing === undefined) throw new Error(`no drawing of ${id}`);
	return drawing;
}

const marksOf = (drawing: string) =>
	partsOf(drawing).filter(({ own }) => own.class === "mark");

/** The role, or the step, of the innermost group that has one. */
const nearest = ({ own, around }: Part, name: string) =>
	[...around.map((each) => each.own), own].findLast((each) => each[name])?.[
		name
	];

it("draws every kind of chart where there is no page", () => {
	expect(globalThis).not.toHaveProperty("document");
	const kinds = new Set(figures.map(({ spec }) => spec.kind));
	expect([...kinds].sort()).toEqual([
		"article-cutting",
		"blinding",
		"body-map",
		"brain-map",
		"claim-verdicts",
		"cost-plane",
		"course-of-care",
		"diagram",
		"dose-ladder",
		"effect-directions",
		"forest-plot",
		"harm-counts",
		"icon-array",
		"improvement-parts",
		"needle-and-shams",
		"responder-bars",
		"safety-scale",
		"scale-ruler",
		"time-course",
		"timeline",
		"verdict-timeline",
		"visual-abstract",
	]);
});

describe.each(charts)("$id, $width,", ({ id, width }) => {
	const drawing = drawn(id, width);
	const root = partsOf(drawing)[0];

	it("is drawn as it is committed", async () => {
		await expect(`${drawing.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
			`snapshots/${id}.${width}.svg`,
		);
	});

	it("has labels that are whole, large enough and clear of each other", () => {
		const labels = labelsOf(drawing, type);
		expect(labels.length).toBeGreaterThan(0);
		const frame = {
			width: Number(root?.own.width),
			height: Number(root?.own.height),
		};
		const least = width === "wide" ? 24 : 14;
		expect(labelFaults(labels, frame, least)).toEqual([]);
	});

	it("numbers its marks in order, each with words and room for a finger", () => {
		const marks = marksOf(drawing);
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.map(({ own }) => own["data-mark"])).toEqual(
			marks.map((_, index) => String(index)),
		);
		for (const mark of marks) {
			expect(mark.own["data-says"]?.trim()).toBeTruthy();
			const [hit] = partsOf(drawing).filter(
				({ own, around }) =>
					own.class === "hit" &&
					around.some(
						(each) => each.own["data-mark"] === mark.own["data-mark"],
					),
			);
			expect(Number(hit?.own.width)).toBeGreaterThanOrEqual(24);
			expect(Number(hit?.own.height)).toBeGreaterThanOrEqual(24);
			expect(hit?.attributes.fill).toBe("transparent");
		}
	});

	it("takes its colors from the page and its letters from nowhere else", () => {
		expect(drawing).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i);
		const paints = partsOf(drawing).flatMap(({ own }) =>
			[own.fill, own.stroke].flatMap((each) => each ?? []),
		);
		expect(paints.length).toBeGreaterThan(0);
		for (const paint of paints)
			expect(paint).toMatch(/^(none|transparent|var\(--[a-z-]+\))$/);
		expect(drawing).not.toMatch(/NaN|Infinity|undefined|font-family|style=/);
	});
});

describe("parts of a comparator", () => {
	it("are named on the root where there are several to put aside", () => {
		expect(partsOf(drawn("forest-real"))[0]?.own["data-roles"]).toBe(
			"no-treatment sham",
		);
		expect(partsOf(drawn("forest-steps"))[0]?.own).not.toHaveProperty(
			"data-roles",
		);
		// What is studied stays.
		expect(partsOf(drawn("icons-real"))[0]?.own).not.toHaveProperty(
			"data-roles",
		);
	});

	it("hold its mark, interval and numbers, and nothing of another's", () => {
		const texts = partsOf(drawn("forest-real")).filter(
			({ tag }) => tag === "text",
		);
		const roleOf = (words: string) => {
			const found = texts.find(({ text }) => text === words);
			if (!found) throw new Error(`no text is "${words}"`);
			return nearest(found, "data-role");
		};
		expect(roleOf("0.55")).toBe("no-treatment");
		expect(roleOf("0.51 to 0.58")).toBe("no-treatment");
		expect(roleOf("0.23")).toBe("sham");
		// A group keeps its name.
		expect(roleOf("Back and neck pain")).toBeUndefined();
		for (const mark of marksOf(drawn("forest-real")))
			expect(mark.own["data-says"]).toContain(
				nearest(mark, "data-role") === "sham"
					? "versus sham needling"
					: "versus no acupuncture",
			);
	});

	it("hold the lines, marks and names of an arm", () => {
		const drawing = drawn("course-real");
		const line = partsOf(drawing).find(
			({ attributes }) => attributes.stroke === "var(--usual)",
		);
		expect(line && nearest(line, "data-role")).toBe("usual-care");
		const name = partsOf(drawing).find(({ text }) => text === "usual care");
		expect(name && nearest(name, "data-role")).toBe("usual-care");
	});

	it("hold a difference between two bars twice over: it goes with either", () => {
		const difference = partsOf(drawn("bars-real")).find(({ text }) =>
			text.endsWith("points"),
		);
		const roles = difference?.around.flatMap(
			({ own }) => own["data-role"] ?? [],
		);
		expect(roles?.length).toBe(2);
	});
});

describe("parts of a step", () => {
	const parts = partsOf(drawn("forest-steps"));

	it("are the marks and words of its row", () => {
		const stepOf = (words: string) => {
			const found = parts.find(({ text }) => text === words);
			if (!found) throw new Error(`no text is "${words}"`);
			return nearest(found, "data-step");
		};
		expect(stepOf("Linde, first")).toBeUndefined();
		expect(stepOf("Xu, sooner")).toBe("1");
		expect(stepOf("Xu, later")).toBe("2");
		expect(stepOf("0.3 to 2.4")).toBe("1");
		expect(
			marksOf(drawn("forest-steps")).map((mark) => nearest(mark, "data-step")),
		).toEqual([undefined, "1", "2"]);
	});

	it("leave axis, heads and legend standing from the start", () => {
		for (const { text, around } of parts)
			if (/^(MD|Mean difference|favours|marks of)/.test(text))
				expect(
					around.some(({ own }) => own["data-step"]),
					text,
				).toBe(false);
	});
});

it("draws the same data to the same bytes", async () => {
	const again = drawingsOf(await galleryProject(), { allowMissing: false });
	for (const { id, width } of charts)
		expect(again.svg(id, width)).toBe(drawn(id, width));
});

it("says of a mark what the text alternative says of it", () => {
	const figure = figures.find(({ id }) => id === "forest-real");
	for (const { own } of marksOf(drawn("forest-real")))
		expect(figure?.alt).toContain(own["data-says"]);
});
