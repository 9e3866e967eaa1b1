import {
	cite,
	columns,
	fact,
	keyNumber,
	md,
	plain,
	slide,
	type Text,
	table,
	text,
	value,
	year,
} from "#deck";
import type { Outcome } from "#evidence";
import { csp2024ThoracicExclusion as insurer } from "../evidence/safety-and-practice/csp-2024-thoracic-exclusion.ts";
import { lin2019Pneumothorax as lin } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

const { outcomes, facts } = lin;
const number = { form: "estimate", unit: false } as const;

function row(name: Text, outcome: Outcome) {
	return [
		name,
		text`${value(outcome, number)} (${value(outcome, { form: "interval" })})`,
	];
}

export default slide({
	id: "rare-harms",
	title:
		"Pneumothorax is very rare, and likelier after chest surgery and with lung disease",
	minutes: 1,
	cuts: [],
	claims: ["list-of-harms", "licensed-practitioners"],
	context: text`hospital care within ${plain("7 days", "time of the outcome")} · claims of ${fact(facts.patients)} people in Taiwan`,
	certainty: text`not graded`,
	sources: [lin, insurer],
	body: [
		columns(
			{
				heading: text`Per million treatments`,
				body: [
					keyNumber(
						value(outcomes.pneumothoraxAllTreatments, number),
						text`all treatments`,
					),
					keyNumber(
						value(outcomes.pneumothoraxAtRiskAreas, number),
						text`where the lung is at risk (no intervals printed)`,
					),
				],
			},
			{
				heading: text`Odds ratios, against patients without it`,
				body: [
					table({
						caption: text`What went with pneumothorax after acupuncture`,
						columns: ["Risk factor", "Odds ratio (95% CI)"],
						rows: [
							row(text`Chest surgery in the past`, outcomes.thoracicSurgery),
							row(text`Emphysema`, outcomes.emphysema),
							row(text`Lung cancer`, outcomes.lungCancer),
							row(text`Tuberculosis`, outcomes.tuberculosis),
							row(text`Pneumonia`, outcomes.pneumonia),
						],
					}),
				],
			},
		),
	],
	notes: md`${fact(facts.treatments)} treatments by licensed doctors in Taiwan: ${value(outcomes.pneumothoraxAllTreatments, { form: "estimate" })}, twice that over areas at risk. The figure counts only cases that reached hospital. The number of treatments was no risk factor; the lungs were.

Will be asked: "Is a licence enough?" No. The British physiotherapists' society ended cover for needling over the chest in ${year(insurer)}: claims for pneumothorax were regular, and it could defend none.

If pressed on the table: two of the intervals, chest surgery and emphysema, are not centred on their estimates as printed; quote them as "clearly above one".

Transition: other patients who need more care.`,
	reading: md`Insurance claims in Taiwan cover ${fact(facts.treatments)} treatments of ${fact(facts.patients)} people by licensed doctors (${cite(lin)}). Pneumothorax that needed hospital care within a week followed ${value(outcomes.pneumothoraxAllTreatments, { form: "estimate" })} (interval not reported), and ${value(outcomes.pneumothoraxAtRiskAreas, { form: "estimate" })} over areas at risk. It was likelier in people who had had chest surgery, odds ratio ${value(outcomes.thoracicSurgery)}, and with emphysema, ${value(outcomes.emphysema)}; these two intervals are oddly placed around their estimates as printed. Men were at higher risk as well, ${value(outcomes.maleSex)}, as were people with chronic bronchitis, ${value(outcomes.chronicBronchitis)}. Cases that stayed at home are not counted. The German survey (${cite(witt)}), which asked patients, had ${value(witt.outcomes.pneumothorax, { form: "estimate" })}. A licence does not remove the risk. The British physiotherapists' society stopped covering needling over the chest in ${year(insurer)} because claims were frequent (${cite(insurer)}). A rule that follows, judgement rather than data: no deep needles over the chest of someone with lung disease or past chest surgery.`,
});
