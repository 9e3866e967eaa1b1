import { allSlides } from "../../deck/deck.ts";
import { entryFile, type Project, slideFile } from "../../deck/project.ts";
import { allTexts, asValue, type PlacedText } from "../../deck/texts.ts";
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
		...project.glossary.flatMap(({ term, definition }) =>
			checkText(
				{ field: term, text: definition },
				entryFile(project, "term", term),
			),
		),
	];
}

function checkText({ field, text }: PlacedText, file: string): Problem[] {
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
		const fault = asValue(inset)?.fault;
		if (fault)
			return [{ file, field, message: fault.message, hint: fault.hint }];
		return "kind" in inset &&
			inset.kind === "plain" &&
			inset.reason.trim() === ""
			? [
					{
						file,
						field,
						message: `plain text "${inset.text}" gives no reason`,
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
