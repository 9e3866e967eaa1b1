/** Items that stand in more than one place (a row and its record) are shown and hidden together. */
export interface FilterItem {
	readonly element: HTMLElement;
	readonly with?: HTMLElement | undefined;
}

/**
 * Has a filter hide what does not fit and say how many items do.
 *
 * @param aside what else the count says, e.g. how the items are sorted
 * @param after done when items were shown or hidden
 * @returns what says the count anew
 */
export function startFilter(
	main: HTMLElement,
	items: readonly FilterItem[],
	{ aside = () => "", after = () => undefined }: FilterParts = {},
): () => void {
	const form = main.querySelector<HTMLFormElement>("form.filter");
	const field = form?.querySelector("input");
	const status = form?.querySelector(".count");
	const clear = form?.querySelector<HTMLElement>(".all");
	if (!form || !field || !status || !clear) return () => undefined;
	const lists = [...form.querySelectorAll("select")];
	let texts: Map<HTMLElement, string> | undefined;
	const tell = () => {
		const shown = items.filter(({ element }) => !element.hidden).length;
		status.textContent = `${shown === items.length ? shown : `${shown} of ${items.length}`} ${form.dataset.noun}${aside()}`;
	};
	const apply = () => {
		texts ??= new Map(
			items.map(({ element }) => [element, plain(spaced(element))]),
		);
		const words = plain(field.value).split(/\s+/).filter(Boolean);
		for (const { element, with: partner } of items) {
			const text = texts.get(element) ?? "";
			const fits =
				words.every((word) => text.includes(word)) &&
				lists.every(
					({ value, dataset }) =>
						value === "" || has(element, dataset.attribute ?? "", value),
				);
			element.hidden = !fits;
			if (partner) partner.hidden = !fits;
		}
		const unused =
			field.value === "" && lists.every(({ value }) => value === "");
		clear.classList.toggle("of-use", !unused);
		tell();
		after();
	};
	form.addEventListener("input", apply);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		// The count stands right above what is shown.
		status.scrollIntoView({ block: "start" });
	});
	form.addEventListener("reset", () => {
		// The fields are empty only after the event.
		setTimeout(() => {
			apply();
			field.focus();
		});
	});
	return tell;
}

interface FilterParts {
	readonly aside?: () => string;
	readonly after?: () => void;
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
