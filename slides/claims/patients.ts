import {
	arm,
	type Claim,
	cite,
	claim,
	derived,
	fact,
	plain,
	range,
	text,
	timepoint,
	value,
} from "#deck";
import { foster2007KneeExercise as foster } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { lee2013AcuteLbp as acuteReview } from "../evidence/joints-and-muscles/lee-2013-acute-lbp.ts";
import { skonnord2020Acuback as acuteTrial } from "../evidence/joints-and-muscles/skonnord-2020-acuback.ts";
import { vas2012AcuteLbp as acuteSham } from "../evidence/joints-and-muscles/vas-2012-acute-lbp.ts";
import { brinkhaus2006Art as brinkhaus } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as backInAction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { herman2026BackinactionCost as costStudy } from "../evidence/low-back-pain/herman-2026-backinaction-cost.ts";
import { macpherson2013Dose as delivery } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { chan2017SafetyOverview as harmReviews } from "../evidence/safety-and-practice/chan-2017-safety-overview.ts";
import { fda21cfr8805580 as needles } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";
import { giovanardi2023Addon as addOn } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { menezesCosta2012Prognosis as naturalCourse } from "../evidence/safety-and-practice/menezes-costa-2012-prognosis.ts";
import { nvl2017Kreuzschmerz as german } from "../evidence/safety-and-practice/nvl-2017-kreuzschmerz.ts";
import { schwehr2018Dose as practice } from "../evidence/safety-and-practice/schwehr-2018-dose.ts";
import { steffens2016Prevention as prevention } from "../evidence/safety-and-practice/steffens-2016-prevention.ts";
import { tbOutbreak2014China as outbreak } from "../evidence/safety-and-practice/tb-outbreak-2014-china.ts";

const place = "What Patients Should Know Before Trying It";

const { outcomes, facts } = backInAction;

