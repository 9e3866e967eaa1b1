import { cite, fact, md, slide, text, value } from "#deck";
import { guidelineTable } from "#figures";
import { cmsNcd3033 as cms } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { ho2025CpgAcupuncture as ho } from "../evidence/low-back-pain/ho-2025-cpg-acupuncture.ts";
import { mu2020Cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { who2023Clbp as who } from "../evidence/low-back-pain/who-2023-clbp.ts";
import { nvl2017Kreuzschmerz as nvl } from "../evidence/safety-and-practice/nvl-2017-kreuzschmerz.ts";

export default slide({
	id: "guidelines",
	title:
		"Guidelines that read the same trials disagree on which comparator counts",
	minutes: 1.5,
	cuts: [40, 60],
	comparators: ["usual-care", "sham"],
	context: text`chronic low back pain, adults`,
	certainty: text`as each body states it`,
	sources: [acp, who, nvl, nice, cms],
	body: [
		guidelineTable({
			id: "back-pain-guidelines",
			title: "Guidelines and coverage for chronic low back pain",
			rows: [
				{ guideline: acp, statement: acp.statements.chronicBackPain },
				{ guideline: who, statement: who.statements.chronicBackPain },
				{ guideline: nvl, statement: nvl.statements.chronicBackPain },
				{ guideline: nice, statement: nice.statements.backPain },
				{ guideline: cms, statement: cms.statements.chronicBackPain },
			],
		}),
	],
	notes: md`The same trials, five answers. The ACP takes benefit over usual care or sham as enough to offer a low-risk option. NICE required a difference from sham, and did not find one that mattered. Its critics, among them declared advocates, note that exercise was not held to that test. WHO and the German guideline land in between: may be offered, may be used. Medicare pays, within a cap. Cochrane, on the same trials: no clinically important gain over sham, its size not read, ${value(mu2020Cochrane.outcomes.painVsUsual, { gain: true })} less pain than usual care, low certainty, under its ${fact(mu2020Cochrane.facts.vasRelevantDifference)} bar.

Say plainly: NICE was read second-hand here. Its later guideline on chronic primary pain does not reverse this one; back pain stays under the older guideline.

Transition: back to Mrs K., who asks what it would do for her.`,
	transitions: {
		40: "from the back to cancer, where the article is most hopeful.",
	},
	reading: md`The American College of Physicians (${cite(acp)}) lists acupuncture among first choices for chronic low back pain, on evidence that it rates as moderate. The World Health Organization (${cite(who)}) says that it may be offered, a conditional recommendation on low certainty; the German guideline (${cite(nvl)}) that it may be used. NICE (${cite(nice)}, read in secondary accounts) says not to offer it, because it did not find a benefit over sham that mattered; a declared advocate objects that in NICE's own tables acupuncture gained ${fact(nice.facts.acupunctureVsUsual)} over usual care and exercise, which had to beat no sham, ${fact(nice.facts.exerciseVsUsual)}. Medicare (${cite(cms)}) covers up to ${fact(cms.facts.initialVisits)} in ${fact(cms.facts.initialDays)} and at most ${fact(cms.facts.annualCap)} a year. The Cochrane review (${cite(mu2020Cochrane)}) finds no clinically important gain over sham, of a size that was not read, and ${value(mu2020Cochrane.outcomes.painVsUsual, { gain: true })} less pain than usual care, with low certainty and short of the review's own bar of ${fact(mu2020Cochrane.facts.vasRelevantDifference)}. Over all chronic musculoskeletal pain, ${value(ho.outcomes.recommendationsFor, { form: "estimate", unit: false })}% of ${fact(ho.facts.recommendations)} in ${fact(ho.facts.guidelines)} are for acupuncture, nearly all of them weak or conditional, and ${value(ho.outcomes.recommendationsAgainst, { form: "estimate", unit: false })}% against (${cite(ho)}). They differ less about the data than about which comparator a recommendation should rest on.`,
});
