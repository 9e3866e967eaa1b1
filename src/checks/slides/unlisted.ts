import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Every slide that a module declares is listed in a chapter: nobody would miss it otherwise. */
export function checkUnlisted(project: Project): Problem[] {
	const listed = new Set(
		allSlides(project.deck).map(({ id }) => `slide ${id}`),
	);
	return [...project.declaredIn]
		.filter(([name]) => name.startsWith("slide ") && !listed.has(name))
		.flatMap(([, files]) =>
			files.map((file) => ({
				file,
				field: "id",
				message: "no chapter lists this slide",
				hint: "List it in its chapter.ts, or delete the file",
			})),
		);
}
