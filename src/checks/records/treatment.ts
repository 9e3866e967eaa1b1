import type { RecordRule } from "./record-rule.ts";

/** A trial whose record never names the deck's treatment says what else it tests. */
export const checkTreatment: RecordRule = (record, report, { subject }) => {
	if (record.kind !== "rct" || record.otherTreatment) return;
	const words = [
		record.citation.title,
		record.population,
		...record.arms.map(({ name }) => name),
		...Object.values(record.outcomes).map(({ measure }) => measure),
	].join(" ");
	if (!subject.named.test(words))
		report(
			"otherTreatment",
			`neither title, population nor arms name ${subject.intervention}`,
			"Name it in its arm, or set otherTreatment to what the trial tests",
		);
};
