import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { dataUrl } from "../../deck/picture.ts";
import type { Project } from "../../deck/project.ts";
import { launchChrome } from "../shared/chrome.ts";
import { Rasterizer } from "../shared/raster.ts";

/** An image as a presentation holds it. */
export interface HeldImage {
	readonly ending: "png" | "jpeg";
	readonly bytes: Uint8Array;
	/** Its size in pixels as it is shown. */
	readonly width: number;
	readonly height: number;
}

/** Images by the address that holds them. */
export type HeldImages = ReadonlyMap<string, HeldImage>;

/** Height of a logo, in pixels. */
const logoHeight = 44;

/**
 * The images of a deck, and its presenter's logo: PNG and JPEG as they are, other kinds drawn in pixels,
 * since older programs do not know them.
 *
 * @throws InputError if one must be drawn and there is no Chrome, or it stops
 */
export async function heldImages(project: Project): Promise<HeldImages> {
	const pictures = allSlides(project.deck)
		.flatMap(({ body }) => allBlocks(body))
		.flatMap((block) =>
			block.block === "picture" && block.image ? [block.image] : [],
		)
		.map((image) => ({ address: dataUrl(image), ...image }));
	const { logo } = project.presenter;
	const wanted = [
		...pictures,
		...(logo
			? [{ address: logo, width: 5 * logoHeight, height: logoHeight }]
			: []),
	];
	const held = new Map<string, HeldImage>();
	const drawn = wanted.filter(({ address, width, height }) => {
		const [, kind, data = ""] =
			/^data:image\/(png|jpeg);base64,(.*)$/s.exec(address) ?? [];
		if (kind !== "png" && kind !== "jpeg") return true;
		const bytes = Buffer.from(data, "base64");
		held.set(address, { ending: kind, bytes, width, height });
		return false;
	});
	if (drawn.length === 0) return held;
	const browser = await launchChrome();
	try {
		const rasterizer = new Rasterizer(browser, "pptx");
		for (const { address, width, height } of drawn)
			held.set(address, {
				ending: "png",
				bytes: await rasterizer.png({
					html: `<img alt="" src="${address.replaceAll('"', "%22")}" style="width:${width}px;height:${height}px;object-fit:contain;object-position:left">`,
					width,
					height,
				}),
				width,
				height,
			});
	} finally {
		await browser.close();
	}
	return held;
}
