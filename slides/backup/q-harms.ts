import { arm, cite, fact, md, slide, table, text, value } from "#deck";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { ernst2011Reviews as ernst } from "../evidence/safety-and-practice/ernst-2011-reviews.ts";
import { lin2019Pneumothorax as lin } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { white2001Safa as safa } from "../evidence/safety-and-practice/white-2001-safa.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

export default slide({
	id: "q-harms",
	title:
		"Serious harm is rare, and people have died of it; the count depends on who counts",
	minutes: 1,
	cuts: [],
	comparators: ["none"],
	context: text`“Deaths, and surveys by acupuncturists: how is that minimal?”`,
	body: [
		table({
			caption: text`Harm of acupuncture by who counted`,
			columns: ["Who counted", "Mild or any", "Serious"],
			rows: [
				[
					text`Practitioners (${cite(safa)})`,
					text`${value(safa.outcomes.allEvents, { form: "estimate" })}`,
					text`${value(safa.outcomes.seriousEvents, { form: "estimate" })}`,
				],
				[
					text`Patients, UK (${cite(patients)})`,
					text`${value(patients.outcomes.anyEventPatients)}`,
					text`${value(patients.outcomes.seriousEventPatients, { form: "estimate" })}`,
				],
				[
					text`Patients, Germany (${cite(witt)})`,
					text`${value(witt.outcomes.anyEffect, { form: "estimate" })}`,
					text`Pneumothorax in ${value(witt.outcomes.pneumothorax, { form: "estimate" })}`,
				],
				[
					text`Pooled studies (${cite(pooled)})`,
					text`${value(pooled.outcomes.anyEventPatients)}`,
					text`${value(pooled.outcomes.seriousPer10000Patients)}`,
				],
				[
					text`Hospital records, Taiwan (${cite(lin)})`,
					text`Not counted`,
					text`Pneumothorax in ${value(lin.outcomes.pneumothoraxAllTreatments, { form: "estimate" })}`,
				],
				[
					text`Case reports, worldwide (${cite(ernst)})`,
					text`Not counted`,
					text`${value(ernst.outcomes.severeCases, { form: "estimate" })}, ${value(ernst.outcomes.deaths, { form: "estimate" })}; no denominator`,
				],
			],
		}),
	],
	notes: md`Both are true. ${value(ernst.outcomes.severeCases, { form: "estimate" })} with ${value(ernst.outcomes.deaths, { form: "estimate" })} are case reports from the whole world. Nobody knows how many treatments stand behind them, so never show them as a rate. Pooled prospective studies give about one person in ten thousand with a serious event, with a wide spread between studies.

"Your surveys are filled in by acupuncturists." Partly, and acupuncturists report less. So use what patients report, ${value(patients.outcomes.anyEventPatients, { form: "estimate" })} with any event, and hospital records, which nobody in the clinic fills in.

Will be asked: "What goes into the consent?" Bruising and drowsiness are common. Pneumothorax, infection and nerve injury are rare. Lung disease, chest surgery and blood thinners raise the risk; after needling near the spine, weakness or severe pain is an emergency.`,
	reading: md`A review of case reports counted ${value(ernst.outcomes.severeCases, { form: "estimate" })} and ${value(ernst.outcomes.deaths, { form: "estimate" })} across a decade and the whole world (${cite(ernst)}). Nobody knows how many treatments stand behind them, so they show that such harm is possible and give no rate. Rates come from prospective studies: pooled, serious events in ${value(pooled.outcomes.seriousPer10000Patients)} (${cite(pooled)}). Who counts matters. Practitioners reported ${value(safa.outcomes.allEvents, { form: "estimate" })} (${cite(safa)}); patients asked over three months reported ${value(patients.outcomes.anyEventPatients)} (${cite(patients)}); German patients ${arm(witt.outcomes.anyEffect, "acupuncture")} of ${fact(witt.facts.patients)} (${cite(witt)}). Hospital records in Taiwan, which no acupuncturist fills in, show pneumothorax in ${value(lin.outcomes.pneumothoraxAllTreatments, { form: "estimate" })} (${cite(lin)}). Minimal is a fair word for the usual treatment and a poor one for the worst case.`,
});
