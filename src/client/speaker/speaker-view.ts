import { button } from "../panels/panel.ts";
import { attempt } from "../shared/attempt.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/speaker.css?inline";
import { clockTime } from "./pace.ts";
import { fill, titleOf } from "./speaker-preview.ts";

/** Ways a presenter moves the talk. */
export type Move = "next" | "prev" | "pause";

/** Keys of the arrow pad and of common clickers. */
const moves: Readonly<Record<string, Move>> = {
	ArrowRight: "next",
	ArrowDown: "next",
	PageDown: "next",
	" ": "next",
	n: "next",
	ArrowLeft: "prev",
	ArrowUp: "prev",
	PageUp: "prev",
	p: "prev",
	b: "pause",
	".": "pause",
};

/** What the presenter's window shows, part by part. */
export interface SpeakerView {
	/** Seconds spoken, of the whole talk, and planned until the present slide. */
	time(elapsed: number, whole: number, planned: number): void;
	pace(words: string, alarming: boolean): void;
	place(words: string): void;
	who(words: string): void;
	/** Notes and references as HTML of our renderer, which escapes every text. */
	words(notes: string, references: readonly string[]): void;
	present(slide: HTMLElement | undefined, step: number): void;
	next(slide: HTMLElement | undefined, step: number): void;
	onMove(move: (by: Move) => void): void;
	onReset(reset: () => void): void;
}

/** Builds the presenter's window in place of the deck. */
export function buildSpeakerView(root: HTMLElement): SpeakerView {
	addSheet(css);
	root.className = "speaker";
	const part = <Tag extends keyof HTMLElementTagNameMap>(
		tag: Tag,
		name: string,
		label?: string,
	): HTMLElementTagNameMap[Tag] => {
		const element = document.createElement(tag);
		element.className = name;
		if (label) element.setAttribute("aria-label", label);
		return element;
	};
	const elapsed = part("strong", "elapsed");
	const whole = part("span", "whole");
	const time = part("p", "time");
	time.append(elapsed, whole);
	const pace = part("p", "pace");
	pace.setAttribute("role", "status");
	pace.setAttribute("aria-label", "Pace");
	// Said each second it would be noise to listen to.
	pace.setAttribute("aria-live", "off");
	const clock = part("p", "clock");
	const reset = button("Reset timer", () => undefined);
	const bar = part("header", "bar");
	const place = part("p", "place");
	bar.append(time, pace, place, clock, reset);
	const spent = part("div", "spent");
	const due = part("div", "due");
	const progress = part("div", "progress");
	progress.append(spent, due);

	const title = part("h1", "title");
	const notes = part("section", "notes", "Notes");
	notes.tabIndex = 0;
	const sources = part("section", "sources", "Sources");
	sources.tabIndex = 0;
	const left = part("div", "left");
	left.append(title, notes, sources);
	left.addEventListener("click", openSource);

	const present = part("div", "preview present", "On the screen");
	const next = part("div", "preview", "Next");
	for (const box of [present, next]) box.setAttribute("role", "group");
	const nextLine = part("p", "caption");
	const back = button("← Back", () => undefined);
	const forth = button("Next →", () => undefined);
	forth.classList.add("main");
	const steps = part("div", "steps");
	steps.append(back, forth);
	const who = part("p", "who");
	const right = part("div", "right");
	right.append(caption("On the screen"), present, nextLine, next, steps, who);
	root.replaceChildren(bar, progress, left, right);

	return {
		time(seconds, all, planned) {
			elapsed.textContent = clockTime(seconds);
			whole.textContent = ` of ${clockTime(all)}`;
			clock.textContent = new Date().toLocaleTimeString([], {
				hour: "2-digit",
				minute: "2-digit",
			});
			spent.style.width = `${Math.min(100, (100 * seconds) / all)}%`;
			due.style.left = `${Math.min(100, (100 * planned) / all)}%`;
		},
		pace(words, alarming) {
			pace.textContent = words;
			pace.dataset.alarming = String(alarming);
		},
		place(words) {
			place.textContent = words;
		},
		who(words) {
			who.textContent = words;
		},
		words(html, references) {
			notes.innerHTML = html;
			notes.scrollTop = 0;
			// What a mention leads to stands below the notes.
			for (const mention of notes.querySelectorAll("a.cite"))
				mention.replaceWith(...mention.childNodes);
			const heading = document.createElement("h2");
			heading.textContent = "Sources";
			const list = document.createElement("ul");
			list.innerHTML = references
				.map((reference) => `<li>${reference}</li>`)
				.join("");
			for (const link of list.querySelectorAll("a")) link.target = "_blank";
			sources.replaceChildren(heading, list);
			sources.hidden = references.length === 0;
			sources.scrollTop = 0;
		},
		present(slide, step) {
			title.textContent = titleOf(slide);
			fill(present, slide, step);
		},
		next(slide, step) {
			nextLine.textContent = slide
				? `Next: ${titleOf(slide)}`
				: "This is the last slide";
			fill(next, slide, step);
		},
		onMove(move) {
			back.addEventListener("click", () => move("prev"));
			forth.addEventListener("click", () => move("next"));
			addEventListener("keydown", (event) => {
				// A clicker's start key would reload this window.
				if (event.key === "F5") event.preventDefault();
				const by = moves[event.key];
				if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
				const target = event.target as Element;
				if (event.key === " " && target.closest("button, a")) return;
				// In notes that have the focus, up and down scroll.
				if (/^Arrow(Up|Down)$/.test(event.key) && target.closest("[tabindex]"))
					return;
				event.preventDefault();
				move(by);
			});
		},
		onReset(action) {
			reset.addEventListener("click", action);
		},
	};

	function caption(words: string): HTMLElement {
		const line = part("p", "caption");
		line.textContent = words;
		return line;
	}
}

/** A number opens its source on a click alone: under a resting pointer a card would hide the notes. */
function openSource(event: MouseEvent) {
	const value = (event.target as Element).closest<HTMLElement>("a.value");
	if (!value) return;
	event.preventDefault();
	void attempt("The source of this number", async () =>
		(await import("../deck/source-card.ts")).openCard(value, true),
	);
}
