import css from "../styles/source-card.css?inline";
import surface from "../styles/surface.css?inline";
import { place } from "./place.ts";
import { addSheet } from "./sheet.ts";

addSheet(surface);
addSheet(css);

let card: HTMLElement | undefined;
/** What the present card explains. */
let shownFor: HTMLElement | undefined;
/** The link whose card was just dismissed: the focus that comes back to it opens no card again. */
let dismissed: HTMLElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Whether a link's card may open now: not if it was just dismissed, and not over itself.
 *
 * @param stay keep the card until it is dismissed; otherwise it goes when the pointer leaves
 */
export function mayOpen(link: HTMLElement, stay: boolean): boolean {
	clearTimeout(closing);
	if (link === dismissed && !stay) return false;
	dismissed = undefined;
	if (shownFor !== link || !card?.matches(":popover-open")) return true;
	if (stay) keep(card, link);
	return false;
}

/** Shows a card beside a link. */
export function showCard(
	link: HTMLElement,
	label: string,
	content: readonly Node[],
	stay: boolean,
) {
	card?.remove();
	card = document.createElement("div");
	shownFor = link;
	card.className = "surface source-card";
	card.popover = "auto";
	card.setAttribute("role", "dialog");
	card.setAttribute("aria-label", label);
	card.append(...content);
	document.body.append(card);
	card.showPopover();
	const [start] = link.getClientRects();
	const at = link.getBoundingClientRect();
	// A link that breaks over two lines has a box as wide as the column: the card keeps to its start.
	const from = new DOMRect(start?.left ?? at.left, at.top, at.width, at.height);
	place(card, from, { side: "below", align: "start", gap: 10 });
	if (stay) keep(card, link);
	card.addEventListener("beforetoggle", ({ newState }) => {
		if (newState !== "closed") return;
		dismissed = link;
		link.addEventListener("blur", forget, { once: true });
		link.addEventListener("pointerleave", forget, { once: true });
	});
	card.addEventListener("pointerenter", () => clearTimeout(closing));
	card.addEventListener("pointerleave", leave);
	link.addEventListener("pointerleave", leave, { once: true });
	link.addEventListener("blur", leave, { once: true });
}

// Before reveal sees it, which would open the table of all slides and keep the popover from closing.
addEventListener(
	"keydown",
	(event) => {
		if (event.key !== "Escape" || !card?.matches(":popover-open")) return;
		event.stopPropagation();
		card.hidePopover();
	},
	{ capture: true },
);

/** Moves the focus into the card, and back to the link when it closes. */
function keep(element: HTMLElement, link: HTMLElement) {
	if (element.dataset.stay !== undefined) return;
	element.dataset.stay = "";
	element.tabIndex = -1;
	element.focus();
	element.addEventListener("toggle", ({ newState }) => {
		if (newState === "closed") link.focus({ preventScroll: true });
	});
}

function forget() {
	dismissed = undefined;
}

function leave() {
	if (card?.dataset.stay !== undefined) return;
	clearTimeout(closing);
	// Time for the pointer to reach the card.
	closing = setTimeout(() => card?.hidePopover(), 250);
}
