import { describe, expect, it } from "vitest";
import { askedIn, plainName } from "../../src/client/shared/address.ts";
import { nearestName } from "../../src/client/shared/nearest-name.ts";

describe("the part of an address behind #", () => {
	it.each([
		["#/gerac", { name: "gerac" }],
		["#gerac", { name: "gerac" }],
		["#/gerac/2", { name: "gerac", step: 2 }],
		["#/gerac/-1", { name: "gerac", step: -1 }],
		["#/gerac/", { name: "gerac" }],
		["#/gerac/two", { name: "gerac" }],
		["#/gerac?utm_source=mail&x=1", { name: "gerac" }],
		["#/gerac&fbclid=1", { name: "gerac" }],
		["#/gerac).", { name: "gerac" }],
		["#/gerac%20", { name: "gerac" }],
		["#/%67erac", { name: "gerac" }],
		["#%2Fgerac", { name: "gerac" }],
		["#/%E0%A4%A", { name: "%E0%A4%A" }],
		["#/gerac%", { name: "gerac%" }],
		["#/", { name: "" }],
		["", { name: "" }],
		["#/12", { name: "12" }],
	])("of %s is read", (hash, asked) => {
		expect(askedIn(hash)).toEqual(asked);
	});

	it("is compared without regard to case, blanks and signs", () => {
		expect(plainName("Two Comparators")).toBe("two-comparators");
		expect(plainName("two_comparators")).toBe("two-comparators");
	});
});

it("finds the nearest of some names, by letters or by words", () => {
	const names = ["gerac", "knee-gerac", "two-comparators", "sham-is-not-inert"];
	expect(nearestName("gerrac", names)).toBe("gerac");
	expect(nearestName("two-comparator", names)).toBe("two-comparators");
	expect(nearestName("inert-sham", names)).toBe("sham-is-not-inert");
	expect(nearestName("gerac-knee", names)).toBe("knee-gerac");
	expect(nearestName("x", [])).toBeUndefined();
	expect(nearestName("%E0%A4%A", [...names, "a-trial"])).toBeUndefined();
});
