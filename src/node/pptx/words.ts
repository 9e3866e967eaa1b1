import type { Inset } from "../../deck/insets.ts";
import type { Text } from "../../deck/text.ts";
import { markSigns } from "../../evidence/provenance.ts";
import {
	inlineNodes,
	type MarkdownNode,
	parseText,
	withInsets,
} from "../../pages/shared/markdown.ts";
import type { Colour } from "./colours.ts";

/** Where words lead: to an address, or to the slide that lists a reference. */
export type Link = { readonly url: string } | { readonly slide: number };

/** Words of one look. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly struck?: boolean;
	readonly raised?: boolean;
	readonly colour?: Colour;
	/** In parts of the size around. */
	readonly scale?: number;
	readonly link?: Link | undefined;
}

/** Words to the end of a line. */
export interface Paragraph {
	readonly runs: readonly Run[];
	/** What stands before it. */
	readonly bullet?: "dash" | { readonly number: number };
	/** Room above it, in pixels. */
	readonly above?: number;
}

/** What words need to know of the whole deck. */
export interface References {
	/** Short citation of a study. */
	labelOf(study: string): string;
	numberOf(study: string): number | undefined;
	/** Where the list of references has a study. */
	listedAt(study: string): Link | undefined;
}

/** A text that stands in a line. */
export function runsOf(text: Text, references: References): Run[] {
	return inlineNodes(text).flatMap((node) =>
		typeof node === "string"
			? [{ text: node }]
			: nodeRuns(node, text, references),
	);
}

/** A text as paragraphs, points of lists included. */
export function paragraphsOf(text: Text, references: References): Paragraph[] {
	return parseText(text).children.flatMap((node): Paragraph[] => {
		if (node.type !== "list")
			return [{ runs: nodeRuns(node, text, references) }];
		return node.children.map((item, index) => ({
			runs: item.children.flatMap((child) => nodeRuns(child, text, references)),
			bullet: node.ordered ? { number: (node.start ?? 1) + index } : "dash",
		}));
	});
}

/** A reference in full, its address at the end a link. */
export function referenceRuns(words: string, doi: string | undefined): Run[] {
	const [address] = /(?:doi:\S+|https?:\/\/\S+)$/.exec(words) ?? [];
	if (!address) return [{ text: words }];
	return [
		{ text: words.slice(0, -address.length) },
		{
			text: address,
			link: { url: doi ? `https://doi.org/${doi}` : address },
		},
	];
}

function nodeRuns(
	node: MarkdownNode,
	text: Text,
	references: References,
): Run[] {
	switch (node.type) {
		case "text":
		case "html":
		case "inlineCode":
		case "code":
			return withInsets(node.value.replace(/\s*\n\s*/g, " "), text).flatMap(
				(part) =>
					typeof part === "string"
						? [{ text: part }]
						: insetRuns(part, references),
			);
		case "break":
			return [{ text: "\n" }];
		case "emphasis":
			return within(node.children, { italic: true });
		case "strong":
		case "heading":
			return within(node.children, { bold: true });
		case "link":
			return within(
				node.children,
				node.url.startsWith("https://") ? { link: { url: node.url } } : {},
			);
		default:
			return "children" in node
				? within(node.children as MarkdownNode[], {})
				: [];
	}
	function within(
		children: readonly MarkdownNode[],
		look: Partial<Run>,
	): Run[] {
		return children
			.flatMap((child) => nodeRuns(child, text, references))
			.map((run) => ({ ...run, ...look }));
	}
}

function insetRuns(inset: Inset, references: References): Run[] {
	switch (inset.inset) {
		case "literal":
		case "term":
			return [{ text: inset.text }];
		case "value": {
			const marks = markSigns(inset.marks);
			return [
				{ text: inset.text },
				...(marks
					? [{ text: marks, raised: true, colour: "soft" } as const]
					: []),
			];
		}
		case "citation": {
			const number = references.numberOf(inset.study);
			return [
				{ text: inset.name ?? references.labelOf(inset.study) },
				...(number === undefined
					? []
					: [{ text: `\u00a0${number}`, raised: true }]),
			];
		}
		default:
			return inset satisfies never;
	}
}
