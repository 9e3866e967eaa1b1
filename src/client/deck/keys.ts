import { attempt } from "../shared/attempt.ts";
import { answerKeys } from "../shared/key-desk.ts";
import type { Talk } from "../shared/talk.ts";
import { obey } from "./commands.ts";
import { noteJumps } from "./visits.ts";

/**
 * Has the slides answer keys, those that waited first. Reveal's own keys are off: they go by a key's
 * number, which is another key on another layout.
 */
export function startKeys(talk: Talk) {
	const { deck } = talk;
	noteJumps(talk);
	answerKeys({
		leaves(event) {
			return isOfFocus(event) || scrolls(event, talk.present());
		},
		moves: (command) => command === "next" || command === "back",
		obey: (command, typed) => obey(command, talk, typed),
	});
	const element = deck.getRevealElement();
	const zoom = (event: MouseEvent) => {
		if (!event.altKey) return;
		event.preventDefault();
		element?.removeEventListener("mousedown", zoom);
		void attempt("The zoom", async () =>
			(await import("./zoom.ts")).startZoom(talk, event),
		);
	};
	element?.addEventListener("mousedown", zoom);
	document.addEventListener("fullscreenchange", async () => {
		const { keepAwake } = await import("../shared/awake.ts");
		keepAwake(document.fullscreenElement !== null);
	});
}

/** Whether a press belongs to what has the focus: a button or link, or words that are marked. */
function isOfFocus({ key, target, shiftKey }: KeyboardEvent): boolean {
	if (shiftKey && key.startsWith("Arrow"))
		return getSelection()?.isCollapsed === false;
	return (
		(key === " " || key === "Enter") &&
		target instanceof Element &&
		target.closest("button, a[href], summary, [role=button]") !== null
	);
}

/** Has up and down scroll a slide that is longer than its window, before they leave it. */
function scrolls(event: KeyboardEvent, slide: HTMLElement): boolean {
	const down = event.key === "ArrowDown";
	if (!(down || event.key === "ArrowUp") || event.shiftKey) return false;
	if (getComputedStyle(slide).overflowY !== "auto") return false;
	const { scrollTop, scrollHeight, clientHeight } = slide;
	const room = down ? scrollHeight - clientHeight - scrollTop : scrollTop;
	if (room < 2) return false;
	event.preventDefault();
	slide.scrollBy({ top: (down ? 0.8 : -0.8) * clientHeight });
	return true;
}
