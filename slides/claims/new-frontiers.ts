import {
	arm,
	type Claim,
	cite,
	claim,
	participants,
	plain,
	text,
	value,
	year,
} from "#deck";
import { bower2024AscoSioFatigue as fatigueGuideline } from "../evidence/cancer/bower-2024-asco-sio-fatigue.ts";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { fatigueMetaPmc7533944 as fatigueReview } from "../evidence/cancer/fatigue-meta-pmc7533944.ts";
import { fatigueShamPmc3953893 as fatigueSham } from "../evidence/cancer/fatigue-sham-pmc3953893.ts";
import { garland2019Choice as choice } from "../evidence/cancer/garland-2019-choice.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { mao2022SioAsco as cancerGuideline } from "../evidence/cancer/mao-2022-sio-asco.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { aaos2021Pain as aaos } from "../evidence/postoperative/aaos-2021-pain.ts";
import { baldawi2022BfaVa as veterans } from "../evidence/postoperative/baldawi-2022-bfa-va.ts";
import { cho2015BackSurgery as backSurgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { deng2008Thoracotomy as thoracotomy } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { hssThaNct05384860 as hipTrial } from "../evidence/postoperative/hss-tha-nct05384860.ts";
import { lee2015CochranePc6 as pc6 } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";
import { liu2025Pmn as surgeryReview } from "../evidence/postoperative/liu-2025-pmn.ts";
import { sun2008Bja as sun } from "../evidence/postoperative/sun-2008-bja.ts";
import { tan2024Teas as electrodes } from "../evidence/postoperative/tan-2024-teas.ts";
import { usichenko2005Hip as earHip } from "../evidence/postoperative/usichenko-2005-hip.ts";

const place = "New Frontiers in Pain Care";

const cancer = impact.outcomes;

export default [
	claim({
		id: "beyond-musculoskeletal",
		quote: "Acupuncture’s role doesn’t stop at musculoskeletal pain",
		place,
		verdict: "partly",
		finding: text`The example does not bear it out: the cancer trial that follows enrolled people for musculoskeletal pain (${cite(impact)}). Better examples exist, such as migraine, where attacks were at least halved in ${arm(migraine.outcomes.responseVsSham, "acu")} with acupuncture and ${arm(migraine.outcomes.responseVsSham, "sham")} with sham, moderate certainty (${cite(migraine)}).`,
		studies: [impact, migraine],
	}),
	claim({
		id: "cancer-trial-year",
		quote: "In a 2025 randomized trial",
		place,
		verdict: "wrong",
		finding: text`The trial that fits is IMPACT, published in ${year(impact)} on patients enrolled from ${plain("2019", "year of enrolment")} to ${plain("2022", "year of enrolment")} (${cite(impact)}). No trial of ${plain("2025", "year in the article")} that fits the description was found.`,
		studies: [impact],
	}),
	claim({
		id: "cancer-trial-size",
		quote: "nearly 300 patients",
		place,
		verdict: "supported",
		finding: text`${participants(impact)} were randomized, ${participants(impact, { arm: "acupuncture" })} to acupuncture and ${participants(impact, { arm: "massage" })} to massage; ${impact.facts.primaryEndpointPatients} gave the primary endpoint (${cite(impact)}).`,
		studies: [impact],
	}),
	claim({
		id: "advanced-cancer",
		quote: "with advanced cancer",
		place,
		verdict: "supported",
		finding: text`They had advanced cancer, moderate to severe musculoskeletal pain and an expected survival of at least ${plain("6 months", "criterion of entry")}, at two cancer centers in the United States; mean worst pain at entry was ${impact.facts.baselineWorstPain} (${cite(impact)}).`,
		studies: [impact],
	}),
	claim({
		id: "both-sustained-pain",
		quote: "both acupuncture and massage provided sustained reductions in pain",
		place,
		verdict: "overstated",
		finding: text`Worst pain changed by ${value(cancer.worstPainChangeAcupuncture)} with acupuncture and ${value(cancer.worstPainChangeMassage)} with massage over ${impact.facts.treatmentWeeks}. These are changes within arms: no arm went without treatment or had sham, and boosters ran to the end, so neither effect nor durability is shown (${cite(impact)}). The point estimate favors massage, massage minus acupuncture ${value(cancer.worstPainMassageVsAcupuncture)}; elsewhere worst pain changed by ${value(s1200.outcomes.worstPainChangeWaitlist, { form: "estimate" })} on a waiting list (${cite(s1200)}).`,
		studies: [impact, s1200],
	}),
	claim({
		id: "cancer-fatigue",
		quote: "sustained reductions in pain, fatigue",
		place,
		verdict: "partly",
		finding: text`In the trial acupuncture and massage did not differ in fatigue, and nobody went without treatment (${cite(impact)}). Against sham, a pooled difference of ${value(fatigueReview.outcomes.fatigueVsSham, { gain: true })} less fatigue stands beside a trial of ${participants(fatigueSham)} people without a difference (${cite(fatigueReview)}, ${cite(fatigueSham)}); the American oncologists' guideline on fatigue does not name acupuncture (${cite(fatigueGuideline)}).`,
		studies: [impact, fatigueReview, fatigueSham, fatigueGuideline],
	}),
	claim({
		id: "cancer-sleep",
		quote: "sleep problems over six months",
		place,
		verdict: "partly",
		finding: text`Acupuncture and massage did not differ in sleep, and there was no untreated or sham arm (${cite(impact)}). Where acupuncture met an established treatment for insomnia, cognitive behavioral therapy did better: changes of ${value(choice.outcomes.insomniaChangeCbti)} against ${value(choice.outcomes.insomniaChangeAcupuncture)} with acupuncture (${cite(choice)}).`,
		studies: [impact, choice],
	}),
	claim({
		id: "firmly-within-oncology",
		quote: "places acupuncture firmly within the growing movement",
		place,
		verdict: "partly",
		finding: text`The oncologists' guideline says that acupuncture should be recommended for joint pain from aromatase inhibitors and may be for general cancer pain, on intermediate evidence (${cite(cancerGuideline)}). That rests on other trials: this one had no untreated or sham arm (${cite(impact)}), whereas electroacupuncture lowered pain by ${value(peace.outcomes.painWeek12ElectroVsUsual, { gain: true })} compared with usual care in survivors without evidence of disease (${cite(peace)}).`,
		studies: [cancerGuideline, impact, peace],
	}),
	claim({
		id: "early-trials",
		quote: "Early trials show",
		place,
		verdict: "partly",
		finding: text`“Early” is fair if it means preliminary: the trials are small and disagree. They are not new: a review of ${year(sun)} already counted ${sun.facts.trials} sham-controlled trials of acupuncture after surgery (${cite(sun)}), and one of ${year(surgeryReview)} included ${surgeryReview.facts.studies} studies (${cite(surgeryReview)}).`,
		studies: [sun, surgeryReview],
	}),
	claim({
		id: "post-surgical-pain",
		quote: "may lower pain scores",
		place,
		verdict: "partly",
		finding: text`Small and not consistent. Pooled against mixed controls pain was lower by ${value(surgeryReview.outcomes.painVsMixed, { gain: true })} (${cite(surgeryReview)}), and after back surgery by ${value(backSurgery.outcomes.painHour24VsSham, { gain: true })} compared with sham (${cite(backSurgery)}). Sham-controlled trials after thoracotomy, ${value(thoracotomy.outcomes.painDay30VsSham)}, and in ${participants(airForce)} patients of Air Force hospitals found no difference (${cite(thoracotomy)}, ${cite(airForce)}). The orthopedic surgeons' guideline calls the evidence limited (${cite(aaos)}).`,
		studies: [surgeryReview, backSurgery, thoracotomy, airForce, aaos],
	}),
	claim({
		id: "post-surgical-opioids",
		quote: "reduce the need for opioids after surgery",
		place,
		verdict: "partly",
		finding: text`Against sham, older trials found ${value(sun.outcomes.opioidHour24VsSham, { gain: true })} less in the first day (${cite(sun)}); later results split: a median of ${arm(veterans.outcomes.opioidHour24VsSham, "bfa")} against ${arm(veterans.outcomes.opioidHour24VsSham, "sham")} with sham in ${participants(veterans)} veterans (${cite(veterans)}), no clear difference after back surgery, ${value(backSurgery.outcomes.opioidHour24VsSham)} (${cite(backSurgery)}), and none in a trial of ear acupuncture in ${participants(airForce)} people (${cite(airForce)}). A pooled saving of ${value(electrodes.outcomes.opioidHour24TeasVsMixed, { gain: true })} against sham stimulation or none belongs to skin electrodes, not needles (${cite(electrodes)}).`,
		studies: [sun, veterans, backSurgery, airForce, electrodes],
	}),
	claim({
		id: "larger-trials-needed",
		quote: "larger trials are needed",
		place,
		verdict: "supported",
		finding: text`Sham-controlled trials of acupuncture for pain after surgery are small, for instance ${earHip.facts.completers} (${cite(earHip)}) and ${participants(airForce)} people (${cite(airForce)}). One larger trial, ${participants(hipTrial)} hip replacements without sham, has ended; its sponsor speaks of early gains but only a trend at the primary time point (${cite(hipTrial)}).`,
		studies: [hipTrial, earHip, airForce],
	}),
	claim({
		id: "safer-recovery",
		quote: "could make recovery safer and less reliant on narcotics",
		place,
		verdict: "partly",
		finding: text`Nausea is the better supported use: stimulation of the wrist point ${plain("PC6", "name of a point")}, by needle, electrode or pressure, compared with sham gave a risk ratio of ${value(pc6.outcomes.nauseaVsSham)} for nausea and ${value(pc6.outcomes.vomitingVsSham)} for vomiting, low certainty (${cite(pc6)}); against antiemetic drugs nausea did not differ detectably, ${value(pc6.outcomes.nauseaVsAntiemetic)}. Less reliance on opioids is not consistent across the trials (${cite(sun)}, ${cite(airForce)}).`,
		studies: [pc6, sun, airForce],
	}),
	claim({
		id: "surgical-centres-worldwide",
		quote: "getting attention in surgical centers worldwide",
		place,
		verdict: "partly",
		finding: text`Hospitals in Germany and the United States have run trials (${cite(earHip)}, ${cite(hipTrial)}), and the orthopedic surgeons' guideline weighs the evidence (${cite(aaos)}). How many centers use acupuncture is not known.`,
		studies: [earHip, hipTrial, aaos],
		absence: "No count of surgical centers that offer acupuncture was found.",
	}),
] satisfies Claim[];
