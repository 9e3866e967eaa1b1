import { allSlides } from "../../deck/deck.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { citedStudies, originsOf } from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";
import type { Study } from "../../evidence/study.ts";
import { nearest } from "../nearest.ts";

/** Every study that a slide names exists, is not retracted, and holds the field that is shown. */
export function checkSources(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return [
			...citedStudies(slide).flatMap((id) =>
				checkStudyId(project.byId, id, file),
			),
			...originsOf(slide).flatMap(({ study, field }) => {
				const record = project.byId.get(study);
				return record && !holds(record, field)
					? [
							{
								file,
								field: "sources",
								message: `record ${study} has no ${field}`,
								hint: "Use a field of the record",
							},
						]
					: [];
			}),
		];
	});
}

/** A study id names a record that may be cited. */
export function checkStudyId(
	byId: ReadonlyMap<string, Study>,
	id: string,
	file: string,
	field = "sources",
): Problem[] {
	const record = byId.get(id);
	if (!record) {
		const near = nearest(id, [...byId.keys()]);
		return [
			{
				file,
				field,
				message: `unknown study id "${id}"`,
				hint: near
					? `Did you mean "${near}"? Else add its record under evidence/`
					: "Add its record under evidence/",
			},
		];
	}
	return record.retracted
		? [
				{
					file,
					field,
					message: `study "${id}" is retracted (${record.retracted.reason})`,
					hint: record.retracted.replacement
						? `Cite ${record.retracted.replacement} instead`
						: "Do not cite it",
				},
			]
		: [];
}

function holds(record: Study, field: string): boolean {
	const [group, key = ""] = field.split(".");
	if (group === "outcomes") return key in record.outcomes;
	if (group === "facts") return key in record.facts;
	if (group === "bias") return record.bias !== undefined;
	if (group === "statements") return key in record.statements;
	if (group === "arms") return record.arms.some(({ id }) => id === key);
	return true;
}
