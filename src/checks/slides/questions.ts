import { allChapters } from "../../deck/deck.ts";
import { entryFile, type Project } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";
import { didYouMean } from "../nearest.ts";
import { repeated } from "../repeated.ts";

/**
 * Each question has an id of its own, two options or more, all different, and is asked after a chapter
 * that there is; elsewhere it would stand on no page.
 */
export function checkQuestions(project: Project): Problem[] {
	const known = allChapters(project.deck).map(({ id }) => id);
	const twice = new Set(repeated(project.questions.map(({ id }) => id)));
	return project.questions.flatMap(({ id, chapter, options }) => {
		const problems: Problem[] = [];
		const report = (field: string, message: string, hint: string) => {
			problems.push({
				file: entryFile(project, "question", id),
				field: `${id}.${field}`,
				message,
				hint,
			});
		};
		// Told at one of the two.
		if (twice.delete(id))
			report("id", `id "${id}" is used twice`, "Give each question its own id");
		if (!known.includes(chapter))
			report(
				"chapter",
				`there is no chapter "${chapter}"`,
				didYouMean(chapter, known),
			);
		if (options.length < 2)
			report(
				"options",
				`there is ${options.length === 1 ? "one option" : "no option"}`,
				"Give two or more",
			);
		for (const option of repeated(options.map(flat)))
			report("options", `"${option}" is offered twice`, "Offer it once");
		return problems;
	});
}
