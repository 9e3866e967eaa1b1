import { presenterLine } from "../../deck/presenter.ts";
import { keepAwake } from "../deck/awake.ts";
import { keptPresenter, showPresenter } from "../deck/presenter-shown.ts";
import { json } from "../shared/json.ts";
import { recall, remember } from "../shared/storage.ts";
import { clockTime, paceOf, plan, total } from "./pace.ts";
import type { TalkRequest, TalkState } from "./speaker.ts";
import { stepsOf, titleOf } from "./speaker-preview.ts";
import { buildSpeakerView, type SpeakerView } from "./speaker-view.ts";

const startedKey = "deck-talk-started";

/** The talk's window answers each second; after this many milliseconds it is taken for gone. */
const patience = 4000;

/**
 * Turns the page into the presenter's window: notes in readable type, sources, the next slide, the
 * time, and how the pace compares with the minutes of the cut.
 *
 * @param root the deck's element, whose slides serve as previews
 * @param minutes length of the cut; the slides' own minutes for the whole deck
 */
export async function startSpeaker(root: HTMLElement, minutes?: number) {
	const slides = [...root.querySelectorAll<HTMLElement>("section.slide")];
	const view = buildSpeakerView(root);
	const cut = new URLSearchParams(location.search).get("cut");
	const words = await loadWords();
	const planned = plan(
		slides.map(({ dataset }) => ({
			seconds: Number(dataset.timing ?? 0),
			backup: dataset.backup !== undefined,
		})),
		minutes,
	);
	const numbered = planned.filter((seconds) => seconds > 0).length;
	let started = Number(recall(startedKey, "session")) || undefined;
	let at = -1;
	let step = 0;
	let who: string | undefined | null = null;
	let heard = Date.now();
	let shown = "";

	const tick = () => {
		const elapsed = started === undefined ? 0 : (Date.now() - started) / 1000;
		view.time(
			elapsed,
			total(planned),
			total(planned.slice(0, Math.max(at, 0))),
		);
		const { state, by } = paceOf(planned, at, elapsed);
		const gone = Date.now() - heard > patience;
		view.pace(
			gone
				? "The talk's window does not answer"
				: started === undefined
					? "starts with the first move"
					: by > 0
						? `${clockTime(by)} ${state}`
						: state,
			gone || (state === "behind" && by > 60),
		);
	};
	const show = (state: TalkState) => {
		heard = Date.now();
		if (state.cut !== cut) {
			followCut(state.cut);
			return;
		}
		const index = slides.findIndex(({ id }) => id === state.slide);
		const now = JSON.stringify(state);
		if (index < 0 || now === shown) return;
		shown = now;
		// The clock starts with the first move, not with the title on the screen.
		if (at >= 0 && index !== at && started === undefined) {
			started = Date.now();
			remember(startedKey, String(started), "session");
		}
		if (index !== at) showWords(view, words, state.slide, cut);
		at = index;
		step = state.step;
		const steps = stepsOf(slides[index]);
		showSlides(view, slides, at, step);
		view.place(
			[
				index < numbered
					? `Slide ${index + 1} of ${numbered}`
					: `Backup slide ${index + 1 - numbered}`,
				...(steps > 0 ? [`step ${step} of ${steps}`] : []),
				...(state.paused ? ["screen black"] : []),
			].join(" · "),
		);
		if (state.presenter !== who) {
			who = state.presenter;
			void showWho(view, slides, who).then(() =>
				showSlides(view, slides, at, step),
			);
		}
		document.title = `Speaker: ${titleOf(slides[index])}`;
		tick();
	};
	addEventListener("message", ({ source, data }: MessageEvent<TalkState>) => {
		if (source === opener && data?.kind === "talk-state") show(data);
	});
	const ask = (request: TalkRequest) =>
		(opener as Window | null)?.postMessage(
			request,
			location.protocol === "file:" ? "*" : location.origin,
		);
	view.onMove((by) => ask({ kind: "talk-move", by }));
	view.onReset(() => {
		started = undefined;
		remember(startedKey, "", "session");
		tick();
	});
	// Asking each second finds the talk's window again after it was reloaded.
	const hello = () => ask({ kind: "talk-hello" });
	hello();
	setInterval(() => {
		hello();
		tick();
	}, 1000);
	keepAwake(true);
	document.documentElement.dataset.ready = "true";
}

/** What the window says about each slide. */
interface Words {
	readonly notes: Record<string, string>;
	readonly sources: Record<string, readonly string[]>;
	readonly references: ReadonlyMap<string, string>;
}

async function loadWords(): Promise<Words> {
	const [notes, sources, references] = await Promise.all([
		json<Record<string, string>>("data/notes.json"),
		json<Record<string, readonly string[]>>("data/slide-sources.json"),
		json<{ id: string; html: string }[]>("data/reference-items.json"),
	]);
	return {
		notes,
		sources,
		references: new Map(references.map(({ id, html }) => [id, html])),
	};
}

function showWords(
	view: SpeakerView,
	{ notes, sources, references }: Words,
	slide: string,
	cut: string | null,
) {
	view.words(
		notes[`${slide}@${cut}`] ?? notes[slide] ?? "",
		(sources[slide] ?? []).flatMap((id) => references.get(id) ?? []),
	);
}

function showSlides(
	view: SpeakerView,
	slides: readonly HTMLElement[],
	index: number,
	step: number,
) {
	view.present(slides[index], step);
	// What the next key brings: a step of this slide, or the next one.
	if (step < stepsOf(slides[index])) view.next(slides[index], step + 1);
	else view.next(slides[index + 1], 0);
}

async function showWho(
	view: SpeakerView,
	slides: readonly HTMLElement[],
	kept: string | undefined,
) {
	const presenter = await keptPresenter(kept).catch(() => undefined);
	if (!presenter) return;
	showPresenter(slides, presenter);
	const { who, where } = presenterLine(presenter);
	view.who(who + where);
}

/** Opens this window's own page anew in the cut of the talk. */
function followCut(cut: string | null) {
	const query = new URLSearchParams(location.search);
	if (cut === null) query.delete("cut");
	else query.set("cut", cut);
	location.search = String(query);
}
