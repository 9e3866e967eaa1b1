import type { RecordRule } from "./record-rule.ts";

/** Only trials have judgments by domain, and at least one of them was read. */
export const checkBias: RecordRule = ({ kind, bias }, report) => {
	if (!bias) return;
	if (kind !== "rct")
		report(
			"bias",
			`only a trial can be judged by domain, and this record is of kind "${kind}"`,
			"Describe its trials in riskOfBias",
		);
	if (Object.keys(bias.judgements).length === 0)
		report(
			"bias.judgements",
			"no domain was judged",
			"Add what was read, or leave bias out",
		);
};
