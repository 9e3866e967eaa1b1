import { figuresOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Each diagram's source is drawn on a slide. */
export function checkDiagrams(project: Project): Problem[] {
	const drawn = new Set(
		allSlides(project.deck).flatMap((slide) =>
			figuresOf(slide).flatMap(({ spec }) =>
				spec.kind === "diagram" ? [spec.file] : [],
			),
		),
	);
	return [...project.diagrams.keys()]
		.filter((name) => !drawn.has(name))
		.map((name) => ({
			file: `${project.folder}/diagrams/${name}.mmd`,
			field: "file",
			message: "no slide shows this diagram",
			hint: `Show it with diagram({ source: "${name}", … }), or delete the file`,
		}));
}
