import { type StudyRecord, studySchema } from "../../evidence/schema.ts";
import { schemaFaults } from "../schema-faults.ts";
import type { Report } from "./record-rule.ts";

/** A record as the schema reads it; reports where it does not fit. */
export function parsedRecord(
	record: StudyRecord,
	report: Report,
): StudyRecord | undefined {
	const parsed = studySchema.safeParse(record);
	if (parsed.success) return parsed.data;
	for (const { path, message, hint } of schemaFaults(studySchema, record))
		report(path.join(".") || "record", message, hint);
	return undefined;
}
