import { allSlides } from "../../deck/deck.ts";
import { leafletTexts } from "../../deck/leaflet.ts";
import { entryFile, type Project, slideFile } from "../../deck/project.ts";
import { flat, type Text } from "../../deck/text.ts";
import { allTexts } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";
import { ownWords } from "./own-words.ts";

/** Words that claim more than a trial can carry, and what to write instead. */
const refused: readonly { words: RegExp; hint: string }[] = [
	{
		words: /\b(?:un)?prove[nsd]\b/i,
		hint: "Say what was measured, against which comparator, and how certain it is",
	},
	{
		words: /\bworks\b/i,
		hint: "Say how much it changed what, compared with what",
	},
	{
		words: /(?<!statistically |clinically )\bsignifican(?:t|tly|ce)\b/i,
		hint: "Give the size and its interval, or write statistically significant where that is meant",
	},
];

/** What an audience or a reader meets claims no more than the evidence. A speaker may quote. */
export function checkRefusedWords(project: Project): Problem[] {
	return [
		...allSlides(project.deck).flatMap((slide) =>
			allTexts(slide)
				.filter(({ audience }) => audience !== "speaker")
				.flatMap((placed) => refusedIn(placed, slideFile(project, slide.id))),
		),
		...project.leaflets.flatMap((leaflet) =>
			leafletTexts(leaflet).flatMap((placed) =>
				refusedIn(placed, entryFile(project, "leaflet", leaflet.id)),
			),
		),
	];
}

function refusedIn(
	{ field, text }: { field: string; text: Text },
	file: string,
): Problem[] {
	const own = ownWords(flat(text));
	return refused.flatMap(({ words, hint }) => {
		const found = words.exec(own)?.[0];
		return found ? [{ file, field, message: `the word "${found}"`, hint }] : [];
	});
}
