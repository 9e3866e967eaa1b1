/** Says words to screen readers without moving focus. */
export function announce(words: string) {
	let place = document.querySelector<HTMLElement>(".announcer");
	if (!place) {
		place = document.createElement("div");
		place.className = "announcer";
		place.setAttribute("aria-live", "polite");
		document.body.append(place);
	}
	place.textContent = words;
}
