import { expect, it } from "vitest";
import { goOn } from "../../src/client/panels/light-table-moves.ts";

/** Seven in rows of three, the first of them a chapter's name that is not chosen: `. 0 1 / 2 3 4 / 5 6`. */
const placed = [1, 2, 3, 4, 5, 6, 7].map((cell) => ({
	offsetLeft: (cell % 3) * 100,
	offsetTop: Math.floor(cell / 3) * 80,
}));

it.each([
	["ArrowRight", [1, 2, 3, 4, 5, 6, 6]],
	["ArrowLeft", [0, 0, 1, 2, 3, 4, 5]],
	["ArrowDown", [3, 4, 5, 6, 6, 5, 6]],
	["ArrowUp", [0, 1, 0, 0, 1, 2, 3]],
	["Home", [0, 0, 0, 0, 0, 0, 0]],
	["End", [6, 6, 6, 6, 6, 6, 6]],
	["PageDown", [6, 6, 5, 6, 6, 5, 6]],
	["PageUp", [0, 1, 0, 0, 1, 0, 0]],
])("%s goes on by row and column, and stays on the table", (key, next) => {
	expect(placed.map((_, at) => goOn(placed, at, key))).toEqual(next);
});

it("leaves what chooses nothing", () => {
	expect(goOn(placed, 2, "a")).toBeUndefined();
	expect(goOn([], 0, "ArrowDown")).toBe(0);
});
