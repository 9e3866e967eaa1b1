import { inline } from "./figures.ts";
import { json } from "./json.ts";
import type { TalkRequest, TalkState } from "./speaker.ts";

/**
 * Turns the page into the presenter's window: notes in readable type, the next slide, the time, and
 * how the pace compares with the minutes of the cut.
 *
 * @param root the deck's element, whose slides serve as previews
 */
export async function startSpeaker(root: HTMLElement) {
	document.documentElement.dataset.speaker = "";
	const slides = [...root.querySelectorAll<HTMLElement>("section.slide")];
	const view = build();
	root.replaceChildren(view.layout);
	const cut = new URLSearchParams(location.search).get("cut");
	const notes = await json<Record<string, string>>("data/notes.json");
	let started: number | undefined;
	let at = 0;
	let shown = "";
	const show = (state: TalkState) => {
		const index = slides.findIndex(({ id }) => id === state.slide);
		if (index < 0) return;
		// The clock starts with the first move, not with the title on the screen.
		if (index !== at) started ??= Date.now();
		at = index;
		// Written by our renderer, which escapes every text; a step leaves them where they were read.
		if (shown !== state.slide) {
			view.notes.innerHTML =
				notes[`${state.slide}@${cut}`] ?? notes[state.slide] ?? "";
			view.notes.scrollTop = 0;
		}
		shown = state.slide;
		const steps = stepsOf(slides[index]);
		preview(view.present, slides[index], state.step);
		if (state.step < steps) preview(view.next, slides[index], state.step + 1);
		else preview(view.next, slides[index + 1], 0);
		view.place.textContent = [
			`${index + 1} of ${slides.length}`,
			...(steps > 0 ? [`step ${state.step} of ${steps}`] : []),
			...(state.paused ? ["screen black"] : []),
		].join(" · ");
		document.title = `Speaker: ${slides[index]?.querySelector("h2")?.textContent ?? ""}`;
		tick();
	};
	const planned = slides.map((slide) => Number(slide.dataset.timing ?? 0));
	const tick = () => {
		view.clock.textContent = new Date().toLocaleTimeString([], {
			hour: "2-digit",
			minute: "2-digit",
		});
		const elapsed = started === undefined ? 0 : (Date.now() - started) / 1000;
		const before = sum(planned.slice(0, at));
		const until = before + (planned[at] ?? 0);
		view.elapsed.textContent = `${minutes(elapsed)} of ${minutes(sum(planned))}`;
		const late = elapsed - until;
		const early = before - elapsed;
		view.pace.textContent =
			started === undefined
				? "not started"
				: late > 5
					? `${minutes(late)} behind`
					: early > 5
						? `${minutes(early)} ahead`
						: "on time";
		view.pace.dataset.late = String(late > 60);
	};
	setInterval(tick, 1000);
	addEventListener("message", ({ source, data }: MessageEvent<TalkState>) => {
		if (source === opener && data.kind === "talk-state") show(data);
	});
	const ask = (request: TalkRequest) =>
		(opener as Window | null)?.postMessage(request, "*");
	addEventListener("keydown", (event) => {
		const by = moves[event.key];
		if (!by) return;
		event.preventDefault();
		ask({ kind: "talk-move", by });
	});
	view.reset.addEventListener("click", () => {
		started = undefined;
		tick();
	});
	document.documentElement.dataset.ready = "true";
	ask({ kind: "talk-hello" });
}

/** Keys of the arrow pad and of common clickers. */
const moves: Record<string, "next" | "prev" | "pause"> = {
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

function build() {
	const layout = document.createElement("div");
	layout.className = "speaker";
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
	const bar = part("header", "speaker-bar");
	const clock = part("span", "speaker-clock", "Time of day");
	const elapsed = part("span", "speaker-elapsed", "Time spoken");
	const pace = part("strong", "speaker-pace", "Pace");
	const place = part("span", "speaker-place", "Slide");
	const reset = part("button", "speaker-reset");
	reset.type = "button";
	reset.textContent = "Reset timer";
	bar.append(clock, elapsed, pace, place, reset);
	const notes = part("div", "speaker-notes", "Notes");
	notes.tabIndex = 0;
	const present = part("div", "speaker-preview", "On the screen");
	const next = part("div", "speaker-preview", "Next");
	const side = part("div", "speaker-side");
	side.append(present, next);
	layout.append(bar, notes, side);
	return { layout, clock, elapsed, pace, place, reset, notes, present, next };
}

/** A slide as it stands at a step, too small to be worked with. */
function preview(
	box: HTMLElement,
	slide: HTMLElement | undefined,
	step: number,
) {
	const copy = slide?.cloneNode(true) as HTMLElement | undefined;
	if (copy) copy.inert = true;
	box.replaceChildren(copy ?? "The end");
	let before = 0;
	for (const figure of steppedFigures(copy)) {
		// The image shows all steps, until the drawing is there.
		void inline(figure, step - before).catch(() => undefined);
		before += Number(figure.dataset.steps);
	}
}

function steppedFigures(slide: HTMLElement | undefined): HTMLElement[] {
	return [...(slide?.querySelectorAll<HTMLElement>("[data-steps]") ?? [])];
}

function stepsOf(slide: HTMLElement | undefined): number {
	return steppedFigures(slide).reduce(
		(total, figure) => total + Number(figure.dataset.steps),
		0,
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** `4:05`. */
function minutes(seconds: number): string {
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
