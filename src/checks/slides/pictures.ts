import { picturesOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { isVector, type PictureBlock } from "../../deck/picture.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Heights that a picture may ask for: to be seen from the last row, and to leave room for a title. */
const heights = { least: 80, most: 560 };
/** Longest text alternative that is still listened to. */
const longestAlt = 400;

/** A picture has its file, says what is to be seen, whose it is, and why it may be shown. */
export function checkPictures(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return picturesOf(slide).flatMap((picture) => {
			const at = (field: string, message: string, hint: string): Problem => ({
				file,
				field: `picture ${picture.file}, ${field}`,
				message,
				hint,
			});
			return [
				...picture.faults.map(({ message, hint }) => at("file", message, hint)),
				...alternative(picture).map((fault) => at("alt", ...fault)),
				...rights(picture).map((fault) => at(...fault)),
				...height(picture).map((fault) => at("height", ...fault)),
			];
		});
	});
}

function alternative({ alt, file }: PictureBlock): [string, string][] {
	const words = flat(alt);
	const seen = "Say in a sentence what is to be seen, and what it shows";
	if (words === "") return [["the text alternative is empty", seen]];
	const plain = (name: string) => name.toLowerCase().replace(/[\W_]+/g, " ");
	const name = file.split("/").at(-1) ?? file;
	if ([name, name.replace(/\.\w+$/, "")].map(plain).includes(plain(words)))
		return [[`"${words}" is the name of the file`, seen]];
	const opening =
		/^(an? |the )?(image|picture|photo|photograph|graphic|illustration|figure|scan|screenshot) (of|showing|that shows)\b/i.exec(
			words,
		);
	if (opening)
		return [
			[
				`"${opening[0]}" is read out for every picture already`,
				"Begin with what is to be seen",
			],
		];
	if (!words.includes(" ")) return [[`"${words}" is one word`, seen]];
	return words.length > longestAlt
		? [
				[
					`the text alternative has ${words.length} characters, more than ${longestAlt}`,
					"Shorten it; what needs more words belongs to the prose",
				],
			]
		: [];
}

type Placed = [field: string, message: string, hint: string];

function rights({ credit, license, source }: PictureBlock): Placed[] {
	const placed: Placed[] = [];
	if (credit.trim() === "")
		placed.push(["credit", "is empty", "Name who made the picture"]);
	if (license.trim() === "")
		placed.push([
			"license",
			"is empty",
			'Name the license, e.g. "CC BY 4.0", or who allowed its use',
		]);
	else if (
		/^(unknown|none|n\/?a|all rights reserved|copyright(ed)?|\?+)$/i.test(
			license.trim(),
		)
	)
		placed.push([
			"license",
			`"${license}" allows nothing`,
			"Name the license or who allowed its use, or take another picture",
		]);
	if (source !== undefined && !source.startsWith("https://"))
		placed.push([
			"source",
			`"${source}" is no https address`,
			"Give the https address of the page where the picture was found",
		]);
	return placed;
}

function height({ height, image }: PictureBlock): [string, string][] {
	if (height === undefined) return [];
	const { least, most } = heights;
	if (!(height >= least && height <= most))
		return [
			[
				`${height} is not within ${least} to ${most}`,
				"Give pixels of a slide that is 720 high, or leave it out",
			],
		];
	return image && !isVector(image) && image.height < height
		? [
				[
					`the file has ${image.height} pixels, fewer than the ${height} asked for`,
					`Take a larger file, or ask for ${image.height} at most`,
				],
			]
		: [];
}
