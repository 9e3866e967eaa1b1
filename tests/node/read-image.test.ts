import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readImage } from "../../src/node/site/read-image.ts";

/** The smallest PNG: one pixel. */
const png = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	"base64",
);
const svg = (inside: string, head = "") =>
	`${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 80 40">${inside}</svg>`;

const folder = mkdtempSync(join(tmpdir(), "deck-images-"));
const deck = join(folder, "deck");
afterAll(() => rmSync(folder, { recursive: true }));

/** What stands beside the slide, and in `images/`. */
const files: Readonly<Record<string, string | Uint8Array>> = {
	"deck/one/dot.png": png,
	"deck/images/dot.png": png,
	"deck/images/drawing.svg": svg('<path d="M0 0h9"/>'),
	"deck/one/large.png": Buffer.concat([png, Buffer.alloc(2000)]),
	"deck/one/misnamed.jpg": png,
	"deck/one/broken.png": "no image",
	"deck/one/scan.tiff": "II*",
	"deck/one/script.svg": svg("<script>alert(1)</script>"),
	"deck/one/click.svg": svg('<path onclick="go()" d="M0 0h9"/>'),
	"deck/one/html.svg": svg("<foreignObject><p>words</p></foreignObject>"),
	"deck/one/fetched.svg": svg(
		'<image xlink:href="https://example.org/a.png"/>',
	),
	"deck/one/styled.svg": svg(
		"<style>@import 'https://example.org/a.css';</style>",
	),
	"deck/one/filled.svg": svg('<path fill="url(//example.org/#a)" d="M0 0h9"/>'),
	"deck/one/entity.svg": svg("", '<!DOCTYPE svg [<!ENTITY a "b">]>'),
	"deck/one/torn.svg": svg("<path"),
	"elsewhere.png": png,
};

beforeAll(() => {
	for (const name of ["deck/one", "deck/images"])
		mkdirSync(join(folder, name), { recursive: true });
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(folder, name), content);
	symlinkSync(join(folder, "elsewhere.png"), join(deck, "one/linked.png"));
});

function read(name: string) {
	return readImage(name, {
		deck,
		folders: [join(deck, "one"), join(deck, "images")],
		most: 1000,
		shown: (path) => path.replace(folder, "talks"),
	});
}

it.each([
	["dot.png", 1, 1],
	["../images/dot.png", 1, 1],
	["drawing.svg", 80, 40],
])(
	"reads %s beside the slide, in images/ or by its way",
	async (name, width, height) => {
		const { image, faults } = await read(name);
		expect(faults).toEqual([]);
		expect(image).toMatchObject({ width, height });
		expect(image?.path).toMatch(
			/^images\/(dot|drawing)-[\da-f]{8}\.(png|svg)$/,
		);
	},
);

it.each([
	[
		"none.png",
		"is missing. Put it into talks/deck/one/ or talks/deck/images/, or mend the name",
	],
	[
		"https://example.org/a.png",
		"is an address. Save it beside the slide or in images/ and give its name; a deck fetches nothing",
	],
	[
		"data:image/png;base64,AAAA",
		"is an address. Save it beside the slide or in images/ and give its name; a deck fetches nothing",
	],
	[
		"../../elsewhere.png",
		"lies outside the deck's folder talks/deck. Copy it beside the slide or into images/",
	],
	[
		"/etc/hosts.png",
		"lies outside the deck's folder talks/deck. Copy it beside the slide or into images/",
	],
	[
		"linked.png",
		"lies outside the deck's folder talks/deck. Copy it beside the slide or into images/",
	],
	[
		"large.png",
		"has 3 kB, more than 1. Save it smaller: twice the pixels in which it is shown are enough",
	],
	[
		"scan.tiff",
		"is of no kind that is shown. Save it as PNG, JPEG, WebP, AVIF or SVG",
	],
	[
		"scan",
		"is of no kind that is shown. Save it as PNG, JPEG, WebP, AVIF or SVG",
	],
	[
		"misnamed.jpg",
		"holds image/png. Rename it, or save it anew as what its name says",
	],
	[
		"broken.png",
		"cannot be read as an image. Save it anew as PNG, JPEG, WebP, AVIF or SVG",
	],
	["script.svg", "holds <script>. Take it out; a picture runs nothing"],
	[
		"click.svg",
		"holds a script in onclick. Take it out; a picture runs nothing",
	],
	["html.svg", "holds <foreignObject>. Take it out; a picture runs nothing"],
	[
		"fetched.svg",
		'holds a reference to "https://example.org/a.png". Put what it shows into the file itself, or take it out',
	],
	[
		"styled.svg",
		'holds a reference to "https://example.org/a.css". Put what it shows into the file itself, or take it out',
	],
	[
		"filled.svg",
		'holds a reference to "//example.org/#a". Put what it shows into the file itself, or take it out',
	],
	["entity.svg", "holds declarations of entities. Export it anew without them"],
])("refuses %s by name", async (name, words) => {
	const { image, faults } = await read(name);
	expect(faults.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
		`"${name}" ${words}`,
	]);
	expect(image).toBeUndefined();
});

it("refuses an SVG that is torn", async () => {
	const { image, faults } = await read("torn.svg");
	expect(image).toBeUndefined();
	expect(faults[0]?.message).toMatch(
		/^"torn.svg" is no SVG that can be read: /,
	);
});
