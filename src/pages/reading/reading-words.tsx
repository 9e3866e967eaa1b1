import type { Inset } from "../../deck/insets.ts";
import { flat, type Text } from "../../deck/text.ts";
import type { Edition } from "../shared/edition.ts";
import { Inline } from "../shared/text.tsx";

/** A text within something that is itself a link or a button: values and mentions without theirs. */
export function Words({ text, edition }: { text: Text; edition: Edition }) {
	return <Inline text={unlinked(text, edition)} edition={edition} />;
}

/** What a text prints, mentions of studies included. */
export function wordsOf(text: Text, edition: Edition): string {
	return flat(unlinked(text, edition));
}

function unlinked(text: Text, edition: Edition): Text {
	return {
		...text,
		insets: text.insets.map((inset) => ({
			inset: "literal",
			text: printed(inset, edition),
			reason: "its source is linked elsewhere",
		})),
	};
}

function printed(inset: Inset, edition: Edition): string {
	switch (inset.inset) {
		case "value":
		case "literal":
		case "term":
			return inset.text;
		case "citation":
			return inset.name ?? edition.labelOf(inset.study);
		default:
			return inset satisfies never;
	}
}
