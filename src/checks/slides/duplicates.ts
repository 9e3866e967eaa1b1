import { allSlides } from "../../deck/deck.ts";
import { fileOf, type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** One slide has an id, and it is listed once. The module that should change is named, not the id's own. */
export function checkDuplicates(project: Project): Problem[] {
	const listed = new Map<string, number>();
	for (const { id } of allSlides(project.deck))
		listed.set(id, (listed.get(id) ?? 0) + 1);
	return [...listed].flatMap(([id, times]): Problem[] => {
		const files = project.declaredIn.get(`slide ${id}`) ?? [];
		const [first = slideFile(project, id)] = files;
		const own = files.find((file) => file === fileOf(project, id)) ?? first;
		const others = files.filter((file) => file !== own);
		if (others.length > 0)
			return others.map((file) => ({
				file,
				field: "id",
				message: `slide id "${id}" is already used by ${own}`,
				hint: "Give each its own id",
			}));
		return times > 1
			? [
					{
						file: own,
						field: "id",
						message: `slide "${id}" is listed ${times} times`,
						hint: "List it once",
					},
				]
			: [];
	});
}
