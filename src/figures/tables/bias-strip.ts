import { plain, recorded } from "../../deck/insets.ts";
import type { TableCell } from "../../deck/record-table.ts";
import { cite } from "../../deck/study-values.ts";
import { text } from "../../deck/text.ts";
import { absence } from "../../evidence/printed.ts";
import { originOfBias, type Study } from "../../evidence/study.ts";
import { biasDomains } from "../../evidence/vocabulary.ts";
import {
	type Draft,
	declareTable,
	type TableOptions,
	type TableParts,
} from "../core/figure.ts";

/** What the author of a risk-of-bias strip gives. */
export interface BiasStripOptions extends TableOptions {
	/** Records with judgements. */
	readonly trials: readonly Study[];
}

/**
 * Risk of bias by trial and domain, as reviews judged it: plus for low, question mark for unclear,
 * minus for high risk, each with its word. Domains that no row has are left out.
 *
 * @returns a declaration; once it is built, no rows, records of another kind and trials without judgements become faults
 *   that the deck's checks report
 */
export function biasStrip(options: BiasStripOptions) {
	return declareTable("bias-strip", options);
}

/** The table of the options. */
export function buildBiasStrip(
	options: BiasStripOptions,
	draft: Draft,
): TableParts {
	draft.refuseEmpty(
		options.trials,
		"a risk-of-bias strip has no rows",
		"Give it at least one trial with judgements",
	);
	const rows = options.trials.flatMap((trial) => {
		if (trial.kind !== "rct")
			draft.refuse(
				`record ${trial.id} is of kind "${trial.kind}"`,
				"Use a record of kind rct",
			);
		else if (!trial.bias)
			draft.refuse(
				`record ${trial.id} has no judgements of its risk of bias`,
				"Read them at a review and record them in bias, or leave it out",
			);
		return trial.bias ? [{ trial, bias: trial.bias }] : [];
	});
	const domains = biasDomains.filter((domain) =>
		rows.some(({ bias }) => bias.judgements[domain]),
	);
	return {
		size: `${rows.length} ${rows.length === 1 ? "trial" : "trials"} in ${domains.length} ${domains.length === 1 ? "domain" : "domains"}`,
		columns: [
			"Trial",
			...domains.map((domain) => draft.subject.bias[domain]),
			"Judged by",
		],
		rows: rows.map(({ trial, bias }) => ({
			heading: { text: text`${cite(trial)}` },
			cells: [
				...domains.map((domain): TableCell => {
					const judgement = bias.judgements[domain];
					return judgement
						? {
								mark: { mark: "judgement", judgement },
								text: text`${plain(judgement, "a judgement")}`,
							}
						: { text: text`${plain(absence.sign, "absence")}` };
				}),
				{
					text: text`${recorded(originOfBias(trial), bias.judgedBy)}`,
				},
			],
		})),
		notes: [text`low, unclear or high risk of bias`],
		origins: rows.map(({ trial }) => originOfBias(trial)),
	};
}
