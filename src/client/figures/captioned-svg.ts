import {
	dark,
	fontFamily,
	light,
	type Theme,
} from "../../figures/core/theme.ts";

const svgSpace = "http://www.w3.org/2000/svg";
const title = { size: 28, weight: 700, token: "ink" } as const;
const small = { size: 20, weight: 400, token: "soft" } as const;
/** Paper around the drawing, in pixels of it. */
const margin = 24;
const leading = 1.25;

/** What a copy says of itself. */
export interface Provenance {
	readonly title: string;
	/** Sources, number of people and certainty. */
	readonly caption: string;
	/** Deck and licence. */
	readonly credit: string;
	/** The drawing in words. */
	readonly alt: string;
}

/**
 * A drawing complete in itself: on paper, in the colours of both themes and its own typeface, with
 * its title above, and its source, number of people, certainty and licence below and as metadata.
 *
 * @param svg a drawing with `width`, `height` and `viewBox`
 * @param face the `@font-face` rule that it embeds; empty where there is none to be had
 */
export function captionedSvg(
	svg: string,
	words: Provenance,
	face: string,
): string {
	const root = new DOMParser().parseFromString(svg, "image/svg+xml");
	const drawing = root.documentElement;
	for (const own of drawing.querySelectorAll(":scope > style")) own.remove();
	const size = (name: string) => Number(drawing.getAttribute(name));
	const [width, height] = [size("width"), size("height")];
	const above = lines(words.title, title, width);
	const below = [
		...lines(words.caption, small, width),
		...lines(words.credit, small, width),
	];
	const head = above.length * title.size * leading + margin * 0.75;
	const foot = below.length * small.size * leading + margin * 0.75;
	const whole = root.createElementNS(svgSpace, "svg");
	const across = width + 2 * margin;
	const down = height + head + foot + 2 * margin;
	set(whole, {
		width: across,
		height: down,
		viewBox: `0 0 ${across} ${down}`,
	});
	const style = root.createElementNS(svgSpace, "style");
	style.textContent = `${face}svg{font-family:${fontFamily},sans-serif;${palette(light)}}@media(prefers-color-scheme:dark){svg{${palette(dark)}}}`;
	const paper = root.createElementNS(svgSpace, "rect");
	set(paper, { width: "100%", height: "100%", fill: "var(--paper)" });
	set(drawing, { x: margin, y: margin + head });
	root.replaceChild(whole, drawing);
	whole.append(
		...metadata(root, words),
		style,
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
		drawing,
	);
	return new XMLSerializer().serializeToString(root);
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

type Type = typeof title | typeof small;

/** Words broken into lines no wider than the drawing. */
function lines(words: string, type: Type, width: number): string[] {
	const context = document.createElement("canvas").getContext("2d");
	if (!context) throw new Error("this browser draws no canvas");
	context.font = `${type.weight} ${type.size}px ${fontFamily}`;
	const found: string[] = [];
	for (const word of words.split(" ")) {
		const last = found.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || context.measureText(longer).width > width)
			found.push(word);
		else found[found.length - 1] = longer;
	}
	return found;
}

function text(root: Document, words: string, type: Type, y: number): Element {
	const element = root.createElementNS(svgSpace, "text");
	set(element, {
		x: margin,
		y,
		"font-size": type.size,
		"font-weight": type.weight,
		fill: `var(--${type.token})`,
	});
	element.textContent = words;
	return element;
}

/** Title and description as SVG has them, and Dublin Core for the rest. */
function metadata(root: Document, words: Provenance): Element[] {
	const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
	const dc = "http://purl.org/dc/elements/1.1/";
	const dcterms = "http://purl.org/dc/terms/";
	const named = (space: string, name: string, content: string) => {
		const element = root.createElementNS(space, name);
		element.textContent = content;
		return element;
	};
	const graph = root.createElementNS(rdf, "rdf:RDF");
	for (const [prefix, space] of Object.entries({ dc, dcterms }))
		graph.setAttributeNS(
			"http://www.w3.org/2000/xmlns/",
			`xmlns:${prefix}`,
			space,
		);
	const description = root.createElementNS(rdf, "rdf:Description");
	description.setAttributeNS(rdf, "rdf:about", "");
	const licence = root.createElementNS(dcterms, "dcterms:license");
	licence.setAttributeNS(
		rdf,
		"rdf:resource",
		"https://creativecommons.org/licenses/by/4.0/",
	);
	description.append(
		named(dc, "dc:title", words.title),
		named(dc, "dc:source", words.caption),
		named(dc, "dc:rights", words.credit),
		licence,
	);
	const holder = root.createElementNS(svgSpace, "metadata");
	graph.append(description);
	holder.append(graph);
	return [
		named(svgSpace, "title", words.title),
		named(svgSpace, "desc", words.alt),
		holder,
	];
}

function palette(theme: Theme): string {
	return Object.entries(theme)
		.map(([token, color]) => `--${token}:${color}`)
		.join(";");
}

function set(element: Element, attributes: Record<string, string | number>) {
	for (const [name, value] of Object.entries(attributes))
		element.setAttribute(name, String(value));
}
