import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchEntry } from "../../deck/search.ts";
import { goToReference } from "../shared/reference-list.ts";
import { search } from "../shared/search-index.ts";
import { addSheet } from "../shared/sheet.ts";
import type { Places } from "../shared/talk.ts";
import css from "../styles/palette.css?inline";
import { openPanel } from "./panel.tsx";

addSheet(css);

/** Hits that are listed; more than fit a screen or two are better narrowed by another word. */
const most = 30;

/**
 * Finds slides, studies and terms: arrow keys choose, Enter goes there.
 *
 * @param typed what was written before this code was there
 */
export function openPalette(talk: Places, typed = "") {
	openPanel({ name: "palette", title: "Find" }, (close) => (
		<Palette talk={talk} typed={typed} close={close} />
	));
}

/** What was found for which words. */
interface Found {
	readonly words: string;
	readonly hits: readonly SearchEntry[];
	readonly failed?: boolean;
}

function Palette({
	talk,
	typed,
	close,
}: {
	talk: Places;
	typed: string;
	close: () => void;
}) {
	const [words, setWords] = useState(typed);
	const [found, setFound] = useState<Found>({ words: "", hits: [] });
	const [at, setAt] = useState(0);
	/** Enter was pressed before the hits were there. */
	const [goes, setGoes] = useState(false);
	const list = useRef<HTMLDivElement>(null);
	const hits = found.hits.slice(0, most);
	const ready = found.words === words;

	// The index comes while the first letters are typed.
	useEffect(() => {
		let wanted = true;
		const show = (next: Found) => {
			// A slower answer to fewer letters comes too late.
			if (!wanted) return;
			setFound(next);
			setAt(0);
		};
		search(words).then(
			(all) => show({ words, hits: inOrder(talk, all) }),
			() => show({ words, hits: [], failed: true }),
		);
		return () => {
			wanted = false;
		};
	}, [talk, words]);
	useLayoutEffect(() => {
		list.current?.children[at]?.scrollIntoView({ block: "nearest" });
	}, [at]);
	const go = (hit: SearchEntry | undefined) => {
		if (!hit) return;
		close();
		void goTo(talk, hit);
	};
	useEffect(() => {
		if (goes && ready) go(hits[0]);
	});

	return (
		<>
			<input
				data-first
				// A search field would take Escape to clear itself before the panel closes.
				type="text"
				placeholder="Slide, study or term"
				autocomplete="off"
				spellcheck={false}
				role="combobox"
				aria-label="Find a slide, study or term"
				aria-autocomplete="list"
				aria-controls="palette-hits"
				aria-expanded={hits.length > 0}
				aria-activedescendant={hits[at] && optionId(at)}
				value={words}
				onInput={({ currentTarget }) => {
					setWords(currentTarget.value);
					setGoes(false);
				}}
				onKeyDown={(event) => {
					const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
					if (step && hits.length > 0) {
						event.preventDefault();
						setAt((at + step + hits.length) % hits.length);
					}
					if (event.key !== "Enter") return;
					// What opens next would take the key for a press of its button.
					event.preventDefault();
					if (ready) go(hits[at]);
					else setGoes(true);
				}}
			/>
			<p role="status">{statusOf(found)}</p>
			<div ref={list} id="palette-hits" role="listbox" aria-label="Found">
				{hits.map((hit, index) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field above has the keys
					<div
						key={`${hit.kind} ${hit.target}`}
						id={optionId(index)}
						role="option"
						aria-selected={index === at}
						onClick={() => go(hit)}
					>
						<span class="kind">{kindOf(talk, hit)}</span>
						<strong class="title">{hit.title}</strong>
						<span class="detail">{hit.detail}</span>
					</div>
				))}
			</div>
		</>
	);
}

function optionId(index: number): string {
	return `palette-hit-${index}`;
}

function statusOf({ words, hits, failed }: Found): string {
	if (failed)
		return "The search index could not be loaded. Close this and try again.";
	if (!words.trim()) return "";
	const more = hits.length > most ? `, the best ${most} shown` : "";
	return `${hits.length || "Nothing"} found${more}`;
}

/** What leads somewhere, the best first; what the cut leaves out comes last. */
function inOrder(talk: Places, entries: readonly SearchEntry[]): SearchEntry[] {
	const found = entries.flatMap((entry) => {
		const place = placeOf(talk, entry);
		return place === undefined ? [] : [{ entry, place }];
	});
	const isOutside = ({ place }: (typeof found)[number]) =>
		place instanceof HTMLElement && talk.leftOut.includes(place);
	return [
		...found.filter((each) => !isOutside(each)),
		...found.filter(isOutside),
	].map(({ entry }) => entry);
}

/** `Slide 12`, `Backup`, `Outside the cut`, `Study`, `Term`. */
function kindOf(talk: Places, hit: SearchEntry): string {
	const { kind } = hit;
	switch (kind) {
		case "slide": {
			const place = placeOf(talk, hit);
			if (!(place instanceof HTMLElement)) return "Slide";
			if (talk.leftOut.includes(place)) return "Outside the cut";
			return place.dataset.backup === undefined
				? `Slide ${talk.slides.indexOf(place) + 1}`
				: "Backup";
		}
		case "study":
			return "Study";
		case "term":
			return "Term";
		case "leaflet":
			return "Leaflet";
		default:
			return kind satisfies never;
	}
}

/**
<<<<<<< HEAD
 * Where a hit leads: to a slide, of the cut before others, to a reference by its id, or to its own words;
 * `undefined` if the page has nothing of it.
=======
 * Where a hit leads in the present cut: to a slide, to a reference by its id, to a page, or to its own words;
 * `undefined` if the cut leaves it out.
>>>>>>> main
 */
function placeOf(
	talk: Places,
	{ kind, target, slides = [], reference }: SearchEntry,
): HTMLElement | string | undefined {
	if (kind === "term") return target;
	if (kind === "leaflet") return `read/${target}.html`;
	const ids = kind === "slide" ? [target] : slides;
	const among = (slides: readonly HTMLElement[]) =>
		slides.find(({ id }) => ids.includes(id));
	return among(talk.slides) ?? reference ?? among(talk.leftOut);
}

async function goTo(talk: Places, hit: SearchEntry) {
	const place = placeOf(talk, hit);
	if (place instanceof HTMLElement) talk.go(place);
	// Beside the talk, which goes on.
	else if (hit.kind === "leaflet") open(place, "_blank", "noopener");
	else if (hit.kind === "term")
		openPanel({ name: "term", title: hit.title }, () => <p>{hit.detail}</p>);
	else if (place) await goToReference(talk, place);
}
