import { wrapText } from "../../figures/core/ink.ts";
import { light } from "../../figures/core/theme.ts";

const svgSpace = "http://www.w3.org/2000/svg";
const title = { size: 28, weight: 700, token: "ink" } as const;
const small = { size: 20, weight: 400, token: "soft" } as const;
/** Paper around the drawing, in pixels of it. */
const margin = 24;

/**
 * A drawing complete in itself: on paper, with its title above and its source, number of people,
 * certainty and licence below.
 *
 * @param svg a drawing with `width`, `height` and `viewBox`
 */
export function captionedSvg(
	svg: string,
	words: { title: string; caption: string; credit: string },
): string {
	const root = new DOMParser().parseFromString(svg, "image/svg+xml");
	const drawing = root.documentElement;
	const size = (name: string) => Number(drawing.getAttribute(name));
	const [width, height] = [size("width"), size("height")];
	const above = lines(words.title, title, width);
	const below = [
		...lines(words.caption, small, width),
		...lines(words.credit, small, width),
	];
	const leading = 1.25;
	const head = above.length * title.size * leading + margin * 0.75;
	const foot = below.length * small.size * leading + margin * 0.75;
	const whole = root.createElementNS(svgSpace, "svg");
	const across = width + 2 * margin;
	const down = height + head + foot + 2 * margin;
	whole.setAttribute("width", String(across));
	whole.setAttribute("height", String(down));
	whole.setAttribute("viewBox", `0 0 ${across} ${down}`);
	// What the drawing says of itself, it now says of the whole.
	whole.append(
		...drawing.querySelectorAll(":scope > :is(title, desc, metadata, style)"),
	);
	if (!whole.querySelector("style")) whole.append(letters(root));
	const paper = root.createElementNS(svgSpace, "rect");
	paper.setAttribute("width", "100%");
	paper.setAttribute("height", "100%");
	paper.setAttribute("fill", `var(--paper,${light.paper})`);
	drawing.setAttribute("x", String(margin));
	drawing.setAttribute("y", String(margin + head));
	whole.append(
		paper,
		...above.map((line, index) =>
			text(root, line, title, margin + (index + 0.8) * title.size * leading),
		),
		...below.map((line, index) =>
			text(
				root,
				line,
				small,
				down - margin - (below.length - index - 0.8) * small.size * leading,
			),
		),
	);
	root.replaceChild(whole, drawing);
	whole.append(drawing);
	return new XMLSerializer().serializeToString(root);
}

/** The picture of a drawing on white paper, two pixels for each of its own. */
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

type Type = typeof title | typeof small;

function lines(words: string, type: Type, width: number): string[] {
	const context = document.createElement("canvas").getContext("2d");
	if (!context) throw new Error("this browser draws no canvas");
	return wrapText(context, words, width, type);
}

function text(root: Document, words: string, type: Type, y: number): Element {
	const element = root.createElementNS(svgSpace, "text");
	element.setAttribute("x", String(margin));
	element.setAttribute("y", String(y));
	element.setAttribute("font-size", String(type.size));
	element.setAttribute("font-weight", String(type.weight));
	element.setAttribute("fill", `var(--${type.token},${light[type.token]})`);
	element.textContent = words;
	return element;
}

/** The page's typeface, where it lies in the page itself and the drawing has none of its own. */
function letters(root: Document): Element {
	const style = root.createElementNS(svgSpace, "style");
	const face = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.find(
			(rule) =>
				rule instanceof CSSFontFaceRule && rule.cssText.includes("data:"),
		);
	style.textContent = `${face?.cssText ?? ""}svg{font-family:"Source Sans 3",sans-serif}`;
	return style;
}
