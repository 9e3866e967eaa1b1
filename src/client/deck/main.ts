import Reveal from "reveal.js";
import { presenterKey } from "../panels/presenter-key.ts";
import { announce } from "../shared/announce.ts";
import { attempt } from "../shared/attempt.ts";
import { pagesBeside } from "../shared/resources.ts";
import { recall } from "../shared/storage.ts";
import { answerSpeaker } from "../speaker/speaker.ts";
import { startAccess } from "./access.ts";
import { applyCut } from "./cut.ts";
import { slidesHaveKeys, startKeys } from "./keys.ts";
import { followShape, shape } from "./shape.ts";
import { startSources } from "./sources.ts";
import { placeSteps } from "./steps.ts";
import { restoreTheme } from "./theme.ts";

/*
 * Enhances the page that is already there. Everything beyond moving between slides is loaded when
 * it is first needed.
 */

const root = document.querySelector<HTMLElement>(".deck");
if (root)
	start(root).catch((error: unknown) => {
		// Without this class all slides lie one under the other.
		root.classList.remove("reveal");
		console.error(error);
		announce("The controls did not start. Scroll to read all slides.", {
			shown: true,
		});
	});

async function start(element: HTMLElement) {
	restoreTheme();
	const query = new URLSearchParams(location.search);
	const minutes = applyCut(element, query.get("cut"));
	if (query.has("speaker")) {
		const { startSpeaker } = await import("../speaker/speaker-window.ts");
		await startSpeaker(element, minutes);
		return;
	}
	// Until this class is set, slides lie one under the other and need no script.
	element.classList.add("reveal");
	placeSteps(element);
	const deck = new Reveal(element, {
		...shape(),
		hash: true,
		center: false,
		controls: true,
		controlsLayout: "edges",
		controlsTutorial: false,
		progress: true,
		display: "grid",
		margin: 0,
		minScale: 0.1,
		maxScale: 5,
		navigationMode: "linear",
		overview: true,
		help: false,
		zoomKey: "alt",
		keyboardCondition: (event) => slidesHaveKeys(event.target),
		transition: "fade",
		transitionSpeed: "fast",
		backgroundTransition: "none",
		pdfMaxPagesPerSlide: 1,
		scrollActivationWidth: 0,
		...(minutes && { totalTime: minutes * 60 }),
	});
	await deck.initialize();
	startAccess(deck);
	startSources(element, deck);
	startKeys(deck);
	answerSpeaker(deck, () => recall(presenterKey));
	if (recall(presenterKey))
		void attempt("The presenter's details", async () =>
			(await import("./presenter-shown.ts")).showKeptPresenter(element),
		);
	followShape(deck);
	document.documentElement.dataset.ready = "true";
	performance.mark("deck-ready");
	void attempt("Live figures", async () =>
		(await import("./figures.ts")).startFigures(deck),
	);
	if (pagesBeside)
		void attempt("The way to the reading view", async () =>
			(await import("./passage-link.ts")).startPassageLinks(deck),
		);
	if (import.meta.hot) {
		const { startHot } = await import("./hot.ts");
		startHot(deck, import.meta.hot);
	}
}
