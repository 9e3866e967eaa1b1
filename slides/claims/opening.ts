import { arm, type Claim, cite, claim, plain, text, value, year } from "#deck";
import { he2020Jamaoncol as he } from "../evidence/cancer/he-2020-jamaoncol.ts";
import { allen2022Map as map } from "../evidence/joints-and-muscles/allen-2022-map.ts";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as backInAction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { herman2026BackinactionCost as costStudy } from "../evidence/low-back-pain/herman-2026-backinaction-cost.ts";
import { ho2025CpgAcupuncture as guidelines } from "../evidence/low-back-pain/ho-2025-cpg-acupuncture.ts";
import { niceCg882009 as firstNice } from "../evidence/low-back-pain/nice-cg88-2009.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { cho2015BackSurgery as backSurgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { sun2008Bja as sun } from "../evidence/postoperative/sun-2008-bja.ts";
import { nahin2024Nhis as survey } from "../evidence/safety-and-practice/nahin-2024-nhis.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";
import { colquhoun2013Theatrical as critics } from "../evidence/trial-design/colquhoun-2013-theatrical.ts";

/** The opening paragraphs stand before the first heading; their subject names the place. */
const place = "acupuncture was treated as an outsider in Western medicine";

const trial = backInAction.outcomes;

export default [
	claim({
		id: "outsider-for-decades",
		quote: "a curiosity at best, a placebo at worst",
		place,
		verdict: "partly",
		finding: text`The charge of placebo is real and has not ended: an editorial of ${year(critics)} calls it a theatrical placebo (${cite(critics)}, opinion). The door was not shut for decades, though: NICE offered acupuncture for low back pain in ${year(firstNice)} (${cite(firstNice)}) and withdrew the offer in ${year(nice)} (${cite(nice)}), and American internists listed it in ${year(acp)} (${cite(acp)}).`,
		studies: [critics, firstNice, nice, acp],
	}),
	claim({
		id: "nih-funded",
		quote: "funded by the National Institutes of Health",
		place,
		verdict: "supported",
		finding: text`The trial was paid for by the National Institutes of Health, through its National Center for Complementary and Integrative Health (${cite(backInAction)}).`,
		studies: [backInAction],
	}),
	claim({
		id: "back-in-action-effect",
		quote: "greater improvements in pain and function",
		place,
		verdict: "supported",
		finding: text`True, and small. Compared with usual care, disability on the Roland-Morris scale at ${plain("6 months", "time point")} was lower by ${value(trial.rmdqMonth6Standard, { gain: true })} with the standard course and by ${value(trial.rmdqMonth6Enhanced, { gain: true })} with the enhanced one (${cite(backInAction)}); pain was better too. The article gives no size.`,
		studies: [backInAction],
	}),
	claim({
		id: "usual-care-comparator",
		quote: "compared to usual care alone",
		place,
		verdict: "supported",
		finding: text`The comparator is named rightly. What goes unsaid is that no arm had sham acupuncture, that participants knew their treatment and that every outcome of benefit was self-reported, so the trial tests the offer of acupuncture and not the needle by itself (${cite(backInAction)}).`,
		studies: [backInAction],
	}),
	claim({
		id: "back-in-action-year",
		quote: "benefits lasting up to a year",
		place,
		verdict: "supported",
		finding: text`The benefit over usual care was still there at ${plain("12 months", "time point")}, with changes in disability of ${arm(trial.rmdqMonth12, "umc")} in usual care, ${arm(trial.rmdqMonth12, "sa")} in the standard and ${arm(trial.rmdqMonth12, "ea")} in the enhanced course (${cite(backInAction)}). The claim is firmer for the enhanced course: in a later analysis of part of the sample, responders over usual care rose by ${value(costStudy.outcomes.responseYear1Enhanced)} with it and by ${value(costStudy.outcomes.responseYear1Standard)} with the standard course, an interval that includes no difference (${cite(costStudy)}).`,
		studies: [backInAction, costStudy],
	}),
	claim({
		id: "into-the-mainstream",
		quote: "now stepping into the mainstream",
		place,
		verdict: "partly",
		finding: text`Policy moved before this trial: the American College of Physicians in ${year(acp)} (${cite(acp)}) and Medicare in ${year(medicare)} (${cite(medicare)}), while NICE advises against it for back pain (${cite(nice)}). Use in a year went from ${value(survey.outcomes.acupuncture2002)} in ${plain("2002", "year of a survey")} to ${value(survey.outcomes.acupuncture2022)} in ${plain("2022", "year of a survey")} (${cite(survey)}).`,
		studies: [acp, medicare, nice, survey],
	}),
	claim({
		id: "opioid-need",
		quote: "potentially reducing the need for opioids",
		place,
		verdict: "partly",
		finding: text`It depends on the setting. Against sham, opioid use in the first day after surgery was lower by ${value(sun.outcomes.opioidHour24VsSham, { gain: true })} in older trials (${cite(sun)}), but not clearly after back surgery, ${value(backSurgery.outcomes.opioidHour24VsSham)} (${cite(backSurgery)}). In cancer pain the dose was lower by ${value(he.outcomes.opioidDoseAddedToAnalgesics, { gain: true })} than with analgesics alone, from ${he.facts.opioidTrials} trials (${cite(he)}). In chronic musculoskeletal pain a randomized trial that set out to lower opioid doses found no difference from sham or from education, and took in too few people to settle it (${cite(zheng)}).`,
		studies: [sun, backSurgery, he, zheng],
	}),
	claim({
		id: "no-cure-all",
		quote: "That doesn’t mean it’s a cure-all",
		place,
		verdict: "supported",
		finding: text`A map of reviews on ${map.facts.conditions} lists ${map.facts.highCertainty} of high certainty and ${map.facts.moderateCertainty} of moderate certainty; most were of low or very low certainty (${cite(map)}).`,
		studies: [map],
	}),
	claim({
		id: "seat-at-the-table",
		quote: "deserves a seat at the table",
		place,
		verdict: "supported",
		finding: text`Most guidelines grant one, usually with conditions: of ${guidelines.facts.recommendations} on chronic musculoskeletal pain, ${value(guidelines.outcomes.recommendationsFor, { form: "estimate", unit: false })}% were for acupuncture, nearly all of them weak or conditional, and ${value(guidelines.outcomes.recommendationsAgainst, { form: "estimate", unit: false })}% against it (${cite(guidelines)}).`,
		studies: [guidelines],
	}),
] satisfies Claim[];
