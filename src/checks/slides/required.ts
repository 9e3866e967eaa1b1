import { allBlocks } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";
import { projectTexts } from "../project-texts.ts";

/** What every slide has, and what to write where it is missing. */
const required = {
	title: "Write it: every slide has one",
	notes: "Say what to say, what will be asked and the transition",
	reading: "Write it: every slide has one",
} as const;

/** Every slide has a title, notes and reading text, and what is written beside them says something. */
export function checkRequired(project: Project): Problem[] {
	const fields = Object.keys(required) as (keyof typeof required)[];
	return [
		...allSlides(project.deck).flatMap((slide) =>
			fields
				.filter((field) => flat(slide[field]) === "")
				.map((field) => ({
					file: slideFile(project, slide.id),
					field,
					message: "is empty",
					hint: required[field],
				})),
		),
		...emptyTexts(project),
		...emptyLists(project),
	];
}

function emptyTexts(project: Project): Problem[] {
	return projectTexts(project)
		.filter(
			({ field, text }) =>
				!(field in required) &&
				// A cell of a table may have nothing to say; figures tell of their own words.
				!/\.rows\.|cells|^(figure|table) /.test(field) &&
				flat(text) === "" &&
				text.insets.length === 0,
		)
		.map(({ file, field }) => ({
			file,
			field,
			message: "holds an empty text",
			hint: "Write it, or leave it out",
		}));
}

function emptyLists(project: Project): Problem[] {
	return allSlides(project.deck).flatMap(({ id, body }) =>
		allBlocks(body).flatMap((block, index) =>
			(block.block === "points" && block.points.length === 0) ||
			(block.block === "table" && block.rows.length === 0)
				? [
						{
							file: slideFile(project, id),
							field: `body.${index}`,
							message: `${block.block === "points" ? "a list without points" : "a table without rows"} would stand empty`,
							hint: "Fill it, or leave it out",
						},
					]
				: [],
		),
	);
}
