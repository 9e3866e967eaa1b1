import type { RevealApi } from "reveal.js";
import type { ViteHotContext } from "vite/types/hot.js";
import { forgetJson } from "../shared/json.ts";
import { placeSteps } from "./steps.ts";

/** Takes redrawn slides from the dev server and keeps the present one in view. */
export function startHot(deck: RevealApi, hot: ViteHotContext) {
	hot.on(
		"deck:update",
		({ title, slides }: { title: string; slides: [string, string][] }) => {
			document.querySelector("vite-error-overlay")?.remove();
			document.title = title;
			forgetJson();
			const present = deck.getCurrentSlide()?.id;
			const holder = deck.getSlidesElement();
			if (!holder) return;
			const template = document.createElement("template");
			template.innerHTML = slides.map(([, html]) => html).join("");
			const old = new Map(
				deck.getSlides().map((slide) => [slide.id, slide] as const),
			);
			// A slide that did not change keeps its element, and with it its state.
			const next = [...template.content.querySelectorAll("section.slide")].map(
				(slide) => {
					const before = old.get(slide.id);
					const html = slide.outerHTML;
					if (before && sources.get(before) === html) return before;
					sources.set(slide, html);
					return slide;
				},
			);
			for (const slide of next)
				if (!slide.querySelector("i.fragment")) placeSteps(slide);
			holder.replaceChildren(...next);
			deck.sync();
			const at = next.findIndex(({ id }) => id === present);
			deck.slide(Math.max(0, at));
			deck.dispatchEvent({ type: "slidechanged" });
		},
	);
}

/** The HTML that a slide's element was made from. */
const sources = new WeakMap<Element, string>();
