import { cite, fact, md, plain, slide, text, value, year } from "#deck";
import { verdictTimeline } from "#figures";
import { cmsNcd3033 as cms } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { ho2025CpgAcupuncture as ho } from "../evidence/low-back-pain/ho-2025-cpg-acupuncture.ts";
import { mu2020Cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceCg882009 as niceBefore } from "../evidence/low-back-pain/nice-cg88-2009.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { vaDod2017Lbp as vaDod } from "../evidence/low-back-pain/va-dod-2017-lbp.ts";
import { vaDod2022Lbp as vaDodNow } from "../evidence/low-back-pain/va-dod-2022-lbp.ts";
import { who2023Clbp as who } from "../evidence/low-back-pain/who-2023-clbp.ts";
import { nvl2017Kreuzschmerz as nvl } from "../evidence/safety-and-practice/nvl-2017-kreuzschmerz.ts";

const ten = plain("10", "range of the scale");

export default slide({
	id: "guidelines",
	title:
		"Guidelines split, and the one that puts sham first is the one that says no",
	minutes: 1.5,
	cuts: [20, 40, 60],
	comparators: ["usual-care", "sham"],
	context: text`adults; under each body, its comparator`,
	certainty: text`as each body states it`,
	sources: [niceBefore, nice, acp, vaDod, who, cms],
	body: [
		verdictTimeline({
			id: "guidelines-verdicts",
			title:
				"What guidelines and Medicare say of acupuncture for low back pain",
			verdicts: [
				{
					guideline: niceBefore,
					statement: niceBefore.statements.firstChoice,
					label: "NICE",
				},
				{
					guideline: nice,
					statement: nice.statements.backPain,
					label: "NICE: do not offer",
					replaces: niceBefore,
				},
				{
					guideline: acp,
					statement: acp.statements.chronicBackPain,
					label: "ACP: a first choice",
				},
				{
					guideline: vaDod,
					statement: vaDod.statements.chronicBackPain,
					label: "VA/DoD, weak (since replaced)",
				},
				{
					guideline: cms,
					statement: cms.statements.chronicBackPain,
					label: text`Medicare: ${fact(cms.facts.annualCap)} a year`,
				},
				{
					guideline: who,
					statement: who.statements.chronicBackPain,
					label: "WHO: may be offered",
				},
			],
			message: text`NICE said yes in ${year(niceBefore)} and no in ${year(nice)}, when comparisons with sham came first.`,
		}),
	],
	notes: md`Start with NICE, in Britain, because it is an experiment in itself. In ${year(niceBefore)} it offered acupuncture as one of three choices. In ${year(nice)} it said: do not offer. What changed was the comparator. Sham came first, and acupuncture was judged no better than sham.

The American College of Physicians accepted a difference from no treatment or sham as enough for a low-risk option. WHO weighed all comparators alike and says: may be offered. Medicare pays.

Critics of NICE, advocates among them, have a fair point. In NICE’s own tables acupuncture gained ${fact(nice.facts.acupunctureVsUsual)} in ${ten} over usual care and exercise ${fact(nice.facts.exerciseVsUsual, { unit: false })}, and exercise did not have to beat a sham.

For Mrs. K. the split comes down to her own question. "Will I do better with it than without?" Probably a little. "Is it more than a sham?" For her back, that is uncertain. Offer it as an addition, not as a promise.

Will be asked: "And Cochrane?" In ${year(mu2020Cochrane)}: may not relieve pain more than sham in a clinically meaningful way, right after treatment. Against usual care, ${value(mu2020Cochrane.outcomes.painVsUsual, { gain: true })} less pain, low certainty, short of the ${fact(mu2020Cochrane.facts.vasRelevantDifference)} it had set as relevant.

Will be asked: "Is that the current VA guideline?" No. An edition of ${year(vaDodNow)} has replaced it; check it before you quote it.

Transition: back to Mrs. K., who asks what it would do for her.`,
	transitions: {
		20: "the back is one condition. How do the others compare?",
		40: "from the back to the leg: sciatica.",
		60: "from the back to the leg: sciatica.",
	},
	reading: md`NICE offered acupuncture for low back pain in ${year(niceBefore)}, as one of three choices alongside exercise and manual therapy (${cite(niceBefore)}); its cost analysis compared acupuncture with usual care, at ${fact(niceBefore.facts.costPerQaly)}. In ${year(nice)} it advised against (${cite(nice)}): comparisons with sham were put first and, in the words of its draft, acupuncture was not better than sham; the smallest difference in pain held important was ${fact(nice.facts.importantPain)} in ${ten}. Critics object, a declared advocate among them, that in NICE’s own tables acupuncture gained ${fact(nice.facts.acupunctureVsUsual)} over usual care and exercise, which did not have to beat sham, ${fact(nice.facts.exerciseVsUsual)}.

The American College of Physicians (${cite(acp)}) lists acupuncture among first choices for chronic low back pain: on evidence of moderate quality against no treatment, and of low quality, for pain only, against sham. The VA/DoD guideline of ${year(vaDod)} (${cite(vaDod)}) suggested offering it, a weak recommendation; an edition of ${year(vaDodNow)} (${cite(vaDodNow)}) has replaced it. The World Health Organization (${cite(who)}) says that it may be offered, a conditional recommendation on low certainty, from a review that weighed sham, no treatment and usual care alike; the German guideline (${cite(nvl)}) says that it may be used. Medicare (${cite(cms)}) covers up to ${fact(cms.facts.initialVisits)} in ${fact(cms.facts.initialDays)} and at most ${fact(cms.facts.annualCap)} a year.

The Cochrane review (${cite(mu2020Cochrane)}) finds that acupuncture may not relieve pain right after treatment more than sham in a clinically meaningful way, and ${value(mu2020Cochrane.outcomes.painVsUsual, { gain: true })} less pain than usual care, with low certainty and short of the ${fact(mu2020Cochrane.facts.vasRelevantDifference)} that it had set as relevant between groups. Across chronic musculoskeletal pain, ${value(ho.outcomes.recommendationsFor, { form: "estimate", unit: false })}% of ${fact(ho.facts.recommendations)} in ${fact(ho.facts.guidelines)} are for acupuncture, nearly all of them weak or conditional, and ${value(ho.outcomes.recommendationsAgainst, { form: "estimate", unit: false })}% against (${cite(ho)}).`,
});
