/**
 * A search field with the number of hits beside it.
 *
 * @param label its accessible name and placeholder
 * @param search called with the words on every change; returns how many hits there are
 */
export function searchField(
	label: string,
	search: (words: readonly string[]) => number,
): HTMLElement {
	const form = document.createElement("div");
	form.className = "search";
	form.setAttribute("role", "search");
	form.setAttribute("aria-label", label);
	const input = document.createElement("input");
	input.type = "search";
	input.placeholder = label;
	input.setAttribute("aria-label", label);
	const status = document.createElement("p");
	status.className = "fine";
	status.setAttribute("role", "status");
	input.addEventListener("input", () => {
		const words = plain(input.value).split(/\s+/).filter(Boolean);
		const hits = search(words);
		status.textContent =
			words.length === 0 ? "" : hits === 1 ? "1 found" : `${hits} found`;
	});
	form.append(input, status);
	return form;
}

/** Whether a text holds all the words, whatever their case and accents. */
export function holds(text: string, words: readonly string[]): boolean {
	const searched = plain(text);
	return words.every((word) => searched.includes(word));
}

function plain(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{Mark}/gu, "")
		.toLowerCase();
}
