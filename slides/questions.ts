import {
	arm,
	cite,
	derived,
	fact,
	participants,
	plain,
	type Question,
	question,
	range,
	size,
	text,
	value,
	year,
} from "#deck";
import { bao2013AiSham as bao } from "./evidence/cancer/bao-2013-ai-sham.ts";
import { epstein2023Impact as impact } from "./evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 as swog } from "./evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "./evidence/cancer/mao-2021-peace.ts";
import { linde2016CochraneMigraine as migraine } from "./evidence/headache/linde-2016-cochrane-migraine.ts";
import { melchart2005BmjTth as melchart } from "./evidence/headache/melchart-2005-bmj-tth.ts";
import { tian2022KneeSham as knee } from "./evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { zhao2024Neck as neck } from "./evidence/joints-and-muscles/zhao-2024-neck.ts";
import { bmcmed2010Nonspecific as nonspecific } from "./evidence/low-back-pain/bmcmed-2010-nonspecific.ts";
import { debar2025Backinaction as backinaction } from "./evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "./evidence/low-back-pain/haake-2007-gerac.ts";
import { macpherson2013Dose as dose } from "./evidence/low-back-pain/macpherson-2013-dose.ts";
import { macpherson2017Persistence as persistence } from "./evidence/low-back-pain/macpherson-2017-persistence.ts";
import { niceCg882009 as niceBefore } from "./evidence/low-back-pain/nice-cg88-2009.ts";
import { niceNg592016 as nice } from "./evidence/low-back-pain/nice-ng59-2016.ts";
import { ostelo2008Mic as thresholds } from "./evidence/low-back-pain/ostelo-2008-mic.ts";
import { qaseem2017Acp as acp } from "./evidence/low-back-pain/qaseem-2017-acp.ts";
import { vickers2012Ipd as first } from "./evidence/low-back-pain/vickers-2012-ipd.ts";
import { vickers2018Ipd as pooled } from "./evidence/low-back-pain/vickers-2018-ipd.ts";
import { aetr1987Naloxone as partial } from "./evidence/mechanisms/aetr-1987-naloxone.ts";
import { chapman1983Naloxone as chapman } from "./evidence/mechanisms/chapman-1983-naloxone.ts";
import { goldman2010Adenosine as mice } from "./evidence/mechanisms/goldman-2010-adenosine.ts";
import { kenyon1983Naloxone as kenyon } from "./evidence/mechanisms/kenyon-1983-naloxone.ts";
import { kim2022Biomarkers as biomarkers } from "./evidence/mechanisms/kim-2022-biomarkers.ts";
import { takano2012HumanAdenosine as takano } from "./evidence/mechanisms/takano-2012-human-adenosine.ts";
import { lee2015CochranePc6 as nausea } from "./evidence/postoperative/lee-2015-cochrane-pc6.ts";
import { sun2008Bja as sun } from "./evidence/postoperative/sun-2008-bja.ts";
import { tan2024Teas as electrodes } from "./evidence/postoperative/tan-2024-teas.ts";
import { baumler2021Safety as harms } from "./evidence/safety-and-practice/baumler-2021-safety.ts";
import { domenicucci2017EpiduralHematoma as epidural } from "./evidence/safety-and-practice/domenicucci-2017-epidural-hematoma.ts";
import { ehjqcco2025AfNsaid as nsaid } from "./evidence/safety-and-practice/ehjqcco-2025-af-nsaid.ts";
import { immpact2008Thresholds as immpact } from "./evidence/safety-and-practice/immpact-2008-thresholds.ts";
import { lin2019Pneumothorax as lung } from "./evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { zheng2019EaOpioid as opioids } from "./evidence/safety-and-practice/zheng-2019-ea-opioid.ts";
import { huang2019Sciatica as huang } from "./evidence/sciatica/huang-2019-sciatica.ts";
import { sciaticaShamSr2025Preprint as preprint } from "./evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { tu2024Sciatica as sciatica } from "./evidence/sciatica/tu-2024-sciatica.ts";
import { foster2021Responders as skew } from "./evidence/trial-design/foster-2021-responders.ts";
import { kaptchuk2008Ibs as ritual } from "./evidence/trial-design/kaptchuk-2008-ibs.ts";
import { karlsson2020EffectSizes as sizes } from "./evidence/trial-design/karlsson-2020-effect-sizes.ts";
import { liu2024Blinding as blinding } from "./evidence/trial-design/liu-2024-blinding.ts";
import { witt2019Moderators as moderators } from "./evidence/trial-design/witt-2019-moderators.ts";
import { zhang2010AcupointSr as acupoints } from "./evidence/trial-design/zhang-2010-acupoint-sr.ts";

const hundred = plain("100", "denominator");
const her = "fictional patient";
const sixMonths = plain("6 months", "time of the outcome");
const gain = { gain: true } as const;
const estimate = { form: "estimate", gain: true } as const;
const bare = { form: "estimate", unit: false } as const;

const { rmdqMonth6Standard: standard, responseMonth6Standard } =
	backinaction.outcomes;
const response = gerac.outcomes.responseVerumVsSham;
const { legPainWeek4, legPainWeek52 } = sciatica.outcomes;
const relief = ritual.outcomes.adequateReliefWeek3;
const {
	responseVsSham,
	responseVsNone,
	responseVsDrugs,
	responseVsDrugsFollowUp,
} = migraine.outcomes;
const { headacheDaysWeek12VsSham, headacheDaysWeek12VsWaitlist } =
	melchart.outcomes;
const sparing = opioids.outcomes.opioidDoseVsSham;
const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");

