/** A property by which items are narrowed down. */
export interface Facet {
	readonly label: string;
	/** The data attribute that holds an item's values, parted by `|`. */
	readonly attribute: string;
}

/** Items that stand in more than one place (a row and its record) are shown and hidden together. */
export interface FilterItem {
	readonly element: HTMLElement;
	readonly with?: HTMLElement | undefined;
}

/**
 * A field for words and a list for each facet, which hide what does not fit and say how many do.
 *
 * @param noun what the items are, in the plural
 * @param aside what else the count says, e.g. how the items are sorted
 * @returns the controls, to be put before the items, and `tell`, which says the count anew
 */
export function filterControls(
	items: readonly FilterItem[],
	facets: readonly Facet[],
	noun: string,
	aside: () => string = () => "",
): { controls: HTMLElement; tell: () => void } {
	const controls = document.createElement("form");
	controls.className = "filter";
	controls.setAttribute("role", "search");
	controls.setAttribute("aria-label", `Narrow down the ${noun}`);
	controls.addEventListener("submit", (event) => event.preventDefault());
	const field = document.createElement("input");
	field.type = "search";
	controls.append(labelled("Words", field));
	const lists = facets.map(({ label, attribute }) => {
		const list = document.createElement("select");
		list.add(new Option("All", ""));
		for (const value of valuesOf(items, attribute)) list.add(new Option(value));
		controls.append(labelled(label, list));
		return { list, attribute };
	});
	const clear = document.createElement("button");
	clear.type = "reset";
	clear.textContent = "Show all";
	const status = document.createElement("p");
	status.className = "count";
	status.setAttribute("role", "status");
	controls.append(clear, status);
	const texts = new Map(
		items.map(({ element }) => [element, plain(spaced(element))]),
	);
	const tell = () => {
		const shown = items.filter(({ element }) => !element.hidden).length;
		status.textContent = `${shown === items.length ? shown : `${shown} of ${items.length}`} ${noun}${aside()}`;
	};
	const apply = () => {
		const words = plain(field.value).split(/\s+/).filter(Boolean);
		for (const { element, with: partner } of items) {
			const text = texts.get(element) ?? "";
			const fits =
				words.every((word) => text.includes(word)) &&
				lists.every(
					({ list, attribute }) =>
						list.value === "" || has(element, attribute, list.value),
				);
			element.hidden = !fits;
			if (partner) partner.hidden = !fits;
		}
		clear.hidden =
			field.value === "" && lists.every(({ list }) => list.value === "");
		tell();
	};
	controls.addEventListener("input", apply);
	controls.addEventListener("reset", () => {
		// The fields are empty only after the event.
		setTimeout(() => {
			apply();
			field.focus();
		});
	});
	apply();
	return { controls, tell };
}

function labelled(words: string, control: HTMLElement): HTMLElement {
	const label = document.createElement("label");
	label.append(words, control);
	return label;
}

/** The values of a facet, in the order of the alphabet. */
function valuesOf(items: readonly FilterItem[], attribute: string): string[] {
	return [
		...new Set(
			items.flatMap(({ element }) =>
				(element.dataset[attribute] ?? "").split("|"),
			),
		),
	]
		.filter(Boolean)
		.sort((a, b) => a.localeCompare(b, "en"));
}

function has(element: HTMLElement, attribute: string, value: string): boolean {
	return (element.dataset[attribute] ?? "").split("|").includes(value);
}

/** The text of an element, its parts parted. */
function spaced(element: Element): string {
	return [...element.querySelectorAll("th, td, p")]
		.map(({ textContent }) => textContent)
		.join(" ");
}

/** Text without case and accents. */
function plain(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{Mark}/gu, "")
		.toLowerCase();
}
