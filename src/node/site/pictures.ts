import { dirname, join } from "node:path";
import process from "node:process";
import { allSlides, type DeclaredDeck } from "../../deck/deck.ts";
import {
	type DeclaredPicture,
	pictureKey,
	type ReadImage,
} from "../../deck/picture.ts";
import type { DeclaredBlock } from "../../deck/slide.ts";
import { type ImagePlace, readImage } from "./read-image.ts";

/** Most bytes of a picture: on a phone's network it comes within two seconds. */
const most = 500_000;

/**
 * Reads the files of all pictures of a deck, by `pictureKey`.
 *
 * @param files the modules that declare slides, relative to the working folder
 */
export async function readPictures(
	deck: DeclaredDeck,
	{ deck: folder, shown }: Pick<ImagePlace, "deck" | "shown">,
	files: ReadonlyMap<unknown, string>,
): Promise<ReadonlyMap<string, ReadImage>> {
	const read = new Map<string, ReadImage>();
	for (const slide of allSlides(deck))
		for (const { file } of slide.body.flatMap(declaredPictures)) {
			const key = pictureKey(slide.id, file);
			const module = files.get(slide);
			const beside = module ? dirname(join(process.cwd(), module)) : folder;
			if (!read.has(key))
				read.set(
					key,
					await readImage(file, {
						deck: folder,
						folders: [beside, join(folder, "images")],
						most,
						shown,
					}),
				);
		}
	return read;
}

function declaredPictures(block: DeclaredBlock): DeclaredPicture[] {
	if (block.block === "picture") return [block];
	return block.block === "columns"
		? block.columns.flatMap(({ body }) => body.flatMap(declaredPictures))
		: [];
}
