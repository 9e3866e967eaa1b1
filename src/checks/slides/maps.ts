import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { openedRecords } from "../../deck/record-table.ts";
import { recordTablesOf } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";
import { trialsAbout } from "../../evidence/trials-about.ts";

/** Every trial of the records that belongs in a cell of an evidence map is counted there. */
export function checkMaps(project: Project): Problem[] {
	const studies = project.studies.map(({ study }) => study);
	return allSlides(project.deck).flatMap((slide) =>
		recordTablesOf(slide).flatMap((table) =>
			openedRecords(table).flatMap((cell) =>
				trialsAbout(studies, cell)
					.filter(({ id }) => !cell.trials.includes(id))
					.map(({ id }) => ({
						file: slideFile(project, slide.id),
						field: `table ${table.id}, ${cell.heading}`,
						message: `trial ${id} belongs in this cell and is not given to the map`,
						hint: "Add it to trials",
					})),
			),
		),
	);
}
