import { resolve } from "node:path";
import { expect, it } from "vitest";
import { describeProblem } from "../../src/evidence/problem.ts";
import { readBrand } from "../../src/node/site/brand.ts";

const folder = resolve("tests/fixtures/yoga");

function brand(presenter: unknown, look?: unknown) {
	return readBrand(
		{ file: "slides/presenter.ts", module: { default: presenter } },
		{
			file: "slides/look.ts",
			module: look === undefined ? undefined : { default: look },
		},
		folder,
		(path) => path.replace(folder, "slides"),
	);
}

async function said(presenter: unknown, look?: unknown): Promise<string[]> {
	return (await brand(presenter, look)).problems.map(describeProblem);
}

it("takes a logo from a file, the presenter's before the look's", async () => {
	const embedded = /^data:image\/svg\+xml;base64,/;
	const own = await brand(
		{ name: "Ann", logo: "bridge.svg" },
		{ logo: "logo.svg" },
	);
	const looks = await brand({ name: "Ann" }, { logo: "images/logo.svg" });
	expect(own.problems).toEqual([]);
	expect(own.presenter.logo).toMatch(embedded);
	expect(looks.presenter).toMatchObject({ name: "Ann" });
	expect(looks.presenter.logo).toMatch(embedded);
	expect(looks.presenter.logo).not.toBe(own.presenter.logo);
});

it("keeps a logo that is an address of data, and none", async () => {
	const logo = "data:image/png;base64,iVBORw0KGgo=";
	expect((await brand({ logo })).presenter.logo).toBe(logo);
	expect((await brand({ logo: "" }, { logo: "logo.svg" })).presenter.logo).toBe(
		"",
	);
});

it("refuses a logo that is not there, and one from elsewhere", async () => {
	expect(await said({ logo: "logos/none.png" })).toEqual([
		'slides/presenter.ts › logo: "logos/none.png" is missing. Put it into slides/ or slides/images/, or mend the name.',
	]);
	expect(await said({}, { logo: "https://example.org/logo.svg" })).toEqual([
		'slides/look.ts › logo: "https://example.org/logo.svg" is an address. Save it beside the slide or in images/ and give its name; a deck fetches nothing.',
	]);
});

it("refuses what is no color, no role and no field of a look", async () => {
	expect(
		await said(
			{},
			{
				accent: { light: "blue" },
				light: { shamm: "#C2410C", sham: "#C24" },
				font: "Arial",
			},
		),
	).toEqual([
		'slides/look.ts › accent.light: "blue" is no color. Write it as #RRGGBB.',
		"slides/look.ts › accent.dark: is missing. Write it as #RRGGBB.",
		'slides/look.ts › light.shamm: there is no such role. Did you mean "sham"? Else use paper, wash, ink, soft, rule, treatment, sham, usual, none, active, skin, fat, muscle.',
		'slides/look.ts › light.sham: "#C24" is no color. Write it as #RRGGBB.',
		'slides/look.ts › font: there is no field "font". Use accent, light, dark, logo.',
	]);
});
