import { figuresOf, recordTablesOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** A figure or table has an id of its own: its files bear it. */
export function checkFigureIds(project: Project): Problem[] {
	const shownOn = new Map<string, string>();
	return allSlides(project.deck).flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return [...figuresOf(slide), ...recordTablesOf(slide)].flatMap(
			({ id }): Problem[] => {
				const first = shownOn.get(id);
				if (first === undefined) {
					shownOn.set(id, file);
					return [];
				}
				return [
					{
						file,
						field: `figure ${id}`,
						message: `figure id "${id}" is already used by ${first}`,
						hint: "Give each its own id",
					},
				];
			},
		);
	});
}
