import { expect, it } from "vitest";
import { checkPictures } from "../../src/checks/slides/pictures.ts";
import type { ImageFile, PictureBlock } from "../../src/deck/picture.ts";
import { saidBy, tinyProject, tinySlide } from "../fixtures/tiny-project.ts";

const image: ImageFile = {
	path: "images/ear-12345678.jpg",
	type: "image/jpeg",
	width: 800,
	height: 400,
	data: "",
};

function said(parts: Partial<PictureBlock>): string[] {
	const slide = tinySlide({
		id: "ear",
		body: [
			{
				block: "picture",
				file: "left-ear.jpg",
				alt: "An ear with two needles.",
				credit: "A. Smith",
				license: "CC BY 4.0",
				image,
				faults: [],
				...parts,
			},
		],
	});
	return saidBy(checkPictures, tinyProject([slide])).map((words) =>
		words.replace("ear.ts › picture left-ear.jpg, ", ""),
	);
}

it("lets a picture pass that says what is to be seen, whose it is, and why it may be shown", () => {
	expect(said({})).toEqual([]);
	expect(said({ height: 80, source: "https://example.org/ear" })).toEqual([]);
	expect(said({ height: 400 })).toEqual([]);
	expect(
		said({ height: 560, image: { ...image, type: "image/svg+xml" } }),
	).toEqual([]);
	expect(said({ alt: "a ".repeat(199).trim() })).toEqual([]);
});

const seen = "Say in a sentence what is to be seen, and what it shows.";

it.each<[Partial<PictureBlock>, string]>([
	[{ alt: " " }, `alt: the text alternative is empty. ${seen}`],
	[
		{ alt: "left-ear.jpg" },
		`alt: "left-ear.jpg" is the name of the file. ${seen}`,
	],
	[{ alt: "Left ear" }, `alt: "Left ear" is the name of the file. ${seen}`],
	[{ alt: "Ear" }, `alt: "Ear" is one word. ${seen}`],
	[
		{ alt: "An image of an ear" },
		'alt: "An image of" is read out for every picture already. Begin with what is to be seen.',
	],
	[
		{ alt: "Photo showing an ear" },
		'alt: "Photo showing" is read out for every picture already. Begin with what is to be seen.',
	],
	[
		{ alt: "a ".repeat(201).trim() },
		"alt: the text alternative has 401 characters, more than 400. Shorten it; what needs more words belongs to the prose.",
	],
	[{ credit: "" }, "credit: is empty. Name who made the picture."],
	[
		{ license: "" },
		'license: is empty. Name the license, e.g. "CC BY 4.0", or who allowed its use.',
	],
	[
		{ license: "All rights reserved" },
		'license: "All rights reserved" allows nothing. Name the license or who allowed its use, or take another picture.',
	],
	[
		{ source: "http://example.org" },
		'source: "http://example.org" is no https address. Give the https address of the page where the picture was found.',
	],
	[
		{ height: 79 },
		"height: 79 is not within 80 to 560. Give pixels of a slide that is 720 high, or leave it out.",
	],
	[
		{ height: 561 },
		"height: 561 is not within 80 to 560. Give pixels of a slide that is 720 high, or leave it out.",
	],
	[
		{ height: 401 },
		"height: the file has 400 pixels, fewer than the 401 asked for. Take a larger file, or ask for 400 at most.",
	],
	[
		{
			faults: [{ message: '"left-ear.jpg" is missing', hint: "Put it there" }],
		},
		'file: "left-ear.jpg" is missing. Put it there.',
	],
])("refuses %o", (parts, words) => {
	expect(said(parts)).toEqual([words]);
});
