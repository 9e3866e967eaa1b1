let hiding: ReturnType<typeof setTimeout> | undefined;

/**
 * Says words to screen readers without moving focus.
 *
 * @param shown whether the words also stand on the screen, for ten seconds
 */
export function announce(words: string, { shown = false } = {}) {
	let place = document.querySelector<HTMLElement>(".announcer");
	if (!place) {
		place = document.createElement("div");
		place.setAttribute("aria-live", "polite");
		document.body.append(place);
	}
	place.className = `announcer ${shown ? "shown" : "visually-hidden"}`;
	place.textContent = words;
	clearTimeout(hiding);
	if (shown)
		hiding = setTimeout(() => {
			place.className = "announcer visually-hidden";
		}, 10_000);
}
