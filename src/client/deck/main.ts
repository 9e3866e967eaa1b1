import Reveal from "reveal.js";
import { placeSteps } from "../figures/steps.ts";
import { announce } from "../shared/announce.ts";
import { attempt } from "../shared/attempt.ts";
import { applyCut } from "../shared/cut.ts";
import { keepCut } from "../shared/keep-cut.ts";
import { freeKeys, holdKeys } from "../shared/key-desk.ts";
import { pagesBeside } from "../shared/resources.ts";
import { startSources } from "../shared/sources.ts";
import { presenterKey, recall } from "../shared/storage.ts";
import { stylesRefused } from "../shared/styles-refused.ts";
import { restoreTheme } from "../shared/theme.ts";
import { mayWriteAddress } from "../shared/write-address.ts";
import { answerSpeaker } from "../speaker/speaker.ts";
import { startAccess } from "./access.ts";
import { obey } from "./commands.ts";
import { startKeys } from "./keys.ts";
import { startMenuButton } from "./menu-button.ts";
import { startPaper } from "./paper.ts";
import { yieldToPinch } from "./pinch.ts";
import { startProgress } from "./progress.ts";
import { followShape, printing, shape } from "./shape.ts";
import { startTalk } from "./talk.ts";

/*
 * Enhances the page that is already there. Everything beyond moving between slides is loaded when
 * it is first needed.
 */

const root = document.querySelector<HTMLElement>(".deck");
const holder = root?.querySelector<HTMLElement>(".slides");
if (root && holder) {
	const all = [...holder.children];
	start(root, holder).catch((error: unknown) => {
		freeKeys();
		// Without this class all slides lie one under the other.
		root.classList.remove("reveal");
		for (const slide of all)
			for (const name of ["style", "hidden", "inert", "aria-hidden"])
				slide.removeAttribute(name);
		holder.replaceChildren(...all);
		console.error(error);
		announce("The controls did not start. Scroll to read all slides.", {
			shown: true,
		});
	});
}

async function start(element: HTMLElement, holder: HTMLElement) {
	// Reveal copies the ground onto each page of paper, whose inks are the light ones.
	if (printing) document.documentElement.dataset.theme = "light";
	else restoreTheme();
	const query = new URLSearchParams(location.search);
	holdKeys();
	if (stylesRefused())
		await (await import("../shared/strict-host.ts")).styleByFile();
	const cut = applyCut(element, query.get("cut"));
	const { minutes } = cut;
	if (query.has("speaker")) {
		const { startSpeaker } = await import("../speaker/speaker-window.tsx");
		await startSpeaker(element, cut);
		return;
	}
	// Until this class is set, slides lie one under the other and need no script.
	element.classList.add("reveal");
	const whole = printing || query.has("view");
	const deck = new Reveal(element, {
		...shape(),
		hash: mayWriteAddress(),
		center: false,
		controls: true,
		controlsLayout: "edges",
		controlsTutorial: false,
		progress: false,
		jumpToSlide: false,
		// One slide on each side is laid out, ready to show.
		viewDistance: 2,
		mobileViewDistance: 2,
		keyboard: false,
		display: "grid",
		margin: 0,
		minScale: 0.1,
		maxScale: 5,
		navigationMode: "linear",
		overview: false,
		help: false,
		zoomKey: "alt",
		transition: "fade",
		transitionSpeed: "fast",
		backgroundTransition: "none",
		pdfMaxPagesPerSlide: 1,
		scrollActivationWidth: 0,
		...(minutes && { totalTime: minutes * 60 }),
	});
	const talk = startTalk(
		deck,
		holder,
		whole,
		cut.leftOut.map(({ slide }) => slide),
	);
	if (!whole) talk.onNear(placeSteps);
	yieldToPinch(element);
	await deck.initialize();
	startAccess(talk);
	startProgress(talk);
	startSources(element, talk);
	startKeys(talk);
	startMenuButton(talk);
	keepCut();
	answerSpeaker(
		talk,
		() => recall(presenterKey),
		(command) => obey(command, talk),
	);
	if (recall(presenterKey))
		void attempt("The presenter's details", async () =>
			(await import("../shared/presenter-shown.ts")).showKeptPresenter(
				talk.slides,
			),
		);
	followShape(deck);
	startPaper(talk);
	const sayLost = (tell: (lost: typeof import("./lost.ts")) => void) =>
		void attempt("Where an address leads", async () =>
			tell(await import("./lost.ts")),
		);
	talk.onLost((hash) =>
		sayLost(({ offerNearest }) => offerNearest(talk, cut, hash)),
	);
	if (cut.unknown)
		sayLost(({ offerCuts }) => offerCuts(cut, query.get("cut") ?? ""));
	document.documentElement.dataset.ready = "true";
	performance.mark("deck-ready");
	void attempt("Live figures", async () =>
		(await import("./figures.ts")).startFigures(talk),
	);
	if (!whole)
		whenIdle(() =>
			import("./ahead.ts").then((ahead) => ahead.fetchAhead(talk)),
		);
	if (pagesBeside)
		void attempt("The way to the reading view", async () =>
			(await import("./passage-link.ts")).startPassageLinks(talk),
		);
	if (import.meta.hot) {
		const { startHot } = await import("./hot.ts");
		startHot(talk, import.meta.hot);
	}
}

/** Begins something with the first key or touch that was answered, or where none comes for a while. */
function whenIdle(begin: () => Promise<unknown>) {
	let begun = false;
	const start = () => {
		if (begun) return;
		begun = true;
		// Not before the answer to that key.
		setTimeout(() => void begin().catch(console.warn), 500);
	};
	for (const event of ["keydown", "pointerdown"])
		addEventListener(event, start, { once: true, passive: true });
	setTimeout(start, 5000);
}
