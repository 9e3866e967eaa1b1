import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SearchEntry } from "../../deck/search.ts";
import { search } from "../shared/search-index.ts";

/** Hits shown at most: beyond them one had better type another word. */
const most = 20;

const kinds: Record<SearchEntry["kind"], string> = {
	slide: "Passage",
	study: "Record",
	term: "Term",
	leaflet: "Leaflet",
};

/** What was found for some words, or that the index could not be had. */
type Answer =
	| { readonly words: string; readonly found: readonly SearchEntry[] }
	| "failed";

/** Shows what is found for some words. */
export function showHits(place: HTMLElement, words: string) {
	render(<Hits words={words} />, place);
}

/** Fetches the index, so that the first words need not wait for it. */
export async function loadIndex() {
	// A failure is told once there are words to find.
	await search("").catch(() => undefined);
}

function Hits({ words }: { words: string }) {
	const [answer, setAnswer] = useState<Answer>({ words: "", found: [] });
	useEffect(() => {
		let latest = true;
		search(words).then(
			(found) => latest && setAnswer({ words, found }),
			() => latest && setAnswer("failed"),
		);
		return () => {
			latest = false;
		};
	}, [words]);
	return (
		<>
			<p class="fine" role="status">
				{told(answer)}
			</p>
			<ul>
				{answer !== "failed" &&
					answer.found
						.slice(0, most)
						.map((entry) => (
							<Hit key={`${entry.kind} ${entry.target}`} entry={entry} />
						))}
			</ul>
		</>
	);
}

function told(answer: Answer): string {
	if (answer === "failed")
		return "The search index could not be loaded. Contents and the browser’s own search still work.";
	const { words, found } = answer;
	if (words.trim() === "") return "";
	if (found.length === 0) return "Nothing found";
	return found.length > most
		? `${found.length} found, the best ${most} shown`
		: `${found.length} found`;
}

function Hit({ entry }: { entry: SearchEntry }) {
	return (
		<li>
			<a href={addressOf(entry)}>
				<strong>{entry.title}</strong>{" "}
				<span>
					{kinds[entry.kind]} · {entry.detail}
				</span>
			</a>
		</li>
	);
}

/** Where an entry stands in the reading view. */
function addressOf({ kind, target }: SearchEntry): string {
	if (kind === "leaflet") return `${target}.html`;
	if (kind === "study") return `evidence.html#${target}`;
	// The pages of references are one list here.
	const place = /^references-\d+$/.test(target) ? "references" : target;
	return document.documentElement.dataset.view === "article"
		? `#${place}`
		: `index.html#${place}`;
}
