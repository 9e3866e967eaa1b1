import type { RevealApi } from "reveal.js";

/*
 * The presenter's window is this same page opened with `?speaker`. The two windows keep in step by
 * messages: this one says where the talk is, the other one which way to go.
 */

/** Where the talk is, as the speaker's window needs it. */
export interface TalkState {
	readonly kind: "talk-state";
	readonly slide: string;
	/** Steps of the slide's figures that are shown. */
	readonly step: number;
	readonly paused: boolean;
}

/** What the speaker's window asks for. */
export type TalkRequest =
	| { readonly kind: "talk-hello" }
	| { readonly kind: "talk-move"; readonly by: "next" | "prev" | "pause" };

let speaker: Window | null = null;

/** Opens the speaker's window, or brings it to the front. */
export function openSpeakerView(deck: RevealApi) {
	if (speaker && !speaker.closed) {
		speaker.focus();
		return;
	}
	const query = new URLSearchParams(location.search);
	query.set("speaker", "");
	speaker = open(
		`${location.pathname}?${query}`,
		"speaker",
		"popup,width=1120,height=780",
	);
	const tell = () => {
		const state: TalkState = {
			kind: "talk-state",
			slide: deck.getCurrentSlide()?.id ?? "",
			step: (deck.getIndices().f ?? -1) + 1,
			paused: deck.isPaused(),
		};
		speaker?.postMessage(state, "*");
	};
	addEventListener("message", ({ source, data }: MessageEvent<TalkRequest>) => {
		if (source !== speaker) return;
		if (data.kind === "talk-hello") tell();
		if (data.kind === "talk-move") {
			if (data.by === "pause") deck.togglePause();
			else deck[data.by]();
		}
	});
	for (const event of [
		"slidechanged",
		"fragmentshown",
		"fragmenthidden",
		"paused",
		"resumed",
	])
		deck.on(event, tell);
}
