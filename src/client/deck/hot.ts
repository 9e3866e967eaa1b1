import type { ViteHotContext } from "vite/types/hot.js";
import type { Faults } from "../shared/faults-told.ts";
import { forgetJson } from "../shared/json.ts";
import { layoutWords } from "../shared/layout-words.ts";
import { measureSlides } from "../shared/measure-slides.ts";
import type { Talk } from "../shared/talk.ts";
import { makeTray } from "../shared/tray.ts";

/** Takes redrawn slides from the dev server, keeps the present one in view and says what is wrong. */
export function startHot(talk: Talk, hot: ViteHotContext) {
	const tray = makeTray({
		go: (id) => talk.go(talk.slides.find((slide) => slide.id === id)),
	});
	const measure = async () => {
		await document.fonts.ready;
		requestAnimationFrame(() => {
			const slide = talk.present();
			const phone = innerWidth < 600;
			const found = measureSlides({ least: 0, phone, only: slide.id });
			slide.toggleAttribute("data-too-much", found.length > 0);
			tray.measured(
				slide.id,
				found.map((fault) => {
					const { message, hint } = layoutWords(fault);
					return `${fault.slide}: ${message}. ${hint}.`;
				}),
			);
		});
	};
	talk.onChange(measure);
	void measure();
	hot.on("deck:problems", (faults: Faults) => {
		tray.tell(faults);
		tray.mark(talk.slides);
	});
	hot.send("deck:problems");
	hot.on(
		"deck:update",
		({ title, slides }: { title: string; slides: [string, string][] }) => {
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
			void measure();
		},
	);
}

/** The HTML that a slide's element was made from. */
const sources = new WeakMap<Element, string>();
