import { expect, it } from "vitest";
import { describeProblem, InputError } from "../../src/evidence/problem.ts";

const problem = {
	file: "slides/deck.ts",
	field: "cuts",
	message: "the cut 7 is too short",
	hint: "Give more minutes",
};

it("is said as file, field, what is wrong, and what to do", () => {
	expect(describeProblem(problem)).toBe(
		"slides/deck.ts › cuts: the cut 7 is too short. Give more minutes.",
	);
});

it("is thrown with all others of a run, one a line", () => {
	const error = new InputError([problem, { ...problem, field: "title" }]);
	expect(error.name).toBe("InputError");
	expect(error.message.split("\n")).toEqual([
		describeProblem(problem),
		describeProblem({ ...problem, field: "title" }),
	]);
	expect(error.problems).toHaveLength(2);
	expect(error.done).toBe("nothing was written");
	expect(new InputError([], "the site was written").done).toBe(
		"the site was written",
	);
});
