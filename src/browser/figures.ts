import type { RevealApi } from "reveal.js";
import type { FigureData } from "../build/site.ts";
import type { Width } from "../figures/theme.ts";
import { json } from "./json.ts";
import { resource } from "./resources.ts";

/** Everything about a figure but its drawing. */
export function figureData(id: string): Promise<FigureData> {
	return json(`figures/${id}.json`);
}

/** Which of the two drawings the window has room for. */
export function presentWidth(): Width {
	return matchMedia("(max-aspect-ratio: 9/10)").matches ? "narrow" : "wide";
}

/**
 * Puts drawings in place of images as their slides come near, and brings the present slide's chart
 * to life. A drawing that cannot be fetched leaves its image.
 */
export function startFigures(deck: RevealApi) {
	const all = () => {
		const slides = deck.getSlides() as HTMLElement[];
		if (deck.isPrintView() || deck.isScrollView()) return slides;
		const at = slides.indexOf(deck.getCurrentSlide() as HTMLElement);
		return slides.slice(Math.max(0, at - 1), at + 3);
	};
	const show = async () => {
		await Promise.all([
			...all().flatMap((slide) => figuresIn(slide).map(inline)),
			references(all()),
		]);
		const current = deck.getCurrentSlide() as HTMLElement | undefined;
		if (!current || deck.isPrintView() || deck.isScrollView()) return;
		const charts = figuresIn(current).filter(
			(figure) => figure.dataset.kind !== "diagram",
		);
		if (charts.length === 0) return;
		const { enliven } = await import("./live-chart.ts");
		for (const chart of charts)
			if (current.contains(chart)) await enliven(chart, deck);
	};
	const run = () =>
		show()
			.catch((error: unknown) => console.warn("A figure stays still:", error))
			.finally(() => {
				document.documentElement.dataset.figures = "ready";
			});
	run();
	for (const event of ["slidechanged", "pdf-ready", "resize"])
		deck.on(event, run);
}

/** Fills the pages of references among slides that come near. */
async function references(slides: readonly HTMLElement[]) {
	if (!slides.some((slide) => slide.querySelector("ol.references"))) return;
	const { fillReferences } = await import("./reference-list.ts");
	await fillReferences(slides);
	// On paper a mention leads to the list within the document.
	for (const link of document.querySelectorAll(
		'html.reveal-print a[href^="read/index.html#ref-"]',
	))
		link.setAttribute(
			"href",
			(link.getAttribute("href") ?? "").replace("read/index.html", ""),
		);
}

function figuresIn(slide: Element): HTMLElement[] {
	return [...slide.querySelectorAll<HTMLElement>("figure[data-figure]")];
}

/** Replaces a figure's image by its drawing in the present width. */
async function inline(figure: HTMLElement) {
	const width = presentWidth();
	const id = figure.dataset.figure ?? "";
	if (figure.querySelector(".for-wide") || figure.dataset.drawn === width)
		return;
	figure.dataset.drawn = width;
	try {
		const svg = import.meta.env.DEV
			? await drawnWhileAuthoring(id, width)
			: await drawing(id, width);
		const holder = document.createElement("div");
		holder.className = "drawing";
		holder.setAttribute("role", "img");
		holder.setAttribute(
			"aria-label",
			figure.querySelector("img")?.alt ??
				figure.querySelector(".drawing")?.getAttribute("aria-label") ??
				"",
		);
		holder.append(svg);
		figure.replaceChildren(holder);
	} catch (error) {
		delete figure.dataset.drawn;
		throw error;
	}
}

async function drawing(id: string, width: Width): Promise<Element> {
	return parsed(await resource(`figures/${id}.${width}.svg`));
}

/** While authoring, a stale figure is drawn here and now, and says so. */
async function drawnWhileAuthoring(id: string, width: Width): Promise<Element> {
	const { stale, spec } = await figureData(id);
	if (!stale) return drawing(id, width);
	const { drawStale } = await import("./stale.ts");
	return parsed(await drawStale(id, spec, stale.source, width));
}

function parsed(text: string): Element {
	const svg = new DOMParser().parseFromString(
		text,
		"image/svg+xml",
	).documentElement;
	// Its own palette and letters serve where it stands alone; here the page's do.
	svg.querySelector("style.standalone")?.remove();
	return document.importNode(svg, true);
}
