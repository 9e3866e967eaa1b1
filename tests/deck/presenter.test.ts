import { describe, expect, it } from "vitest";
import { presenterFrom } from "../../src/deck/presenter.ts";
import { InputError } from "../../src/evidence/problem.ts";

const otherwise = {
	name: "Presenter",
	credentials: "",
	institution: "",
	event: "Grand rounds",
	date: "",
	disclosures: "None.",
};

function refusal(json: string): string {
	try {
		presenterFrom("me.json", json, otherwise);
	} catch (error) {
		if (error instanceof InputError) return error.message;
	}
	return "";
}

describe("a presenter's file", () => {
	it("replaces the fields that it gives", () => {
		expect(
			presenterFrom("me.json", '{"name": "Ann Example"}', otherwise),
		).toEqual({ ...otherwise, name: "Ann Example" });
	});

	it("keeps markup as text", () => {
		const name = "<script>alert(1)</script>";
		expect(
			presenterFrom("me.json", JSON.stringify({ name }), otherwise).name,
		).toBe(name);
	});

	it("is refused with all its faults at once", () => {
		expect(
			refusal(
				JSON.stringify({ name: 7, __proto__x: "y", date: "x".repeat(41) }),
			),
		).toBe(
			[
				"me.json › name: must be a string, not 7. Put the words in quotation marks.",
				"me.json › __proto__x: must be a field of a presenter. Use name, credentials, institution, event, date, disclosures, logo.",
				"me.json › date: has 41 characters. Shorten it to 40, which is what slides have room for.",
			].join("\n"),
		);
	});

	it("takes an image for a logo, and nothing that merely names one", () => {
		const logo = "data:image/png;base64,iVBORw0KGgo=";
		expect(
			presenterFrom("me.json", JSON.stringify({ logo }), otherwise).logo,
		).toBe(logo);
		for (const wrong of [
			"https://example.org/logo.png",
			"data:text/html;base64,PHNjcmlwdD4=",
			'data:image/png;base64,x" onerror="alert(1)',
		])
			expect(refusal(JSON.stringify({ logo: wrong }))).toContain(
				"must be an image. Give a PNG, JPEG, WebP or SVG image",
			);
	});

	it("cannot reach an object's prototype", () => {
		expect(refusal('{"__proto__": {"name": "x"}}')).toContain(
			"me.json › __proto__: must be a field of a presenter",
		);
	});

	it("is refused if it is no JSON, or no object", () => {
		expect(refusal('{"name": ')).toContain("me.json › JSON: cannot be read: ");
		expect(refusal("[]")).toContain("me.json › JSON: holds a list.");
		expect(refusal("null")).toContain("me.json › JSON: holds null.");
	});
});
