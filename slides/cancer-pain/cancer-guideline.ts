import {
	cite,
	fact,
	md,
	participants,
	slide,
	table,
	text,
	value,
	year,
} from "#deck";
import { garcia2013Jco as biasReview } from "../evidence/cancer/garcia-2013-jco.ts";
import { garland2019Choice as choice } from "../evidence/cancer/garland-2019-choice.ts";
import { he2020Jamaoncol as review } from "../evidence/cancer/he-2020-jamaoncol.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { mao2022SioAsco as guideline } from "../evidence/cancer/mao-2022-sio-asco.ts";
import { paley2015Cochrane as cochrane } from "../evidence/cancer/paley-2015-cochrane.ts";
import { pracxisInpatientCancer as inpatients } from "../evidence/cancer/pracxis-inpatient-cancer.ts";

const { painVsSham } = review.outcomes;
const { assignedCareNotReceived } = inpatients.outcomes;

export default slide({
	id: "cancer-guideline",
	title:
		"Oncologists recommend needles for one joint pain; for cancer pain Cochrane could not pool",
	minutes: 1,
	cuts: [60],
	claims: ["firmly-within-oncology"],
	comparators: ["sham", "usual-care"],
	context: text`cancer pain, adults`,
	certainty: text`as each source states it`,
	sources: [guideline, review, cochrane, inpatients],
	body: [
		table({
			caption: text`What a guideline, two reviews and a hospital trial say on cancer pain`,
			columns: ["Who", "Says", "On what ground"],
			rows: [
				[
					text`${cite(guideline)}`,
					text`**Should** be recommended for joint pain from aromatase inhibitors, **may** be for general cancer pain`,
					text`Intermediate evidence, moderate strength`,
				],
				[
					text`JAMA Oncology, ${cite(review)}`,
					text`${value(painVsSham, { gain: true })} less pain than sham`,
					text`Moderate certainty; trials heterogeneous`,
				],
				[
					text`Cochrane, ${cite(cochrane)}`,
					text`Not pooled: too unlike`,
					text`${fact(cochrane.facts.trials)} trials, ${fact(cochrane.facts.participants)} people`,
				],
				[
					text`${cite(inpatients)}`,
					text`In hospital, no difference from usual care among all randomised`,
					text`${participants(inpatients)} people; ${value(assignedCareNotReceived, { form: "estimate" })} did not get what they were assigned`,
				],
			],
		}),
	],
	notes: md`Two words carry the guideline: should, for one joint pain; may, for the rest. "Firmly within oncology", as the article has it, fits the first. Cochrane searched to July ${year(cochrane)}, before PEACE, IMPACT and the large sham trial. The hospital trial found nothing among all randomised and more in those who did get needles, which is no randomised comparison.

Will be asked: "The same people run the trials and write the guideline." True: its first author leads PEACE and is an author of IMPACT and of the JAMA Oncology review. The same team also ran CHOICE (${cite(choice)}), which went against acupuncture on its primary outcome. An older review rated ${fact(biasReview.facts.trialsHighRisk)} of ${fact(biasReview.facts.trials)} trials at high risk of bias (${cite(biasReview)}).

Transition: is it safe in these patients?`,
	transitions: { 60: "from the clinic to the operating theatre." },
	reading: md`The Society for Integrative Oncology and ASCO (${cite(guideline)}) say that acupuncture should be recommended for joint pain from aromatase inhibitors and may be for general cancer pain, on intermediate evidence with moderate strength. Its first author also leads PEACE (${cite(peace)}). A review in JAMA Oncology (${cite(review)}) gives ${value(painVsSham, { gain: true })} less pain than sham, moderate certainty, from a news digest. The Cochrane review (${cite(cochrane)}), with trials up to ${year(cochrane)}, found ${fact(cochrane.facts.trials)} trials with ${fact(cochrane.facts.participants)} people, and did not pool them because they were too unlike: some favoured acupuncture, others did not differ from sham or from drugs. Among ${participants(inpatients)} inpatients with solid tumours (${cite(inpatients)}, a summary without figures) offering acupuncture made no difference from usual care; ${value(assignedCareNotReceived, { form: "estimate" })} did not get the care assigned. So joint pain from these drugs is the firm case, and cancer pain at large is an open one.`,
});
