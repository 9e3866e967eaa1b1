import { allSlides } from "../../deck/deck.ts";
import { fileOf, type Project, slideFile } from "../../deck/project.ts";
import { figuresOf, recordTablesOf } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";

/** An id is part of an address, names its file, and is used once. */
export function checkIds(project: Project): Problem[] {
	const seen = new Map<string, string>();
	const once = (what: "slide" | "figure", id: string, file: string) => {
		const key = `${what} ${id}`;
		const first = seen.get(key);
		if (first === undefined) seen.set(key, file);
		return first === undefined
			? []
			: [
					{
						file,
						field: what === "slide" ? "id" : `figure ${id}`,
						message: `${what} id "${id}" is already used by ${first}`,
						hint: "Give each its own id",
					},
				];
	};
	return allSlides(project.deck).flatMap((slide) => {
		const { id } = slide;
		const file = slideFile(project, id);
		return [
			...checkId(project, id).map((problem) => ({ file, ...problem })),
			...once("slide", id, file),
			...[...figuresOf(slide), ...recordTablesOf(slide)].flatMap((drawn) =>
				once("figure", drawn.id, file),
			),
		];
	});
}

function checkId(project: Project, id: string): Omit<Problem, "file">[] {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		return [
			{
				field: "id",
				message: `id "${id}" cannot be part of an address`,
				hint: "Use lower-case words joined by hyphens",
			},
		];
	return fileOf(project, id)
		? []
		: [
				{
					field: "id",
					message: `no file ${id}.ts declares this slide`,
					hint: "Name the file as the slide's id",
				},
			];
}
