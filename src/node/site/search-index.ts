import MiniSearch from "minisearch";
import { figuresOf } from "../../deck/blocks-of.ts";
import { allChapters, type Chapter, type Term } from "../../deck/deck.ts";
import { type Leaflet, leafletTexts } from "../../deck/leaflet.ts";
import { picoParts } from "../../deck/pico.ts";
import { type SearchDocument, searchOptions } from "../../deck/search.ts";
import { shownStudies } from "../../deck/shown.ts";
import type { Slide } from "../../deck/slide.ts";
import { asText } from "../../deck/text.ts";
import { bodyTexts } from "../../deck/texts.ts";
import type { Study } from "../../evidence/study.ts";
import { termId } from "../../pages/reading/reading-terms.ts";
import { wordsOf } from "../../pages/reading/reading-words.tsx";
import type { Edition } from "../../pages/shared/edition.ts";

/** `data/search-index.json`: slides, records, terms and leaflets, to be loaded with `searchOptions`. */
export function searchIndex(edition: Edition): string {
	const index = new MiniSearch<SearchDocument>(searchOptions);
	index.addAll(searchDocuments(edition));
	return JSON.stringify(index);
}

/** Everything that can be found, in order of presentation. */
export function searchDocuments(edition: Edition): SearchDocument[] {
	const { deck, studies, glossary, leaflets } = edition.project;
	const chapters = allChapters(deck);
	const shownOn = new Map<string, string[]>();
	for (const slide of chapters.flatMap(({ slides }) => slides))
		for (const study of shownStudies(slide))
			shownOn.set(study, [...(shownOn.get(study) ?? []), slide.id]);
	return [
		...chapters.flatMap((chapter) =>
			chapter.slides.map((slide) => slideDocument(slide, chapter, edition)),
		),
		...studies
			.filter(({ study }) => !study.retracted)
			.map(({ study }) =>
				studyDocument(study, shownOn.get(study.id) ?? [], edition),
			),
		...glossary.map((term) => termDocument(term, edition)),
		// A page that stands alone has no others beside it.
		...(edition.within ? [] : leaflets).map((leaflet) =>
			leafletDocument(leaflet, edition),
		),
	];
}

function slideDocument(
	slide: Slide,
	chapter: Chapter,
	edition: Edition,
): SearchDocument {
	return {
		id: `slide ${slide.id}`,
		kind: "slide",
		target: slide.id,
		title: wordsOf(asText(slide.title), edition),
		detail: chapter.title,
		also: [slide.context, ...picoParts.map((part) => slide.pico?.[part])]
			.flatMap((text) => (text ? wordsOf(text, edition) : []))
			.join(" "),
		text: [
			...bodyTexts(slide).map(({ text }) => wordsOf(text, edition)),
			...figuresOf(slide).map(({ title }) => title),
			wordsOf(slide.reading, edition),
		].join("\n"),
	};
}

function studyDocument(
	study: Study,
	slides: readonly string[],
	edition: Edition,
): SearchDocument {
	const { citation } = study;
	const listed = edition.referenceNumber(study.id) !== undefined;
	return {
		id: `study ${study.id}`,
		kind: "study",
		target: study.id,
		title: `${edition.labelOf(study.id)}${study.name ? ` (${study.name})` : ""}`,
		detail: citation.title,
		also: citation.author
			.map((author) => ("family" in author ? author.family : author.literal))
			.join(" "),
		text: [citation["container-title"] ?? "", ...study.topics].join(" "),
		...(slides.length > 0 && { slides }),
		...(listed && { reference: edition.referenceId(study.id) }),
	};
}

function termDocument(
	{ term, also = [], definition }: Term,
	edition: Edition,
): SearchDocument {
	return {
		id: `term ${term}`,
		kind: "term",
		target: termId(term),
		title: term,
		detail: wordsOf(definition, edition),
		also: also.join(" "),
		text: "",
	};
}

function leafletDocument(leaflet: Leaflet, edition: Edition): SearchDocument {
	const { id, title, name, lead } = leaflet;
	return {
		id: `leaflet ${id}`,
		kind: "leaflet",
		target: id,
		title,
		detail: wordsOf(lead, edition),
		also: `${name} ${id.replaceAll("-", " ")}`,
		text: leafletTexts(leaflet)
			.map(({ text }) => wordsOf(text, edition))
			.join("\n"),
	};
}
