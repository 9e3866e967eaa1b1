import { describe, expect, it } from "vitest";
import { haake2007Gerac as gerac } from "../../slides/evidence/low-back-pain/haake-2007-gerac.ts";
import { fact } from "../../src/deck/study-values.ts";
import type { Study } from "../../src/evidence/study.ts";
import { surface } from "../../src/figures/core/surface.ts";
import { loadTypeface } from "../../src/figures/core/typeface.ts";
import type { VisualAbstractOptions } from "../../src/figures/visual-abstract/abstract-spec.ts";
import {
	abstractCard,
	cardShapes,
} from "../../src/figures/visual-abstract/card.ts";
import {
	kickerOf,
	referenceOf,
} from "../../src/figures/visual-abstract/trial-words.ts";
import { visualAbstract } from "../../src/figures/visual-abstract/visual-abstract.ts";
import { cardsOf } from "../../src/node/artwork/cards.ts";
import { built } from "../fixtures/built.ts";
import { galleryProject } from "../fixtures/gallery-project.ts";
import subject from "../fixtures/small/subject.ts";
import { tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

const { responseVerumVsSham: vsSham, responseVerumVsConventional: vsCare } =
	gerac.outcomes;
type Arm = VisualAbstractOptions["arms"][number];

const sham: Arm = {
	arm: "sham",
	label: "Sham",
	role: "sham",
	result: vsSham,
};
const verum: Arm = {
	arm: "verum",
	label: "Real",
	role: "treatment",
	result: vsSham,
	effects: [vsSham],
};

function abstract(parts: Partial<VisualAbstractOptions> = {}) {
	return built(
		visualAbstract({
			id: "a",
			title: "GERAC",
			study: gerac,
			question: "Does it help?",
			who: "adults with back pain",
			arms: [sham, verum],
			measured: "respond",
			difference: "difference",
			message: "No difference detected.",
			...parts,
		}),
	);
}

const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map(({ message }) => message);

describe("a visual abstract", () => {
	it("says people, arms, absolute results, effects with intervals, limit, funding and reference", () => {
		const figure = abstract();
		expect(figure.faults).toEqual([]);
		expect(figure.alt).toBe(
			"Visual abstract: Randomized trial · Archives of Internal Medicine 2007 · GERAC. GERAC. Does it help? 1,162 people: adults with back pain. respond; difference, percentage points (95% CI): Sham (sessions: 10, plus 5 after a partial response): 44 in 100‡; Real (sessions: 10, plus 5 after a partial response): 48 in 100‡, 3.4 (−3.7 to 10.3). Limit: The conventional-therapy arm was not blinded. Funding: German public health insurance companies. No difference detected.",
		);
		expect(figure.table.rows[1]).toEqual([
			"Real",
			"sessions: 10, plus 5 after a partial response",
			"48 in 100‡",
			"3.4 (−3.7 to 10.3)",
		]);
		expect(figure.marks.derived).toBe(true);
	});

	it("names what each effect is against where there are three arms", () => {
		const figure = abstract({
			arms: [
				{ arm: "conv", label: "Care", role: "active", result: vsSham },
				sham,
				{ ...verum, effects: [vsSham, vsCare] },
			],
		});
		expect(figure.table.rows[2]?.[3]).toBe(
			"v sham: 3.4 (−3.7 to 10.3); v care: 20.2 (13.4 to 26.7)",
		);
	});

	it("lays effects on one axis only where they share one", () => {
		expect(abstract().spec).toMatchObject({
			axis: { noEffect: 0, better: "above", favors: "favors acupuncture" },
		});
		const { effect } = vsSham;
		if (!effect) throw new Error("the record has lost its effect");
		const bare = {
			...vsSham,
			effect: { ...effect, interval: { missing: "not reported" as const } },
		};
		expect(
			abstract({ arms: [sham, { ...verum, effects: [bare] }] }).spec,
		).not.toHaveProperty("axis");
	});

	it("is written from the citation of its record", () => {
		expect(kickerOf(gerac)).toBe(
			"Randomized trial · Archives of Internal Medicine 2007 · GERAC",
		);
		expect(referenceOf(gerac)).toBe(
			"Haake M, et al. Archives of Internal Medicine. 2007;167(17):1892-1898. doi:10.1001/archinte.167.17.1892",
		);
	});
});

describe("bad input is refused by name:", () => {
	it("a record without people, unless a fact gives them", () => {
		const { randomized: _, ...rest } = gerac;
		const study: Study = rest;
		expect(wrong(abstract({ study }))).toEqual([
			"record haake-2007-gerac does not say how many people there were",
		]);
		const people = fact(Object.values(gerac.facts)[0] ?? missing());
		expect(wrong(abstract({ study, people }))).toEqual([]);
	});

	it("a record that is no trial", () => {
		const study: Study = { ...gerac, kind: "guideline" };
		expect(wrong(abstract({ study }))).toEqual([
			"record haake-2007-gerac is no trial, but a guideline",
		]);
	});

	it("fewer than two arms, and an arm that the record lacks", () => {
		expect(wrong(abstract({ arms: [verum] }))).toEqual([
			"a visual abstract of haake-2007-gerac has 1 arm",
		]);
		const { result: _, ...other } = sham;
		expect(
			wrong(abstract({ arms: [{ ...other, arm: "pill" }, verum] })),
		).toEqual(['record haake-2007-gerac has no arm "pill"']);
	});

	it("no result, no effect, and a value that the outcome lacks", () => {
		const { result: _, ...resultless } = verum;
		const { effects: __, ...effectless } = verum;
		const { result: ___, ...empty } = sham;
		expect(wrong(abstract({ arms: [empty, resultless] }))).toEqual([
			"a visual abstract of haake-2007-gerac has no absolute result",
		]);
		expect(wrong(abstract({ arms: [sham, effectless] }))).toEqual([
			"a visual abstract of haake-2007-gerac has no effect",
		]);
		const { arms: ____, ...valueless } = vsSham;
		expect(
			wrong(abstract({ arms: [{ ...sham, result: valueless }, verum] })),
		).toEqual([
			'outcome "responseVerumVsSham" of haake-2007-gerac has no value for arm "sham"',
		]);
	});

	it("a share above the whole, and an unknown pictogram", () => {
		const result = {
			...vsSham,
			arms: [{ arm: "sham", kind: "percent" as const, value: 120 }],
		};
		expect(wrong(abstract({ arms: [{ ...sham, result }, verum] }))).toEqual([
			'outcome "responseVerumVsSham" of haake-2007-gerac holds 120%, outside 0 to 100',
		]);
		expect(wrong(abstract({ sign: "dragon" }))).toEqual([
			'no pictogram is named "dragon"',
		]);
	});
});

describe("a card", () => {
	it("holds question, results, reference and licence in either shape, as a file of its own", async () => {
		const cards = await cardsOf(await galleryProject());
		expect(cards.map(({ name }) => name)).toEqual([
			"abstract-real-card-wide",
			"abstract-real-card-square",
			"abstract-awkward-card-wide",
			"abstract-awkward-card-square",
		]);
		for (const { svg, shape } of cards) {
			const { width, height } = cardShapes[shape];
			expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
			expect(svg).toContain("font/woff2;base64,");
			expect(svg).toContain("CC BY 4.0");
			expect(svg.match(/<desc>Visual abstract: /g)).toHaveLength(1);
		}
		expect(cards[0]?.svg).toContain("doi:10.1001/jamanetworkopen.2025.31348");
	});

	it("whose words have no room says how much it lacks, and a deck's card names its slide", async () => {
		const type = await loadTypeface();
		const figure = abstract({ limit: "It cannot say so. ".repeat(300) });
		const { spec } = figure;
		if (spec.kind !== "visual-abstract") throw new Error("another figure");
		expect(() =>
			abstractCard(spec, "wide", surface("wide", type, subject), "CC BY 4.0"),
		).toThrow(/a wide card lacks \d+ pixels for its words/);
		const project = tinyProject([tinySlide({ id: "one", body: [figure] })]);
		await expect(cardsOf(project)).rejects.toThrow(
			/one\.ts › figure a: a wide card lacks \d+ pixels for its words \("Does it help\?"\)\. Shorten its question/,
		);
	});
});

function missing(): never {
	throw new Error("the record has lost its facts");
}
