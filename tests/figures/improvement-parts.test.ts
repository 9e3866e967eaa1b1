import { describe, expect, it } from "vitest";
import {
	type ImprovementPartsOptions,
	improvementParts,
} from "../../src/figures/improvement-parts/improvement-parts.ts";
import { built } from "../fixtures/built.ts";

const parts = [
	{ key: "course", name: "Natural course", detail: "anyway" },
	{ key: "hope", name: "Hope", detail: "belief" },
	{ key: "needle", name: "Needle", detail: "depth" },
];

function of(
	rows: ImprovementPartsOptions["rows"],
	given: ImprovementPartsOptions["parts"] = parts,
) {
	return built(
		improvementParts({
			id: "p",
			title: "Parts",
			parts: given,
			rows,
			message: "So it is.",
		}),
	);
}

const faults = (...given: Parameters<typeof of>) =>
	of(...given).faults.map(({ message }) => message);

describe("parts of an improvement", () => {
	const figure = of([
		{ label: "Before and after", takes: [] },
		{
			label: "vs usual care",
			comparator: "usual-care",
			takes: ["course"],
			takesSome: ["hope"],
		},
	]);

	it("say that they measure nothing, and what each comparison leaves", () => {
		expect(figure.alt).toBe(
			"Schematic. Parts. Schematic: widths are not measurements. An improvement in 3 parts: Natural course (anyway); Hope (belief); Needle (depth). Before and after leaves every part. vs usual care leaves needle; in part hope. So it is.",
		);
		expect(figure.table.rows[1]).toEqual([
			"vs usual care",
			"taken away",
			"left in part",
			"left over",
		]);
	});

	it("come row by row, after the first", () => {
		expect(figure.steps).toEqual(["vs usual care leaves needle; in part hope"]);
		expect(figure.comparators).toEqual(["usual-care"]);
	});

	it("refuse parts and comparators that there are not, by name", () => {
		expect(
			faults([{ label: "a", comparator: "sham", takes: ["skin"] }]),
		).toEqual(['row 1 takes away "skin", which is no part']);
		expect(
			faults([{ label: "a", comparator: "moonlight", takes: ["hope"] }]),
		).toEqual(['row 1 compares with "moonlight", which is no comparator']);
	});

	it("refuse what cannot be: nobody takes something, nothing is left, twice over", () => {
		expect(faults([{ label: "a", takes: ["hope"] }])).toEqual([
			"row 1 compares with nobody, yet takes something away",
		]);
		expect(
			faults([
				{
					label: "a",
					comparator: "sham",
					takes: ["course", "hope", "needle"],
				},
			]),
		).toEqual(["row 1 leaves nothing"]);
		expect(
			faults([
				{
					label: "a",
					comparator: "sham",
					takes: ["hope"],
					takesSome: ["hope"],
				},
			]),
		).toEqual(['row 1 takes away "hope" both wholly and in part']);
	});

	it("refuse to be of one part, of one key twice, without rows or names", () => {
		expect(faults([{ label: "a", takes: [] }], parts.slice(0, 1))).toEqual([
			"an improvement is made of one part",
		]);
		expect(
			faults([{ label: "a", takes: [] }], [...parts, ...parts.slice(0, 1)]),
		).toEqual(['part "course" is declared twice']);
		expect(faults([])).toEqual(["there are no comparisons"]);
		expect(faults([{ label: " ", takes: [] }])).toEqual(["label 4 is empty"]);
	});
});
