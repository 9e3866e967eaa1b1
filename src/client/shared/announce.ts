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
		place.className = "announcer";
		place.setAttribute("aria-live", "polite");
		document.body.append(place);
	}
	place.classList.toggle("shown", shown);
	place.textContent = words;
	clearTimeout(hiding);
	if (shown) hiding = setTimeout(() => place.classList.remove("shown"), 10_000);
}
