import type { Fault } from "../evidence/problem.ts";
import type { Text } from "./text.ts";

/** Kinds of image files that a deck may show, by their ending. */
export const imageTypes = {
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	webp: "image/webp",
	avif: "image/avif",
	svg: "image/svg+xml",
} as const satisfies Readonly<Record<string, string>>;

export type ImageType = (typeof imageTypes)[keyof typeof imageTypes];

/** What an author says of a picture. */
export interface PictureParts {
	/**
	 * Name of the file: beside the slide's module, or in `images/` of the deck. PNG, JPEG, WebP, AVIF or
	 * SVG, at most 500 kB.
	 */
	readonly file: string;
	/** What is to be seen, for those who do not see it: a sentence or two. */
	readonly alt: string | Text;
	/** Words below the picture, before its credit. */
	readonly caption?: string | Text;
	/** Who made it, as it is printed. */
	readonly credit: string;
	/** Under what it may be shown: `CC BY 4.0`, `used with permission of the publisher`. */
	readonly license: string;
	/** Address where it was found; `https` alone. */
	readonly source?: string;
	/**
	 * Height on a slide of 720 pixels, at most; a photograph is never shown larger than it is. What words
	 * leave by default.
	 */
	readonly height?: number;
	/**
	 * Whether a light mat lies under it in the dark, too. By default under what may be transparent: all
	 * but JPEG.
	 */
	readonly mat?: boolean;
}

/** A photograph, a scan or a drawing from a file, as a slide declares it. */
export interface DeclaredPicture extends PictureParts {
	readonly block: "picture";
}

/** An image file that was read. */
export interface ImageFile {
	/** Where it lies in the site: a name with a hash of its content. */
	readonly path: string;
	readonly type: ImageType;
	/** Size as it is shown, in pixels; of an SVG, of its own units. */
	readonly width: number;
	readonly height: number;
	/** Its content, in base64. */
	readonly data: string;
}

/** What reading an image file gave; an image that breaks a rule comes with its faults. */
export interface ReadImage {
	readonly image?: ImageFile;
	readonly faults: readonly Fault[];
}

/** A picture whose file was read. */
export interface PictureBlock extends DeclaredPicture, ReadImage {}

/** A picture from a file of the deck, with its text alternative, credit and license. */
export function picture(parts: PictureParts): DeclaredPicture {
	return { block: "picture", ...parts };
}

/** The key of a picture's file among those of a project. */
export function pictureKey(slide: string, file: string): string {
	return `${slide}/${file}`;
}

/** Credit and license as they are printed. */
export function creditLine({
	credit,
	license,
}: Pick<PictureParts, "credit" | "license">): string {
	return `${credit}, ${license}`;
}

/** Whether an image may be enlarged without loss. */
export function isVector({ type }: ImageFile): boolean {
	return type === "image/svg+xml";
}

/** An image as an address that holds it. */
export function dataUrl({ type, data }: ImageFile): string {
	return `data:${type};base64,${data}`;
}

/** Most pixels that a picture takes of a slide: its body's width, and what a title of one line leaves. */
const most = { width: 1136, height: 560 };

/** Size in which a picture is shown on a slide with room for it, in the slide's pixels. */
export function shownSize(
	image: ImageFile,
	height?: number,
): { width: number; height: number } {
	const asked = height ?? Math.max(isVector(image) ? 480 : 0, image.height);
	const scale = Math.min(
		asked / image.height,
		most.width / image.width,
		most.height / image.height,
		isVector(image) ? Number.POSITIVE_INFINITY : 1,
	);
	return {
		width: Math.round(image.width * scale),
		height: Math.round(image.height * scale),
	};
}
