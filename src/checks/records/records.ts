import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import type { StudyFile } from "../../evidence/study.ts";
import { checkArmValues } from "./arm-values.ts";
import { checkBias } from "./bias.ts";
import { checkComparators } from "./comparators.ts";
import { checkDates } from "./dates.ts";
import { checkDirections } from "./directions.ts";
import { checkEffects } from "./effects.ts";
import { checkFileName } from "./file-name.ts";
import { checkIntervals } from "./intervals.ts";
import { checkPeople } from "./people.ts";
import { checkPlaces } from "./places.ts";
import type { RecordRule, Report, Surroundings } from "./record-rule.ts";
import { checkReference } from "./reference.ts";
import { checkResults } from "./results.ts";
import { parsedRecord } from "./shape.ts";
import { checkStatements } from "./statements.ts";
import { checkTreatment } from "./treatment.ts";

/** What each record must keep, once its shape is right. */
const rules: readonly RecordRule[] = [
	checkFileName,
	checkDates,
	checkReference,
	checkPeople,
	checkStatements,
	checkBias,
	checkTreatment,
	checkPlaces,
	checkResults,
	checkComparators,
	checkArmValues,
	checkIntervals,
	checkEffects,
	checkDirections,
];

/** Every record by itself: its shape first, and its sense only where the shape is right. */
export function checkRecords(
	project: Pick<Project, "studies"> & {
		deck: Pick<Project["deck"], "subject">;
	},
	today: Date,
): Problem[] {
	const surroundings = { subject: project.deck.subject, today };
	return project.studies.flatMap((entry) => checkRecord(entry, surroundings));
}

function checkRecord(
	{ file, study }: StudyFile,
	surroundings: Omit<Surroundings, "file">,
): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (field, message, hint) => {
		problems.push({ file, field, message, hint });
	};
	const record = parsedRecord(study.asWritten, report);
	if (record)
		for (const rule of rules) rule(record, report, { ...surroundings, file });
	return problems;
}
