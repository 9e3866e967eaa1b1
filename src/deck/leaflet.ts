import type { Comparator } from "../evidence/comparator.ts";
import type { SourcedValue } from "./insets.ts";
import { studiesOfInset } from "./shown.ts";
import { asText, type Text } from "./text.ts";

/** Who reads a leaflet: a patient gets easy sentences and an edition in large type. */
export type Reader = "patient" | "clinician";

interface PartHead {
	readonly heading: string | Text;
	/** What stands between the heading and the part. */
	readonly lead?: Text;
	/** Whether it flows in two columns together with its neighbors that do. */
	readonly beside?: true;
}

/** One hundred people, so many of them filled. */
export interface PeoplePanel {
	/** A whole number of people in 100. */
	readonly value: SourcedValue;
	readonly label: string;
	readonly says: Text;
	/** Whose color they have; that of the text by default. */
	readonly role?: Comparator | "treatment";
}

/** The same hundred people, drawn once for each outcome. */
export interface PeoplePart extends PartHead {
	readonly part: "people";
	readonly panels: readonly PeoplePanel[];
	readonly meaning: readonly Text[];
}

/** Options side by side: the first column names what is compared. */
export interface OptionsPart extends PartHead {
	readonly part: "options";
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly head: string | Text;
		readonly cells: readonly Text[];
	}[];
}

/** Sentences; an alarm is set apart. */
export interface SentencesPart extends PartHead {
	readonly part: "sentences";
	readonly sentences: readonly Text[];
	readonly alarm?: true;
}

/** Statements to weigh, each on a line of five circles. */
export interface ScalesPart extends PartHead {
	readonly part: "scales";
	readonly ends: readonly [least: string, most: string];
	readonly statements: readonly Text[];
}

/** Questions with boxes to tick, each with the same answers or with its own. */
export interface BoxesPart extends PartHead {
	readonly part: "boxes";
	readonly questions: readonly {
		readonly asks: Text;
		readonly answers: readonly string[];
		/** A line to write on. */
		readonly line?: true;
	}[];
}

/** A part of a leaflet. */
export type LeafletPart =
	| PeoplePart
	| OptionsPart
	| SentencesPart
	| ScalesPart
	| BoxesPart;

/** One page to take away, on paper and as a page of the reading view. */
export interface Leaflet {
	readonly kind: "leaflet";
	/** Name of its files: `<id>.pdf`, `read/<id>.html`. */
	readonly id: string;
	readonly reader: Reader;
	/** How other pages name it. */
	readonly name: string;
	/** For whom and for which decision, above the title. */
	readonly about: Text;
	readonly title: string;
	readonly lead: Text;
	readonly parts: readonly LeafletPart[];
	/** What it is not, and what it rests on; at its foot. */
	readonly foot: Text;
	/** Not finished: shown while serving, left out of all that is built. */
	readonly draft?: boolean;
}

/** Declares a leaflet. Checked with the whole deck, not here. */
export function leaflet(declaration: Omit<Leaflet, "kind">): Leaflet {
	return { kind: "leaflet", ...declaration };
}

/** Every text of a leaflet with the field in which it stands, in the order in which it is read. */
export function leafletTexts({
	about,
	title,
	lead,
	parts,
	foot,
}: Leaflet): { field: string; text: Text }[] {
	return [
		{ field: "about", text: about },
		{ field: "title", text: asText(title) },
		{ field: "lead", text: lead },
		...parts.flatMap((part, index) =>
			partTexts(part).map(({ field, text }) => ({
				field: `parts.${index}.${field}`,
				text,
			})),
		),
		{ field: "foot", text: foot },
	];
}

function partTexts(part: LeafletPart): { field: string; text: Text }[] {
	const numbered = (field: string, texts: readonly (string | Text)[]) =>
		texts.map((text, index) => ({
			field: `${field}.${index}`,
			text: asText(text),
		}));
	const head = [
		{ field: "heading", text: asText(part.heading) },
		...(part.lead ? [{ field: "lead", text: part.lead }] : []),
	];
	switch (part.part) {
		case "people":
			return [
				...head,
				...part.panels.flatMap(({ value, label, says }, index) => [
					{
						field: `panels.${index}.value`,
						text: { kind: "text", words: ["", ""], insets: [value] } as const,
					},
					{ field: `panels.${index}.label`, text: asText(label) },
					{ field: `panels.${index}.says`, text: says },
				]),
				...numbered("meaning", part.meaning),
			];
		case "options":
			return [
				...head,
				...numbered("columns", part.columns),
				...part.rows.flatMap(({ head: name, cells }, index) => [
					{ field: `rows.${index}.head`, text: asText(name) },
					...numbered(`rows.${index}.cells`, cells),
				]),
			];
		case "sentences":
			return [...head, ...numbered("sentences", part.sentences)];
		case "scales":
			return [
				...head,
				...numbered("ends", part.ends),
				...numbered("statements", part.statements),
			];
		case "boxes":
			return [
				...head,
				...part.questions.flatMap(({ asks, answers }, index) => [
					{ field: `questions.${index}.asks`, text: asks },
					...numbered(`questions.${index}.answers`, answers),
				]),
			];
		default:
			return part satisfies never;
	}
}

/** Ids of the studies that a leaflet draws on, in order of first mention: its references. */
export function leafletStudies(leaflet: Leaflet): string[] {
	return [
		...new Set(
			leafletTexts(leaflet).flatMap(({ text }) =>
				text.insets.flatMap(studiesOfInset),
			),
		),
	];
}
