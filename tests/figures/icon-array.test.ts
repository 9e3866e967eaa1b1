import { describe, expect, it } from "vitest";
import { computed } from "../../src/deck/computed.ts";
import {
	type IconArrayOptions,
	iconArray,
} from "../../src/figures/icon-array/icon-array.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { responseRatio } = example2020Trial.outcomes;
type Group = IconArrayOptions["groups"][number];

const usual: Group = {
	outcome: responseRatio,
	arm: "usual",
	label: "Usual",
	role: "usual-care",
	panel: "Against usual care",
};
const real: Group = {
	outcome: responseRatio,
	arm: "real",
	label: "Real",
	role: "treatment",
	against: "usual",
	panel: "Against usual care",
};

function icons(groups: readonly Group[], steps = false) {
	return built(
		iconArray({ id: "i", title: "Responders", groups, steps, message: "" }),
	);
}

const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map(({ message }) => message);

describe("arrays side by side", () => {
	it("stand under their panel and mark the dots by which they differ", () => {
		const figure = icons([usual, real]);
		expect(figure.spec).toMatchObject({
			groups: [
				{ panel: "Against usual care", filled: { value: 27 } },
				{ panel: "Against usual care", filled: { value: 48 }, base: 27 },
			],
		});
		expect(figure.table.columns[0]).toBe("Comparison");
		expect(figure.alt).toContain(
			"Against usual care, Real: 48 in 100 (21 more‡, risk ratio 1.78 (1.22 to 2.60))",
		);
	});

	it("come one by one, each said in full", () => {
		expect(icons([usual, real], true).steps).toEqual([
			"Against usual care, Real: 48 in 100 (21 more‡, risk ratio 1.78 (1.22 to 2.60))",
		]);
		expect(icons([usual, real]).steps).toEqual([]);
		expect(wrong(icons([usual], true))).toEqual([
			"an icon array builds up by groups, but has only one",
		]);
	});

	it("say a difference with a decimal where whole people would contradict the dots", () => {
		const share = (percent: number) => ({
			...responseRatio,
			arms: [
				{ arm: "real", kind: "percent" as const, value: 50 },
				{ arm: "usual", kind: "percent" as const, value: percent },
			],
		});
		const said = (percent: number) =>
			icons([{ ...real, outcome: share(percent) } as Group]).table.rows[0]?.[4];
		expect(said(42.5)).toMatch(/^7\.5 more‡/);
		expect(said(42.4)).toMatch(/^8 more‡/);
		expect(said(57.5)).toMatch(/^7\.5 fewer‡|^8 fewer‡/);
	});

	it("take a share that was computed, and refuse one above the whole", () => {
		const share = (percent: number) => computed([], "7", percent, "by hand");
		const group = (percent: number): Group => ({
			share: share(percent),
			label: "Usual",
			role: "usual-care",
		});
		expect(icons([group(7.1)]).spec).toMatchObject({
			groups: [{ filled: { text: "7", value: 7, marks: { derived: true } } }],
		});
		expect(wrong(icons([group(104)]))).toEqual([
			'the share of "Usual" is 104, outside 0 to 100',
		]);
	});

	it("refuse an arm that the record lacks, in either place", () => {
		const missing = `outcome "responseRatio" of example-2020-trial has no percentage for arm "none"`;
		expect(wrong(icons([{ ...usual, arm: "none" } as Group]))).toEqual([
			missing,
		]);
		expect(wrong(icons([{ ...real, against: "none" } as Group]))).toEqual([
			missing,
		]);
	});
});
