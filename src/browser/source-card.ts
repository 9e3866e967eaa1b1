import type { SourceCard } from "../render/source-cards.ts";
import { json } from "./json.ts";

let card: HTMLElement | undefined;
/** The value whose card was just dismissed: the focus that comes back to it opens no card again. */
let dismissed: HTMLElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows where a value was read.
 *
 * @param value the link that carries its origins
 * @param stay keep the card until it is dismissed; otherwise it goes when the pointer leaves
 */
export async function openCard(value: HTMLElement, stay = false) {
	clearTimeout(closing);
	if (value === dismissed && !stay) return;
	dismissed = undefined;
	let known: Record<string, SourceCard>;
	try {
		known = await json("data/sources.json");
	} catch {
		// The link still leads to the reference.
		return;
	}
	if (
		card?.dataset.for === value.dataset.origins &&
		card?.matches(":popover-open")
	) {
		if (stay) card.dataset.stay = "";
		return;
	}
	card?.remove();
	card = document.createElement("div");
	card.className = "source-card";
	card.popover = "auto";
	card.setAttribute("role", "dialog");
	card.setAttribute("aria-label", "Source");
	card.dataset.for = value.dataset.origins ?? "";
	if (stay) card.dataset.stay = "";
	const derivation = value.dataset.derivation;
	if (derivation) {
		const part = section();
		part.append(
			line("h3", value.querySelector("data")?.textContent ?? ""),
			line("p", `Derived here: ${derivation}`),
		);
		card.append(part);
	}
	for (const origin of (value.dataset.origins ?? "").split(" ")) {
		const found = known[origin];
		if (found) card.append(describe(found));
	}
	document.body.append(card);
	card.showPopover();
	place(card, value);
	if (stay) {
		card.tabIndex = -1;
		card.focus();
		card.addEventListener("toggle", ({ newState }) => {
			if (newState === "closed") value.focus();
		});
	}
	card.addEventListener("beforetoggle", ({ newState }) => {
		if (newState !== "closed") return;
		dismissed = value;
		value.addEventListener("blur", forget, { once: true });
		value.addEventListener("pointerleave", forget, { once: true });
	});
	card.addEventListener("pointerenter", () => clearTimeout(closing));
	card.addEventListener("pointerleave", leave);
	value.addEventListener("pointerleave", leave, { once: true });
	value.addEventListener("blur", leave, { once: true });
}

// Before reveal sees it, which would open the overview and keep the popover from closing.
addEventListener(
	"keydown",
	(event) => {
		if (event.key !== "Escape" || !card?.matches(":popover-open")) return;
		event.stopPropagation();
		card.hidePopover();
	},
	{ capture: true },
);

function forget() {
	dismissed = undefined;
}

function leave() {
	if (card?.dataset.stay !== undefined) return;
	clearTimeout(closing);
	// Time for the pointer to reach the card.
	closing = setTimeout(() => card?.hidePopover(), 250);
}

function describe(found: SourceCard): HTMLElement {
	const part = section();
	part.append(line("h3", found.heading));
	if (found.comparator)
		part.append(line("p", `vs ${found.comparator}`, "versus"));
	for (const detail of found.details) part.append(line("p", detail));
	part.append(line("p", `${found.study} · ${found.read}`, "fine"));
	const address = found.doi ? `https://doi.org/${found.doi}` : found.url;
	const links = line("p", "", "fine");
	const link = document.createElement("a");
	link.href = address;
	link.rel = "noreferrer";
	link.target = "_blank";
	link.textContent = found.doi ? `doi:${found.doi}` : found.url;
	links.append(link);
	part.append(links);
	return part;
}

function section(): HTMLElement {
	return document.createElement("section");
}

function line(tag: "h3" | "p", words: string, name = ""): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = words;
	if (name) element.className = name;
	return element;
}

function place(element: HTMLElement, value: HTMLElement) {
	const at = value.getBoundingClientRect();
	const { width, height } = element.getBoundingClientRect();
	const gap = 10;
	const below = at.bottom + gap + height <= innerHeight;
	const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - height);
	const left = Math.min(Math.max(gap, at.left), innerWidth - width - gap);
	element.style.top = `${top}px`;
	element.style.left = `${left}px`;
}
