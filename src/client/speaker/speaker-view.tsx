import { useLayoutEffect, useRef } from "preact/hooks";
import { attempt } from "../shared/attempt.ts";
import type { Command } from "../shared/key-table.ts";
import { addSheet } from "../shared/sheet.ts";
import css from "../styles/speaker.css?inline";
import surface from "../styles/surface.css?inline";
import { clockTime } from "./pace.ts";
import { fill, titleOf } from "./speaker-preview.ts";

addSheet(surface);
addSheet(css);

/** A slide as it stands at a step; `edition` changes when its content does. */
export interface Shown {
	readonly slide: HTMLElement | undefined;
	readonly step: number;
	readonly edition: number;
}

/** What the presenter's window shows. */
export interface SpeakerState {
	/** Seconds spoken, of the whole talk, and planned until the present slide. */
	readonly elapsed: number;
	readonly whole: number;
	readonly planned: number;
	readonly pace: { readonly words: string; readonly alarming: boolean };
	readonly place: string;
	readonly who: string;
	/** Notes and references as HTML of our renderer, which escapes every text. */
	readonly notes: string;
	readonly references: readonly string[];
	readonly present: Shown;
	readonly next: Shown;
	/** Does what a command says, here or in the talk. */
	obey(command: Command): void;
	/** Of the notes, to their usual one. */
	readonly size: number;
	/** Makes the notes larger or smaller by a step. */
	resize(by: 1 | -1): void;
	readonly clock: {
		/** Stopped by hand. */
		readonly stands: boolean;
		/** It was reset a moment ago, which can be taken back. */
		readonly undoes: boolean;
		pause(): void;
		reset(): void;
	};
}

/** The presenter's window, in place of the deck. */
export function SpeakerView(state: SpeakerState) {
	const { obey, clock, resize, size } = state;
	const title = titleOf(state.present.slide);
	return (
		<>
			<header class="bar">
				<p class="time">
					<strong class="elapsed">{clockTime(state.elapsed)}</strong>
					<span class="whole"> of {clockTime(state.whole)}</span>
				</p>
				{/* Said each second it would be noise to listen to. */}
				<p
					class="pace"
					role="status"
					aria-label="Pace"
					aria-live="off"
					data-alarming={String(state.pace.alarming)}
				>
					{state.pace.words}
				</p>
				<p class="place">{state.place}</p>
				<p class="clock">
					{new Date().toLocaleTimeString([], {
						hour: "2-digit",
						minute: "2-digit",
					})}
				</p>
				<div class="tools">
					<Button press={() => resize(-1)} name="A−, smaller notes">
						A−
					</Button>
					<Button press={() => resize(1)} name="A+, larger notes">
						A+
					</Button>
					<Button press={clock.pause}>
						{clock.stands ? "Go on" : "Pause"}
					</Button>
					<Button press={clock.reset}>
						{clock.undoes ? "Undo reset" : "Reset timer"}
					</Button>
					<Button press={() => obey("keys")}>Keys</Button>
				</div>
			</header>
			<div class="progress">
				<div
					class="spent"
					style={{ width: share(state.elapsed, state.whole) }}
				/>
				<div class="due" style={{ left: share(state.planned, state.whole) }} />
			</div>
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links within have the keys */}
			<div class="left" onClick={openSource}>
				<h1 class="title">{title || "Waiting for the talk"}</h1>
				<Notes html={state.notes} size={size} />
				<Sources references={state.references} />
			</div>
			<div class="right">
				<p class="caption">On the screen</p>
				<Preview name="On the screen" shown={state.present} present />
				<p class="caption">
					{state.next.slide
						? `Next: ${titleOf(state.next.slide)}`
						: "This is the last slide"}
				</p>
				<Preview name="Next" shown={state.next} />
				<div class="steps">
					<Button press={() => obey("back")}>← Back</Button>
					<Button press={() => obey("next")} main>
						Next →
					</Button>
				</div>
				<p class="who">{state.who}</p>
			</div>
		</>
	);
}

/** A button that leaves the keys to the talk after a press of the pointer. */
function Button({
	press,
	main = false,
	name,
	children,
}: {
	press: () => void;
	main?: boolean;
	/** In words, where what stands on it is none. */
	name?: string;
	children: string;
}) {
	return (
		<button
			type="button"
			class={main ? "button main" : "button"}
			aria-label={name}
			onMouseDown={(event) => event.preventDefault()}
			onClick={press}
		>
			{children}
		</button>
	);
}

function Notes({ html, size }: { html: string; size: number }) {
	const box = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		if (!box.current || html === "") return;
		box.current.scrollTop = 0;
		// What a mention leads to stands below the notes.
		for (const mention of box.current.querySelectorAll("a.cite"))
			mention.replaceWith(...mention.childNodes);
	}, [html]);
	return (
		<section
			ref={box}
			class="notes"
			aria-label="Notes"
			style={{ "--enlarged": size }}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
			tabIndex={0}
			dangerouslySetInnerHTML={{ __html: html }}
		/>
	);
}

function Sources({ references }: { references: readonly string[] }) {
	const box = useRef<HTMLElement>(null);
	const html = references.map((reference) => `<li>${reference}</li>`).join("");
	useLayoutEffect(() => {
		if (!box.current || html === "") return;
		box.current.scrollTop = 0;
		for (const link of box.current.querySelectorAll("a"))
			link.target = "_blank";
	}, [html]);
	return (
		<section
			ref={box}
			class="sources"
			aria-label="Sources"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
			tabIndex={0}
			hidden={references.length === 0}
		>
			<h2>Sources</h2>
			<ul dangerouslySetInnerHTML={{ __html: html }} />
		</section>
	);
}

function Preview({
	name,
	shown: { slide, step, edition },
	present = false,
}: {
	name: string;
	shown: Shown;
	present?: boolean;
}) {
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (box.current) fill(box.current, slide, step);
	}, [slide, step, edition]);
	return (
		// biome-ignore lint/a11y/useSemanticElements: no set of fields
		<div
			ref={box}
			class={present ? "preview present" : "preview"}
			role="group"
			aria-label={name}
			hidden={!slide}
			data-step={step}
		/>
	);
}

function share(of: number, all: number): string {
	return `${Math.min(100, (100 * of) / all)}%`;
}

/** A number opens its source on a click alone: under a resting pointer a card would hide the notes. */
function openSource(event: MouseEvent) {
	const value = (event.target as Element).closest<HTMLElement>("a.value");
	if (!value) return;
	event.preventDefault();
	void attempt("The source of this number", async () =>
		(await import("../shared/source-card.tsx")).openCard(value, true),
	);
}
