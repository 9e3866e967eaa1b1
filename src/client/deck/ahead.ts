import { fetchPictures, figuresIn } from "../figures/drawing.ts";
import { presentWidth } from "../figures/figure-data.ts";
import { keepSite, savesData } from "../shared/offline.ts";
import { keepResource, pagesBeside } from "../shared/resources.ts";
import type { Talk } from "../shared/talk.ts";

/** What scripts may ask for later in a talk, the likeliest first. */
const data = [
	"data/sources.json",
	"data/reference-items.json",
	"data/search-index.json",
	"data/presenter.json",
	"data/notes.json",
	"data/slide-sources.json",
];

/** Code that comes when it is first used. */
const code = [
	() => import("../shared/source-card.tsx"),
	() => import("../panels/palette.tsx"),
	() => import("../panels/data-table.tsx"),
	() => import("../panels/jump.tsx"),
	() => import("../panels/key-card.tsx"),
	() => import("../panels/presenter-panel.tsx"),
	() => import("../figures/figure-copies.tsx"),
	() => import("../figures/diagram-links.ts"),
	() => import("../shared/reference-list.ts"),
	() => import("./laser.ts"),
	() => import("./zoom.ts"),
	() => import("./lost.ts"),
];

/**
 * Fetches what the talk will need before it is needed, in idle time, so that it goes on without a network:
 * the drawings of its slides from the present one on, then data and code, then the whole site for the next
 * time.
 */
export async function fetchAhead(talk: Talk) {
	if (!pagesBeside || import.meta.hot || savesData()) return;
	const at = Math.max(0, talk.slides.indexOf(talk.present()));
	const slides = [...talk.slides.slice(at), ...talk.slides.slice(0, at)];
	const width = presentWidth();
	const figures = slides.flatMap((slide) =>
		figuresIn(slide).flatMap(({ dataset }) => [
			`figures/${dataset.figure}.${width}.svg`,
			`figures/${dataset.figure}.json`,
		]),
	);
	for (const slide of slides) fetchPictures(slide);
	for (const path of figures) await inIdle(() => keepResource(path));
	for (const path of data) await inIdle(() => keepResource(path));
	for (const load of code) await inIdle(load);
	// Said where nobody is spoken to yet.
	await keepSite(
		() =>
			talk.present() === talk.slides[0] && document.fullscreenElement === null,
	);
	document.documentElement.dataset.ahead = "done";
}

/** Does something once the browser has nothing else to do; what fails is asked for again when it is needed. */
function inIdle(load: () => Promise<unknown>): Promise<void> {
	return new Promise((resolve) => {
		const run = () =>
			void load()
				.catch(() => undefined)
				.then(() => resolve());
		if ("requestIdleCallback" in window)
			requestIdleCallback(run, { timeout: 1000 });
		else setTimeout(run, 50);
	});
}
