import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evidence/study.ts";
import {
	type BodyMapOptions,
	bodyMap,
} from "../../src/figures/body-map/body-map.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { painVsSham } = example2020Trial.outcomes;
const name = 'outcome "painVsSham" of example-2020-trial';

function map(place: Partial<BodyMapOptions["places"][number]>, view = "back") {
	return built(
		bodyMap({
			id: "b",
			title: "Results",
			...(view === "front" && { view }),
			places: [
				{
					name: "Knee",
					at: "knee",
					results: [{ outcome: painVsSham }],
					...place,
				},
			],
			message: "",
		}),
	);
}

const wrong = ({ faults }: { faults: readonly { message: string }[] }) =>
	faults.map(({ message }) => message);

function withEffect(effect: Partial<NonNullable<Outcome["effect"]>>): Outcome {
	if (!painVsSham.effect) throw new Error("the specimen has lost its effect");
	return { ...painVsSham, effect: { ...painVsSham.effect, ...effect } };
}

describe("bad input is refused by name:", () => {
	it("a region that is not seen from that side, with those that are", () => {
		const [fault, more] = map({ at: "jaw" }).faults;
		expect(fault?.message).toBe(
			'"Knee" lies at "jaw", which is no region of a body seen from the back',
		);
		expect(fault?.hint).toMatch(/^Use head, neck, .*lower-back.*foot$/);
		expect(more).toBeUndefined();
		expect(wrong(map({ at: "jaw" }, "front"))).toEqual([]);
	});

	it("a region that there is not", () => {
		const at = "toString" as "knee";
		expect(wrong(map({ at }))).toEqual([
			'"Knee" lies at "toString", which is no region of a body seen from the back',
		]);
	});

	it("no places, no region, no result, no name", () => {
		const empty = built(
			bodyMap({ id: "b", title: "Results", places: [], message: "" }),
		);
		expect(wrong(empty)).toEqual(["a body map has no places"]);
		expect(wrong(map({ at: [] }))).toEqual(['"Knee" has no region']);
		expect(wrong(map({ results: [] }))).toEqual(['"Knee" has no result']);
		expect(wrong(map({ name: " " }))).toEqual(["label 1 is empty"]);
	});

	it("an outcome that compares nothing, or holds no effect and no words", () => {
		const change = withEffect({ type: "mean change" });
		expect(wrong(map({ results: [{ outcome: change }] }))).toEqual([
			`${name} compares nothing`,
		]);
		const { effect: _, ...wordless } = painVsSham;
		expect(wrong(map({ results: [{ outcome: wordless }] }))).toEqual([
			`${name} has no effect to place`,
		]);
		expect(
			wrong(map({ results: [{ outcome: wordless, says: "no difference" }] })),
		).toEqual([]);
	});

	it("words in place of an effect that there is", () => {
		const results = [{ outcome: painVsSham, says: "better" }];
		expect(wrong(map({ results }))).toEqual([
			`${name} has an effect, and words in its place`,
		]);
	});

	it("an outcome of which nobody knows what is better, and numbers that are none", () => {
		const either: Outcome = { ...painVsSham, better: "neither" };
		expect(wrong(map({ results: [{ outcome: either }] }))).toEqual([
			`${name} does not say which way is better`,
		]);
		const none = withEffect({ value: Number.NaN });
		expect(wrong(map({ results: [{ outcome: none }] }))).toEqual([
			`${name} holds NaN, which cannot be drawn`,
		]);
		const zero = withEffect({ type: "risk ratio", value: 0 });
		expect(wrong(map({ results: [{ outcome: zero }] }))).toEqual([
			`ratio 0 of ${name} has no place on a logarithmic axis`,
		]);
	});
});

describe("the direction of a result", () => {
	const direction = (effect: Partial<NonNullable<Outcome["effect"]>>) =>
		map({ results: [{ outcome: withEffect(effect) }] }).table.rows[0]?.at(-2);
	const limits = (low: number, high: number) => ({
		interval: { limits: [low, high] as const, kind: "95% CI" },
	});

	it("is that of its whole interval, whichever way is better", () => {
		// Less pain is better.
		expect(direction({ value: -5, ...limits(-9, -1) })).toMatch(
			/^favors needl|^favors acu/,
		);
		expect(direction({ value: 5, ...limits(1, 9) })).toMatch(/^favors .*sham/);
		expect(direction({ value: -5, ...limits(-11, 1) })).toBe(
			"includes no difference",
		);
		expect(
			direction({ type: "risk ratio", value: 0.5, ...limits(0.3, 0.9) }),
		).not.toMatch(/sham|no difference/);
	});

	it("is not guessed from an estimate alone", () => {
		expect(direction({ interval: { missing: "not reported" } })).toBe(
			"interval not available",
		);
	});
});

it("places conditions from head to foot, and credits the drawing", () => {
	const figure = built(
		bodyMap({
			id: "b",
			title: "Results",
			places: [
				{ name: "Foot", at: "foot", results: [{ outcome: painVsSham }] },
				{ name: "Head", at: "head", results: [{ outcome: painVsSham }] },
			],
			message: "",
		}),
	);
	expect(figure.table.rows.map(([place]) => place)).toEqual(["Head", "Foot"]);
	expect(figure.credits).toEqual([
		"Body: after EMBL-EBI Expression Atlas anatomogram, CC BY 4.0",
	]);
});
