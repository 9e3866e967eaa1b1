import { cite, fact, md, slide, table, text, value } from "#deck";
import type { Outcome } from "#evidence";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { macpherson2001YorkSafety as york } from "../evidence/safety-and-practice/macpherson-2001-york-safety.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { white2001Safa as safa } from "../evidence/safety-and-practice/white-2001-safa.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

const estimate = { form: "estimate" } as const;

/** Estimate with its unit, then the limits: the column head names the interval. */
function withInterval(outcome: Outcome) {
	return text`${value(outcome, estimate)} (${value(outcome, { form: "interval" })})`;
}

export default slide({
	id: "harm-rates",
	title:
		"Rates of harm turn on who counts, and on whether patients or treatments are counted",
	minutes: 1,
	cuts: [],
	claims: ["minimal-risks"],
	context: text`prospective surveys, no comparator · patients and treatments do not mix`,
	certainty: text`not graded`,
	sources: [pooled, witt, patients, safa, york],
	body: [
		table({
			caption: text`Harms of acupuncture in prospective surveys`,
			columns: [
				"Source",
				"Who reported",
				"Any harm (95% CI)",
				"Serious harm (95% CI)",
			],
			rows: [
				[
					text`${cite(pooled)}, by patient`,
					text`${fact(pooled.facts.studies)} studies pooled`,
					withInterval(pooled.outcomes.anyEventPatients),
					withInterval(pooled.outcomes.seriousPer10000Patients),
				],
				[
					text`the same, by treatment`,
					text`the same`,
					withInterval(pooled.outcomes.anyEventTreatments),
					withInterval(pooled.outcomes.seriousPerMillionTreatments),
				],
				[
					text`${cite(witt)}`,
					text`patients`,
					text`${value(witt.outcomes.anyEffect, estimate)} (no CI)`,
					text`pneumothorax: ${value(witt.outcomes.pneumothorax, estimate)}`,
				],
				[
					text`${cite(patients)}`,
					text`patients`,
					withInterval(patients.outcomes.anyEventPatients),
					text`${value(patients.outcomes.seriousEventPatients, estimate)}`,
				],
				[
					text`${cite(safa)}`,
					text`practitioners`,
					text`${value(safa.outcomes.allEvents, estimate)} (no CI)`,
					text`${value(safa.outcomes.seriousEvents, estimate)}`,
				],
				[
					text`${cite(york)}`,
					text`practitioners`,
					text`rates not read`,
					text`${value(york.outcomes.seriousEvents, estimate)}`,
				],
			],
		}),
	],
	notes: md`Read across, not down: a rate by patient and one by treatment are different things. Patients who were asked reported more than practitioners did.

Will be asked: "Your surveys are by the practitioners themselves." Partly; the German survey and the second British one asked patients. In Taiwan hospital claims were used instead.

Zero is no proof. None in ${fact(safa.facts.consultations)} consultations still allows about one in ten thousand, by the rule of three.

Transition: one rare harm has a good denominator.`,
	reading: md`Pooled over ${fact(pooled.facts.studies)} prospective studies (${cite(pooled)}), any harm came to ${value(pooled.outcomes.anyEventPatients)} and serious harm to ${value(pooled.outcomes.seriousPer10000Patients)}; counted by treatment, to ${value(pooled.outcomes.anyEventTreatments)} and ${value(pooled.outcomes.seriousPerMillionTreatments)}. The studies differ so much that these are orders of magnitude. When British patients were asked over three months (${cite(patients)}), ${value(patients.outcomes.anyEventPatients)} reported a harm and ${value(patients.outcomes.seriousEventPatients, estimate)} a serious one; after a single treatment ${value(patients.outcomes.negativeReactions, estimate)} noted some negative reaction and ${value(patients.outcomes.drowsiness, estimate)} were tired or drowsy. Doctors and physiotherapists who counted their own consultations (${cite(safa)}) reported ${value(safa.outcomes.allEvents)}, of which ${value(safa.outcomes.significantMinorEvents, estimate)} were notable, such as fainting or a needle left behind. A survey of acupuncturists (${cite(york)}), of whom ${fact(york.facts.responseRate)} answered, had ${value(york.outcomes.seriousEvents, estimate)} that were serious. No certainty was graded.`,
});
