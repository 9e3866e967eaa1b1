import { leftOut } from "../../deck/left-out.ts";
import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** One publication has one record, and a further report names the record of its trial. */
export function checkUnique(
	project: Pick<Project, "studies" | "drafts">,
): Problem[] {
	const { studies } = project;
	const problems: Problem[] = [];
	const seen = new Map<string, string>();
	const once = (field: string, value: string | undefined, file: string) => {
		if (!value) return;
		const key = `${field} ${value.toLowerCase()}`;
		const first = seen.get(key);
		if (first)
			problems.push({
				file,
				field,
				message: `${field.split(".").at(-1)} "${value}" is already used by ${first}`,
				hint: "Keep one record for one publication",
			});
		else seen.set(key, file);
	};
	const ids = new Set(studies.map(({ study }) => study.id));
	for (const { file, study } of studies) {
		if (study.followUpOf !== undefined && !ids.has(study.followUpOf))
			problems.push({
				file,
				field: "followUpOf",
				...(leftOut(
					project,
					`record "${study.followUpOf}"`,
					`record ${study.followUpOf}`,
				) ?? {
					message: `there is no record "${study.followUpOf}"`,
					hint: "Give the id of the record whose trial this one reports further",
				}),
			});
		once("id", study.id, file);
		// A record whose shape is wrong may have no citation.
		once("citation.DOI", study.citation?.DOI, file);
		once("citation.PMID", study.citation?.PMID, file);
		once("citation.title", study.citation?.title, file);
	}
	return problems;
}
