import type { Deck } from "../../deck/deck.ts";
import { dateInWords, license, type Release } from "../../deck/release.ts";
import { citationsOf } from "../../evidence/citation.ts";

/** `Version 0.2.0, November 29, 2026; evidence searched to November 2026, review due November 2027`. */
export function releaseLine({
	version,
	date,
	searchedTo,
	reviewBy,
}: Release): string {
	const review = reviewBy ? `, review due ${dateInWords(reviewBy)}` : "";
	return `Version ${version}, ${dateInWords(date)}; evidence searched to ${dateInWords(searchedTo)}${review}`;
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

const errorsTo = "Found an error? Tell ";

/** One line that every page ends with: which edition, under which license, and where an error goes. */
export function ReleaseLine({ deck: { release } }: { deck: Deck }) {
	if (!release) return null;
	const { contact } = release;
	return (
		<>
			{releaseLine(release)} · <a href={license.address}>{license.short}</a>
			{" · "}
			{contact ? (
				<a href={contact}>Report an error</a>
			) : (
				`${errorsTo}${toldOf(release)}`
			)}
		</>
	);
}

/** Who is told of an error in what was handed out: the address without its scheme, else who handed it out. */
function toldOf(release: Release | undefined): string {
	return (
		release?.contact?.replace(/^(?:https:\/\/|mailto:)/, "") ??
		"whoever gave you this"
	);
}

/** The same in words, for the foot of a sheet of paper. */
export function printedRelease({ release }: Deck): string {
	return [
		...(release ? [releaseLine(release)] : []),
		license.short,
		`${errorsTo}${toldOf(release)}`,
	].join(" · ");
}

/** The same within a document on paper, where the license and the address can be followed. */
export function PrintedRelease({ deck: { release } }: { deck: Deck }) {
	return (
		<>
			{release && `${releaseLine(release)} · `}
			<a href={license.address}>{license.short}</a>
			{` · ${errorsTo}`}
			{release?.contact ? (
				<a href={release.contact}>{toldOf(release)}</a>
			) : (
				toldOf(release)
			)}
		</>
	);
}
