import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { addSheet } from "../shared/sheet.ts";
import type { Talk } from "../shared/talk.ts";
import css from "../styles/light-table.css?inline";
import { goOn } from "./light-table-moves.ts";
import { chaptersOf, type Plate } from "./light-table-plates.ts";
import { showThumbs } from "./light-table-thumbs.ts";
import { openPanel } from "./panel.tsx";

addSheet(css);

/**
 * Lays all slides out on a table, by chapter: arrow keys choose, letters filter, Enter or a press goes there.
 *
 * @param typed what was written before this code was there
 */
export function openLightTable(talk: Talk, typed = "") {
	openPanel({ name: "light-table", title: "All slides" }, (close) => (
		<LightTable talk={talk} typed={typed} close={close} />
	));
}

function LightTable({
	talk,
	typed,
	close,
}: {
	talk: Talk;
	typed: string;
	close: () => void;
}) {
	const [words, setWords] = useState(typed);
	const present = talk.present();
	const [chosen, setChosen] = useState<HTMLElement | undefined>(present);
	// A field that has the focus brings up a touch screen's keyboard.
	const touch = useMemo(() => matchMedia("(pointer: coarse)").matches, []);
	const list = useRef<HTMLDivElement>(null);
	const all = useMemo(() => chaptersOf(talk.slides), [talk]);
	const chapters = all
		.map(({ title, plates }) => ({
			title,
			plates: plates.filter((plate) => plate.has(words)),
		}))
		.filter(({ plates }) => plates.length > 0);
	const shown = chapters.flatMap(({ plates }) => plates);
	const at = Math.max(
		0,
		shown.findIndex(({ slide }) => slide === chosen),
	);

	// The words may have left the chosen one out; the first of those that remain stands for it.
	useLayoutEffect(() => {
		plateAt(list.current, at)?.scrollIntoView({ block: "nearest" });
	}, [at, words]);
	useLayoutEffect(() => {
		// The panel shows itself only after what it holds.
		queueMicrotask(() =>
			plateAt(list.current, at)?.scrollIntoView({ block: "center" }),
		);
		return list.current ? showThumbs(list.current, talk.slides) : undefined;
	}, []);
	const go = (plate: Plate | undefined) => {
		if (!plate) return;
		close();
		talk.go(plate.slide);
	};
	const find = async () => {
		close();
		const { openPalette } = await import("./palette.tsx");
		openPalette(talk, words);
	};

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and the list, wherever the focus is
		<div
			class="slides-by-chapter"
			onKeyDown={(event) => {
				if (event.isComposing) return;
				const { key, target, ctrlKey, altKey, metaKey } = event;
				if (ctrlKey || altKey || metaKey) return;
				if (key === "Enter") {
					if (target instanceof HTMLButtonElement) return;
					event.preventDefault();
					return shown.length > 0 ? go(shown[at]) : void find();
				}
				const plates = [
					...(list.current?.querySelectorAll<HTMLElement>(".plate") ?? []),
				];
				const next = goOn(plates, at, key);
				if (next === undefined) return;
				event.preventDefault();
				setChosen(shown[next]?.slide);
			}}
		>
			<div class="tools">
				<input
					data-first={touch ? undefined : ""}
					type="text"
					placeholder="Filter: words or a number"
					autocomplete="off"
					spellcheck={false}
					role="combobox"
					aria-label="Filter the slides by words or number"
					aria-autocomplete="list"
					aria-controls="light-table-slides"
					aria-expanded="true"
					aria-activedescendant={shown[at] && plateId(shown[at])}
					value={words}
					onInput={({ currentTarget }) => setWords(currentTarget.value)}
				/>
				<p role="status">
					{words.trim() && `${shown.length || "None"} of ${talk.slides.length}`}
				</p>
				<button type="button" class="button" onClick={find}>
					Find studies and terms
				</button>
			</div>
			<div
				ref={list}
				id="light-table-slides"
				class="plates"
				role="listbox"
				tabIndex={touch ? 0 : undefined}
				data-first={touch ? "" : undefined}
				aria-activedescendant={shown[at] && plateId(shown[at])}
				aria-label="Slides"
			>
				{chapters.map(({ title, plates }) => (
					// biome-ignore lint/a11y/useSemanticElements: a field set is for fields
					<div key={title} class="chapter" role="group" aria-label={title}>
						<p class="chapter-name" aria-hidden="true">
							{title}
						</p>
						{plates.map((plate) => (
							<PlateView
								key={plate.slide.id}
								plate={plate}
								chosen={plate === shown[at]}
								present={plate.slide === present}
								go={go}
							/>
						))}
					</div>
				))}
				{shown.length === 0 && (
					<p class="none">
						No slide has these words. Enter looks for them among studies and
						terms.
					</p>
				)}
			</div>
		</div>
	);
}

/** A slide on the table: a small copy of it to look at, its number and title to be chosen by. */
function PlateView({
	plate,
	chosen,
	present,
	go,
}: {
	plate: Plate;
	chosen: boolean;
	present: boolean;
	go: (plate: Plate) => void;
}) {
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the table has the keys
		<div
			class={`plate${chosen ? " chosen" : ""}${present ? " present" : ""}`}
			data-slide={plate.slide.id}
			onClick={() => go(plate)}
		>
			<div class="thumb" aria-hidden="true" />
			{/* biome-ignore lint/a11y/useFocusableInteractive: the field has the focus */}
			<div
				id={plateId(plate)}
				class="name"
				role="option"
				aria-selected={chosen}
				aria-current={present ? "true" : undefined}
			>
				<span class="number">{plate.number}</span> {plate.title}
				{present && <span class="visually-hidden">, the present slide</span>}
			</div>
		</div>
	);
}

function plateId({ slide }: Plate): string {
	return `plate-${slide.id}`;
}

function plateAt(list: HTMLElement | null, at: number) {
	return list?.querySelectorAll(".plate")[at];
}
