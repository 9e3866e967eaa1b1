import type { Deck } from "../../deck/deck.ts";
import { dateInWords, type Release } from "../../deck/release.ts";
import { citationsOf } from "../../evidence/citation.ts";

const license = "https://creativecommons.org/licenses/by/4.0/";

/** `Version 0.2.0, November 29, 2026; evidence searched to November 2026`. */
export function releaseLine({ version, date, searchedTo }: Release): string {
	return `Version ${version}, ${dateInWords(date)}; evidence searched to ${dateInWords(searchedTo)}`;
}

/** How the deck is cited, in a style to print and for a reference manager. */
export function CiteDeck({ deck }: { deck: Deck }) {
	const { release } = deck;
	if (!release) return null;
	const { ama, bibtex } = citationsOf({
		id: deck.output,
		type: "webpage",
		title: `${deck.title} (version ${release.version})`,
		author: release.authors,
		issued: { "date-parts": [release.date.split("-").map(Number)] },
		version: release.version,
	});
	return (
		<section class="chapter">
			<h2 id="cite">Cite this deck</h2>
			<p>
				{ama.replace(/\.? \d{4}\.?$/, "")}. Published{" "}
				{dateInWords(release.date)}.
			</p>
			<details>
				<summary>BibTeX</summary>
				<pre>{bibtex}</pre>
			</details>
		</section>
	);
}

/** One line that every page ends with: which edition, under which license, and where an error goes. */
export function ReleaseLine({ deck: { release } }: { deck: Deck }) {
	if (!release) return null;
	const { contact } = release;
	return (
		<>
			{releaseLine(release)} · <a href={license}>CC BY 4.0</a>
			{contact && (
				<>
					{" · "}
					<a href={contact}>Report an error</a>
				</>
			)}
		</>
	);
}
