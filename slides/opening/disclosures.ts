import { cite, disclosuresBlock, md, plain, slide, table, text } from "#deck";
import { fda21cfr8805580 as needles } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";

const searched = plain("November 2026", "month of the last search");

export default slide({
	id: "disclosures",
	title: "Disclosures: relationships, support, and uses outside the US label",
	minutes: 0.5,
	cuts: [20, 40, 60],
	body: [
		disclosuresBlock(),
		table({
			caption: text`Statements required of accredited education`,
			columns: ["Item", "Statement"],
			rows: [
				[
					text`Mitigation`,
					text`Any relevant relationship is named above and was mitigated before this session`,
				],
				[
					text`Commercial support`,
					text`None: no ineligible company planned, paid for or reviewed this talk`,
				],
				[
					text`Unlabeled uses`,
					text`Pregabalin and epidural steroids for sciatica; metoprolol and flunarizine (not sold in the US) for migraine; skin-electrode and laser devices`,
				],
				[
					text`Labeled use`,
					text`Needles are regulated for acupuncture in general, for no disease (${cite(needles)})`,
				],
				[
					text`Evidence`,
					text`Searched to ${searched}. † from a secondary account, ‡ computed for this talk`,
				],
			],
		}),
	],
	notes: md`These are the relationships of everyone who shaped this talk; read yours aloud. No company supported it. Some of the treatments I mention are used outside their US label, and they are listed here. Every number on a slide leads to its source: one dagger means a secondary account, two daggers mean that we computed it.

Will be asked: "Are you an acupuncturist?" Answer plainly, yes or no.

Will be asked: "How current is this?" Searched to ${searched}. Check three things before you speak: the full report of BackInAction, the results of the hip-replacement trial, and the Cochrane review of ${plain("PC6", "name of a point")} for nausea.

Transition: now, a patient.`,
	reading: md`The interests of those who shaped the talk are on the slide, in the form that accredited education in the United States asks for: relationships with ineligible companies in the past ${plain("24 months", "period of disclosure")}, how they were mitigated, commercial support, and uses outside the label. The needles themselves are regulated for the practice of acupuncture in general, and for no particular disease (${cite(needles)}). The evidence was searched for to ${searched}, by question and not as a systematic review. Each number leads to its source. A dagger marks a figure from a secondary account of a study; a double dagger marks one computed here from published figures. Pooled estimates are published ones; nothing was pooled for this talk.`,
});