/** Retrieval practice, each question after the chapter that answers it. */
export default [
	question({
		id: "question-of-the-clinic",
		chapter: "reading-a-trial",
		prompt: text`A colleague wants to know whether to offer acupuncture to her patients with chronic back pain, on top of what they get already. Which comparison answers her?`,
		options: [
			text`Real against sham acupuncture, with patients and assessors blinded`,
			text`Acupuncture added to usual care against usual care alone`,
			text`Deep needling at the right points against shallow needling at them`,
			text`Pain scores before and after a course, in her own clinic`,
		],
		answer: 1,
		why: text`Needle, time, touch and hope come as a package, and a usual-care trial such as ${cite(backinaction)} tells whether people who are offered the package do better. It cannot tell which part did it. A change from before to after holds natural course as well.`,
		studies: [backinaction],
	}),
	question({
		id: "question-of-the-point",
		chapter: "reading-a-trial",
		prompt: text`Another colleague has paid for a course in choosing points and asks whether the choice matters. Which comparison answers him?`,
		options: [
			text`Acupuncture by a trained specialist against guideline-based drug care`,
			text`Acupuncture against a waiting list, by a blinded assessor`,
			text`Recommended points against other points, equally deep`,
			text`Acupuncture at recommended points against usual care`,
		],
		answer: 2,
		why: text`Only the points may differ between the arms; depth, time and attention must be the same. In a review of such trials ${value(acupoints.outcomes.lowRiskTrialsNoDifference, { form: "estimate" })} at low risk of bias found no difference (${cite(acupoints)}). Against drugs, waiting or usual care, everything differs at once.`,
		studies: [acupoints],
	}),
	question({
		id: "sham-not-nothing",
		chapter: "reading-a-trial",
		prompt: text`A patient has read that acupuncture “is no better than sham” and concludes that it is no better than nothing. What do you tell him?`,
		options: [
			text`That he is right: sham is inert, so the two statements mean the same thing`,
			text`That sham itself did better than no treatment, where trials had both`,
			text`That sham patients used more drugs, which hides the effect of the needles`,
			text`That the trials were too small to say either of the two things`,
		],
		answer: 1,
		why: text`In ${size(nonspecific.outcomes.shamVsNone, "trials")} trials with both arms sham was better than no treatment by ${value(nonspecific.outcomes.shamVsNone, gain)} (${cite(nonspecific)}). People without treatment knew that they had none, so part of this may be report rather than relief. “No better than sham” still does not mean “no better than nothing”.`,
		studies: [nonspecific],
	}),
	question({
		id: "blinding-distance",
		chapter: "reading-a-trial",
		prompt: text`Across many trials the Bang index is ${value(blinding.outcomes.pooledIndexReal, bare)} in real arms and ${value(blinding.outcomes.pooledIndexSham, bare)} in sham arms: on balance, people in both arms think that they had real acupuncture. What follows for blinding?`,
		options: [
			text`It held, because people in both arms believe in real acupuncture`,
			text`It failed in the sham arms, whose patients knew what they had`,
			text`It cannot be judged without asking the acupuncturists as well`,
			text`It held in part: belief in “real” is stronger in the real arms`,
		],
		answer: 3,
		why: text`The index counts right minus wrong guesses, so its sign turns in the sham arm: net belief in “real” is stronger in the real arm than in the sham arm, and the distance between the arms is the unblinding (${fact(blinding.facts.trials)}, ${cite(blinding)}). The acupuncturists nearly always know, and that is a separate matter.`,
		studies: [blinding],
	}),
	question({
		id: "threshold-for-whom",
		chapter: "reading-a-trial",
		prompt: text`A trial finds a mean difference of ${value(standard, estimate)} on the RMDQ. A resident says: “A panel calls ${fact(thresholds.facts.rmdqMic, { unit: false })} points important. So nobody gained anything that matters.” What is your answer?`,
		options: [
			text`That threshold is for one person’s change; between groups, this is a small difference`,
			text`Correct: a difference between two means below five points can matter to nobody`,
			text`No: a mean as small as that hides a few people who gained a great deal from it`,
			text`No: the interval excludes zero, and that makes the difference important`,
		],
		answer: 0,
		why: text`${fact(thresholds.facts.rmdqMic)} is the smallest change within one person that a panel calls important (${cite(thresholds)}). A difference between groups is judged by size classes, small under ${fact(sizes.facts.smallBelowSd)} (${cite(sizes)}), or by a threshold set beforehand. Nor does a small mean show hidden winners: nobody found exceptional responders in ${fact(skew.facts.trials)} (${cite(skew)}).`,
		studies: [thresholds, sizes, skew],
	}),
	question({
		id: "first-sentence",
		chapter: "low-back-pain",
		prompt: text`Mrs. K. points to the first sentence that she has underlined. Which statement does BackInAction support?`,
		options: [
			text`In older adults needling at the right points lowers disability`,
			text`In older adults acupuncture lowers disability more than exercise does`,
			text`Older adults offered acupuncture had less disability than with usual care`,
			text`In older adults disability falls with acupuncture, and not by expectation alone`,
		],
		answer: 2,
		why: text`BackInAction randomized ${participants(backinaction)} people of at least ${fact(backinaction.facts.ageMin)} to usual care with or without acupuncture (${cite(backinaction)}). It had no sham, nobody was blinded, and no other treatment was compared. So it shows what the offer does, and is silent on points, on expectation and on exercise.`,
		studies: [backinaction],
	}),
	question({
		id: "size-over-usual-care",
		chapter: "low-back-pain",
		prompt: text`Her daughter, a nurse, asks how much the standard course lowered disability at ${sixMonths} (RMDQ, ${plain("0 to 24", "range of the instrument")}), compared with usual care. Which figure do you give?`,
		options: [
			text`${arm(standard, "sa")}: the change in the acupuncture arm from the start of treatment`,
			text`${value(standard, gain)}: the gap between the two arms at six months`,
			text`${fact(thresholds.facts.rmdqMic)}: the change that a panel calls important to one patient`,
			text`${arm(standard, "umc")}: the change in the usual-care arm over the same six months`,
		],
		answer: 1,
		why: text`Only the gap is the effect: ${arm(standard, "sa")} is the change within the acupuncture arm, and usual care changed by ${arm(standard, "umc")} as well (${cite(backinaction)}). By a common convention a gap of that size is small, and its interval nearly touches zero.`,
		studies: [backinaction, thresholds],
	}),
	question({
		id: "size-over-sham",
		chapter: "low-back-pain",
		prompt: text`“And over sham?” she asks. Which result for pain in back and neck, from pooled individual data, do you give her?`,
		options: [
			text`${value(first.outcomes.backNeckVsNone, gain)}`,
			text`${value(pooled.outcomes.painVsLowIntensityCare, gain)}`,
			text`${value(first.outcomes.backNeckVsSham, gain)}`,
			text`${value(pooled.outcomes.painVsUsualCare, gain)}`,
		],
		answer: 2,
		why: text`Over sham it was ${value(first.outcomes.backNeckVsSham, gain)}, with outlying trials left out; over no acupuncture ${value(first.outcomes.backNeckVsNone, gain)} (${cite(first)}). For chronic pain of all kinds the update gives ${value(pooled.outcomes.painVsUsualCare, gain)} over usual care, and most, ${value(pooled.outcomes.painVsLowIntensityCare, gain)}, over care of low intensity (${cite(pooled)}). Small, and moderate: say which comparator goes with which.`,
		studies: [first, pooled],
	}),
	question({
		id: "ten-people",
		chapter: "low-back-pain",
		prompt: text`At least ${fact(backinaction.facts.rmdqResponderThreshold)} less disability was reached by ${arm(responseMonth6Standard, "umc")} with usual care and ${arm(responseMonth6Standard, "sa")} with the standard course. Which sentence is right for a patient?`,
		options: [
			text`“Acupuncture raises your chance of getting better by ten percent.”`,
			text`“Four in ten people get much better because of acupuncture.”`,
			text`“One in ten people responds to acupuncture, and nine do not.”`,
			text`“Of ten people, three are less limited without it, four with it.”`,
		],
		answer: 3,
		why: text`Risk ratio ${value(responseMonth6Standard)}, or about ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} more in ${hundred} (${cite(backinaction)}). “Ten percent” is heard as a tenth of what one has. Three of the four would have gotten there with usual care. And the count does not show which patients moved: if everybody gained a little, just as many would cross the line.`,
		studies: [backinaction],
	}),
	question({
		id: "gerac-pointless",
		chapter: "low-back-pain",
		prompt: text`“In GERAC real and sham came out about alike, so it is pointless to offer acupuncture,” says a resident. What does he overlook?`,
		options: [
			text`Real acupuncture beat sham by more than chance would explain`,
			text`The sham did not pierce the skin and so could have no effect`,
			text`Guideline-based care did best, so the trial could tell arms apart`,
			text`Both did better than guideline-based care, though by a strict rule`,
		],
		answer: 3,
		why: text`Responders: ${arm(response, "verum")} with real, ${arm(response, "sham")} with sham, ${arm(response, "conv")} with guideline-based care. Real minus sham ${value(response)}, real minus guideline-based care ${value(gerac.outcomes.responseVerumVsConventional)} (${cite(gerac)}). The sham was shallow needling. Anybody who used a forbidden treatment or was unblinded counted as a failure, which may have weighed most on the arm that knew it had no acupuncture.`,
		studies: [gerac],
	}),
	question({
		id: "two-guidelines",
		chapter: "low-back-pain",
		prompt: text`Mrs. K.’s daughter has found that NICE says “do not offer”, and that the American College of Physicians lists acupuncture among its first choices. What best explains the split?`,
		options: [
			text`NICE put comparisons with sham first; the college also counted those with no treatment`,
			text`NICE had newer trials at hand, which had turned the older results around`,
			text`The college relied on trials from East Asia, which NICE had excluded from its review`,
			text`NICE judged that the harms of acupuncture outweigh its benefits in older adults`,
		],
		answer: 0,
		why: text`In ${year(nice)} NICE put sham first and judged acupuncture no better (${cite(nice)}). In ${year(acp)} the college weighed evidence of moderate quality against no treatment and of low quality against sham, and wanted options other than drugs (${cite(acp)}). The comparator that counts decides.`,
		studies: [nice, acp],
	}),
	question({
		id: "nice-turned",
		chapter: "low-back-pain",
		prompt: text`NICE itself offered acupuncture for back pain in ${year(niceBefore)} and advised against it in ${year(nice)}. What had changed most?`,
		options: [
			text`Its price, which had risen above the limit for a year in full health`,
			text`The comparison that came first: usual care, and later sham itself`,
			text`The harms, as registers had begun to count cases of pneumothorax`,
			text`The patients, as the later guideline left out chronic pain of the back`,
		],
		answer: 1,
		why: text`The cost analysis of ${year(niceBefore)} compared acupuncture with usual care, at ${fact(niceBefore.facts.costPerQaly)} (${cite(niceBefore)}). In ${year(nice)} comparisons with sham came first (${cite(nice)}). A guideline can turn around without any trial turning around.`,
		studies: [niceBefore, nice],
	}),
	question({
		id: "kept-at-a-year",
		chapter: "low-back-pain",
		prompt: text`“Will it last?” she asks. In pooled trials the effect over sham fell by ${value(persistence.outcomes.decayVsSham, bare)} SD every three months (${plain("95% CI", "kind of interval")} ${value(persistence.outcomes.decayVsSham, { form: "interval" })}), from a start of about ${value(pooled.outcomes.painVsSham, { ...estimate, unit: false })}. What can you say of a year?`,
		options: [
			text`About half of it is kept, and that is firmly known`,
			text`None of it is kept, since the fall is clear and steady`,
			text`Anything from all of it to almost none may be kept`,
			text`All of it is kept, since the interval touches zero`,
		],
		answer: 2,
		why: text`The authors translate the estimate into ${fact(persistence.facts.keptVsSham)} kept, but the interval runs from no loss to the loss of nearly everything within a year. Over no acupuncture they put it at ${fact(persistence.facts.keptVsNone)}, with an interval that includes no loss (${cite(persistence)}).`,
		studies: [persistence, pooled],
	}),
	question({
		id: "sciatica-over-sham",
		chapter: "sciatica",
		prompt: text`A man has had sciatica from a herniated disk for a year. In the trial, leg pain changed by ${arm(legPainWeek4, "acu")} with acupuncture and by ${arm(legPainWeek4, "sham")} with sham in four weeks. What do you tell him about the effect over sham?`,
		options: [
			text`About ${arm(legPainWeek4, "acu", { round: 0 })}, as in the acupuncture arm`,
			text`${value(legPainWeek4, estimate)}, in one trial that is not yet repeated`,
			text`About ${arm(legPainWeek4, "sham", { round: 0 })}, since that much is placebo`,
			text`None, since sham lowered his kind of pain as well`,
		],
		answer: 1,
		why: text`${value(legPainWeek4, gain)} (${cite(sciatica)}). The change within an arm also holds natural course and context, and the sham arm shows how much came without the real points and puncture: about half. An earlier, smaller trial found ${value(huang.outcomes.legPainWeeks1To4, gain)} (${cite(huang)}).`,
		studies: [sciatica, huang],
	}),
	question({
		id: "sciatica-at-a-year",
		chapter: "sciatica",
		prompt: text`He asks what would be left of it after a year. What does that trial let you say?`,
		options: [
			text`The difference from sham had gone by then, as it had in the smaller trial`,
			text`It was all still there, and the smaller trial found much the same`,
			text`About two thirds of the difference from sham was left, in that one trial`,
			text`It cannot be known, since the sham arm had been offered acupuncture`,
		],
		answer: 2,
		why: text`The difference in leg pain was ${value(legPainWeek4, estimate)} at week four and ${value(legPainWeek52, estimate)} at a year, a secondary outcome (${cite(sciatica)}). The smaller trial saw no detectable difference in follow-up (${cite(huang)}), and a preprint of ${fact(preprint.facts.trials)} calls results beyond a month inconsistent (${cite(preprint)}).`,
		studies: [sciatica, huang, preprint],
	}),
	question({
		id: "migraine-her-choice",
		chapter: "headache",
		prompt: text`A woman with episodic migraine is choosing between a course of acupuncture and no course. Which number of people whose headaches are halved answers her question?`,
		options: [
			text`${moreThanNone} more in ${hundred} than with no acupuncture, though unblinded`,
			text`${moreThanSham} more in ${hundred} than with sham, since only these were blinded`,
			text`${arm(responseVsNone, "acu")}, the share who responded in the acupuncture arm`,
			text`${arm(responseVsSham, "acu")}, the share who responded in trials with a sham`,
		],
		answer: 0,
		why: text`Her choice is a course or none: ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")}, risk ratio ${value(responseVsNone)}. What the needle adds to the rest of the visit is the other number, ${moreThanSham}: ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")}, ${value(responseVsSham)} (${cite(migraine)}). A share in one arm is not an effect. Those without acupuncture knew it, so the first number may flatter.`,
		studies: [migraine],
	}),
	question({
		id: "tension-two-comparators",
		chapter: "headache",
		prompt: text`In a trial of tension-type headache, acupuncture gained ${value(headacheDaysWeek12VsWaitlist, gain)} over a waiting list and ${value(headacheDaysWeek12VsSham, gain)} over minimal needling. What is the fair reading?`,
		options: [
			text`It has no effect, for it did no better than minimal needling`,
			text`The right points matter, for they did best of the three`,
			text`Waiting made people worse, so that nothing was gained at all`,
			text`It helps more than waiting; what the right points add is unclear`,
		],
		answer: 3,
		why: text`The same patients and the same needles; only the comparator changed (${cite(melchart)}). The interval against minimal needling includes no difference. The waiting list changed by ${arm(headacheDaysWeek12VsWaitlist, "wait")}, so it did not get worse, but its patients knew that they were waiting.`,
		studies: [melchart],
	}),
	question({
		id: "instead-of-a-drug",
		chapter: "headache",
		prompt: text`A man asks whether acupuncture can replace the drug that prevents his migraine. Response compared with drugs: risk ratio ${value(responseVsDrugs, { unit: false })} after treatment, ${value(responseVsDrugsFollowUp, { unit: false })} at follow-up, in open trials. What is fair to say?`,
		options: [
			text`That it is better than drugs, at first and in the long run`,
			text`That drugs are better in the long run, as the lead was lost`,
			text`That it led at first, and that later neither was clearly ahead`,
			text`That the two have been shown to be equally good in the long run`,
		],
		answer: 2,
		why: text`At follow-up ${arm(responseVsDrugsFollowUp, "acu")} and ${arm(responseVsDrugsFollowUp, "drug")} responded (${cite(migraine)}). An interval that includes no difference is not proof of equality, and patients knew what they had. What does favor acupuncture is tolerance: fewer left because of harm, odds ratio ${value(migraine.outcomes.dropoutHarmVsDrugs)}.`,
		studies: [migraine],
	}),
	question({
		id: "knee-over-sham",
		chapter: "joints-and-muscles",
		prompt: text`A patient with osteoarthritis of the knee hears from one doctor that acupuncture is “no better than sham”. The pooled difference in pain is ${value(knee.outcomes.painVsSham, gain)}. What is the fair correction?`,
		options: [
			text`It is moderate, about as large as over no acupuncture`,
			text`It is a small difference, but distinguishable from zero`,
			text`None is needed: a difference that small is the same as zero`,
			text`It is important to most patients, as the interval excludes zero`,
		],
		answer: 1,
		why: text`By a common convention a difference is small under ${fact(sizes.facts.smallBelowSd)} (${cite(sizes)}). This one lies well below, and its interval excludes zero (${fact(knee.facts.trials)}, ${cite(knee)}). An interval that excludes zero says that a difference exists, not that it matters. Over no acupuncture the figure in osteoarthritis is ${value(first.outcomes.osteoarthritisVsNone, gain)} (${cite(first)}).`,
		studies: [knee, sizes, first],
	}),
	question({
		id: "neck-set-beforehand",
		chapter: "joints-and-muscles",
		prompt: text`A neck trial finds ${value(neck.outcomes.painWeek4VsSham, gain)} less pain than with sham, on a ${hundred}-point scale. Before it began, it had set ${fact(neck.facts.minimalImportantDifference, { unit: false })} points as the difference between groups that matters. How do you sum it up?`,
		options: [
			text`As an important effect, since the interval excludes zero`,
			text`As no effect, since anything below that difference counts as zero`,
			text`As undecided, since such a threshold applies to single patients only`,
			text`As a clear difference, smaller than what it had set as important`,
		],
		answer: 3,
		why: text`The interval excludes zero, so there is a difference from sham; it lies below what the trial had set, so by its own rule it is too small to matter (${cite(neck)}). This threshold was set for groups, beforehand, so that it may be held against a difference between means. A threshold for one patient may not.`,
		studies: [neck],
	}),
	question({
		id: "impact-change-or-effect",
		chapter: "cancer-pain",
		prompt: text`The article says that acupuncture and massage both “provided sustained reductions in pain” in advanced cancer. In that trial worst pain changed by ${value(impact.outcomes.worstPainChangeAcupuncture, { form: "estimate" })} with acupuncture. What is this figure?`,
		options: [
			text`A change within one arm, with no control to compare`,
			text`The effect of acupuncture over the usual care of advanced cancer`,
			text`The effect of acupuncture over sham, since massage served as a sham`,
			text`Proof that acupuncture and massage are equally good for cancer pain`,
		],
		answer: 0,
		why: text`IMPACT compared two treatments, without sham and without usual care. Its one contrast is massage minus acupuncture, ${value(impact.outcomes.worstPainMassageVsAcupuncture)}: the estimate favors massage, and the interval includes no difference (${cite(impact)}). No clear difference is not equality.`,
		studies: [impact],
	}),
	question({
		id: "s1200-set-beforehand",
		chapter: "cancer-pain",
		prompt: text`An aromatase inhibitor makes your patient’s joints ache. In ${plain("SWOG S1200", "name of a trial")} worst pain was ${value(swog.outcomes.worstPainWeek6VsSham, gain)} lower than with sham at six weeks; the trial had set ${fact(swog.facts.meaningfulDifference)} as meaningful. What do you tell her?`,
		options: [
			text`No better than sham, since the trial missed the difference it had set`,
			text`More relief than with sham, though less than the trial had set itself`,
			text`More than with sham, but due to hope: sham did far better than waiting`,
			text`A benefit that matters, since more than half of the patients responded`,
		],
		answer: 1,
		why: text`The interval excludes zero, and the estimate is under half of the difference set beforehand (${cite(swog)}). Over the waiting list it was ${value(swog.outcomes.worstPainWeek6VsWaitlist, gain)}, nearly the same, so sham did little on its own. Responders, ${arm(swog.outcomes.responder30PercentVsSham, "ta")} against ${arm(swog.outcomes.responder30PercentVsSham, "sa")}, were counted afterward. A smaller trial found no difference from sham (${cite(bao)}).`,
		studies: [swog, bao],
	}),
	question({
		id: "peace-whom",
		chapter: "cancer-pain",
		prompt: text`Your patient has painful bone metastases. His son brings PEACE, in which electroacupuncture lowered pain by ${value(peace.outcomes.painWeek12ElectroVsUsual, estimate)} more than the control. Does the result carry over to him?`,
		options: [
			text`Yes: the trial was in advanced cancer, and the control was massage`,
			text`Yes: the trial was in survivors, but the control was sham acupuncture`,
			text`No: the trial was in survivors without disease, against usual care`,
			text`No: the trial was in advanced cancer, but it tested ear acupuncture only`,
		],
		answer: 2,
		why: text`PEACE enrolled survivors with chronic musculoskeletal pain and no current disease, and compared with usual care, without sham: ${value(peace.outcomes.painWeek12ElectroVsUsual, gain)} (${cite(peace)}). It was IMPACT that studied advanced cancer, against massage (${cite(impact)}). Match patient and comparator before quoting a size.`,
		studies: [peace, impact],
	}),
	question({
		id: "wrist-point-instead",
		chapter: "postoperative-pain",
		prompt: text`A woman was sick after her last anesthetic and asks for stimulation of ${plain("PC6", "name of an acupuncture point")} in place of an antiemetic. Nausea: risk ratio ${value(nausea.outcomes.nauseaVsSham, { unit: false })} against sham, ${value(nausea.outcomes.nauseaVsAntiemetic, { unit: false })} against antiemetics. What do you advise?`,
		options: [
			text`Replace the drug: it has been shown to be as good`,
			text`Leave it out: it did not do better than the drug`,
			text`Use needles rather than a band: only those were tested`,
			text`Add it if she wishes, and keep the antiemetic`,
		],
		answer: 3,
		why: text`Against sham there is a difference, with low certainty; against antiemetics none was detected, which is not equivalence, and many of those drugs and doses are old. Many of the trials used electrodes or pressure. Added to an antiemetic the gain in nausea is unclear, ${value(nausea.outcomes.nauseaAddedToAntiemetic, { unit: false })} (${cite(nausea)}).`,
		studies: [nausea],
	}),
	question({
		id: "which-technique",
		chapter: "postoperative-pain",
		prompt: text`A handout says that “acupuncture” saves ${value(electrodes.outcomes.opioidHour24TeasVsMixed, estimate)} of opioid on the first day after surgery. What do you check first?`,
		options: [
			text`Which technique was used, since skin electrodes are not acupuncture`,
			text`Which points were used: those at the ear, or those near the wound`,
			text`Which surgeons took part, since length of operation decides the need`,
			text`Which opioid was given, since milligrams of two drugs do not compare`,
		],
		answer: 0,
		why: text`The figure belongs to electrodes on the skin, against sham stimulation or none: ${value(electrodes.outcomes.opioidHour24TeasVsMixed, gain)} (${cite(electrodes)}). Acupuncture and related techniques saved ${value(sun.outcomes.opioidHour24VsSham, gain)} over sham, in trials from before modern regimens (${cite(sun)}). The drug is a fair second question.`,
		studies: [electrodes, sun],
	}),
	question({
		id: "dose-against-sham",
		chapter: "why-trials-disagree",
		prompt: text`“Those sham trials failed because they gave too few sessions,” says an acupuncturist. What do pooled individual data say?`,
		options: [
			text`More sessions came with a larger difference from sham, as he says`,
			text`More sessions came with a larger gain over no acupuncture, not clearly over sham`,
			text`Sessions made no difference whatever acupuncture was compared with in a trial`,
			text`Only weekly sessions over several months came with a difference from sham`,
		],
		answer: 1,
		why: text`More sessions and needles came with better outcomes against no acupuncture; against sham there was little evidence that any feature of the treatment changed the effect (${fact(dose.facts.trials)}, ${cite(dose)}). More sessions are also more attention. That trials were underdosed is possible, and it has not been shown.`,
		studies: [dose],
	}),
	question({
		id: "warm-sham",
		chapter: "why-trials-disagree",
		prompt: text`In a trial of irritable bowel syndrome everybody who was treated had sham needles. Adequate relief was ${arm(relief, "limited")} in one treated group and ${arm(relief, "warm")} in the other. What explains the gap?`,
		options: [
			text`Points that happened to be the right ones in the second group`,
			text`Sessions that were given twice as often in the second group`,
			text`A practitioner who was warm, listened and took time`,
			text`Patients who knew that theirs was the sham`,
		],
		answer: 2,
		why: text`Both groups had the same sham as often; the second had time and warmth as well. On the waiting list it was ${arm(relief, "wait")} (${cite(ritual)}, ${participants(ritual)} people). This is why an acupuncturist who knows the assignment can make a small difference by manner alone.`,
		studies: [ritual],
	}),
	question({
		id: "who-benefits",
		chapter: "why-trials-disagree",
		prompt: text`Mrs. K. is ${plain("72", her)} and has hurt for ${plain("14 months", her)}. Does either count against a trial of acupuncture?`,
		options: [
			text`Her age does: older patients gain less over sham and over usual care`,
			text`How long it has hurt does: after a year little can be gained`,
			text`Both do, and she should be steered to exercise alone`,
			text`Neither does; those in more pain at the start gain more`,
		],
		answer: 3,
		why: text`In individual data of ${fact(moderators.facts.patients)} patients only the severity of pain at the start potentially changed the effect, against sham and against no acupuncture; for age and duration there was no strong evidence (${cite(moderators)}). That is one trait in ${fact(moderators.facts.traits, { unit: false })} that were tested, so do not select patients by it.`,
		studies: [moderators],
	}),
	question({
		id: "endorphins",
		chapter: "mechanisms",
		prompt: text`“Acupuncture releases endorphins. Naloxone blocks it, so it is not a placebo,” says a patient who is a pharmacist. What is the fair answer?`,
		options: [
			text`In mice naloxone blocks it; in people results differ, and it blocks placebo too`,
			text`Naloxone blocks it in mice and in people alike, so the argument holds for patients`,
			text`Naloxone blocks it in neither, so that opioids have no part in acupuncture at all`,
			text`In people naloxone blocks acupuncture but not placebo, which settles the question`,
		],
		answer: 0,
		why: text`No patient of ${participants(kenyon)} changed after naloxone (${cite(kenyon)}); a double-blind replication in volunteers saw no reversal (${cite(chapman)}); in five volunteers the rise was partly blocked (${cite(partial)}). Doses were low and groups small. And since naloxone also reverses relief by placebo, a block would not tell the needle from the belief.`,
		studies: [kenyon, chapman, partial],
	}),
	question({
		id: "adenosine-missing",
		chapter: "mechanisms",
		prompt: text`A leaflet says that acupuncture eases pain by adenosine, since it rises beside the needle in people. Which step is missing?`,
		options: [
			text`A measurement of adenosine in the brain, where pain arises`,
			text`A test in people of whether relief depends on it`,
			text`A trial in which patients gave up coffee beforehand`,
			text`A comparison of the right points with wrong ones`,
		],
		answer: 1,
		why: text`In mice the step has been taken: without the receptor there was no relief (${cite(mice)}). In people a local rise was seen beside a needle that was turned, in a study without a pain outcome (${cite(takano)}). That something rises does not show that it carries the effect.`,
		studies: [mice, takano],
	}),
	question({
		id: "cytokines-against-sham",
		chapter: "mechanisms",
		prompt: text`The article says that acupuncture lowers ${plain("IL-6", "name of a cytokine")} and TNF-alpha. What did a review find when markers in blood were compared with sham?`,
		options: [
			text`Both fell more than with sham, in most of the diseases studied`,
			text`Both fell, and as much with sham as with real acupuncture`,
			text`A few markers differed, TNF-alpha but not ${plain("IL-6", "name of a cytokine")} among them`,
			text`Neither of them had ever been measured against sham in a trial`,
		],
		answer: 2,
		why: text`${value(biomarkers.outcomes.biomarkersVsSham, { form: "estimate" })} differed from sham in ${fact(biomarkers.facts.trials, { unit: false })} trials of any condition; TNF-alpha is named and ${plain("IL-6", "name of a cytokine")} is not (${cite(biomarkers)}). In women with joint pain from cancer treatment, markers did not differ between real and sham (${cite(bao)}). A marker is not pain.`,
		studies: [biomarkers, bao],
	}),
	question({
		id: "ibuprofen-meanwhile",
		chapter: "safety-and-practice",
		prompt: text`While she waits for her first visit, Mrs. K. wants to take ibuprofen on top of apixaban. What do you tell her?`,
		options: [
			text`That it is safe for two weeks at the lowest dose, with a proton-pump inhibitor`,
			text`That she may take it if she leaves out the apixaban on the same days`,
			text`That the danger lies with aspirin, and that ibuprofen does not add to it`,
			text`That she should not: an NSAID on top of an anticoagulant adds bleeds`,
		],
		answer: 3,
		why: text`In patients with atrial fibrillation on an anticoagulant, bleeds that led to hospital came to ${value(nsaid.outcomes.anyBleedingRateWithNsaid, bare)} per ${hundred} patient-years with an NSAID and ${value(nsaid.outcomes.anyBleedingRateWithoutNsaid, bare)} without, hazard ratio ${value(nsaid.outcomes.anyBleedingHr)}; on apixaban ${value(nsaid.outcomes.onApixabanHr)} (${cite(nsaid)}, observational). Leaving out the anticoagulant trades a bleed for a stroke.`,
		studies: [nsaid],
	}),
	question({
		id: "weak-legs",
		chapter: "safety-and-practice",
		prompt: text`Two hours after needling beside the spine, Mrs. K. calls: severe back pain, and her legs feel weak. What do you do?`,
		options: [
			text`Send her straight to a hospital for an MRI of the spine`,
			text`Ask her to lie flat, and see her tomorrow morning`,
			text`Send her for a chest film to look for a pneumothorax`,
			text`Have her leave out the next dose of apixaban, and call again`,
		],
		answer: 0,
		why: text`Severe spinal pain or a new deficit after needling at the spine is a spinal epidural hematoma until imaging says otherwise, above all on an anticoagulant. By ${year(epidural)} ${value(epidural.outcomes.documentedCases, { form: "estimate" })} had been documented; the rate is unknown (${cite(epidural)}). Do not wait until tomorrow. A pneumothorax makes people short of breath.`,
		studies: [epidural],
	}),
	question({
		id: "consent-in-numbers",
		chapter: "safety-and-practice",
		prompt: text`“Is it dangerous?” he asks before a course of acupuncture. He is healthy and takes no drugs. Which answer fits the pooled prospective studies?`,
		options: [
			text`About one person in a hundred is seriously harmed; most of them recover`,
			text`About one in ten notices something mild, about one in ten thousand is seriously harmed`,
			text`Nobody has been seriously harmed where the acupuncturist holds a license to practice`,
			text`About half notice something mild, and about one in a thousand is seriously harmed by it`,
		],
		answer: 1,
		why: text`Serious events: ${value(harms.outcomes.seriousPer10000Patients)}; any event, mostly mild: ${value(harms.outcomes.anyEventPatients)} (${cite(harms)}, ${fact(harms.facts.studies, { unit: false })} studies that differ much). Rare is not never: deaths are on record as case reports, and pneumothorax has followed treatment by licensed doctors (${cite(lung)}). On an anticoagulant, spots of blood are far more common.`,
		studies: [harms, lung],
	}),
	question({
		id: "fewer-painkillers",
		chapter: "safety-and-practice",
		prompt: text`The article promises “reduced reliance on long-term pain medications”. In the trial built to test that, the opioid dose changed by ${arm(sparing, "ea")} with electroacupuncture, ${arm(sparing, "sham")} with sham and ${arm(sparing, "education")} with education, without a difference between groups. How do you read it?`,
		options: [
			text`As support: the dose fell most with electroacupuncture`,
			text`As a refutation: acupuncture has been shown to spare no opioid`,
			text`As no answer yet: the trial was too small to find a difference`,
			text`As support for education, which does the same without needles`,
		],
		answer: 2,
		why: text`${participants(opioids)} of ${fact(opioids.facts.plannedParticipants)} planned took part (${cite(opioids)}). Changes within arms are not effects, and a missing difference in so small a trial is neither proof nor refutation. So the promise is not supported, which is not the same as false.`,
		studies: [opioids],
	}),
	question({
		id: "visit-twelve",
		chapter: "safety-and-practice",
		prompt: text`At about visit ${plain("12", "step of the plan")} Mrs. K.’s RMDQ has gone from ${plain("13", her)} to ${plain("9", her)}, and she kneels in her garden again. Which conclusion is right?`,
		options: [
			text`Stop: on this scale nothing under five points is important to a patient`,
			text`Stop: without a sham session nobody can tell whether she has improved`,
			text`Go on: a fall of that size shows that the acupuncture has helped her back`,
			text`Go on if she wishes: she is better by enough to matter, whatever the cause`,
		],
		answer: 3,
		why: text`Four points are ${fact(thresholds.facts.percentMic)} of her ${plain("13", her)}, which a panel calls the smallest important change for one person; on the absolute scale it gives ${fact(thresholds.facts.rmdqMic)} (${cite(thresholds)}), and another panel calls ${range(immpact.facts.smallestChangeMin, immpact.facts.smallestChangeMax)} the smallest worth noting (${cite(immpact)}). Her change says nothing about what caused it.`,
		studies: [thresholds, immpact],
	}),
	question({
		id: "twenty-to-thirty-percent",
		chapter: "article-and-papers",
		prompt: text`“Most studies show improvements of ${plain("20–30%", "words of the article")}”, says the article. What is wrong with that as an effect?`,
		options: [
			text`It is a change from the start, and people in usual care improve too`,
			text`It is a relative figure, and the absolute one would be larger than that`,
			text`It holds for comparisons with sham, and those with usual care give less`,
			text`It counts people who responded, and says nothing about how much they did`,
		],
		answer: 0,
		why: text`In BackInAction disability fell by ${derived.percentOfBaseline(standard, "sa", backinaction.facts.baselineRmdq)} of baseline with the standard course and by ${derived.percentOfBaseline(standard, "umc", backinaction.facts.baselineRmdq)} with usual care; the gap is ${value(standard, gain)} (${cite(backinaction)}).`,
		studies: [backinaction],
	}),
	question({
		id: "hear-it-back",
		chapter: "closing",
		prompt: text`You ask Mrs. K. to say it back. She says: “So four in ten get better because of acupuncture.” What do you answer?`,
		options: [
			text`“Yes, and in older people it may be one more than that.”`,
			text`“Not quite: three in ten improve without it, and four with it.”`,
			text`“Not quite: all four improve because they expect to do so.”`,
			text`“Yes, if you finish the course and come for maintenance.”`,
		],
		answer: 1,
		why: text`${arm(responseMonth6Standard, "umc")} and ${arm(responseMonth6Standard, "sa")} reached at least ${fact(backinaction.facts.rmdqResponderThreshold)} less disability, risk ratio ${value(responseMonth6Standard)} (${cite(backinaction)}). Teach-back tests how well you explained it. Give both shares with the same denominator, and add that nobody knows how much of the one is the needle.`,
		studies: [backinaction],
	}),
	question({
		id: "the-skeptic",
		chapter: "closing",
		prompt: text`Her skeptical brother says: “It is all placebo, so you must not offer it.” Which answer is both honest and useful to a patient?`,
		options: [
			text`“Scientists no longer dismiss it as placebo. Brain scans have settled that.”`,
			text`“You are right, and so a physician must not offer it to anybody with a bad back.”`,
			text`“Sham does almost as well. Is one more chance in ten worth the trips to her?”`,
			text`“The trials cannot tell, so what matters is only whether she believes in it.”`,
		],
		answer: 2,
		why: text`Over sham the pooled difference in pain is ${value(pooled.outcomes.painVsSham, estimate)}, over usual care ${value(pooled.outcomes.painVsUsualCare, gain)} (${cite(pooled)}). The first is small and disputed; the second is what she would be choosing. Concede what is true, give the number that answers her choice, and leave the choice with her. A scan shows a change in the brain, not relief beyond sham.`,
		studies: [pooled],
	}),
	question({
		id: "two-minutes",
		chapter: "closing",
		prompt: text`You have two minutes. Which opening serves a shared decision best?`,
		options: [
			text`“A large trial has shown that acupuncture helps people of your age for up to a year.”`,
			text`“Guidelines disagree about acupuncture, so I would rather leave it to you entirely.”`,
			text`“Acupuncture is safe, so there is nothing to lose in trying a course of it.”`,
			text`“What would you like to do again? Then I will tell you what it may add, and cost.”`,
		],
		answer: 3,
		why: text`Her goal comes first; then benefit as people in ten (${arm(responseMonth6Standard, "umc", { round: 0 })} and ${arm(responseMonth6Standard, "sa", { round: 0 })}, ${cite(backinaction)}), what is not known, burden and harm, and then she says it back. The first opening leaves out the comparator and the size, the second leaves her alone, and the third forgets trips, costs, bruises and, on an anticoagulant, the emergency.`,
		studies: [backinaction],
	}),
] satisfies Question[];
