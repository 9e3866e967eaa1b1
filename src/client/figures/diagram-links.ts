import { addSheet } from "../shared/sheet.ts";
import css from "../styles/diagram-links.css?inline";
import { figureData } from "./figure-data.ts";
import { showStep, stepOf } from "./steps.ts";

addSheet(css);

const svgSpace = "http://www.w3.org/2000/svg";
/** How wide an arrow is to a pointer, in the drawing's units. */
const reach = "18";

/**
 * Makes each arrow of a diagram, its words and its entry in the key a link that opens the study it
 * rests on, as a sourced number does. Arrows that rest on no study stay as they are.
 *
 * @param figure a figure whose diagram is drawn in the page; one still shown as an image is left alone
 */
export async function linkEdges(figure: HTMLElement) {
	const drawings = [
		...figure.querySelectorAll<SVGSVGElement>(".drawing svg"),
	].filter((drawing) => !drawing.querySelector("a.edge"));
	if (drawings.length === 0) return;
	const { edges } = await figureData(figure.dataset.figure ?? "");
	for (const drawing of drawings) {
		drawing.setAttribute("role", "none");
		for (const text of drawing.querySelectorAll("text"))
			text.setAttribute("aria-hidden", "true");
		for (const [id, edge] of Object.entries(edges)) {
			const parts = drawing.querySelectorAll<SVGElement>(`[data-edge="${id}"]`);
			// The words are what the focus goes to; an arrow without words, itself.
			const main =
				[...parts].find(({ tagName }) => tagName === "g") ?? parts[0];
			for (const part of parts) link(part, edge, part === main);
		}
	}
	// A picture has no parts to a screen reader; a group has.
	figure.querySelector(".drawing")?.setAttribute("role", "group");
	showStep(figure, stepOf(figure));
}

function link(
	part: SVGElement,
	{ name, origin, href }: { name: string; origin: string; href: string },
	focusable: boolean,
) {
	const anchor = document.createElementNS(svgSpace, "a");
	const root = document.documentElement.dataset.root ?? "";
	anchor.setAttribute("class", "value edge");
	anchor.setAttribute("href", href.startsWith("#") ? href : root + href);
	anchor.dataset.origins = origin;
	if (part.dataset.step) anchor.dataset.step = part.dataset.step;
	if (focusable) {
		// What is read on the arrow comes first in what it is called, for those who speak to it.
		const words = part.textContent?.trim();
		anchor.setAttribute(
			"aria-label",
			`${words ? `${words}: ` : ""}${name}, source`,
		);
	} else {
		anchor.setAttribute("tabindex", "-1");
		anchor.setAttribute("aria-hidden", "true");
	}
	part.replaceWith(anchor);
	anchor.append(part);
	if (part.tagName !== "path") return;
	const broad = part.cloneNode() as SVGElement;
	for (const [attribute, value] of Object.entries({
		stroke: "transparent",
		"stroke-width": reach,
		"stroke-dasharray": "none",
		"marker-end": "none",
		"pointer-events": "stroke",
	}))
		broad.setAttribute(attribute, value);
	anchor.append(broad);
}
