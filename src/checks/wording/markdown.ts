import { fromMarkdown } from "mdast-util-from-markdown";
import type { Project } from "../../deck/project.ts";
import type { Text } from "../../deck/text.ts";
import type { Fault, Problem } from "../../evidence/problem.ts";
import { projectTexts } from "../project-texts.ts";

type Node = ReturnType<typeof fromMarkdown>["children"][number];
type Refused = Omit<Fault, "at">;

/** Markup that a page would drop, or print as it stands. */
export function checkMarkdown(project: Project): Problem[] {
	return projectTexts(project).flatMap(({ file, field, text }) =>
		refusedIn(text).map((fault) => ({ file, field, ...fault })),
	);
}

function refusedIn(text: Text): Refused[] {
	const faults = text.words.flatMap((words) => [
		...unfilled(words),
		...markup(words),
	]);
	const source = text.words.join("\uE000").replace(/^[ \t]+/gm, "");
	// Most texts have none of it, and need no parser.
	if (!/[*[\]!]|^\s*[|>-]/m.test(source)) return faults;
	return [...faults, ...refusedNodes(fromMarkdown(source).children)];
}

/** A place that lacks its dollar sign: it would be printed. */
function unfilled(words: string): Refused[] {
	const [place] =
		/(?<!\$)\{\s*[A-Za-z]\w*(?:\.\w+|\()[^}]*\}?/.exec(words) ?? [];
	return place
		? [
				{
					message: `"${place}" would be printed as it stands`,
					hint: `Put a dollar sign before it: $${place}`,
				},
			]
		: [];
}

/** HTML for the look of words, which a page shows letter by letter. */
function markup(words: string): Refused[] {
	const [found] =
		/<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|p|span|strong|sub|sup|u|ul)\b[^>]*>|&(?:[a-z]+|#\d+);/i.exec(
			words,
		) ?? [];
	return found
		? [
				{
					message: `"${found}" would be printed as it stands`,
					hint: "Write **bold** or *italic* words and the letters themselves: a text holds no HTML",
				},
			]
		: [];
}

function refusedNodes(nodes: readonly Node[]): Refused[] {
	return nodes.flatMap((node): Refused[] => {
		switch (node.type) {
			case "image":
			case "imageReference":
				return [
					{
						message: `the image "${node.alt}" cannot stand in a text`,
						hint: "Show what it says as a figure, a table or words",
					},
				];
			case "thematicBreak":
				return [
					{
						message: "a line across cannot stand in a text",
						hint: "Leave it out, or begin another paragraph",
					},
				];
			case "blockquote":
				return [
					{
						message: "a quotation cannot be marked with >",
						hint: "Put the words in quotation marks",
					},
				];
			case "text":
				return refusedWords(node.value);
			case "link":
				return node.url.startsWith("http://") || !node.url.includes(":")
					? [
							{
								message: `the link to "${node.url}" would be dropped`,
								hint: "Link to a whole address that begins with https://",
							},
						]
					: refusedNodes(node.children);
			default:
				return "children" in node ? refusedNodes(node.children as Node[]) : [];
		}
	});
}

function refusedWords(words: string): Refused[] {
	if (words.includes("**"))
		return [
			{
				message: `the asterisks in "${words
					.slice(Math.max(0, words.indexOf("**") - 20))
					.slice(0, 50)
					.trim()}" would be printed`,
				hint: "Put ** directly before and after the words that are to be bold",
			},
		];
	return /^\|.*\|$/m.test(words)
		? [
				{
					message: "a table cannot be written with bars",
					hint: "Use table({...}), a block of a slide's body",
				},
			]
		: [];
}
