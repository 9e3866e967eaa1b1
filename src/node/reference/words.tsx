import {
	DocCodeSpan,
	type DocComment,
	type DocNode,
	DocParagraph,
	DocPlainText,
	DocSoftBreak,
} from "@microsoft/tsdoc";

/** A docstring: what it says first, what is returned, and what is thrown. */
export function Comment({ comment }: { comment: DocComment }) {
	const thrown = comment.customBlocks.filter(
		({ blockTag }) => blockTag.tagNameWithUpperCase === "@THROWS",
	);
	return (
		<>
			<Words node={comment.summarySection} />
			{comment.remarksBlock && <Words node={comment.remarksBlock.content} />}
			{comment.returnsBlock && (
				<>
					<p>Returns</p>
					<Words node={comment.returnsBlock.content} />
				</>
			)}
			{thrown.map(({ content }, index) => (
				// Blocks of one kind have no other name than their place.
				<div key={index}>
					<p>Throws</p>
					<Words node={content} />
				</div>
			))}
		</>
	);
}

/** The words of a docstring, with its paragraphs and code. */
export function Words({ node }: { node: DocNode }) {
	if (node instanceof DocPlainText) return <>{node.text}</>;
	if (node instanceof DocCodeSpan) return <code>{node.code}</code>;
	if (node instanceof DocSoftBreak) return <> </>;
	const children = node.getChildNodes().map((child, index) => (
		// Nodes have no other name than their place.
		<Words node={child} key={index} />
	));
	if (!(node instanceof DocParagraph)) return <>{children}</>;
	return node
		.getChildNodes()
		.some((child) => child instanceof DocPlainText && child.text.trim()) ? (
		<p>{children}</p>
	) : null;
}
