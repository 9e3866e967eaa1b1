import { describe, expect, it } from "vitest";
import { timeline } from "../../src/figures/timeline/timeline.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

/** The fixture as a guideline of a year that takes a stand. */
function guideline(
	position: "for" | "against" | "not available",
	year: number,
) {
	return {
		...example2020Trial,
		kind: "guideline" as const,
		citation: {
			...example2020Trial.citation,
			issued: { "date-parts": [[year]] as [number[]] },
		},
		recommendation: { position, text: "As recorded" },
	};
}

function of(events: Parameters<typeof timeline>[0]["events"]) {
	return built(
		timeline({ id: "t", title: "Events", events, message: "So it went." }),
	);
}

describe("a timeline", () => {
	const figure = of([
		{ study: guideline("against", 2022), label: "NICE" },
		{ study: example2020Trial, label: "Example" },
		{ study: guideline("not available", 2021), label: "VA" },
	]);

	it("takes year, lane and stand from the records, earliest first", () => {
		expect(figure.spec).toMatchObject({
			kind: "timeline",
			events: [
				{ year: 2020, lane: "trials", label: { text: "Example" } },
				{
					year: 2021,
					lane: "guidelines",
					label: { text: "VA: not available" },
					stand: "neither",
				},
				{
					year: 2022,
					lane: "guidelines",
					label: { text: "NICE: against" },
					stand: "against",
				},
			],
		});
	});

	it("reads itself out lane by lane", () => {
		expect(figure.alt).toBe(
			"Timeline. Events. 3 events from 2020 to 2022. Trials: 2020 Example. Guidelines: 2021 VA: not available; 2022 NICE: against. So it went.",
		);
	});

	it("refuses records without a year, and to be empty", () => {
		const { issued: _, ...undated } = example2020Trial.citation;
		expect(
			of([
				{ study: { ...example2020Trial, citation: undated }, label: "Undated" },
			]).faults.map(({ message }) => message),
		).toEqual(["record example-2020-trial has no year"]);
		expect(of([]).faults.map(({ message }) => message)).toEqual([
			"a timeline has no events",
		]);
	});
});