export default [
	claim({
		id: "best-for-chronic-pain",
		quote: "It works best for chronic pain",
		place,
		verdict: "partly",
		finding: text`No trial compares the effect in chronic pain with that in acute pain. What differs is certainty. In acute back pain, time to recovery after one session was not clearly shorter than with standard treatment alone, hazard ratio ${value(acuteTrial.outcomes.timeToRecovery)} (${cite(acuteTrial)}), real and sham acupuncture did equally well in another trial (${cite(acuteSham)}), and a review found less pain than with sham by ${value(acuteReview.outcomes.painVsSham, { gain: true, unit: false })} points, but no better function (${cite(acuteReview)}).`,
		studies: [acuteTrial, acuteSham, acuteReview],
	}),
	claim({
		id: "three-months-or-more",
		quote:
			"Evidence is strongest for ongoing back pain lasting three months or more",
		place,
		verdict: "supported",
		finding: text`The American College of Physicians lists acupuncture for chronic back pain on moderate-quality evidence and for acute pain on low-quality evidence (${cite(acp)}); Medicare covers pain of ${fact(medicare.facts.painWeeksMin)} or longer (${cite(medicare)}).`,
		studies: [acp, medicare],
	}),
	claim({
		id: "twenty-to-thirty-percent",
		quote: "improvements of 20–30% in pain and function",
		place,
		verdict: "overstated",
		finding: text`As change within the arm yes, as effect no. In BackInAction disability fell by ${derived.percentOfBaseline(outcomes.rmdqMonth6Standard, "sa", facts.baselineRmdq)} of its baseline with the standard course and by ${derived.percentOfBaseline(outcomes.rmdqMonth6Enhanced, "ea", facts.baselineRmdq)} with the enhanced one, and by ${derived.percentOfBaseline(outcomes.rmdqMonth6Standard, "umc", facts.baselineRmdq)} with usual care (${cite(backInAction)}). In cohorts without a study treatment persistent pain went from ${value(naturalCourse.outcomes.persistentBaseline, { form: "estimate", unit: false })} to ${value(naturalCourse.outcomes.persistentWeek6)} on a hundred-point scale in ${timepoint(naturalCourse.outcomes.persistentWeek6)} (${cite(naturalCourse)}).`,
		studies: [backInAction, naturalCourse],
	}),
	claim({
		id: "six-to-twelve-sessions",
		quote: "Typical protocols involve 6–12 treatments",
		place,
		verdict: "partly",
		finding: text`Many trials fit, ${gerac.facts.sessions} in one and ${brinkhaus.facts.sessions} in another, the first with ${gerac.facts.extraSessions} more for some (${cite(gerac)}, ${cite(brinkhaus)}). The article's own lead trial gave ${range(facts.sessionsMin, facts.sessionsMax)} and then up to ${facts.maintenanceMax} of maintenance (${cite(backInAction)}); Medicare pays for ${medicare.facts.initialVisits} in ${medicare.facts.initialDays} and at most ${medicare.facts.annualCap} a year (${cite(medicare)}). In practice only ${value(practice.outcomes.sixOrMoreTreatments, { form: "estimate" })} reach six (${cite(practice)}).`,
		studies: [gerac, brinkhaus, backInAction, medicare, practice],
	}),
	claim({
		id: "maintenance-mixed",
		quote: "the evidence for long-term upkeep is mixed",
		place,
		verdict: "supported",
		finding: text`Compared with the standard course, maintenance brought no discernible gain in disability at ${plain("6 months", "time point")}, though less pain (${cite(backInAction)}). Compared with usual care, quality-adjusted life years rose by ${value(costStudy.outcomes.qalyEnhanced)} with maintenance and by ${value(costStudy.outcomes.qalyStandard)} without (${cite(costStudy)}).`,
		studies: [backInAction, costStudy],
	}),
	claim({
		id: "cornerstones",
		quote: "Exercise, ergonomics, and physical therapy remain cornerstones",
		place,
		verdict: "partly",
		finding: text`Exercise, yes: pain lower by ${value(exercise.outcomes.painMonth3, { gain: true })} on a hundred-point scale than with no treatment, usual care or placebo, moderate certainty (${cite(exercise)}), and the German guideline says that it shall be used where acupuncture may be (${cite(german)}). Ergonomics, no: it does not seem to prevent back pain, very low certainty (${cite(prevention)}), and no trial of it as treatment was found.`,
		studies: [exercise, german, prevention],
		absence: "No trial of ergonomics as treatment was found.",
	}),
	claim({
		id: "multimodal-plan",
		quote: "most effective as part of a multimodal plan",
		place,
		verdict: "unsupported",
		finding: text`Nobody tests acupuncture within a plan against acupuncture alone. Added to non-drug care for back pain it lowered pain by ${value(addOn.outcomes.painAddedToNonDrug, { gain: true })} compared with that care alone, without sham (${cite(addOn)}); added to advice and exercise for the knee it did not, ${value(foster.outcomes.womacPainMonth6Acupuncture)} (${cite(foster)}).`,
		studies: [addOn, foster],
		absence:
			"No trial was found that compares a multimodal plan with acupuncture alone.",
	}),
	claim({
		id: "seek-licensed",
		quote: "Seek out licensed practitioners",
		place,
		verdict: "supported",
		finding: text`Sound advice: an overview of reviews of harm asks referrers to check training, because rare injuries and infections can be severe (${cite(harmReviews)}). Whether a license makes for better outcomes has not been studied.`,
		studies: [harmReviews],
	}),
	claim({
		id: "experienced-practitioners",
		quote: "ideally those experienced with musculoskeletal pain",
		place,
		verdict: "partly",
		finding: text`Advice rather than a claim: reasonable, and untested. Over ${delivery.facts.trials} little evidence was found that any feature of delivery changed the effect against sham (${cite(delivery)}).`,
		studies: [delivery],
		absence:
			"No outcomes by a practitioner's experience with musculoskeletal pain were found.",
	}),
	claim({
		id: "ask-about-hygiene",
		quote: "Don’t hesitate to ask about hygiene",
		place,
		verdict: "supported",
		finding: text`Shared needles at one clinic were linked to tuberculosis in ${arm(outbreak.outcomes.tuberculosis, "clinic")} of its patients (${cite(outbreak)}). In the United States acupuncture needles must be sterile and labeled for single use (${cite(needles)}).`,
		studies: [outbreak, needles],
	}),
] satisfies Claim[];
