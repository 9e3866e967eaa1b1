import {
	creditLine,
	dataUrl,
	type PictureBlock,
	shownSize,
} from "../../deck/picture.ts";
import { asText, flatCited } from "../../deck/text.ts";
import type { Context } from "./context.ts";
import type { HeldImage } from "./images.ts";
import { type Piece, wordsPiece } from "./piece.ts";
import { frame } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import type { Box } from "./units.ts";
import { type Run, runsOf } from "./words.ts";
import { el } from "./xml.ts";

/** Room between a picture and the words below it. */
const gap = 8;

/** A picture with its caption and credit as a piece of a slide's body. */
export function picturePiece(
	picture: PictureBlock,
	{ images, references, lettering, number }: Context,
): Piece {
	const { image, height: asked } = picture;
	const held = image && images.get(dataUrl(image));
	if (!image || !held)
		throw new Error(`${picture.file} has no file in the build`);
	const size = shownSize(image, asked);
	const words: Run[] = [
		...(picture.caption
			? [...runsOf(asText(picture.caption), references), { text: " · " }]
			: []),
		{ text: creditLine(picture) },
	];
	const below = wordsPiece(
		"Caption",
		[{ runs: words }],
		{ size: 16, colour: "soft" },
		lettering,
	);
	return {
		words: false,
		elastic: true,
		height: (width) => size.height + gap + below.height(width, 1),
		put(sheet, box) {
			const foot = below.height(box.width, 1);
			const scale = Math.min(
				1,
				box.width / size.width,
				(box.height - foot - gap) / size.height,
			);
			const lies = {
				x: box.x,
				y: box.y,
				width: size.width * scale,
				height: size.height * scale,
			};
			addImage(
				sheet,
				held,
				`picture${number}-${picture.file.replace(/\W+/g, "-")}`,
				flatCited(picture.alt),
				lies,
			);
			below.put(
				sheet,
				{ ...box, y: box.y + lies.height + gap, height: foot },
				1,
				undefined,
			);
		},
	};
}

/**
 * Puts an image on a slide.
 *
 * @param name of its file in the presentation, without ending
 * @param description what is to be seen
 */
export function addImage(
	sheet: Sheet,
	{ ending, bytes }: HeldImage,
	name: string,
	description: string,
	box: Box,
) {
	const { pack } = sheet;
	const path = `ppt/media/${name}.${ending}`;
	pack.add(path, bytes);
	sheet.add(
		el(
			"p:pic",
			{},
			el(
				"p:nvPicPr",
				{},
				sheet.named("Picture", description),
				el("p:cNvPicPr", {}, el("a:picLocks", { noChangeAspect: 1 })),
				el("p:nvPr"),
			),
			el(
				"p:blipFill",
				{},
				el("a:blip", { "r:embed": pack.relate(sheet.path, "image", path) }),
				el("a:stretch", {}, el("a:fillRect")),
			),
			el(
				"p:spPr",
				{},
				frame(box),
				el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
			),
		),
	);
}
