import type { ViteHotContext } from "vite/types/hot.js";
import { forgetJson } from "../shared/json.ts";
import type { Talk } from "../shared/talk.ts";

/** Takes redrawn slides from the dev server and keeps the present one in view. */
export function startHot(talk: Talk, hot: ViteHotContext) {
	hot.on(
		"deck:update",
		({ title, slides }: { title: string; slides: [string, string][] }) => {
			document.querySelector("vite-error-overlay")?.remove();
			document.title = title;
			forgetJson();
			const template = document.createElement("template");
			template.innerHTML = slides.map(([, html]) => html).join("");
			const old = new Map(talk.slides.map((slide) => [slide.id, slide]));
			// A slide that did not change keeps its element, and with it its state.
			const next = [
				...template.content.querySelectorAll<HTMLElement>("section.slide"),
			].map((slide) => {
				const before = old.get(slide.id);
				const html = slide.outerHTML;
				if (before && sources.get(before) === html) return before;
				sources.set(slide, html);
				return slide;
			});
			talk.replace(next);
		},
	);
}

/** The HTML that a slide's element was made from. */
const sources = new WeakMap<Element, string>();
