import elkLayouts from "@mermaid-js/layout-elk";
import mermaid from "mermaid";
import { fontFamily, light, surface, type Width, widths } from "../theme.ts";

mermaid.registerLayoutLoaders(elkLayouts);

/**
 * Draws a flowchart: left to right when wide, top down when narrow. Arrows whose id begins with
 * `open_` are open questions and are drawn grey.
 *
 * @throws Error with mermaid's message if the source is no flowchart, or if it is wider than its column
 */
export async function diagramSvg(
	id: string,
	source: string,
	width: Width,
): Promise<string> {
	const { label } = surface(width, light);
	mermaid.initialize({
		startOnLoad: false,
		layout: "elk",
		htmlLabels: false,
		deterministicIds: true,
		deterministicIDSeed: id,
		securityLevel: "strict",
		theme: "base",
		// A family whose name ends in a digit is dropped unless it is quoted within the string.
		fontFamily: `'${fontFamily}'`.replaceAll("'", ""),
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
			padding: width === "wide" ? 16 : 10,
			nodeSpacing: width === "wide" ? 34 : 24,
			rankSpacing: width === "wide" ? 48 : 34,
			wrappingWidth: width === "wide" ? 230 : 150,
		},
	});
	const direction = width === "wide" ? "LR" : "TB";
	const { svg } = await mermaid.render(
		`figure-${id}`,
		source.replace(/^(\s*)flowchart.*$/m, `$1flowchart ${direction}`),
	);
	return fitted(svg, width);
}

/** The drawing at its natural size in a column's width, with presentation attributes for its styles. */
function fitted(svg: string, width: Width): string {
	const host = document.createElement("div");
	host.innerHTML = svg;
	document.body.append(host);
	const root = host.querySelector("svg");
	if (!root) throw new Error("mermaid drew nothing");
	inlineStyles(root);
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
	root.setAttribute("viewBox", `${x} ${y} ${column} ${h}`);
	root.setAttribute("width", String(column));
	root.setAttribute("height", String(Math.ceil(h)));
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
		if (element.classList.contains("flowchart-link"))
			for (const property of ["stroke", "stroke-dasharray"] as const)
				if (element.id.includes("open_"))
					element.setAttribute(
						property,
						property === "stroke" ? light.soft : "2 6",
					);
		element.removeAttribute("style");
	}
	for (const element of root.querySelectorAll("style, defs > filter"))
		element.remove();
}
