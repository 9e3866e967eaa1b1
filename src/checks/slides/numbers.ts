import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { type AuthoredText, projectTexts } from "../project-texts.ts";

/** No digit stands in a text unless it comes from a record or is marked plain with a reason. */
export function checkNumbers(project: Project): Problem[] {
	return projectTexts(project).flatMap(checkText);
}

function checkText({ file, field, text }: AuthoredText): Problem[] {
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
