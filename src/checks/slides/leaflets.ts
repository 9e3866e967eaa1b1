import type { Leaflet } from "../../deck/leaflet.ts";
import { leafletStudies, leafletTexts } from "../../deck/leaflet.ts";
import { entryFile, type Project } from "../../deck/project.ts";
import { flat } from "../../deck/text.ts";
import type { Problem } from "../../evidence/problem.ts";
import { readingGrade, sentencesIn } from "../wording/readability.ts";
import { checkStudyId } from "./sources.ts";

/** Highest school grade at which a patient's leaflet may read. */
const highestGrade = 8;

/** Pages of the reading view that have these names already. */
const taken = ["index", "evidence", "claims", "practice", "access"];

/** A leaflet has a name of its own, whole people, rows that fill their columns, and easy sentences. */
export function checkLeaflets(project: Project): Problem[] {
	const ids = project.leaflets.map(({ id }) => id);
	return project.leaflets.flatMap((leaflet, index) => {
		const { id } = leaflet;
		const file = entryFile(project, "leaflet", id);
		const at = (field: string, message: string, hint: string): Problem => ({
			file,
			field,
			message,
			hint,
		});
		return [
			...(/^[a-z]+(-[a-z]+)*$/.test(id) && !taken.includes(id)
				? []
				: [
						at(
							"id",
							`"${id}" cannot be the name of its files`,
							"Use lower-case words joined by hyphens that no page of the reading view has",
						),
					]),
			...(ids.indexOf(id) === index
				? []
				: [at("id", `"${id}" stands twice`, "Give each leaflet its own id")]),
			...leafletStudies(leaflet).flatMap((study) =>
				checkStudyId(project, study, file, "parts"),
			),
			...partFaults(leaflet, project).map(({ field, message, hint }) =>
				at(field, message, hint),
			),
			...gradeFaults(leaflet).map(({ field, message, hint }) =>
				at(field, message, hint),
			),
		];
	});
}

type Fault = Omit<Problem, "file">;

function partFaults({ parts }: Leaflet, { deck }: Project): Fault[] {
	return parts.flatMap((part, index): Fault[] => {
		if (part.part === "people")
			return part.panels.flatMap(
				({ value: { value, text, fault }, role }, at) => [
					...(fault || (Number.isInteger(value) && value >= 0 && value <= 100)
						? []
						: [
								{
									field: `parts.${index}.panels.${at}.value`,
									message: `${text} is no whole number of people in 100`,
									hint: "Round it: arm(outcome, arm, { round: 0, unit: false })",
								},
							]),
					...(role === undefined ||
					role === "treatment" ||
					role in deck.subject.comparators
						? []
						: [
								{
									field: `parts.${index}.panels.${at}.role`,
									message: `the subject has no comparator "${role}"`,
									hint: `Use treatment or one of ${Object.keys(deck.subject.comparators).join(", ")}`,
								},
							]),
				],
			);
		if (part.part === "options")
			return part.rows.flatMap(({ cells }, at) =>
				cells.length === part.columns.length
					? []
					: [
							{
								field: `parts.${index}.rows.${at}`,
								message: `${cells.length} cells for ${part.columns.length} options`,
								hint: "Write one cell an option, or say that it is not known",
							},
						],
			);
		return [];
	});
}

function gradeFaults(leaflet: Leaflet): Fault[] {
	if (leaflet.reader !== "patient") return [];
	const grade = leafletGrade(leaflet);
	return grade <= highestGrade
		? []
		: [
				{
					field: "parts",
					message: `its sentences read at grade ${grade.toFixed(1)}, above ${highestGrade}`,
					hint: "Shorten the sentences and use shorter words",
				},
			];
}

/** School grade at which a leaflet's whole sentences read; headings and labels are not counted. */
export function leafletGrade(leaflet: Leaflet): number {
	return readingGrade(
		leafletTexts(leaflet)
			.filter(({ field }) => field !== "foot")
			.flatMap(({ text }) => sentencesIn(flat(text))),
	);
}
