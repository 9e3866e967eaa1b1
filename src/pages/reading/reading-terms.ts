import type { Term } from "../../deck/deck.ts";
import type { Inset } from "../../deck/insets.ts";
import type { Text } from "../../deck/text.ts";

/** The address of a term in the glossary. */
export function termId(term: string): string {
	return `term-${slug(term)}`;
}

/** Words as a part of an address: small letters, digits and hyphens. */
export function slug(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, "-")
		.replace(/^-|-$/g, "");
}

/**
 * Marks terms of the glossary where texts first use them.
 *
 * @returns a function that marks the texts of one run, given in reading order; each term once
 */
export function termMarker(glossary: readonly Term[]): (source: Text) => Text {
	const forms = new Map(
		glossary.flatMap(({ term, also = [] }) =>
			[term, ...also].map((spelled): [string, Form] => [
				spelled.toLowerCase(),
				{ spelled, term },
			]),
		),
	);
	if (forms.size === 0) return (source) => source;
	const alternatives = [...forms.keys()]
		// The longest first: "minimal difference" before "difference".
		.sort((a, b) => b.length - a.length)
		.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}-])(${alternatives.join("|")})s?(?![\\p{L}\\p{N}-])`,
		"giu",
	);
	const seen = new Set<string>();
	return (source) => {
		const words: string[] = [""];
		const insets: Inset[] = [];
		const append = (more: string) => words.push((words.pop() ?? "") + more);
		source.words.forEach((chunk, index) => {
			let from = 0;
			for (const match of chunk.matchAll(pattern)) {
				const [found, as = ""] = match;
				const form = forms.get(as.toLowerCase());
				if (!form || seen.has(form.term) || !spelledAs(form, as)) continue;
				seen.add(form.term);
				append(chunk.slice(from, match.index));
				insets.push({ inset: "term", text: found, term: form.term });
				words.push("");
				from = match.index + found.length;
			}
			append(chunk.slice(from));
			const inset = source.insets[index];
			if (!inset) return;
			insets.push(inset);
			words.push("");
		});
		return { kind: "text", words, insets };
	};
}

interface Form {
	/** As the glossary writes it. */
	readonly spelled: string;
	readonly term: string;
}

/** Abbreviations are meant only as they are spelled: `OR`, not `or`. */
function spelledAs({ spelled }: Form, found: string): boolean {
	return spelled !== spelled.toUpperCase() || spelled === found;
}
