import { figuresOf, recordTablesOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** What figures and tables found wrong with their data while they were built. */
export function checkFigures(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) => {
		const file = slideFile(project, slide.id);
		const built = [
			...figuresOf(slide).map(({ id, faults }) => ({
				field: `figure ${id}`,
				faults,
			})),
			...recordTablesOf(slide).map(({ id, faults }) => ({
				field: `table ${id}`,
				faults,
			})),
		];
		return built.flatMap(({ field, faults }) =>
			faults.map(({ message, hint, at }) => ({
				file,
				field,
				...at,
				message,
				hint,
			})),
		);
	});
}
