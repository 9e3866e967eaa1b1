import { columnViewport } from "../../deck/stage.ts";
import type { Width } from "../../figures/core/theme.ts";
import type { FigureData } from "../../node/site/site.ts";
import { json } from "../shared/json.ts";
import { keptResource, resource } from "../shared/resources.ts";

/** Everything about a figure but its drawing. */
export function figureData(id: string): Promise<FigureData> {
	return json(`figures/${id}.json`);
}

/** Which of the two drawings the window has room for. */
export function presentWidth(): Width {
	return matchMedia(columnViewport).matches ? "narrow" : "wide";
}

/**
 * The drawing of a figure, as an element that takes colours and type from the page.
 *
 * @throws Error naming the file if it cannot be had
 */
export async function drawingOf(id: string, width: Width): Promise<Element> {
	return elementOf(await resource(`figures/${id}.${width}.svg`));
}

/** The same at once, if it was fetched before. */
export function keptDrawing(id: string, width: Width): Element | undefined {
	const text = keptResource(`figures/${id}.${width}.svg`);
	return text === undefined ? undefined : elementOf(text);
}

function elementOf(text: string): Element {
	const svg = new DOMParser().parseFromString(
		text,
		"image/svg+xml",
	).documentElement;
	if (svg.localName !== "svg") throw new Error("a drawing: not an SVG");
	// Its colors and lengths serve where it is shown as an image; here the page has the typeface.
	for (const own of svg.querySelectorAll(":scope > style")) own.remove();
	for (const line of svg.querySelectorAll("text[textLength]")) {
		line.removeAttribute("textLength");
		line.removeAttribute("lengthAdjust");
	}
	return document.importNode(svg, true);
}
