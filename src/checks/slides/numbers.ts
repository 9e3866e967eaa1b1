import { allSlides } from "../../deck/deck.ts";
import { leafletTexts } from "../../deck/leaflet.ts";
import { entryFile, type Project, slideFile } from "../../deck/project.ts";
import { allTexts, type PlacedText } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";

/** No digit stands in a text unless it comes from a record or is marked plain with a reason. */
export function checkNumbers(project: Project): Problem[] {
	return [
		...allSlides(project.deck).flatMap((slide) =>
			allTexts(slide).flatMap((placed) =>
				checkText(placed, slideFile(project, slide.id)),
			),
		),
		...project.claims.flatMap(({ id, finding }) =>
			checkText(
				{ field: `${id}.finding`, text: finding },
				entryFile(project, "claim", id),
			),
		),
		...project.questions.flatMap(({ id, prompt, options, why }) =>
			[prompt, ...options, why].flatMap((text) =>
				checkText({ field: id, text }, entryFile(project, "question", id)),
			),
		),
		...project.leaflets.flatMap((leaflet) =>
			leafletTexts(leaflet).flatMap((placed) =>
				checkText(placed, entryFile(project, "leaflet", leaflet.id)),
			),
		),
		...project.glossary.flatMap(({ term, definition }) =>
			checkText(
				{ field: term, text: definition },
				entryFile(project, "term", term),
			),
		),
	];
}

function checkText(
	{ field, text }: Pick<PlacedText, "field" | "text">,
	file: string,
): Problem[] {
	const bare = text.words.flatMap((words) => {
		const found = /\S*\d\S*/.exec(words)?.[0];
		return found
			? [
					{
						file,
						field,
						message: `bare number "${found}" in "${excerpt(words, found)}"`,
						hint: "Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason)",
					},
				]
			: [];
	});
	const faults = text.insets.flatMap((inset) => {
		if (inset.inset === "value" && inset.fault) {
			const { message, hint } = inset.fault;
			return [{ file, field, message, hint }];
		}
		return inset.inset === "literal" && inset.reason.trim() === ""
			? [
					{
						file,
						field,
						message: `plain text "${inset.text}" must give a reason`,
						hint: "Say why its digits need no source",
					},
				]
			: [];
	});
	return [...bare, ...faults];
}

function excerpt(words: string, around: string): string {
	const at = words.indexOf(around);
	return words
		.slice(Math.max(0, at - 24), at + around.length + 24)
		.replace(/\s+/g, " ")
		.trim();
}
