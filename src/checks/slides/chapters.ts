import { allChapters } from "../../deck/deck.ts";
import { leavesSlidesOut } from "../../deck/left-out.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { repeated } from "../repeated.ts";

/** There are chapters, each with slides and an id of its own. */
export function checkChapters(project: Project): Problem[] {
	const { folder, deck } = project;
	const chapters = allChapters(deck);
	const at = (message: string, hint: string) => ({
		file: `${folder}/deck.ts`,
		field: "chapters",
		message,
		hint,
	});
	return [
		...(deck.chapters.length === 0
			? [
					leavesSlidesOut(project)
						? at(
								"all slides of the deck are drafts, which are left out of builds",
								"Finish one of them and take its draft: true away",
							)
						: at(
								"the deck has no chapter",
								"List one: chapter({ id, title, slides })",
							),
				]
			: []),
		...chapters
			.filter(({ slides }) => slides.length === 0)
			.map(({ id }) =>
				at(
					`chapter "${id}" has no slide`,
					"List one in its slides, or leave the chapter out",
				),
			),
		...repeated(chapters.map(({ id }) => id)).map((id) =>
			at(
				`chapter id "${id}" is used twice`,
				"Give each chapter its own id, which is the name of its folder",
			),
		),
	];
}
