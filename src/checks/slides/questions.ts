import { allChapters } from "../../deck/deck.ts";
import { entryFile, type Project } from "../../deck/project.ts";
import { studiesOfInset } from "../../deck/shown.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";
import { didYouMean } from "../nearest.ts";
import { repeated } from "../repeated.ts";
import { checkStudyId } from "./sources.ts";

/**
 * Each question has an id of its own, two options or more, all different, and is asked after a chapter
 * that there is; elsewhere it would stand on no page.
 */
export function checkQuestions(project: Project): Problem[] {
	const known = allChapters(project.deck).map(({ id }) => id);
	const twice = new Set(repeated(project.questions.map(({ id }) => id)));
	return project.questions.flatMap((question) => {
		const { id, chapter, options } = question;
		const file = entryFile(project, "question", id);
		const problems: Problem[] = [];
		const report = (field: string, message: string, hint: string) => {
			problems.push({ file, field: `${id}.${field}`, message, hint });
		};
		// Told at one of the two.
		if (twice.delete(id))
			report("id", `id "${id}" is used twice`, "Give each question its own id");
		if (!known.includes(chapter)) {
			const draft = project.drafts?.has(`chapter ${chapter}`);
			report(
				"chapter",
				draft
					? `all slides of chapter "${chapter}" are drafts, which are left out of builds`
					: `there is no chapter "${chapter}"`,
				draft
					? "Finish one of them and take its draft: true away, or mark this question a draft too"
					: didYouMean(chapter, known),
			);
		}
		if (options.length < 2)
			report(
				"options",
				`there is ${options.length === 1 ? "one option" : "no option"}`,
				"Give two or more",
			);
		for (const option of repeated(options.map(flat)))
			report("options", `"${option}" is offered twice`, "Offer it once");
		const named = [
			...question.studies.map((study) => study.id),
			...[question.prompt, ...options, question.why].flatMap(({ insets }) =>
				insets.flatMap(studiesOfInset),
			),
		];
		for (const study of new Set(named))
			problems.push(...checkStudyId(project, study, file, `${id}.studies`));
		return problems;
	});
}
