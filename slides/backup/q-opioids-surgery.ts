import {
	arm,
	cite,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
	year,
} from "#deck";
import { forestPlot } from "#figures";
import { baldawi2022BfaVa as baldawi } from "../evidence/postoperative/baldawi-2022-bfa-va.ts";
import { cho2015BackSurgery as cho } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { crawford2019Bfa as crawford } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { deng2008Thoracotomy as deng } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { sun2008Bja as sun } from "../evidence/postoperative/sun-2008-bja.ts";
import { tan2024Teas as teas } from "../evidence/postoperative/tan-2024-teas.ts";
import { tedesco2017Tka as tedesco } from "../evidence/postoperative/tedesco-2017-tka.ts";

const { opioidHour8VsSham, opioidHour24VsSham, opioidHour72VsSham } =
	sun.outcomes;
const ear = baldawi.outcomes.opioidHour24VsSham;

export default slide({
	id: "q-opioids-surgery",
	title:
		"Old pooled trials saved some opioid over sham; later sham-controlled trials disagree",
	minutes: 1,
	cuts: [],
	context: text`“Does it cut opioids after surgery?”`,
	certainty: text`not stated`,
	body: [
		forestPlot({
			id: "q-opioids-surgery",
			title: text`Opioid saved against sham after surgery, review of ${year(sun)}`,
			rows: [
				{
					outcome: opioidHour8VsSham,
					label: text`First ${plain("8 hours", "time of the outcome")}`,
				},
				{
					outcome: opioidHour24VsSham,
					label: text`First ${plain("24 hours", "time of the outcome")}`,
				},
				{
					outcome: opioidHour72VsSham,
					label: text`First ${plain("72 hours", "time of the outcome")}`,
				},
			],
			gain: true,
			message:
				"A few milligrams of opioid were saved, in trials older than modern multimodal pain care.",
		}),
		points`
      Ear needles since: less opioid in ${participants(baldawi)} veterans, no difference in ${participants(crawford)} Air Force patients`,
	],
	notes: md`Not reliably. The pooled saving, ${value(opioidHour24VsSham, { gain: true })} at a day, comes from trials before today's multimodal analgesia; with less opioid in use there is less to save.

Since then: ear needles used ${arm(ear, "bfa")} against ${arm(ear, "sham")} in ${participants(baldawi)} veterans (${cite(baldawi)}); none saved in ${participants(crawford)} Air Force patients (${cite(crawford)}) nor after thoracotomy (${cite(deng)}); after back surgery ${value(cho.outcomes.opioidHour24VsSham, { gain: true })} (${cite(cho)}).

Will be asked: "I read that it cuts opioids after knee replacement." News items credit acupuncture with a figure of ${cite(tedesco)} that belongs to electrotherapy. Needles delayed the first dose by ${value(tedesco.outcomes.timeToFirstOpioid)}; that is not less opioid.`,
	reading: md`A review of ${year(sun)} (${cite(sun)}) found ${value(opioidHour24VsSham, { gain: true })} less opioid over a day than with sham. Its trials come from before modern multimodal pain care, so the saving may not carry over. Later sham-controlled results disagree. Ear needles used ${arm(ear, "bfa")} against ${arm(ear, "sham")} in ${participants(baldawi)} veterans (${cite(baldawi)}), and made no difference in ${participants(crawford)} Air Force patients (${cite(crawford)}). After back surgery the pooled opioid difference was ${value(cho.outcomes.opioidHour24VsSham, { gain: true })} (${cite(cho)}), an interval that includes none. The largest pooled saving, ${value(teas.outcomes.opioidHour24TeasVsMixed, { gain: true })}, belongs to skin electrodes (${cite(teas)}), and the figure that news items quote for knee replacement belongs to electrotherapy (${cite(tedesco)}).`,
});
