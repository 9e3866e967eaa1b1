import { expect, it } from "vitest";
import {
	begun,
	fresh,
	paused,
	spoken,
	started,
} from "../../src/client/speaker/clock.ts";

it("starts with the first move, and only then", () => {
	expect(begun(fresh)).toBe(false);
	const clock = started(fresh, 1000, "title");
	expect(spoken(clock, 61_000)).toBe(60_000);
	expect(started(clock, 5000, "other")).toBe(clock);
	expect(clock.from).toBe("title");
});

it("stands while it is paused, moves or not, and goes on where it stood", () => {
	const stopped = paused(started(fresh, 0, "title"), 10_000);
	expect(spoken(stopped, 99_000)).toBe(10_000);
	expect(started(stopped, 50_000, "x")).toBe(stopped);
	expect(spoken(paused(stopped, 60_000), 65_000)).toBe(15_000);
});
