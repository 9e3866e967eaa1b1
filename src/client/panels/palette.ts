import type { SearchEntry } from "../../deck/search.ts";
import { goToReference } from "../deck/reference-list.ts";
import type { Talk } from "../deck/talk.ts";
import { search } from "../shared/search-index.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/palette.css?inline";
import { openPanel } from "./panel.ts";

addSheet(css);

/** Hits that are listed; more than fit a screen or two are better narrowed by another word. */
const most = 30;

/**
 * Finds slides, studies and terms: arrow keys choose, Enter goes there.
 *
 * @param words what was written before this code was there
 */
export function openPalette(talk: Talk, words = "") {
	const input = document.createElement("input");
	// A search field would take Escape to clear itself before the panel closes.
	input.type = "text";
	input.placeholder = "Slide, study or term";
	input.autocomplete = "off";
	input.spellcheck = false;
	for (const [name, value] of Object.entries({
		role: "combobox",
		"aria-label": "Find a slide, study or term",
		"aria-autocomplete": "list",
		"aria-controls": "palette-hits",
		"aria-expanded": "false",
	}))
		input.setAttribute(name, value);
	const list = document.createElement("ul");
	list.id = "palette-hits";
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", "Found");
	const status = document.createElement("p");
	status.setAttribute("role", "status");
	let hits: SearchEntry[] = [];
	let at = 0;
	const choose = (index: number) => {
		at = index;
		[...list.children].forEach((option, place) => {
			option.setAttribute("aria-selected", String(place === at));
		});
		const option = list.children[at];
		option?.scrollIntoView({ block: "nearest" });
		input.setAttribute("aria-activedescendant", option?.id ?? "");
	};
	const find = async () => {
		const words = input.value;
		try {
			const found = (await search(words)).filter(
				(entry) => placeOf(talk, entry) !== undefined,
			);
			// A slower answer to fewer letters comes too late.
			if (words !== input.value) return;
			hits = found.slice(0, most);
			list.replaceChildren(
				...hits.map((hit, index) => optionOf(talk, hit, index)),
			);
			input.setAttribute("aria-expanded", String(hits.length > 0));
			choose(0);
			status.textContent = words.trim()
				? `${found.length || "Nothing"} found${found.length > most ? `, the best ${most} shown` : ""}`
				: "";
		} catch {
			status.textContent =
				"The search index could not be loaded. Close this and try again.";
		}
	};
	const go = (hit: SearchEntry | undefined) => {
		if (!hit) return;
		panel.close();
		void goTo(talk, hit);
	};
	input.addEventListener("input", find);
	input.addEventListener("keydown", (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && hits.length > 0) {
			event.preventDefault();
			choose((at + step + hits.length) % hits.length);
		}
		if (event.key === "Enter") go(hits[at]);
	});
	list.addEventListener("click", ({ target }) => {
		const options = [...list.children];
		go(hits[options.findIndex((option) => option.contains(target as Node))]);
	});
	const panel = openPanel("palette", "Find", [input, status, list]);
	input.value = words;
	input.focus();
	// The index comes while the first letters are typed.
	void find();
}

function optionOf(talk: Talk, hit: SearchEntry, index: number): HTMLElement {
	const option = document.createElement("li");
	option.id = `palette-hit-${index}`;
	option.setAttribute("role", "option");
	const part = (tag: "span" | "strong", name: string, words: string) => {
		const element = document.createElement(tag);
		element.className = name;
		element.textContent = words;
		return element;
	};
	option.append(
		part("span", "kind", kindOf(talk, hit)),
		part("strong", "title", hit.title),
		part("span", "detail", hit.detail),
	);
	return option;
}

function numbered(talk: Talk, place: HTMLElement | string | undefined): string {
	return place instanceof Element && place.dataset.backup === undefined
		? `Slide ${talk.slides.indexOf(place) + 1}`
		: "Backup";
}

/** `Slide 12`, `Backup`, `Study`, `Term`. */
function kindOf(talk: Talk, hit: SearchEntry): string {
	const { kind } = hit;
	switch (kind) {
		case "slide":
			return numbered(talk, placeOf(talk, hit));
		case "study":
			return "Study";
		case "term":
			return "Term";
		default:
			return kind satisfies never;
	}
}

/**
 * Where a hit leads in the present cut: to a slide, to a reference by its id, or to its own words;
 * `undefined` if the cut leaves it out.
 */
function placeOf(
	talk: Talk,
	{ kind, target, slides = [], reference }: SearchEntry,
): HTMLElement | string | undefined {
	if (kind === "term") return target;
	const ids = kind === "slide" ? [target] : slides;
	for (const id of ids) {
		const slide = talk.slides.find((each) => each.id === id);
		if (slide) return slide;
	}
	return reference;
}

async function goTo(talk: Talk, hit: SearchEntry) {
	const place = placeOf(talk, hit);
	if (place instanceof HTMLElement) talk.go(place);
	else if (hit.kind === "term") {
		const words = document.createElement("p");
		words.textContent = hit.detail;
		openPanel("term", hit.title, [words]);
	} else if (place) await goToReference(talk, place);
}
