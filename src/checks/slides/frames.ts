import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** The result of a trial or review is framed by its people. */
export function checkFrames(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) =>
		(slide.pico?.peopleless ?? []).map((id) => ({
			file: project.studies.find(({ study }) => study.id === id)?.file ?? id,
			field: "randomized",
			message: `slide ${slide.id} shows a result of ${id}, whose record has no number of people`,
			hint: "Record randomized, analyzed or the outcome's participants, or say on the slide who was treated: pico: { patients: text`…` }",
		})),
	);
}
