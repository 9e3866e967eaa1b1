import { withMarks } from "../evidence/printed.ts";
import { type Insertable, inserted } from "./inserted.ts";
import type { Inset, SourcedValue } from "./insets.ts";

/**
 * Words with sourced values between them. The words are inline Markdown (emphasis, strong, links);
 * the insets keep their source until they are rendered.
 */
export interface Text {
	readonly kind: "text";
	readonly words: readonly string[];
	readonly insets: readonly Inset[];
}

/** One line of inline Markdown with sourced values: a title, a caption, a chip. */
export function text(
	words: TemplateStringsArray,
	...insets: readonly Insertable[]
): Text {
	return { kind: "text", words: [...words], insets: insets.map(inserted) };
}

/** Prose: paragraphs and lists in Markdown with sourced values. */
export const md = text;

/** A text without insets, for fields that also take a plain string. */
export function asText(words: string | Text): Text {
	return typeof words === "string"
		? { kind: "text", words: [words], insets: [] }
		: words;
}

/** The lines of a text that are not empty, each a text of its own. */
export function lines(source: Text): Text[] {
	return split(source, "\n");
}

/** The paragraphs of a text, each a text of its own. */
export function paragraphs(source: Text): Text[] {
	return split(source, /\n\s*\n/);
}

function split(source: Text, separator: string | RegExp): Text[] {
	const result: { words: string[]; insets: Inset[] }[] = [
		{ words: [""], insets: [] },
	];
	source.words.forEach((chunk, index) => {
		const [head = "", ...rest] = chunk.split(separator);
		const current = result.at(-1);
		if (current) current.words[current.words.length - 1] += head;
		for (const part of rest) result.push({ words: [part], insets: [] });
		const last = result.at(-1);
		if (index < source.insets.length) {
			last?.insets.push(...source.insets.slice(index, index + 1));
			last?.words.push("");
		}
	});
	return result
		.map(({ words, insets }) => ({
			kind: "text" as const,
			words: words.map((word, index) =>
				index === 0 ? word.trimStart() : word,
			),
			insets,
		}))
		.filter(
			(part) => part.insets.length > 0 || part.words.join("").trim() !== "",
		);
}

/** The sourced values of a text. */
export function valuesOf({ insets }: Text): SourcedValue[] {
	return insets.filter((inset) => inset.inset === "value");
}

/** What a text prints, without marks and links: for alternatives, titles and counts. */
export function flat(source: string | Text): string {
	return flatten(source, false);
}

/** The same with short citations and the marks of numbers, where no link stands for them: on a figure. */
export function flatCited(source: string | Text): string {
	return flatten(source, true);
}

function flatten(source: string | Text, cites: boolean): string {
	const { words, insets } = asText(source);
	return words
		.map((chunk, index) => {
			const inset = insets[index];
			return chunk.replace(/[*_`]/g, "") + (inset ? printed(inset, cites) : "");
		})
		.join("")
		.replace(/\s+/g, " ")
		.trim();
}

function printed(inset: Inset, cites: boolean): string {
	switch (inset.inset) {
		case "value":
			return cites ? withMarks(inset) : inset.text;
		case "literal":
		case "term":
			return inset.text;
		case "citation":
			return inset.name ?? (cites ? inset.label : "");
		default:
			return inset satisfies never;
	}
}
