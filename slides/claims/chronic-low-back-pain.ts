import {
	arm,
	type Claim,
	cite,
	claim,
	derived,
	participants,
	plain,
	text,
	value,
	year,
} from "#deck";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { foster2007KneeExercise as foster } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { yeung2003EaExercise as yeung } from "../evidence/joints-and-muscles/yeung-2003-ea-exercise.ts";
import { brinkhaus2006Art as brinkhaus } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cashin2025Bmjebm as cashin } from "../evidence/low-back-pain/cashin-2025-bmjebm.ts";
import { cherkin2009Spine as cherkin } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { debar2025Backinaction as backInAction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { gbd2021Lbp as burden } from "../evidence/low-back-pain/gbd-2021-lbp.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { vickers2012Ipd as ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { yu2023WhoReview as whoReview } from "../evidence/low-back-pain/yu-2023-who-review.ts";
import { cnt2013NsaidHarms as nsaids } from "../evidence/safety-and-practice/cnt-2013-nsaid-harms.ts";
import { george2021Jospt as physiotherapists } from "../evidence/safety-and-practice/george-2021-jospt.ts";
import { giovanardi2023Addon as addOn } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { ptAdherence2025 as adherence } from "../evidence/safety-and-practice/pt-adherence-2025.ts";
import { schwehr2018Dose as practice } from "../evidence/safety-and-practice/schwehr-2018-dose.ts";
import { solomon2010OlderAnalgesics as olderDrugs } from "../evidence/safety-and-practice/solomon-2010-older-analgesics.ts";

const place = "Where the Evidence Is Strongest: Chronic Low Back Pain";

const { outcomes, facts } = backInAction;

export default [
	claim({
		id: "strongest-in-back-pain",
		quote: "Where the Evidence Is Strongest",
		place,
		verdict: "partly",
		finding: text`Against sham, pooled individual data give back and neck pain the largest point estimate, ${value(ipd.outcomes.backNeckVsSham, { gain: true })} less pain, but headache, ${value(ipd.outcomes.headacheVsSham, { gain: true })}, and osteoarthritis overlap with it (${cite(ipd)}). By certainty back pain does not lead: the review for WHO rates all its outcomes low or very low (${cite(whoReview)}), while Cochrane rates response in migraine moderate (${cite(migraine)}).`,
		studies: [ipd, whoReview, migraine],
	}),
	claim({
		id: "leading-cause-of-disability",
		quote: "the single leading cause of disability worldwide",
		place,
		verdict: "supported",
		finding: text`Low back pain of any duration is the main cause of years lived with disability; ${value(burden.outcomes.people2020)} had it in ${plain("2020", "year of an estimate")} (${cite(burden)}). The ranking is of years lived with disability, not of all lost health.`,
		studies: [burden],
	}),
	claim({
		id: "older-adults-options",
		quote: "For older adults in particular, options are limited",
		place,
		verdict: "partly",
		finding: text`Drugs are limited by their harms (${cite(olderDrugs)}), but exercise is open to older people: the physical therapists' guideline says that general exercise should be used (${cite(physiotherapists)}), and in adults of all ages exercise lowered pain by ${value(exercise.outcomes.painMonth3, { gain: true })} compared with no treatment, usual care or placebo, moderate certainty (${cite(exercise)}).`,
		studies: [olderDrugs, physiotherapists, exercise],
	}),
	claim({
		id: "long-term-drug-risks",
		quote: "long-term pain medication brings risks",
		place,
		verdict: "supported",
		finding: text`In an observational cohort with a mean age of ${olderDrugs.facts.meanAge}, starting an opioid rather than a non-selective NSAID was linked to more fractures, hazard ratio ${value(olderDrugs.outcomes.fractureOpioid)}, and more deaths, ${value(olderDrugs.outcomes.deathOpioid)} (${cite(olderDrugs)}). NSAIDs have their own: compared with placebo, major vascular events with a coxib had a rate ratio of ${value(nsaids.outcomes.vascularCoxib)} (${cite(nsaids)}).`,
		studies: [olderDrugs, nsaids],
	}),
	claim({
		id: "physical-therapy-costly",
		quote: "physical therapy can be costly or difficult to sustain",
		place,
		verdict: "supported",
		finding: text`In one retrospective study, patients who paid more than ${plain("$40", "co-payment by which the study divides")} a visit were more likely to leave the plan than those with nothing to pay, odds ratio ${value(adherence.outcomes.stoppingOver40Dollars)} (${cite(adherence)}). Acupuncture shares the problem: only ${value(practice.outcomes.sixOrMoreTreatments, { form: "estimate" })} in the United States had six or more treatments in the year (${cite(practice)}), so no contrast between the two is shown.`,
		studies: [adherence, practice],
	}),
	claim({
		id: "back-in-action-size",
		quote: "Involving more than a thousand participants",
		place,
		verdict: "wrong",
		finding: text`The trial randomized ${participants(backInAction)} people; its protocol planned ${facts.plannedProtocol} (${cite(backInAction)}).`,
		studies: [backInAction],
	}),
	claim({
		id: "pain-and-mobility",
		quote: "significant improvements in pain and mobility",
		place,
		verdict: "partly",
		finding: text`Pain was better than with usual care: changes on the PEG scale at ${plain("6 months", "time point")} were ${arm(outcomes.pegMonth6, "umc")} with usual care, ${arm(outcomes.pegMonth6, "sa")} with the standard and ${arm(outcomes.pegMonth6, "ea")} with the enhanced course. Mobility is not what it measured: the primary outcome was self-rated disability, lower than with usual care by ${value(outcomes.rmdqMonth6Standard, { gain: true })} and ${value(outcomes.rmdqMonth6Enhanced, { gain: true })} (${cite(backInAction)}).`,
		studies: [backInAction],
	}),
	claim({
		id: "back-in-action-safety",
		quote: "with no major safety concerns",
		place,
		verdict: "supported",
		finding: text`Serious adverse events came to ${arm(outcomes.seriousAdverseEvents, "umc", { unit: false })} people with usual care, ${arm(outcomes.seriousAdverseEvents, "sa", { unit: false })} with the standard and ${arm(outcomes.seriousAdverseEvents, "ea", { unit: false })} with the enhanced course, of ${participants(backInAction)} randomized in equal shares; those possibly related to acupuncture were under ${facts.relatedSeriousBelow} (${cite(backInAction)}). A trial of this size cannot show rare harms.`,
		studies: [backInAction],
	}),
	claim({
		id: "modest-but-meaningful",
		quote: "modest but meaningful relief",
		place,
		verdict: "partly",
		finding: text`Modest, yes; meaningful is disputed. Compared with usual care pain was lower by ${value(cochrane.outcomes.painVsUsual, { gain: true })} on a hundred-point scale, low certainty, below the difference of ${cochrane.facts.vasRelevantDifference} that the review set beforehand; against sham Cochrane found no clinically meaningful gain right after treatment (${cite(cochrane)}). In its favor, in BackInAction ${derived.morePer100(outcomes.responseMonth6Standard, "sa", "umc")} more in a hundred than with usual care reached ${facts.rmdqResponderThreshold} less disability (${cite(backInAction)}).`,
		studies: [cochrane, backInAction],
	}),
	claim({
		id: "paired-with-exercise",
		quote: "especially when paired with other strategies like exercise",
		place,
		verdict: "unsupported",
		finding: text`No trial was found that compares acupuncture plus exercise with acupuncture alone. Added to non-drug care for back pain, acupuncture lowered pain by ${value(addOn.outcomes.painAddedToNonDrug, { gain: true })} compared with that care alone, without sham, in a review whose add-on trials held ${addOn.facts.addOnParticipants} people (${cite(addOn)}); so did electroacupuncture on top of back exercise in ${participants(yeung)} people (${cite(yeung)}). Added to advice and exercise for the knee it added nothing on pain, ${value(foster.outcomes.womacPainMonth6Acupuncture)} (${cite(foster)}).`,
		studies: [addOn, yeung, foster],
		absence:
			"No trial was found that compares acupuncture plus exercise with acupuncture alone in back pain.",
	}),
	claim({
		id: "question-settled",
		quote: "We’re no longer asking, “Does it work at all?”",
		place,
		verdict: "overstated",
		finding: text`Against sham the question is open: responders differed by ${value(gerac.outcomes.responseVerumVsSham)} in the largest sham-controlled trial of back pain (${cite(gerac)}), pain by ${value(brinkhaus.outcomes.painVsSham)} in another (${cite(brinkhaus)}), and simulated acupuncture did as well in a third (${cite(cherkin)}). In pooled individual data back and neck pain was lower than with sham by ${value(ipd.outcomes.backNeckVsSham, { gain: true })} (${cite(ipd)}). A review of ${year(cashin)} counts acupuncture among the treatments without conclusive evidence (${cite(cashin)}); NICE says no (${cite(nice)}), the American College of Physicians yes (${cite(acp)}).`,
		studies: [gerac, brinkhaus, cherkin, ipd, cashin, nice, acp],
	}),
] satisfies Claim[];
