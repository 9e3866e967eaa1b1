import elkLayouts from "@mermaid-js/layout-elk";
import mermaid from "mermaid";
import {
	fontFamily,
	labelSize,
	light,
	type Width,
	widths,
} from "../core/theme.ts";
import type { DiagramSpec } from "./diagram.ts";
import { drawEdges, drawLegend, markParts } from "./diagram-edges.ts";

mermaid.registerLayoutLoaders(elkLayouts);

/**
 * Draws a flowchart: left to right when wide, top down when narrow; `<wbr/>` in a label breaks the
 * line in the narrow drawing only.
 *
 * @throws Error with mermaid's message if the source is no flowchart, or if it is wider than its column
 */
export async function diagramSvg(
	id: string,
	spec: DiagramSpec,
	width: Width,
): Promise<string> {
	return fitted(await drawn(id, spec, width), spec, width);
}

async function drawn(
	id: string,
	spec: DiagramSpec,
	width: Width,
): Promise<string> {
	const wide = width === "wide";
	const label = wide ? labelSize.wide : 14;
	mermaid.initialize({
		startOnLoad: false,
		layout: "elk",
		htmlLabels: false,
		deterministicIds: true,
		deterministicIDSeed: id,
		securityLevel: "strict",
		theme: "base",
		// Quoted, because a family whose name ends in a digit is dropped otherwise.
		fontFamily,
		themeVariables: {
			fontFamily,
			fontSize: `${label}px`,
			primaryColor: light.wash,
			primaryTextColor: light.ink,
			primaryBorderColor: light.ink,
			lineColor: light.ink,
			textColor: light.ink,
			edgeLabelBackground: light.paper,
			tertiaryColor: light.paper,
		},
		flowchart: {
			htmlLabels: false,
			curve: "linear",
			// A legend beneath leaves less room.
			padding: wide ? (spec.legend ? 6 : 16) : 6,
			nodeSpacing: wide ? (spec.legend ? 8 : 34) : 9,
			rankSpacing: wide ? 56 : 34,
			wrappingWidth: wide ? 400 : 150,
		},
	});
	const { svg } = await mermaid.render(
		`figure-${id}`,
		spec.source
			.replace(/^(\s*)flowchart.*$/m, `$1flowchart ${wide ? "LR" : "TB"}`)
			// A break that only the narrow drawing needs.
			.replaceAll("<wbr/>", wide ? " " : "<br/>"),
	);
	return svg;
}

/** Most that a small diagram is enlarged, and the height it is enlarged to at most, in pixels. */
const enlarged = { factor: 1.3, height: 380 };

/** Height that a legend, and the words that mostly stand under a mechanism, take of it. */
const legendRoom = 134;

/** The drawing in a column's width, left-aligned, with presentation attributes for its styles. */
function fitted(svg: string, spec: DiagramSpec, width: Width): string {
	const host = document.createElement("div");
	host.innerHTML = svg;
	document.body.append(host);
	const root = host.querySelector("svg");
	if (!root) throw new Error("mermaid drew nothing");
	inlineStyles(root);
	drawEdges(root, spec);
	markParts(root, spec);
	const [x = 0, y = 0, w = 0, h = 0] = (root.getAttribute("viewBox") ?? "")
		.split(/\s+/)
		.map(Number);
	const column = widths[width];
	if (w > column + 1) {
		host.remove();
		throw new Error(
			`the diagram is ${Math.round(w)} px wide, more than the ${column} px of its ${width} column: shorten labels or break them with <br/>`,
		);
	}
	root.removeAttribute("style");
	root.removeAttribute("class");
	const scale =
		width === "narrow"
			? 1
			: Math.max(
					1,
					Math.min(
						enlarged.factor,
						column / w,
						(enlarged.height - (spec.legend ? legendRoom : 0)) / h,
					),
				);
	const legend = spec.legend
		? drawLegend(root, spec, width, { x, y: y + h, column, scale })
		: 0;
	root.setAttribute("viewBox", `${x} ${y} ${column / scale} ${h + legend}`);
	root.setAttribute("width", String(column));
	root.setAttribute("height", String(Math.ceil((h + legend) * scale)));
	const result = root.outerHTML;
	host.remove();
	return result;
}

/** Mermaid styles its parts by a style sheet; a figure on its own carries them as attributes. */
function inlineStyles(root: SVGSVGElement) {
	const properties = [
		"fill",
		"stroke",
		"stroke-width",
		"stroke-dasharray",
		"font-size",
		"font-weight",
		"text-anchor",
		"opacity",
	] as const;
	for (const element of root.querySelectorAll<SVGElement>(
		"path, rect, circle, polygon, text, tspan, line",
	)) {
		const style = getComputedStyle(element);
		const inherited = element.parentElement
			? getComputedStyle(element.parentElement)
			: undefined;
		for (const property of properties) {
			const value = style.getPropertyValue(property);
			const isText = /^t(ext|span)$/.test(element.tagName);
			if (!isText && property.startsWith("font")) continue;
			if (
				element.tagName === "tspan" &&
				inherited?.getPropertyValue(property) === value
			)
				continue;
			element.setAttribute(property, value);
		}
		element.removeAttribute("style");
	}
	for (const element of root.querySelectorAll("style, defs > filter"))
		element.remove();
}
