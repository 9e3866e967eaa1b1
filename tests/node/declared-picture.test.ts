import { expect, it } from "vitest";
import { md, picture, slide } from "../../src/deck/index.ts";
import { describeProblem } from "../../src/evidence/problem.ts";
import { declarationFaults } from "../../src/node/site/declaration-faults.ts";
import { slideSchema } from "../../src/node/site/declarations.ts";

const whole = {
	file: "ear.jpg",
	alt: "An ear with two needles.",
	credit: "A. Smith",
	license: "CC BY 4.0",
};

function said(parts: object): string[] {
	const declared = slide({
		id: "ear",
		title: "An ear",
		minutes: 1,
		cuts: [],
		body: [{ ...picture(whole), ...parts }],
		notes: md`Say it.`,
		reading: md`Read it.`,
	});
	return declarationFaults(slideSchema, declared, { file: "ear.ts" }).map(
		describeProblem,
	);
}

it("lets a picture pass that has all it needs", () => {
	expect(said({})).toEqual([]);
	expect(said({ caption: "Two needles", height: 300, mat: false })).toEqual([]);
});

it("refuses a picture without file, text alternative, credit or license", () => {
	expect(
		said({
			file: undefined,
			alt: undefined,
			credit: undefined,
			license: undefined,
		}),
	).toEqual([
		"ear.ts › body.0.file: is missing. Name its file beside the slide or in images/.",
		"ear.ts › body.0.alt: is missing. Say in a sentence what is to be seen.",
		"ear.ts › body.0.credit: is missing. Name who made the picture.",
		'ear.ts › body.0.license: is missing. Name the license, e.g. "CC BY 4.0", or who allowed its use.',
	]);
	expect(said({ credit: 7, licence: "CC0" })).toEqual([
		"ear.ts › body.0.credit: 7 is not a string. Name who made the picture.",
		'ear.ts › body.0.licence: there is no field "licence". Did you mean "license"? Else use file, alt, caption, credit, license, source, height, mat.',
	]);
});
