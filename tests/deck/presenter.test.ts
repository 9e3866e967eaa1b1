import { describe, expect, it } from "vitest";
import { presenter, presenterFrom } from "../../src/deck/presenter.ts";
import { disclosuresBlock, presenterLine } from "../../src/deck/slide.ts";
import { InputError } from "../../src/evidence/problem.ts";
import { unsaidPresenter } from "../../src/node/pdf/unsaid.ts";
import { tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

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

describe("a presenter whom nobody has filled in", () => {
	const told = (
		given: Parameters<typeof presenter>[0],
		...blocks: ReturnType<typeof presenterLine>[]
	) =>
		unsaidPresenter(
			tinyProject([tinySlide({ id: "title", body: blocks })], {
				presenter: presenter(given),
			}),
			{ outDir: "dist", noBackup: false },
		);

	it("has nothing declared in their name, and is told before it is printed", async () => {
		expect(presenter({ name: "Ann" }).disclosures).toMatch(/^To be declared/);
		expect(
			await told(
				{ name: "Ann Example", event: "Rounds" },
				presenterLine(),
				disclosuresBlock(),
			),
		).toBe(
			'tiny/presenter.ts › credentials, institution, date, disclosures: nobody has filled in "credentials", "institution", "date", "To be declared before the session: the relevant financial relationships of everyone who shaped it, or that there are none.", and slides say so. Fill them in there, or give --presenter me.json.',
		);
	});

	it("is told of what its slides show alone", async () => {
		expect(await told({}, disclosuresBlock())).toMatch(
			/^tiny\/presenter\.ts › name, disclosures: /,
		);
		expect(await told({})).toBeUndefined();
		expect(
			await told(
				{ name: "Ann", credentials: "", institution: "", event: "", date: "" },
				presenterLine(),
			),
		).toBeUndefined();
	});
});
