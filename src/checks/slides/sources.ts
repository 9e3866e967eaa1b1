import { allSlides } from "../../deck/deck.ts";
import { leftOut } from "../../deck/left-out.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import { citedStudies, originsOf } from "../../deck/shown.ts";
import type { Problem } from "../../evidence/problem.ts";
import { type FieldRef, fieldPath } from "../../evidence/provenance.ts";
import type { Study } from "../../evidence/study.ts";
import { nearest } from "../nearest.ts";

/** Every study that a slide names exists, is not retracted, and holds the field that is shown. */
export function checkSources(project: Project): Problem[] {
	return allSlides(project.deck).flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return [
			...citedStudies(slide).flatMap((id) =>
				checkStudyId(project, id, file, "sources"),
			),
			...originsOf(slide).flatMap((origin) => {
				const record = project.byId.get(origin.study);
				return record && !holds(record, origin)
					? [
							{
								file,
								field: "sources",
								message: `record ${origin.study} has no ${fieldPath(origin)}`,
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
	project: Pick<Project, "byId" | "drafts">,
	id: string,
	file: string,
	field: string,
): Problem[] {
	const { byId } = project;
	const record = byId.get(id);
	const draft = leftOut(project, `study "${id}"`, `record ${id}`);
	if (draft) return [{ file, field, ...draft }];
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

function holds(record: Study, ref: FieldRef): boolean {
	switch (ref.group) {
		case "outcomes":
		case "facts":
		case "statements":
			return ref.key in record[ref.group];
		case "arms":
			return record.arms.some(({ id }) => id === ref.key);
		case "counts":
			return record[ref.key] !== undefined;
		case "bias":
			return record.bias !== undefined;
		case "citation":
		case "record":
			return true;
		default:
			return ref satisfies never;
	}
}
