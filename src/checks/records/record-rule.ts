import type { Subject } from "../../deck/subject.ts";
import type { OutcomeRecord } from "../../evidence/outcome-schema.ts";
import type { StudyRecord } from "../../evidence/schema.ts";

/** Notes a problem of the record at hand. */
export type Report = (field: string, message: string, hint: string) => void;

/** What a record is checked against, besides itself. */
export interface Surroundings {
	readonly subject: Subject;
	/** The module that declares it. */
	readonly file: string;
	/** The day that no publication may lie after. */
	readonly today: Date;
}

/** One rule that a record of the right shape must keep. */
export type RecordRule = (
	record: StudyRecord,
	report: Report,
	surroundings: Surroundings,
) => void;

/** The outcomes of a record, each with the path of its field. */
export function outcomesOf({
	outcomes,
}: StudyRecord): { field: string; outcome: OutcomeRecord }[] {
	return Object.entries(outcomes).map(([key, outcome]) => ({
		field: `outcomes.${key}`,
		outcome,
	}));
}
