import { type Outcome, originOf } from "../evidence/study.ts";
import { computed } from "./computed.ts";
import { faulty, type SourcedValue } from "./insets.ts";

/*
 * Bang's blinding index is the share of right guesses minus that of wrong ones, by arm (Bang,
 * Control Clin Trials 2004;25:143-156). Net belief in the treatment is the index itself in the
 * treated arm and its negative in the sham arm, where a right guess says "sham".
 */

/** Which arm an index was taken in. */
type Given = "treatment" | "sham";

/** Belief in the treatment by arm, from blinding indexes. */
export const belief = {
	/** How far belief in the treatment outnumbers belief in sham in an arm, per 100, with its sign. */
	netBelief(index: Outcome, given: Given): SourcedValue {
		const net = netOf(index, given);
		if (net === undefined) return noIndex(index);
		return computed(
			[originOf(index)],
			`${net < 0 ? "−" : "+"}${Math.abs(net)}`,
			net,
			`index of the ${given} arm times ${given === "sham" ? "−100" : "100"}`,
		);
	},

	/** Distance between the arms' net beliefs, per 100: 0 where the sham passed as well as the treatment. */
	unblinding(treatment: Outcome, sham: Outcome): SourcedValue {
		const [treated, fake] = [
			netOf(treatment, "treatment"),
			netOf(sham, "sham"),
		];
		if (treated === undefined) return noIndex(treatment);
		if (fake === undefined) return noIndex(sham);
		return computed(
			[originOf(treatment), originOf(sham)],
			String(Math.abs(treated - fake)),
			Math.abs(treated - fake),
			`${treated} minus ${fake}`,
		);
	},
};

function netOf({ effect }: Outcome, given: Given): number | undefined {
	if (effect?.type !== "blinding index") return undefined;
	return Math.round((given === "sham" ? -100 : 100) * effect.value);
}

function noIndex(outcome: Outcome): SourcedValue {
	return faulty(
		originOf(outcome),
		`outcome "${outcome.key}" of ${outcome.study} is not a blinding index`,
		"Use an outcome whose effect is a blinding index",
	);
}
