import { type StudyRecord, studySchema } from "../../evidence/schema.ts";
import type { Report } from "./record-rule.ts";

/** A record as the schema reads it; reports where it does not fit. */
export function parsedRecord(
	record: StudyRecord,
	report: Report,
): StudyRecord | undefined {
	const parsed = studySchema.safeParse(record);
	if (parsed.success) return parsed.data;
	for (const { path, message } of parsed.error.issues) {
		const field = path.join(".") || "record";
		report(
			field,
			`${path.at(-1)?.toString() ?? "record"} ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
			"See the field's description in src/evidence/schema.ts",
		);
	}
	return undefined;
}
