import { describe, expect, it } from "vitest";
import { doseLadder } from "../../src/figures/dose-ladder/dose-ladder.ts";
import { built } from "../fixtures/built.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { facts } = example2020Trial;
const count = (value: number) => ({ ...facts.sessions, value });

/** The fixture with other words for the sessions of its first arm. */
function withSessions(sessions: string) {
	const [first, ...others] = example2020Trial.arms;
	if (!first) return expect.fail("the fixture has arms");
	return { ...example2020Trial, arms: [{ ...first, sessions }, ...others] };
}

function ladder(
	courses: Parameters<typeof doseLadder>[0]["courses"],
	limits: Parameters<typeof doseLadder>[0]["limits"] = [],
) {
	return built(
		doseLadder({
			id: "d",
			title: "Sessions",
			courses,
			limits,
			message: "All fit.",
		}),
	);
}

describe("a dose ladder", () => {
	it.each([
		["10", 10, 10, "10"],
		["8–15", 8, 15, "8 to 15"],
		["8 to 12", 8, 12, "8 to 12"],
		["up to 15", 0, 15, "up to 15"],
	])(
		"reads sessions given as %s from the arm",
		(words, least, most, printed) => {
			const figure = ladder([
				{ study: withSessions(words), arm: "real", label: "A" },
			]);
			expect(figure.faults).toEqual([]);
			expect(figure.spec).toMatchObject({
				rows: [{ least, most, printed: { text: printed } }],
			});
		},
	);

	it("adds a second stretch, which some may not have had", () => {
		const course = {
			study: example2020Trial,
			arm: "real",
			label: "A",
			sessions: count(10),
		};
		expect(
			ladder([
				{ ...course, further: { sessions: [count(4), count(6)] } },
				{ ...course, further: { sessions: count(5), optional: true } },
			]).spec,
		).toMatchObject({
			rows: [
				{ least: 14, most: 16 },
				{ least: 10, most: 15 },
			],
		});
	});

	it("reads itself out, with what is covered", () => {
		const figure = ladder(
			[{ study: example2020Trial, arm: "real", label: "Needling" }],
			[{ fact: count(8), label: "insurer" }],
		);
		expect(figure.alt).toBe(
			"Dose ladder. Sessions. 1 course: Needling: 10 sessions. Covered: insurer, 8. All fit.",
		);
		expect(figure.table.rows[0]).toEqual(["Needling", "10", "beyond"]);
	});

	it.each([
		[
			"prose",
			withSessions("10, plus 5"),
			"real",
			'sessions of arm "real" of example-2020-trial are in prose: "10, plus 5"',
		],
		[
			"an arm without sessions",
			example2020Trial,
			"usual",
			'arm "usual" of example-2020-trial records no sessions',
		],
		[
			"an unknown arm",
			example2020Trial,
			"laser",
			'record example-2020-trial has no arm "laser"',
		],
	])("refuses %s", (_, study, arm, message) => {
		expect(ladder([{ study, arm, label: "A" }]).faults).toMatchObject([
			{ message },
		]);
	});

	it("refuses to be empty, half sessions, and limits that count nothing", () => {
		expect(ladder([]).faults[0]?.message).toBe("a dose ladder has no courses");
		const faults = ladder(
			[
				{
					study: example2020Trial,
					arm: "real",
					label: "A",
					sessions: count(7.5),
				},
			],
			[{ fact: count(Number.NaN), label: "nobody" }],
		).faults.map(({ message }) => message);
		expect(faults).toEqual([
			'sessions of arm "real" of example-2020-trial are 7.5 to 7.5',
			"limit NaN (example-2020-trial, facts.sessions) must be a whole number of sessions above 0",
		]);
	});
});
