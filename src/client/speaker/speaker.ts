import { announce } from "../shared/announce.ts";
import type { Command } from "../shared/key-table.ts";
import { recall, remember } from "../shared/storage.ts";
import type { Talk } from "../shared/talk.ts";
import { type Clock, fresh, started } from "./clock.ts";

/*
 * The presenter's window is this same page opened with `?speaker`. The two windows keep in step by
 * messages through `opener`, which holds for files too, whose pages share no origin: this one says
 * where the talk is, the other one which way to go.
 */

/** Where the talk is, as the presenter's window needs it. */
export interface TalkState {
	readonly kind: "talk-state";
	readonly slide: string;
	/** Steps of the slide that are shown. */
	readonly step: number;
	readonly paused: boolean;
	/** The cut of the talk as in `?cut=`; `null` for the whole deck. */
	readonly cut: string | null;
	/** Who presents, as exported JSON, where it is not the deck's own. */
	readonly presenter: string | undefined;
	readonly clock: Clock;
}

/** What the presenter's window asks for. */
export type TalkRequest =
	| { readonly kind: "talk-hello" }
	| { readonly kind: "talk-do"; readonly command: Command }
	| { readonly kind: "talk-go"; readonly slide: string }
	| { readonly kind: "talk-clock"; readonly clock: Clock };

/** What the presenter's window may have the talk do; the rest of what both answer stays its own. */
const shared: readonly Command[] = [
	"next",
	"back",
	"first",
	"last",
	"black",
	"return",
];

let speaker: Window | null = null;

const clockKey = "deck-talk-clock";

/**
 * Where messages between the two windows go: to our own origin. Files, and frames that are shut off from
 * their host, have none; there the windows know each other by who opened whom.
 */
const ours =
	location.protocol === "file:" || self.origin === "null"
		? "*"
		: location.origin;

/** Whether a message comes from our own pages. */
export function isOurs({ origin }: MessageEvent): boolean {
	return ours === "*" || origin === ours;
}

/** Sends a message to the other window. */
export function tellWindow(
	to: Window | null,
	message: TalkState | TalkRequest,
) {
	to?.postMessage(message, ours);
}

/** The clock as it was kept when the page was reloaded. */
function keptClock(): Clock {
	try {
		return JSON.parse(recall(clockKey, "session") ?? "") as Clock;
	} catch {
		return fresh;
	}
}

/**
 * Answers a presenter's window; also one that was opened before this page was reloaded.
 *
 * @param presenter who presents, as kept in this browser
 * @param obey has the talk do what a command says
 */
export function answerSpeaker(
	talk: Talk,
	presenter: () => string | undefined,
	obey: (command: Command) => unknown,
) {
	const { deck } = talk;
	let clock = keptClock();
	const set = (next: Clock) => {
		clock = next;
		remember(clockKey, JSON.stringify(clock), "session");
	};
	const tell = () => {
		const state: TalkState = {
			kind: "talk-state",
			slide: talk.present().id,
			step: (deck.getIndices().f ?? -1) + 1,
			paused: deck.isPaused(),
			cut: new URLSearchParams(location.search).get("cut"),
			presenter: presenter(),
			clock,
		};
		tellWindow(speaker, state);
	};
	addEventListener(
		"message",
		(message: MessageEvent<TalkRequest | undefined>) => {
			const { source, data } = message;
			if (!isOurs(message)) return;
			if (data?.kind === "talk-hello") {
				speaker = source as Window;
				tell();
			}
			if (source !== speaker) return;
			if (data?.kind === "talk-do" && shared.includes(data.command))
				obey(data.command);
			if (data?.kind === "talk-go")
				talk.go(
					[...talk.slides, ...talk.leftOut].find(({ id }) => id === data.slide),
				);
			if (data?.kind === "talk-clock") {
				set(data.clock);
				tell();
			}
		},
	);
	talk.onChange((_, before) => {
		// With the first move before a presenter's eyes, not with a look through the slides.
		if (speaker && !speaker.closed) set(started(clock, Date.now(), before.id));
		tell();
	});
	for (const event of ["fragmentshown", "fragmenthidden", "paused", "resumed"])
		deck.on(event, tell);
}

/** Opens the presenter's window, or brings it to the front. */
export function openSpeakerView() {
	if (speaker && !speaker.closed) {
		speaker.focus();
		return;
	}
	if (/^(about|blob|data):$/.test(location.protocol)) {
		announce(
			"The presenter's window needs a page with an address of its own. Open the deck in its own tab.",
			{ shown: true },
		);
		return;
	}
	const query = new URLSearchParams(location.search);
	query.set("speaker", "");
	// Each talk has one of its own, also where one talk's window opened another's. A name outlasts a reload.
	window.name ||= `talk-${Math.random().toString(36).slice(2)}`;
	speaker = open(
		`${location.pathname}?${query}`,
		`speaker-of-${window.name}`,
		"popup,width=1280,height=760",
	);
	if (!speaker)
		announce(
			"The browser blocked the presenter's window. Allow pop-ups for this page, then press S again.",
			{ shown: true },
		);
}
