import { figuresOf, recordTablesOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** A figure or table has an id of its own: its files bear it. */
export function checkFigureIds(project: Project): Problem[] {
	const shownOn = new Map<string, string>();
	// A slide that is listed twice is told as such.
	return [...new Set(allSlides(project.deck))].flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return [...figuresOf(slide), ...recordTablesOf(slide)].flatMap(
			({ id }): Problem[] => {
				if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
					return [
						{
							file,
							field: `figure ${id}`,
							message: `figure id "${id}" cannot be a file name`,
							hint: "Use lower-case words joined by hyphens",
						},
					];
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
