import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { describeProblem } from "../../src/evidence/problem.ts";
import { selectionAsked } from "../../src/node/pdf/asked.ts";
import { readBrand } from "../../src/node/site/brand.ts";
import { tinyProject } from "../fixtures/tiny-project.ts";

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
				type: { titel: 40, body: "26" },
				space: { side: Number.NaN },
			},
		),
	).toEqual([
		'slides/look.ts › accent.light: "blue" is no color. Write it as #RRGGBB.',
		"slides/look.ts › accent.dark: is missing. Write it as #RRGGBB.",
		'slides/look.ts › light.shamm: there is no such role. Did you mean "sham"? Else use paper, wash, ink, soft, rule, treatment, sham, usual, none, active, skin, fat, muscle.',
		'slides/look.ts › light.sham: "#C24" is no color. Write it as #RRGGBB.',
		'slides/look.ts › type.body: "26" is not a number. Write 26, without quotation marks.',
		'slides/look.ts › type.titel: there is no field "titel". Did you mean "title"? Else use cover, title, body, prose.',
		"slides/look.ts › space.side: NaN is not a number. Write a number.",
		'slides/look.ts › font: there is no field "font". Use accent, light, dark, type, space, logo.',
	]);
});

it("takes a logo by its file from the details that a command is given", async () => {
	const place = "tests/fixtures/broken-details";
	onTestFinished(() => rmSync(place, { recursive: true, force: true }));
	mkdirSync(join(place, "images"), { recursive: true });
	cpSync(join(folder, "images/logo.svg"), join(place, "images/logo.svg"));
	const asked = (details: object) => {
		const presenter = join(place, "me.json");
		writeFileSync(presenter, JSON.stringify(details));
		return selectionAsked(tinyProject([]), {
			outDir: "dist",
			noBackup: false,
			presenter,
		});
	};
	const { presenter } = await asked({ name: "Ann", logo: "logo.svg" });
	expect(presenter?.name).toBe("Ann");
	expect(presenter?.logo).toMatch(/^data:image\/svg\+xml;base64,/);
	await expect(asked({ logo: "none.png" })).rejects.toThrow(
		`${place}/me.json › logo: "none.png" is missing. Put it into ${place}/ or ${place}/images/, or mend the name.`,
	);
	await expect(asked({ logo: 5 })).rejects.toThrow("must be a string, not 5");
});
