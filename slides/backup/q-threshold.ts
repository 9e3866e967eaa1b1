import { arm, cite, fact, md, plain, points, slide, text, value } from "#deck";
import { responderBars } from "#figures";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { hershman2022S120052wk as year1 } from "../evidence/cancer/hershman-2022-s1200-52wk.ts";

const { worstPainWeek6VsSham, responder30PercentVsSham: response } =
	s1200.outcomes;
const { worstPainWeek52VsSham, worstPainWeek52VsWaitlist } = year1.outcomes;
const { meaningfulDifference } = s1200.facts;

const swog = plain("S1200", "name of a trial");

export default slide({
	id: "q-threshold",
	title: text`${swog} missed its own bar; responder shares, counted afterwards, favour needling`,
	minutes: 1,
	cuts: [],
	comparators: ["sham", "waitlist"],
	context: text`“${swog} failed its own threshold?”`,
	certainty: text`post hoc, not graded`,
	body: [
		responderBars({
			id: "q-threshold",
			title: text`Responders in ${swog}`,
			outcome: response,
			arms: [
				{ arm: "ta", label: "Acupuncture", role: "treatment" },
				{ arm: "sa", label: "Sham needling", role: "sham" },
				{ arm: "wl", label: "Waiting list", role: "waitlist" },
			],
			differences: [],
			axisTitle: text`Percent with ${plain("30%", "rule for a responder")} less worst pain, by a later letter`,
			message:
				"About half responded with acupuncture and a third with sham; the count was made afterwards.",
		}),
		points`
      Mean gain over sham ${value(worstPainWeek6VsSham, { form: "estimate", gain: true })} against a bar of ${fact(meaningfulDifference, { unit: false })}; at a year ${value(worstPainWeek52VsSham, { form: "estimate", gain: true })}, early against late access`,
	],
	notes: md`Yes. The trial set ${fact(meaningfulDifference)} as the difference that matters and found ${value(worstPainWeek6VsSham, { gain: true })}. The authors themselves call the size uncertain. A published letter replies that two points is a bar for one patient, and counts responders: ${arm(response, "ta")}, ${arm(response, "sa")} and ${arm(response, "wl")}. That count is post hoc.

The year: from week ${plain("24", "time in the trial")} every arm was offered ${fact(year1.facts.laterSessionsOffered, { unit: false })} sessions. So ${value(worstPainWeek52VsSham, { gain: true })} over sham and ${value(worstPainWeek52VsWaitlist, { gain: true })} over the waiting list compare early with late access. Uptake by arm was not read.

Will be asked: "Was sham any better than waiting?" Hardly: the two moved alike, so expectation did little here.`,
	reading: md`${swog} (${cite(s1200)}) set ${fact(meaningfulDifference)} of worst pain as the difference that would matter and found ${value(worstPainWeek6VsSham, { gain: true })} less pain than with sham at six weeks. By its own rule it fell short, and the authors call the size of uncertain importance. A letter argued that the bar belongs to single patients and counted those with ${plain("30%", "rule for a responder")} less pain: ${arm(response, "ta")} with acupuncture, ${arm(response, "sa")} with sham and ${arm(response, "wl")} on the waiting list, a count made afterwards. At a year the difference from sham was ${value(worstPainWeek52VsSham, { gain: true })} (${cite(year1)}, partly read in summaries). From week ${plain("24", "time in the trial")} all arms had been offered ${fact(year1.facts.laterSessionsOffered, { unit: false })} sessions, so this compares early with late access and not needles with sham.`,
});
