import { render } from "preact";
import { presenterLine } from "../../deck/presenter.ts";
import { keepAwake } from "../shared/awake.ts";
import { type CutDeck, withLeftOut } from "../shared/cut.ts";
import { json } from "../shared/json.ts";
import { keptPresenter, showPresenter } from "../shared/presenter-shown.ts";
import { recall, remember } from "../shared/storage.ts";
import type { Places } from "../shared/talk.ts";
import { begun, type Clock, fresh, paused, spoken } from "./clock.ts";
import { clockTime, type Pace, paceOf, plan, total } from "./pace.ts";
import {
	isOurs,
	type TalkRequest,
	type TalkState,
	tellWindow,
} from "./speaker.ts";
import { startSpeakerKeys } from "./speaker-keys.ts";
import { stepsOf, titleOf } from "./speaker-preview.ts";
import { type SpeakerState, SpeakerView } from "./speaker-view.tsx";

const sizeKey = "deck-notes-size";

/** Sizes of the notes, to the one that fits most rooms. */
const sizes = [0.7, 0.85, 1, 1.2, 1.45, 1.75, 2.1] as const;

/** Milliseconds in which a reset can be undone. */
const undoTime = 10_000;

/** The talk's window answers each second; after this many milliseconds it is taken for gone. */
const patience = 4000;

/**
 * Turns the page into the presenter's window: notes in readable type, sources, the next slide, the
 * time, and how the pace compares with the minutes of the cut.
 *
 * @param root the deck's element, whose slides serve as previews
 * @param cut the deck, cut to a length; without one, the slides' own minutes are its time
 */
export async function startSpeaker(
	root: HTMLElement,
	{ minutes, leftOut }: CutDeck,
) {
	let slides = [...root.querySelectorAll<HTMLElement>("section.slide")];
	root.className = "speaker";
	root.replaceChildren();
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
	let size = Number(recall(sizeKey) ?? 1);
	let undo: { readonly clock: Clock; readonly until: number } | undefined;
	let talk: TalkState | undefined;
	let at = -1;
	let heard = Date.now();
	let who = "";
	let edition = 0;

	const show = () => {
		const clock = talk?.clock ?? fresh;
		const elapsed = spoken(clock, Date.now()) / 1000;
		const from = slides.findIndex(({ id }) => id === clock.from);
		const skipped = total(planned.slice(0, Math.max(from, 0)));
		if (undo && Date.now() > undo.until) undo = undefined;
		const step = talk?.step ?? 0;
		const steps = stepsOf(slides[at]);
		render(
			<SpeakerView
				elapsed={elapsed}
				whole={total(planned)}
				planned={total(planned.slice(0, Math.max(at, 0)))}
				pace={paceWords(
					clock,
					Date.now() - heard > patience,
					paceOf(planned, at, skipped + elapsed),
				)}
				place={
					at < 0
						? ""
						: [
								at < numbered
									? `Slide ${at + 1} of ${numbered}`
									: `Backup slide ${at + 1 - numbered}`,
								...(steps > 0 ? [`step ${step} of ${steps}`] : []),
								...(talk?.paused ? ["screen black"] : []),
							].join(" · ")
				}
				who={who}
				{...wordsOf(words, talk?.slide ?? "", cut)}
				present={{ slide: slides[at], step, edition }}
				next={
					// What the next key brings: a step of this slide, or the next one.
					step < steps
						? { slide: slides[at], step: step + 1, edition }
						: { slide: slides[at + 1], step: 0, edition }
				}
				obey={obey}
				size={size}
				resize={resize}
				clock={{
					stands: clock.paused === true,
					undoes: undo !== undefined,
					pause: () => setClock(paused(clock, Date.now())),
					reset: () => {
						const before = undo?.clock;
						undo = before ? undefined : { clock, until: Date.now() + undoTime };
						setClock(before ?? fresh);
					},
				}}
			/>,
			root,
		);
	};
	const hear = (state: TalkState) => {
		heard = Date.now();
		if (state.cut !== cut) {
			followCut(state.cut);
			return;
		}
		const asked = places.leftOut.find(({ id }) => id === state.slide);
		if (asked) slides = withLeftOut(slides, asked);
		const index = slides.findIndex(({ id }) => id === state.slide);
		if (index < 0) return;
		if (state.presenter !== talk?.presenter || !talk)
			void whoPresents(slides, state.presenter).then((line) => {
				who = line;
				edition += 1;
				show();
			});
		at = index;
		talk = state;
		document.title = `Speaker: ${titleOf(slides[index])}`;
		show();
	};
	const ask = (request: TalkRequest) =>
		tellWindow(opener as Window | null, request);
	const setClock = (clock: Clock) => {
		ask({ kind: "talk-clock", clock });
	};
	const resize = (by: 1 | -1) => {
		const at = sizes.indexOf(size as (typeof sizes)[number]);
		size = sizes[at < 0 ? 2 : at + by] ?? size;
		remember(sizeKey, String(size));
		show();
	};
	const places: Places = {
		get slides() {
			return slides;
		},
		leftOut: leftOut.map(({ slide }) => slide),
		go(slide: HTMLElement | undefined) {
			if (slide) ask({ kind: "talk-go", slide: slide.id });
		},
	};
	const obey = startSpeakerKeys(places, (command) =>
		ask({ kind: "talk-do", command }),
	);
	addEventListener("message", (message: MessageEvent<TalkState>) => {
		const { source, data } = message;
		if (source === opener && isOurs(message) && data?.kind === "talk-state")
			hear(data);
	});
	show();
	// Asking each second finds the talk's window again after it was reloaded.
	const hello = () => ask({ kind: "talk-hello" });
	hello();
	setInterval(() => {
		hello();
		show();
	}, 1000);
	keepAwake(true);
	document.documentElement.dataset.ready = "true";
}

function paceWords(
	clock: Clock,
	gone: boolean,
	{ state, by }: Pace,
): SpeakerState["pace"] {
	if (gone)
		return { words: "The talk's window does not answer", alarming: true };
	if (clock.paused) return { words: "clock stopped", alarming: true };
	if (!begun(clock))
		return { words: "starts with the first move", alarming: false };
	return {
		words: by > 0 ? `${clockTime(by)} ${state}` : state,
		alarming: state === "behind" && by > 60,
	};
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

function wordsOf(
	{ notes, sources, references }: Words,
	slide: string,
	cut: string | null,
): Pick<SpeakerState, "notes" | "references"> {
	return {
		notes: notes[`${slide}@${cut}`] ?? notes[slide] ?? "",
		references: (sources[slide] ?? []).flatMap(
			(id) => references.get(id) ?? [],
		),
	};
}

/** Puts who presents on the slides, and returns it in a line; empty if it cannot be known. */
async function whoPresents(
	slides: readonly HTMLElement[],
	kept: string | undefined,
): Promise<string> {
	const presenter = await keptPresenter(kept).catch(() => undefined);
	if (!presenter) return "";
	showPresenter(slides, presenter);
	const { who, where } = presenterLine(presenter);
	return who + where;
}

/** Opens this window's own page anew in the cut of the talk. */
function followCut(cut: string | null) {
	const query = new URLSearchParams(location.search);
	if (cut === null) query.delete("cut");
	else query.set("cut", cut);
	location.search = String(query);
}
