import { describe, expect, it } from "vitest";
import {
	type Device,
	type NeedleAndShamsOptions,
	needleAndShams,
} from "../../src/figures/needle-and-shams/needle-and-shams.ts";
import { built } from "../fixtures/built.ts";

type Panel = NeedleAndShamsOptions["panels"][number];

const parts = [
	{ key: "touch", name: "touch" },
	{ key: "depth", name: "depth" },
];
const blunt: Panel = {
	device: "blunt",
	role: "sham",
	label: "Blunt",
	keeps: ["touch"],
};

function of(...panels: readonly Panel[]) {
	return built(
		needleAndShams({ id: "n", title: "Sham", parts, panels, message: "So." }),
	);
}

const faults = (...panels: readonly Panel[]) =>
	of(...panels).faults.map(({ message }) => message);

describe("needle and shams", () => {
	it("says what is drawn, what it keeps and what it leaves out, and that it is no measure", () => {
		const figure = of(blunt);
		expect(figure.alt).toBe(
			"Section through skin, fat and muscle in 1 panel. Sham. Schematic, not to scale. Blunt: blunt needle that slides into its handle and does not pierce; keeps touch; leaves out depth. So.",
		);
		expect(figure.comparators).toEqual(["sham"]);
		expect(figure.table.rows[0]?.slice(2)).toEqual(["kept", "left out"]);
	});

	it("refuses drawings and parts that there are not, by name", () => {
		expect(faults({ ...blunt, device: "spoon" as Device })).toEqual([
			'panel "Blunt" shows "spoon", which is no drawing',
		]);
		expect(faults({ ...blunt, keeps: ["luck"] })).toEqual([
			'panel "Blunt" keeps "luck", which is no part',
		]);
	});

	it("refuses no panels, five, and one without a name", () => {
		expect(faults()).toEqual(["there are 0 panels"]);
		expect(faults(blunt, blunt, blunt, blunt, blunt)).toEqual([
			"there are 5 panels",
		]);
		expect(faults({ ...blunt, label: " " })).toEqual(["label 3 is empty"]);
	});
});
