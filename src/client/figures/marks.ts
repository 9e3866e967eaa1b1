import { place } from "../shared/place.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/marks.css?inline";

/*
 * The marks of a drawing answer: under the pointer, at a tap, and to arrow keys once the drawing was
 * reached by Tab. The drawing itself holds what they say (`data-says`) and the order in which keys
 * walk them (`data-mark`); this module adds one box of words for the whole page.
 */

/** The box of words, and the mark whose words it holds. */
let tip: HTMLElement | undefined;
let shownFor: Element | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Whether keys belong to the drawing that has the focus: not after a press of the pointer. */
let walks = false;

/** How far an arrow key goes from mark to mark. */
const steps: Readonly<Record<string, 1 | -1>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
};

/** Has the marks of every drawing within an element answer, those that come later included. */
export function answerMarks(root: HTMLElement) {
	addSheet(css);
	root.addEventListener("pointerover", (event) => {
		const mark = markAt(event);
		if (mark && event.pointerType === "mouse") show(mark);
	});
	root.addEventListener("pointerout", (event) => {
		if (markAt(event) && event.pointerType === "mouse") leave();
	});
	root.addEventListener("click", (event) => {
		const mark = markAt(event);
		if (mark) show(mark);
	});
	root.addEventListener("focusin", ({ target, relatedTarget }) => {
		const drawing = drawingAt(target);
		// From mark to mark nothing changes.
		if (drawing && drawingAt(relatedTarget) !== drawing)
			walks = (target as Element).matches(":focus-visible");
	});
	root.addEventListener("focusout", ({ target, relatedTarget }) => {
		if (drawingAt(target) && !drawingAt(relatedTarget)) hideTip();
	});
	root.addEventListener("keydown", walk);
	addEventListener("pointerdown", ({ target }) => {
		walks = false;
		const at = target as Element;
		if (!tip?.contains(at) && at.closest?.(".mark") !== shownFor) hideTip();
	});
	// Before reveal sees it, which would open the table of all slides.
	addEventListener(
		"keydown",
		(event) => {
			if (event.key !== "Escape" || !tip?.matches(":popover-open")) return;
			event.stopPropagation();
			hideTip();
			const focused = document.activeElement;
			if (focused instanceof SVGElement) focused.blur();
		},
		{ capture: true },
	);
	for (const event of ["resize", "scroll"])
		addEventListener(event, () => requestAnimationFrame(follow), {
			capture: true,
			passive: true,
		});
}

/**
 * Names the marks of a drawing to screen readers and puts the drawing in the tab order. A drawing
 * without marks stays a picture.
 */
export function nameMarks(drawing: HTMLElement) {
	const marks = [...drawing.querySelectorAll<SVGElement>(".mark[data-says]")];
	if (marks.length === 0) return;
	drawing.tabIndex = 0;
	drawing.setAttribute("role", "group");
	drawing.setAttribute(
		"aria-description",
		"Arrow keys go from mark to mark, Escape leaves.",
	);
	for (const svg of drawing.querySelectorAll("svg"))
		svg.setAttribute("role", "none");
	// The drawing's name tells all of it; its words one by one would tell it in pieces.
	for (const text of drawing.querySelectorAll("text"))
		text.setAttribute("aria-hidden", "true");
	for (const mark of marks) {
		mark.tabIndex = -1;
		mark.setAttribute("role", "img");
		mark.setAttribute("aria-label", mark.dataset.says ?? "");
	}
}

/** Takes the box of words away. */
export function hideTip() {
	clearTimeout(closing);
	shownFor = undefined;
	if (tip?.matches(":popover-open")) tip.hidePopover();
}

function walk(event: KeyboardEvent) {
	const drawing = drawingAt(event.target);
	if (!drawing || !walks) return;
	if (event.key === "Escape") {
		event.stopPropagation();
		(event.target as HTMLElement | SVGElement).blur();
		return;
	}
	const step = steps[event.key];
	if (step === undefined || event.altKey || event.ctrlKey || event.metaKey)
		return;
	const marks = [...drawing.querySelectorAll<SVGElement>(".mark[data-says]")]
		.filter(isShown)
		.sort((a, b) => Number(a.dataset.mark) - Number(b.dataset.mark));
	if (marks.length === 0) return;
	event.preventDefault();
	// The arrow keys belong to the drawing while it has focus, not to the slides.
	event.stopPropagation();
	const at = marks.indexOf(event.target as SVGElement);
	const next =
		marks[
			at < 0 && step < 0
				? marks.length - 1
				: (at + step + marks.length) % marks.length
		];
	if (!next) return;
	// The focus has a mark's words spoken.
	next.focus({ preventScroll: true });
	next.scrollIntoView({ block: "nearest", inline: "nearest" });
	show(next);
}

/** Shows what a mark says, in the box placed at it. */
function show(mark: Element) {
	clearTimeout(closing);
	tip ??= makeTip();
	shownFor = mark;
	tip.textContent = (mark as SVGElement).dataset.says ?? "";
	if (!tip.matches(":popover-open")) tip.showPopover();
	placeTip(mark);
}

function placeTip(mark: Element) {
	if (!tip) return;
	place(tip, mark.getBoundingClientRect(), {
		side: "above",
		align: "center",
		gap: 6,
	});
}

/** Follows a mark that moved; without it, goes. */
function follow() {
	if (!shownFor) return;
	if (isShown(shownFor)) placeTip(shownFor);
	else hideTip();
}

function leave() {
	clearTimeout(closing);
	// Time for the pointer to reach the box.
	closing = setTimeout(() => {
		if (!shownFor?.matches(":focus")) hideTip();
	}, 150);
}

function makeTip(): HTMLElement {
	const box = document.createElement("div");
	box.className = "mark-tip";
	box.popover = "manual";
	// What it says, the mark says.
	box.setAttribute("aria-hidden", "true");
	box.addEventListener("pointerenter", () => clearTimeout(closing));
	box.addEventListener("pointerleave", leave);
	document.body.append(box);
	return box;
}

/** Whether a mark is on the screen: not put aside, its step come, its drawing the one in use. */
function isShown(mark: Element): boolean {
	return (
		mark.getClientRects().length > 0 &&
		getComputedStyle(mark).visibility === "visible"
	);
}

function markAt({ target }: Event): Element | undefined {
	return (
		(target as Element | null)?.closest?.(".drawing .mark[data-says]") ??
		undefined
	);
}

function drawingAt(target: EventTarget | null): Element | undefined {
	return (target as Element | null)?.closest?.(".drawing") ?? undefined;
}
