import { allChapters } from "../../deck/deck.ts";
import { entryFile, type Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { nearest } from "../nearest.ts";

/** Each question is asked after a chapter that there is; elsewhere it would stand on no page. */
export function checkQuestions(project: Project): Problem[] {
	const known = allChapters(project.deck).map(({ id }) => id);
	return project.questions
		.filter(({ chapter }) => !known.includes(chapter))
		.map(({ id, chapter }) => {
			const near = nearest(chapter, known);
			return {
				file: entryFile(project, "question", id),
				field: `${id}.chapter`,
				message: `there is no chapter "${chapter}"`,
				hint: `${near ? `Did you mean "${near}"? Else use` : "Use"} ${known.join(", ")}`,
			};
		});
}
