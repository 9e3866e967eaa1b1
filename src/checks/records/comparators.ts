import { comparatorKind } from "../../deck/subject.ts";
import { didYouMean } from "../nearest.ts";
import { outcomesOf, type RecordRule } from "./record-rule.ts";

/** A comparator is one of the deck's, and explained where its name alone says too little. */
export const checkComparators: RecordRule = (record, report, { subject }) => {
	for (const { field, outcome } of outcomesOf(record)) {
		const { comparator, comparatorDetail } = outcome;
		if (!(comparator in subject.comparators))
			report(
				`${field}.comparator`,
				`comparator "${comparator}" is not one of the deck's`,
				`${didYouMean(comparator, Object.keys(subject.comparators))}, or declare it in the deck's subject`,
			);
		else if (
			comparatorKind(subject, comparator).detail === "required" &&
			!comparatorDetail
		)
			report(
				`${field}.comparatorDetail`,
				`comparator "${comparator}" is not explained`,
				"Say what the comparator was",
			);
	}
};
