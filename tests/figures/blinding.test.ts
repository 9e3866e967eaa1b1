import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evidence/study.ts";
import { blinding } from "../../src/figures/blinding/blinding.ts";
import { built } from "../fixtures/built.ts";
import { awkward2023Belief } from "../fixtures/gallery/evidence/awkward-2023-belief.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { half, halfWrong, wrong } = awkward2023Belief.outcomes;

function of(treatment: Outcome, sham: Outcome, label = "Trial") {
	return built(
		blinding({
			id: "b",
			title: "Belief",
			rows: [{ label, treatment, sham }],
			message: "So they guessed.",
		}),
	);
}

const faults = (...given: Parameters<typeof of>) =>
	of(...given).faults.map(({ message }) => message);

describe("blinding", () => {
	it("turns the index of the sham arm, so that both say who believed in the treatment", () => {
		// Right guesses outnumber wrong ones by half in the treated arm, wrong ones right ones in the sham arm.
		expect(of(half, halfWrong).spec).toMatchObject({
			rows: [
				{
					treatment: { text: "+50", value: 50 },
					sham: { text: "+50", value: 50 },
					distance: { text: "0", value: 0 },
				},
			],
		});
	});

	it("says which way the arms lean where it is the wrong one", () => {
		const figure = of(wrong, halfWrong);
		expect(figure.alt).toContain(
			"−20‡ with acupuncture, +50‡ with sham, 70‡ per 100 apart, with more belief in the sham arm",
		);
		expect(figure.marks.derived).toBe(true);
	});

	it("refuses what is no blinding index, is out of bounds or paired with itself, by name", () => {
		const { painVsSham } = example2020Trial.outcomes;
		expect(faults(painVsSham, half)).toEqual([
			'outcome "painVsSham" of example-2020-trial is not a blinding index',
		]);
		expect(faults(half, half)).toEqual([
			'outcome "half" of awkward-2023-belief is paired with itself',
		]);
		const over = {
			...half,
			...(half.effect && { effect: { ...half.effect, value: 1.5 } }),
		};
		expect(faults(over, wrong)).toEqual([
			'outcome "half" of awkward-2023-belief holds 1.5, outside −1 to 1',
		]);
	});

	it("refuses a row without a name, and to be empty", () => {
		expect(faults(half, wrong, " ")).toEqual(["label 1 is empty"]);
		const none = built(
			blinding({ id: "b", title: "None", rows: [], message: "" }),
		);
		expect(none.faults.map(({ message }) => message)).toEqual([
			"a figure of blinding has no rows",
		]);
	});
});
