import { columnViewport } from "../../deck/stage.ts";
import { offerToggles, showAll } from "../figures/comparator-toggle.ts";
import {
	fetchPictures,
	figuresIn,
	inline,
	inlineKept,
} from "../figures/drawing.ts";
import { figureData } from "../figures/figure-data.ts";
import { offerMenu } from "../figures/figure-menu.ts";
import { answerMarks, hideTip, nameMarks } from "../figures/marks.ts";
import { showStep, stepOf } from "../figures/steps.ts";
import { announce } from "../shared/announce.ts";
import { attempt } from "../shared/attempt.ts";
import type { Talk } from "../shared/talk.ts";

/**
 * Puts drawings in place of images as their slides come near, and has them answer. A drawing that
 * cannot be fetched leaves its image.
 */
export function startFigures(talk: Talk) {
	const { deck } = talk;
	const root = deck.getRevealElement();
	const still = deck.isPrintView();
	if (root && !still) answerMarks(root);
	const show = () => {
		const near = talk.near(1, 2);
		return Promise.all([
			...near.map(async (slide) => {
				fetchPictures(slide);
				await Promise.all(figuresIn(slide).map((figure) => inline(figure)));
				if (!still) await equip(slide);
			}),
			references(near),
		]);
	};
	const run = () =>
		attempt("A figure, in whose place its picture stays,", show).finally(() => {
			document.documentElement.dataset.figures = "ready";
		});
	void run();
	for (const event of ["pdf-ready", "resize"]) deck.on(event, () => void run());
	// Reveal tells of another size only where its scale is another.
	matchMedia(columnViewport).addEventListener("change", () => void run());
	// Paper does not wait for what it shows.
	addEventListener("beforeprint", () => {
		for (const slide of talk.slides) {
			fetchPictures(slide);
			figuresIn(slide).forEach(inlineKept);
		}
	});
	let told = talk.present();
	talk.onChange((now, before) => {
		told = now;
		hideTip();
		showAll(before);
		void run();
	});
	for (const event of ["fragmentshown", "fragmenthidden"])
		deck.on(event, (event) => {
			const { fragment } = event as unknown as { fragment: HTMLElement };
			const figure = fragment.closest<HTMLElement>("[data-steps]");
			if (!figure) return;
			showStep(figure, stepOf(figure));
			// A slide that comes with its steps shown is told as a whole.
			if (event.type === "fragmentshown" && told.contains(figure))
				void attempt("The words of this step", () => sayStep(figure));
		});
}

/** Reads out what the present step of a figure brought. */
async function sayStep(figure: HTMLElement) {
	const step = stepOf(figure);
	const { steps } = await figureData(figure.dataset.figure ?? "");
	const words = steps?.[step - 1];
	if (words) announce(`Added, ${step} of ${steps.length}: ${words}`);
}

/** Has the drawings of a slide answer: marks, comparators, arrows of diagrams, copies to take away. */
async function equip(slide: HTMLElement) {
	for (const figure of figuresIn(slide)) {
		for (const drawing of figure.querySelectorAll<HTMLElement>(".drawing"))
			nameMarks(drawing);
		if (slide.classList.contains("title")) continue;
		offerMenu(figure);
		if (figure.dataset.kind === "diagram")
			await (await import("../figures/diagram-links.ts")).linkEdges(figure);
	}
	offerToggles(slide);
}

/** Fills the pages of references among slides that come near. */
async function references(slides: readonly HTMLElement[]) {
	if (!slides.some((slide) => slide.querySelector("ol.references"))) return;
	const { fillReferences } = await import("../shared/reference-list.ts");
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
