import type { ComponentChildren, VNode } from "preact";
import type { Citation, Inset, SourcedValue } from "../../deck/insets.ts";
import type { Text } from "../../deck/text.ts";
import { markSigns } from "../../evidence/provenance.ts";
import { termId } from "../reading/reading-terms.ts";
import type { Edition } from "./edition.ts";
import {
	inlineNodes,
	type MarkdownNode,
	parseText,
	withInsets,
} from "./markdown.ts";

/*
 * Text to HTML. The words are parsed as Markdown with a private-use character where each inset
 * stands; HTML in the words is text, and a link leads only to https.
 */

/** A text within a line: no paragraphs around it. */
export function Inline({ text, edition }: { text: Text; edition: Edition }) {
	return (
		<>
			{inlineNodes(text).map((node) =>
				typeof node === "string" ? node : render(node, text, edition),
			)}
		</>
	);
}

/** A text as paragraphs and lists. */
export function Prose({ text, edition }: { text: Text; edition: Edition }) {
	return (
		<>{parseText(text).children.map((node) => render(node, text, edition))}</>
	);
}

function render(
	node: MarkdownNode,
	text: Text,
	edition: Edition,
): ComponentChildren {
	const inner = (children: readonly MarkdownNode[]) =>
		children.map((child) => render(child, text, edition));
	switch (node.type) {
		case "text":
			return inInsets(node.value, text, edition);
		case "html":
		case "inlineCode":
		case "code":
			return inInsets(node.value, text, edition);
		case "paragraph":
			return <p>{inner(node.children)}</p>;
		case "emphasis":
			return <em>{inner(node.children)}</em>;
		case "strong":
			return <strong>{inner(node.children)}</strong>;
		case "list":
			return node.ordered ? (
				<ol>{inner(node.children)}</ol>
			) : (
				<ul>{inner(node.children)}</ul>
			);
		case "listItem":
			return (
				<li>
					{node.children.map((child) =>
						child.type === "paragraph"
							? inner(child.children)
							: render(child, text, edition),
					)}
				</li>
			);
		case "heading":
			return (
				<p>
					<strong>{inner(node.children)}</strong>
				</p>
			);
		case "link":
			return node.url.startsWith("https://") ? (
				<a href={node.url}>{inner(node.children)}</a>
			) : (
				inner(node.children)
			);
		case "break":
			return <br />;
		default:
			return "children" in node
				? inner(node.children as MarkdownNode[])
				: undefined;
	}
}

function inInsets(
	words: string,
	text: Text,
	edition: Edition,
): ComponentChildren {
	return withInsets(words, text).map((part) =>
		typeof part === "string" ? (
			part
		) : (
			<InsetView inset={part} edition={edition} />
		),
	);
}

function InsetView({ inset, edition }: { inset: Inset; edition: Edition }) {
	switch (inset.inset) {
		case "value":
			return <Value value={inset} edition={edition} />;
		case "literal":
			return <>{inset.text}</>;
		case "term":
			return (
				<a class="term" href={`#${termId(inset.term)}`}>
					{inset.text}
				</a>
			);
		case "citation":
			return <CitationView citation={inset} edition={edition} />;
		default:
			return inset satisfies never;
	}
}

/** A number with its source: a link to the reference that opens a popover where scripts run. */
export function Value({
	value,
	edition,
}: {
	value: SourcedValue;
	edition: Edition;
}): VNode {
	const study = value.origins[0]?.study ?? "";
	const marks = edition.unmarked ? "" : markSigns(value.marks);
	return (
		<a
			class="value"
			href={edition.referenceHref(study)}
			data-origins={value.origins.map(edition.originKey).join(" ")}
			data-derivation={value.derivation}
		>
			{Number.isNaN(value.value) ? (
				<span>{value.text}</span>
			) : (
				<data value={String(value.value)}>{value.text}</data>
			)}
			{marks && <sup class="mark">{marks}</sup>}
		</a>
	);
}

function CitationView({
	citation: { study, name },
	edition,
}: {
	citation: Citation;
	edition: Edition;
}) {
	const number = edition.referenceNumber(study);
	if (edition.numbersAlone && name === undefined)
		return (
			<a
				class="cite"
				href={edition.referenceHref(study)}
				aria-label={`Source ${number}`}
			>
				<sup>{number}</sup>
			</a>
		);
	return (
		<a class="cite" href={edition.referenceHref(study)}>
			{name ?? edition.labelOf(study)}
			{number !== undefined && (
				<>
					{/* Copied or read aloud, a year and a number would be one. */}
					{"\u202f"}
					<sup>{number}</sup>
				</>
			)}
		</a>
	);
}
