import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname, isAbsolute, join, relative } from "node:path";
import { imageSize } from "image-size";
import {
	type ImageFile,
	type ImageType,
	imageTypes,
	type ReadImage,
} from "../../deck/picture.ts";
import { formatNumber } from "../../evidence/format.ts";
import type { Fault } from "../../evidence/problem.ts";
import { svgFaults } from "./svg-faults.ts";

/** Where an image may lie, and how large it may be. */
export interface ImagePlace {
	/** Absolute path of the deck's folder, which holds all of its files. */
	readonly deck: string;
	/** Absolute paths of the folders in which it is looked for, in order. */
	readonly folders: readonly string[];
	/** Most bytes. */
	readonly most: number;
	/** A path as an author knows it. */
	readonly shown: (path: string) => string;
}

/** Kinds of images as `image-size` names them. */
const contentTypes: Readonly<Record<string, ImageType>> = {
	png: "image/png",
	jpg: "image/jpeg",
	webp: "image/webp",
	avif: "image/avif",
	heif: "image/avif",
	svg: "image/svg+xml",
};

const endings = "PNG, JPEG, WebP, AVIF or SVG";

/** Reads an image of a deck; a file that may not be shown is told by its name. */
export async function readImage(
	name: string,
	place: ImagePlace,
): Promise<ReadImage> {
	const refused = (message: string, hint: string): ReadImage => ({
		faults: [{ message: `"${name.slice(0, 80)}" ${message}`, hint }],
	});
	if (/^([a-z][a-z+.-]+:|\/\/)/i.test(name))
		return refused(
			"is an address",
			"Save it beside the slide or in images/ and give its name; a deck fetches nothing",
		);
	const type: ImageType | undefined = Object.entries(imageTypes).find(
		([ending]) => extname(name).toLowerCase() === `.${ending}`,
	)?.[1];
	if (!type)
		return refused("is of no kind that is shown", `Save it as ${endings}`);
	const found = placeOf(name, place);
	if (found === "outside")
		return refused(
			`lies outside the deck's folder ${place.shown(place.deck)}`,
			"Copy it beside the slide or into images/",
		);
	if (!found) {
		const near = place.folders.map((folder) => `${place.shown(folder)}/`);
		return refused(
			"is missing",
			`Put it into ${[...new Set(near)].join(" or ")}, or mend the name`,
		);
	}
	const { size } = statSync(found);
	if (size > place.most)
		return refused(
			`has ${formatNumber(Math.ceil(size / 1000))} kB, more than ${place.most / 1000}`,
			"Save it smaller: twice the pixels in which it is shown are enough",
		);
	const data = readFileSync(found);
	const measured = sizeOf(data);
	if (!measured)
		return refused("cannot be read as an image", `Save it anew as ${endings}`);
	if (measured.type !== type)
		return refused(
			`holds ${measured.type ?? "another kind of image"}`,
			"Rename it, or save it anew as what its name says",
		);
	const { width, height } = measured;
	const hash = createHash("sha256").update(data).digest("hex").slice(0, 8);
	const stem = basename(found, extname(found)).replace(/[^\w-]+/g, "-");
	const image: ImageFile = {
		path: `images/${stem}-${hash}${extname(found).toLowerCase()}`,
		type,
		width,
		height,
		data: data.toString("base64"),
	};
	const faults: Fault[] =
		type === "image/svg+xml"
			? (await svgFaults(data.toString("utf8"))).map(({ message, hint }) => ({
					message: `"${name}" ${message}`,
					hint,
				}))
			: [];
	// What is refused is not shown either.
	return faults.length > 0 ? { faults } : { image, faults };
}

/** The file of a name, links followed; where it lies outside the deck, that. */
function placeOf(
	name: string,
	{ deck, folders }: ImagePlace,
): string | "outside" | undefined {
	const within = (path: string) => {
		const way = relative(deck, path);
		return !way.startsWith("..") && !isAbsolute(way);
	};
	const places = isAbsolute(name)
		? [name]
		: folders.map((folder) => join(folder, name));
	if (!places.some(within)) return "outside";
	const path = places.find((each) => within(each) && isFile(each));
	if (!path) return undefined;
	const real = realpathSync(path);
	const home = realpathSync(deck);
	return relative(home, real).startsWith("..") ? "outside" : path;
}

function isFile(path: string): boolean {
	return existsSync(path) && statSync(path).isFile();
}

/** Size as the image is shown: a photograph may say that it lies on its side. */
function sizeOf(data: Uint8Array) {
	try {
		const { width, height, type, orientation = 1 } = imageSize(data);
		if (!(width > 0 && height > 0)) return undefined;
		const kind = contentTypes[type ?? ""];
		return orientation > 4
			? { width: height, height: width, type: kind }
			: { width, height, type: kind };
	} catch {
		return undefined;
	}
}
