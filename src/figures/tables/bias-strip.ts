import type { RecordTableBlock, TableCell } from "../../deck/record-table.ts";
import { text } from "../../deck/text.ts";
import { cite, plain, recorded } from "../../deck/values.ts";
import type { Study } from "../../evidence/study.ts";
import { type BiasDomain, biasDomains } from "../../evidence/vocabulary.ts";
import { type Fault, FigureWords, type Words } from "../core/figure.ts";

/** What each domain asks, as the head of its column. */
const domainName: Record<BiasDomain, string> = {
	sequence: "Random sequence",
	concealment: "Allocation concealed",
	participants: "Patients blind",
	provider: "Needler blind",
	assessor: "Assessor blind",
	incomplete: "Data complete",
	selective: "Outcomes all reported",
	other: "Other bias",
};

/**
 * Risk of bias by trial and domain, as reviews judged it: plus for low, question mark for unclear,
 * minus for high risk, each with its word. Domains that no row has are left out.
 *
 * @param trials records with judgements
 * @returns a table; no rows, records of another kind and trials without judgements become faults
 *   that the deck's checks report
 */
export function biasStrip(options: {
	id: string;
	title: Words;
	trials: readonly Study[];
}): RecordTableBlock {
	const faults: Fault[] = [];
	const words = new FigureWords();
	const title = words.say(options.title);
	if (options.trials.length === 0)
		faults.push({
			message: "a risk-of-bias strip has no rows",
			hint: "Give it at least one trial with judgements",
		});
	const rows = options.trials.flatMap((trial) => {
		if (trial.kind !== "rct")
			faults.push({
				message: `record ${trial.id} is of kind "${trial.kind}"`,
				hint: "Use a record of kind rct",
			});
		else if (!trial.bias)
			faults.push({
				message: `record ${trial.id} has no judgements of its risk of bias`,
				hint: "Read them at a review and record them in bias, or leave it out",
			});
		return trial.bias ? [{ trial, bias: trial.bias }] : [];
	});
	const domains = biasDomains.filter((domain) =>
		rows.some(({ bias }) => bias.judgements[domain]),
	);
	return {
		block: "record-table",
		form: "bias",
		id: options.id,
		caption: text`${plain(title, "title, checked as it is written")}: ${plain(`${rows.length} ${rows.length === 1 ? "trial" : "trials"} in ${domains.length} ${domains.length === 1 ? "domain" : "domains"}`, "count of the rows")}`,
		columns: [
			"Trial",
			...domains.map((domain) => domainName[domain]),
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
						: { text: text`not read` };
				}),
				{
					text: text`${recorded({ study: trial.id, field: "bias" }, bias.judgedBy)}`,
				},
			],
		})),
		notes: [text`low, unclear or high risk of bias`],
		comparators: [],
		origins: rows.map(({ trial }) => ({ study: trial.id, field: "bias" })),
		words: words.all,
		faults,
	};
}
