import {
	arm,
	cite,
	fact,
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
import { fan2021Tsa as fan } from "../evidence/headache/fan-2021-tsa.ts";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { pu2017DrugsMa as pu } from "../evidence/headache/pu-2017-drugs-ma.ts";
import { streng2006Metoprolol as streng } from "../evidence/headache/streng-2006-metoprolol.ts";
import { wang2011Flunarizine as wang } from "../evidence/headache/wang-2011-flunarizine.ts";
import { yang2011Topiramate as yang } from "../evidence/headache/yang-2011-topiramate.ts";

const { responseVsDrug, dropoutVsDrug, dropoutForHarmVsDrug } =
	giovanardi.outcomes;
const { responseMonth4, responseMonth6 } = pu.outcomes;

export default slide({
	id: "migraine-drugs",
	title:
		"In open trials more responded to acupuncture than to drugs, less clearly by six months",
	minutes: 1,
	cuts: [60],
	claims: ["migraine-drugs"],
	context: text`response in migraine · reviews share trials`,
	certainty: text`moderate (Giovanardi), else not stated`,
	sources: [giovanardi, fan, pu],
	body: [
		forestPlot({
			id: "migraine-drugs-forest",
			title: "Response to acupuncture against preventive drugs",
			rows: [
				{
					outcome: responseVsDrug,
					label: text`Giovanardi ${year(giovanardi)}`,
				},
				{
					outcome: fan.outcomes.responseVsDrugs,
					label: text`Fan ${year(fan)}`,
				},
				{
					outcome: responseMonth4,
					label: text`Pu ${year(pu)}, ${plain("3–4 months", "time point")}`,
				},
				{
					outcome: responseMonth6,
					label: text`Pu ${year(pu)}, ${plain("5–6 months", "time point")}`,
				},
			],
			message:
				"Three estimates favour acupuncture; the one at five to six months includes no difference.",
		}),
		points`
      Leaving the trial: risk ratio ${value(dropoutVsDrug)}; because of harm ${value(dropoutForHarmVsDrug)}
      Needles and pills can be told apart: nearly all of these trials are open`,
	],
	notes: md`Response against preventive drugs. Three reviews of overlapping trials: ${value(responseVsDrug)}, ${value(fan.outcomes.responseVsDrugs)}, and ${value(responseMonth4)} falling to ${value(responseMonth6)} at five to six months. Fewer stop: ${value(dropoutVsDrug)}. That is the firmest advantage.

Will be asked: "As good as drugs, then?" In open trials, at least. The only double-dummy trial compared with four weeks of flunarizine, two of them at half dose. ${cite(streng)} wanted ${fact(streng.facts.plannedSize)} and randomised ${participants(streng)}; P = ${fact(streng.facts.pMigraineDays)} there is absence of evidence. Do not compare across placebo arms: a sham needle is not a placebo pill.

Transition: the other common headache, which the article leaves out.`,
	reading: md`Several reviews pool trials of acupuncture against preventive drugs, largely the same trials. Response was more frequent with acupuncture in ${cite(giovanardi)}, risk ratio ${value(responseVsDrug)} (${fact(giovanardi.facts.trials)}, certainty moderate), and in ${cite(fan)}, ${value(fan.outcomes.responseVsDrugs)}. In ${cite(pu)} it was ${value(responseMonth4)} at three to four months and ${value(responseMonth6)} at five to six, an interval that includes no difference; summaries of ${cite(cochrane)} also find the two level at six months. Fewer people left the acupuncture arms, risk ratio ${value(dropoutVsDrug)}, or left them because of harm, ${value(dropoutForHarmVsDrug)}. In a single trial against metoprolol (${cite(streng)}), ${arm(streng.outcomes.withdrawal, "acu", { unit: false })} and ${arm(streng.outcomes.withdrawal, "metoprolol", { unit: false })} people withdrew; against topiramate (${cite(yang)}), ${arm(yang.outcomes.adverseEvents, "acu")} and ${arm(yang.outcomes.adverseEvents, "topiramate")} of ${participants(yang)} people had an adverse event. Nearly all comparisons were open. The one double-dummy trial (${cite(wang)}) used flunarizine for ${fact(wang.facts.drugWeeks)} only. Not different does not mean equivalent, and the first author of one review is employed by an acupuncture federation.`,
});
