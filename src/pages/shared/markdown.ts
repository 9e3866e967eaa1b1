import { fromMarkdown } from "mdast-util-from-markdown";
import type { Inset } from "../../deck/insets.ts";
import type { Text } from "../../deck/text.ts";

/*
 * The words of a text as Markdown, with a private-use character where each inset stands.
 */

/** Private-use characters that hold the places of insets while Markdown is parsed. */
const first = 0xe000;

export type MarkdownRoot = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownRoot["children"][number];

/** The nodes of a text; what stands between words is put back by `withInsets`. */
export function parseText(text: Text): MarkdownRoot {
	const source = text.words
		.map((words, index) => words + (text.insets[index] ? mark(index) : ""))
		.join("")
		// Templates are indented as code is; Markdown would read that as a code block.
		.replace(/^[ \t]+/gm, "");
	return isPlain(source)
		? {
				type: "root",
				children: [
					{ type: "paragraph", children: [{ type: "text", value: source }] },
				],
			}
		: fromMarkdown(source);
}

/** Whether a line has nothing that Markdown reads as more than words: parsing it would change nothing. */
function isPlain(source: string): boolean {
	return !/[\\`*_[\]<&\n\r\t]|^\s|\s$|^[#>+=~-]|^\d+[.)]|^$/.test(source);
}

function mark(index: number): string {
	return String.fromCharCode(first + index);
}

/** Words as they were written: between them the insets whose places they hold. */
export function withInsets(words: string, text: Text): (string | Inset)[] {
	return words
		.split(/([\uE000-\uF8FF])/)
		.map((part): string | Inset => {
			const code = part.charCodeAt(0);
			const held = part.length === 1 && code >= first;
			return (held ? text.insets[code - first] : undefined) ?? part;
		})
		.filter((part) => part !== "");
}

/** The parts of a text that stands in a line: no paragraphs around them. */
export function inlineNodes(text: Text): (string | MarkdownNode)[] {
	return parseText(text).children.flatMap(
		(node, index): (string | MarkdownNode)[] =>
			node.type === "paragraph"
				? [...(index > 0 ? [" "] : []), ...node.children]
				: [node],
	);
}
