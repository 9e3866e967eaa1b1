import { allSlides } from "../../deck/deck.ts";
import { fileOf, type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** An id is part of an address, and names its file. */
export function checkIds(project: Project): Problem[] {
	return allSlides(project.deck).flatMap(({ id, layout }) => {
		const at = { file: slideFile(project, id), field: "id" };
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
			return [
				{
					...at,
					message: `id "${id}" cannot be part of an address`,
					hint: "Use lower-case words joined by hyphens",
				},
			];
		// What opens a chapter is declared by the chapter.
		return layout === "opener" || fileOf(project, id)
			? []
			: [
					{
						...at,
						message: `id "${id}" differs from the file name "${fileName(at.file)}"`,
						hint: `Name the file ${id}.ts or change the id`,
					},
				];
	});
}

function fileName(file: string): string {
	return file.split("/").at(-1)?.replace(/\.ts$/, "") ?? file;
}
