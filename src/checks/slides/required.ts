import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";

/** What every slide has, and what to write where it is missing. */
const required = {
	title: "Write it: every slide has one",
	notes: "Say what to say, what will be asked and the transition",
	reading: "Write it: every slide has one",
} as const;

/** Every slide has a title, notes and reading text. */
export function checkRequired(project: Project): Problem[] {
	const fields = Object.keys(required) as (keyof typeof required)[];
	return allSlides(project.deck).flatMap((slide) =>
		fields
			.filter((field) => flat(slide[field]) === "")
			.map((field) => ({
				file: slideFile(project, slide.id),
				field,
				message: `${field} is empty`,
				hint: required[field],
			})),
	);
}
