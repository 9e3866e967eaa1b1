import { describe, expect, it } from "vitest";
import { participants } from "../../src/deck/study-values.ts";
import type { Outcome } from "../../src/evidence/study.ts";
import {
	type EffectDirectionsOptions,
	effectDirections,
} from "../../src/figures/effect-directions/effect-directions.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial as trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { painVsSham, painVsUsual, responseRatio } = trial.outcomes;
const name = 'outcome "painVsSham" of example-2020-trial';
type Cell = EffectDirectionsOptions["rows"][number]["cells"][number];

function plot(...cells: Cell[]) {
	return built(
		effectDirections({
			id: "d",
			title: "Trials",
			columns: cells.map((_, index) => `Column ${index + 1}`),
			rows: [{ label: "Trial", people: participants(trial), cells }],
			message: "",
		}),
	);
}

const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map(({ message }) => message);

/** The outcome without an effect that could decide. */
function wordless(parts: Partial<Outcome> = {}): Outcome {
	const { effect: _, arms: __, ...rest } = painVsSham;
	return { ...rest, ...parts };
}

function turned(outcome: Outcome): Outcome {
	const { effect } = outcome;
	if (!effect?.interval.limits) throw new Error("the specimen has no interval");
	const [low, high] = effect.interval.limits;
	return {
		...outcome,
		effect: {
			...effect,
			value: -effect.value,
			interval: { ...effect.interval, limits: [-high, -low] },
		},
	};
}

describe("a direction", () => {
	it("follows from the interval: for, against, or neither", () => {
		const figure = plot(
			{ outcome: painVsUsual, says: "less" },
			{ outcome: turned(painVsUsual), says: "more" },
			{ outcome: painVsSham, says: "the same" },
			{ outcome: responseRatio, says: "more responded" },
		);
		expect(figure.faults).toEqual([]);
		expect(figure.spec).toMatchObject({
			rows: [
				{
					cells: [
						{ direction: "for" },
						{ direction: "against" },
						{ direction: "none" },
						{ direction: "for" },
					],
				},
			],
		});
		expect(figure.alt).toContain("Column 1: favors acupuncture (less)");
		expect(figure.alt).toContain("Column 2: favors the comparator (more)");
		expect(figure.alt).toContain("Column 3: no difference detected (the same)");
		expect(figure.alt).toContain("Marks are sized by people.");
	});

	it("is the author's where the record has words alone, and must not be where it has an interval", () => {
		const outcome = wordless({ finding: "No difference" });
		expect(plot({ outcome, found: "none", says: "none" }).faults).toEqual([]);
		expect(wrong(plot({ outcome, says: "none" }))).toEqual([
			`${name} has no interval that says which way it points`,
		]);
		expect(
			wrong(plot({ outcome: painVsSham, found: "for", says: "less" })),
		).toEqual([`${name} has an interval, and a direction in its place`]);
	});

	it("is refused where the record found nothing", () => {
		expect(
			wrong(plot({ outcome: wordless(), found: "for", says: "less" })),
		).toEqual([`${name} holds no effect, no values and no finding`]);
	});
});

it("a row says of each column what was found, or that nothing was measured", () => {
	const figure = plot(undefined, { outcome: painVsSham, says: "the same" });
	expect(figure.table.rows).toEqual([
		["Trial", "300", "not measured", "", "the same", "no difference detected"],
	]);
	expect(figure.alt).toContain("Column 1: not measured");
});

it("rows without results for each column, and nothing at all, are refused by name", () => {
	const figure = built(
		effectDirections({
			id: "d",
			title: "T",
			columns: ["One", "Two"],
			rows: [{ label: "Trial", cells: [undefined] }],
			message: "",
		}),
	);
	expect(wrong(figure)).toEqual(['"Trial" has 1 results for 2 columns']);
	expect(
		wrong(
			built(
				effectDirections({
					id: "d",
					title: "T",
					columns: [],
					rows: [],
					message: "",
				}),
			),
		),
	).toEqual(["directions have no rows", "directions have no columns"]);
});
