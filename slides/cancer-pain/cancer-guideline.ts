import {
	cite,
	fact,
	heterogeneity,
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
		"On acupuncture, oncologists say “should” for aromatase-inhibitor pain and “may” for the rest",
	minutes: 0.5,
	cuts: [],
	claims: ["firmly-within-oncology"],
	comparators: ["sham", "usual-care"],
	context: text`adults with cancer`,
	certainty: text`as each source states it`,
	sources: [guideline, review, cochrane, inpatients],
	body: [
		table({
			caption: text`What a guideline, two reviews and a hospital trial say`,
			columns: ["Source", "What it says", "On what basis"],
			rows: [
				[
					text`Society for Integrative Oncology and ASCO, ${cite(guideline)}`,
					text`**Should** be recommended for joint pain from aromatase inhibitors; **may** be for general cancer pain`,
					text`Intermediate evidence, moderate strength`,
				],
				[
					text`JAMA Oncology, ${cite(review)}`,
					text`${value(painVsSham, { gain: true })} less pain than with sham`,
					text`Moderate certainty; trials disagree, ${heterogeneity(painVsSham)}`,
				],
				[
					text`Cochrane, ${cite(cochrane)}`,
					text`Not pooled: the trials were too unlike`,
					text`${fact(cochrane.facts.trials)} trials, ${fact(cochrane.facts.participants)} people`,
				],
				[
					text`Hospital trial, ${cite(inpatients)}`,
					text`No detectable difference from usual care among all randomized`,
					text`${participants(inpatients)} people; ${value(assignedCareNotReceived, { form: "estimate" })} did not get what they were assigned`,
				],
			],
		}),
	],
	notes: md`Two verbs carry the guideline: should, for aromatase-inhibitor pain; may, for the rest. "Firmly within oncology", as the article has it, fits the first.

Will be asked: "The same people run the trials and write the guideline." True: its first author leads PEACE and is an author of IMPACT and of the JAMA Oncology review. The same team also ran CHOICE (${cite(choice)}), which went against acupuncture on its primary outcome.

Transition: and beyond pain: fatigue and sleep.`,
	transitions: { 60: "from the clinic to the operating room." },
	reading: md`The Society for Integrative Oncology and ASCO (${cite(guideline)}) say that acupuncture should be recommended for joint pain from aromatase inhibitors and may be for general cancer pain, on intermediate evidence with moderate strength. Its first author also leads PEACE (${cite(peace)}). A review in JAMA Oncology (${cite(review)}) gives ${value(painVsSham, { gain: true })} less pain than with sham, moderate certainty, from trials that disagree. The Cochrane review (${cite(cochrane)}), published in ${year(cochrane)}, before PEACE and IMPACT, found ${fact(cochrane.facts.trials)} trials with ${fact(cochrane.facts.participants)} people and did not pool them because they were too unlike: some favored acupuncture, others did not differ detectably from sham or from drugs. An older review rated ${fact(biasReview.facts.trialsHighRisk)} of ${fact(biasReview.facts.trials)} trials at high risk of bias (${cite(biasReview)}). In hospital (${cite(inpatients)}) offering acupuncture made no detectable difference from usual care among all randomized; ${value(assignedCareNotReceived, { form: "estimate" })} did not get the care assigned, and those who did get acupuncture did better, which is not a randomized comparison. So joint pain from these drugs is the firmer case, and cancer pain at large is open.`,
});
