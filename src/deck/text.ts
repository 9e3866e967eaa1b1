import { signs } from "../evidence/signs.ts";
import { fact, type Inset, type SourcedValue, value } from "./values.ts";

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
	...insets: readonly Inset[]
): Text {
	return { kind: "text", words: [...words], insets };
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
		const inset = source.insets[index];
		if (inset) {
			const last = result.at(-1);
			last?.insets.push(inset);
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

/** What a text prints, without marks and links: for alternatives, titles and counts. */
export function flat(source: string | Text): string {
	return flatten(source, false);
}

/** The same with short citations and the signs of numbers, where no link stands for them: on a figure. */
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
	if (!("kind" in inset)) return "";
	switch (inset.kind) {
		case "outcome":
			return number(value(inset), cites);
		case "fact":
			return number(fact(inset), cites);
		case "value":
			return number(inset, cites);
		case "plain":
		case "gloss":
			return inset.text;
		case "cite":
			return cites ? inset.name : "";
		default:
			// A study stands for its name.
			return inset.name ?? "";
	}
}

function number(shown: SourcedValue, signed: boolean): string {
	const { text, origins, derivation } = shown;
	const read = origins.map(({ verified }) => verified);
	return signed ? `${text}${signs(read, derivation !== undefined)}` : text;
}
