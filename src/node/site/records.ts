import type { Problem } from "../../evidence/problem.ts";
import type { Study, StudyFile } from "../../evidence/study.ts";
import type { Evaluated, Standing } from "./modules.ts";

/** The records that modules export, and what is wrong with what they export beside them. */
export function recordsIn(
	{ modules, problems }: Evaluated,
	standing: Standing = new Map(),
): {
	records: StudyFile[];
	problems: Problem[];
} {
	const records: StudyFile[] = [];
	const faults: Problem[] = [...problems];
	for (const [file, exported] of modules) {
		if (standing.get(file) === "nothing") continue;
		if (Object.keys(exported).length === 0)
			faults.push({
				file,
				field: "export",
				message: "exports nothing",
				hint: "Write export const name = study({...})",
			});
		for (const [name, value] of Object.entries(exported))
			if (isStudy(value)) records.push({ file, study: value });
			else
				faults.push({
					file,
					field: name,
					message: "what is exported here is not a study",
					hint: "Write study({...}), or do not export it",
				});
	}
	return { records, problems: faults };
}

/** Whether `study()` made this; its fields are checked as a record's. */
function isStudy(value: unknown): value is Study {
	if (typeof value !== "object" || value === null) return false;
	const record = value as Partial<Study>;
	return (
		typeof record.outcomes === "object" &&
		typeof record.facts === "object" &&
		typeof record.statements === "object"
	);
}
