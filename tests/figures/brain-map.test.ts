import { describe, expect, it } from "vitest";
import {
	type BrainMapOptions,
	brainMap,
} from "../../src/figures/brain-map/brain-map.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { painVsSham } = example2020Trial.outcomes;
type Place = BrainMapOptions["places"][number];
const found = { outcome: painVsSham, says: "up", relief: "tied" } as const;

function map(...places: Place[]) {
	return built(
		brainMap({
			id: "b",
			title: "Scans",
			places,
			limit: "A scan is no reason",
			message: "",
		}),
	);
}

const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map(({ message }) => message);

describe("a brain map", () => {
	it("says of each region what was seen, against what, in how many, and of relief", () => {
		const figure = map({
			at: "insula",
			findings: [{ ...found, relief: "not measured" }, found],
		});
		expect(figure.faults).toEqual([]);
		expect(figure.spec).toMatchObject({ places: [{ relief: "tied" }] });
		expect(figure.table.rows[1]).toEqual([
			"insula",
			"up",
			expect.stringContaining("sham"),
			expect.stringMatching(/^n = \d+$/),
			"went with relief",
		]);
		expect(figure.alt).toMatch(
			/insula: up, n = \d+, against sham[^;]*, relief not measured; up, n = \d+, against sham[^;]*, went with relief\. A scan is no reason\./,
		);
		expect(figure.credits).toEqual([
			"Brain: after EMBL-EBI Expression Atlas anatomogram, CC BY 4.0",
		]);
	});

	it("refuses a region that is not drawn, by name, with those that are", () => {
		const at = "toString" as "insula";
		const [fault, more] = map({ at, findings: [found] }).faults;
		expect(fault?.message).toBe(
			'"toString" is no region of the brain that is drawn',
		);
		expect(fault?.hint).toBe(
			"Use prefrontal cortex, cingulate cortex, insula, thalamus, cerebellum",
		);
		expect(more).toBeUndefined();
	});

	it("refuses no regions, a region without a finding, and outcomes that found nothing", () => {
		expect(wrong(map())).toEqual(["a brain map has no regions"]);
		expect(wrong(map({ at: "insula", findings: [] }))).toEqual([
			'"insula" has no finding',
		]);
		const { effect: _, ...outcome } = painVsSham;
		expect(
			wrong(map({ at: "insula", findings: [{ ...found, outcome }] })),
		).toEqual([
			'outcome "painVsSham" of example-2020-trial holds neither an effect nor a finding',
		]);
	});
});
