import type { RevealApi } from "reveal.js";
import type { Width } from "../../figures/core/theme.ts";
import type { FigureData } from "../../node/site/site.ts";
import { attempt } from "../shared/attempt.ts";
import { json } from "../shared/json.ts";
import { resource } from "../shared/resources.ts";
import { offerMenu } from "./figure-menu.ts";
import { fragmentsOf, showStep, stepOf } from "./steps.ts";

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
		for (const figure of all().flatMap(figuresIn))
			showStep(figure, stepOf(figure));
		await Promise.all([
			...all().flatMap((slide) =>
				figuresIn(slide).map((figure) => inline(figure)),
			),
			references(all()),
		]);
		const current = deck.getCurrentSlide() as HTMLElement | undefined;
		if (!current || deck.isPrintView() || deck.isScrollView()) return;
		if (!current.classList.contains("title"))
			for (const figure of figuresIn(current)) {
				offerMenu(figure);
				if (figure.dataset.kind === "diagram")
					await (await import("./diagram-links.ts")).linkEdges(figure);
			}
		const charts = figuresIn(current).filter(
			(figure) =>
				figure.dataset.kind !== "diagram" &&
				fragmentsOf(figure).length <= stepOf(figure),
		);
		if (charts.length === 0) return;
		const { enliven } = await import("./live-chart.ts");
		for (const chart of charts)
			if (current.contains(chart)) await enliven(chart);
	};
	const run = () =>
		attempt("A live figure, in whose place its picture stays,", show).finally(
			() => {
				document.documentElement.dataset.figures = "ready";
			},
		);
	run();
	for (const event of [
		"slidechanged",
		"fragmentshown",
		"fragmenthidden",
		"pdf-ready",
		"resize",
	])
		deck.on(event, run);
	deck.on("fragmentshown", (event) => {
		const { fragment } = event as unknown as { fragment: HTMLElement };
		void import("./step-words.ts").then(({ sayStep }) => sayStep(fragment));
	});
	deck.on("fragmenthidden", () => {
		// The live chart shows all rows; the drawing beneath shows those that stay.
		if (document.querySelector(".figure.live"))
			void import("./live-chart.ts").then(({ still }) => still());
	});
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

/** The figures of a slide. */
export function figuresIn(slide: Element): HTMLElement[] {
	return [...slide.querySelectorAll<HTMLElement>("figure[data-figure]")];
}

/** Replaces a figure's image by its drawing in the present width, as it stands at a step. */
export async function inline(figure: HTMLElement, at?: number) {
	const width = presentWidth();
	const id = figure.dataset.figure ?? "";
	if (figure.querySelector(".for-wide") || figure.dataset.drawn === width) {
		showStep(figure, at ?? stepOf(figure));
		return;
	}
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
		showStep(holder, at ?? stepOf(figure));
		figure.replaceChildren(holder, ...fragmentsOf(figure));
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
	return parsed(await drawStale(id, spec, width));
}

function parsed(text: string): Element {
	const svg = new DOMParser().parseFromString(
		text,
		"image/svg+xml",
	).documentElement;
	// What it says of itself serves where it stands alone; here the page does.
	for (const own of svg.querySelectorAll(
		":scope > :is(style, title, desc, metadata)",
	))
		own.remove();
	return document.importNode(svg, true);
}
