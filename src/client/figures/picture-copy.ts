import { fontFamily } from "../../figures/core/theme.ts";
import type { Letters } from "../../figures/core/typeface.ts";

/**
 * Measures words in the page's typeface, on one line.
 *
 * @throws Error if this browser draws no canvas
 */
export function widthOf(
	words: string,
	{ size, weight = 400 }: Letters,
): number {
	const context = document.createElement("canvas").getContext("2d");
	if (!context) throw new Error("this browser draws no canvas");
	context.font = `${weight} ${size}px ${fontFamily}`;
	return context.measureText(words).width;
}

/** The picture of a copy on white paper, two pixels for each of its own. */
export async function pngOf(svg: string): Promise<Blob> {
	// A picture has one theme, whatever the reader's own is.
	const onPaper = svg.replace(
		/@media ?\(prefers-color-scheme: ?dark\)\{svg\{[^}]*\}\}/,
		"",
	);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(onPaper)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.naturalWidth * 2;
	canvas.height = image.naturalHeight * 2;
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, failed) => {
		canvas.toBlob(
			(blob) => (blob ? done(blob) : failed(new Error("no picture was made"))),
			"image/png",
		);
	});
}

/**
 * The page's typeface as a rule that holds its bytes; empty if the page has none, or it cannot be had:
 * the copy then shows in the reader's own.
 */
export async function embeddedFace(): Promise<string> {
	const rule = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.find((each) => each instanceof CSSFontFaceRule);
	const [, source = ""] = /url\("?([^")]+)"?\)/.exec(rule?.cssText ?? "") ?? [];
	if (!source) return "";
	try {
		const url = source.startsWith("data:") ? source : await dataUrl(source);
		return `@font-face{font-family:${fontFamily};font-weight:200 900;src:url(${url})}`;
	} catch {
		return "";
	}
}

async function dataUrl(address: string): Promise<string> {
	const response = await fetch(new URL(address, document.baseURI));
	const bytes = new Uint8Array(await response.arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	return `data:font/woff2;base64,${btoa(letters.join(""))}`;
}
