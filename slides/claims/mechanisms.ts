import {
	arm,
	type Claim,
	cite,
	claim,
	fact,
	participants,
	plain,
	text,
	value,
	year,
} from "#deck";
import { bao2013AiSham as bao } from "../evidence/cancer/bao-2013-ai-sham.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2022SioAsco as cancerGuideline } from "../evidence/cancer/mao-2022-sio-asco.ts";
import { vickers2004BmjHeadache as headache } from "../evidence/headache/vickers-2004-bmj-headache.ts";
import { casimiro2005Ra as rheumatoid } from "../evidence/joints-and-muscles/casimiro-2005-ra.ts";
import { hinman2014Knee as hinman } from "../evidence/joints-and-muscles/hinman-2014-knee.ts";
import { manheimer2018CochraneHip as hip } from "../evidence/joints-and-muscles/manheimer-2018-cochrane-hip.ts";
import { tian2022KneeSham as knee } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2012Ipd as trialists } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { baeumler2014Qst as thresholds } from "../evidence/mechanisms/baeumler-2014-qst.ts";
import { chae2013Ale as chae } from "../evidence/mechanisms/chae-2013-ale.ts";
import { chapman1983Naloxone as chapman } from "../evidence/mechanisms/chapman-1983-naloxone.ts";
import { clementJones1980Csf as spinalFluid } from "../evidence/mechanisms/clement-jones-1980-csf.ts";
import { comachio2020EaMa as comachio } from "../evidence/mechanisms/comachio-2020-ea-ma.ts";
import { goldman2010Adenosine as mice } from "../evidence/mechanisms/goldman-2010-adenosine.ts";
import { grech2016Intraop as grech } from "../evidence/mechanisms/grech-2016-intraop.ts";
import { han1991TensCsf as tens } from "../evidence/mechanisms/han-1991-tens-csf.ts";
import { harris2009MorPet as harris } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { hui2000Limbic as hui } from "../evidence/mechanisms/hui-2000-limbic.ts";
import { hung2021LaserMeta as laser } from "../evidence/mechanisms/hung-2021-laser-meta.ts";
import { kenyon1983Naloxone as kenyon } from "../evidence/mechanisms/kenyon-1983-naloxone.ts";
import { kim2022Biomarkers as biomarkers } from "../evidence/mechanisms/kim-2022-biomarkers.ts";
import { kimhy2009Secondary as rats } from "../evidence/mechanisms/kimhy-2009-secondary.ts";
import { kimsy2016Bloodflow as bloodFlow } from "../evidence/mechanisms/kimsy-2016-bloodflow.ts";
import { kong2009Expectancy as kong } from "../evidence/mechanisms/kong-2009-expectancy.ts";
import { lee2010Hrv as heartRate } from "../evidence/mechanisms/lee-2010-hrv.ts";
import { leite2018QstClbp as leite } from "../evidence/mechanisms/leite-2018-qst-clbp.ts";
import { maeda2017Cts as maeda } from "../evidence/mechanisms/maeda-2017-cts.ts";
import { mawla2021FmGaba as mawla } from "../evidence/mechanisms/mawla-2021-fm-gaba.ts";
import { napadow2005EaMa as napadow } from "../evidence/mechanisms/napadow-2005-ea-ma.ts";
import { ohkubo2009Nirs as oxygenation } from "../evidence/mechanisms/ohkubo-2009-nirs.ts";
import { pomeranz1976Mice as pomeranz } from "../evidence/mechanisms/pomeranz-1976-mice.ts";
import { takano2012HumanAdenosine as takano } from "../evidence/mechanisms/takano-2012-human-adenosine.ts";
import { wen2021LbpImaging as backImaging } from "../evidence/mechanisms/wen-2021-lbp-imaging.ts";
import { zubieta2005PlaceboOpioid as placeboOpioid } from "../evidence/mechanisms/zubieta-2005-placebo-opioid.ts";
import { baumler2021Safety as harms } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { chan2017SafetyOverview as harmReviews } from "../evidence/safety-and-practice/chan-2017-safety-overview.ts";
import { csp2024ThoracicExclusion as insurer } from "../evidence/safety-and-practice/csp-2024-thoracic-exclusion.ts";
import { fan2024Workforce as licences } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { lin2019Pneumothorax as pneumothorax } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { pham2021OpioidClaims as claimsData } from "../evidence/safety-and-practice/pham-2021-opioid-claims.ts";
import { witt2009Safety as germanPatients } from "../evidence/safety-and-practice/witt-2009-safety.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";
import { colquhoun2013Theatrical as critics } from "../evidence/trial-design/colquhoun-2013-theatrical.ts";
import { vase2013Nonspecific as vase } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const place = "Why It Works: The Science Behind the Needles";

const interleukin = plain("IL-6", "name of a cytokine");

export default [
	claim({
		id: "no-longer-placebo",
		quote: "Scientists no longer dismiss acupuncture’s effects as “placebo.”",
		place,
		verdict: "overstated",
		finding: text`Some do (${cite(critics)}, opinion). A pooled gain over placebo needling of ${value(madsen.outcomes.painVsSham, { gain: true })} was judged too small to matter and not distinguishable from bias (${cite(madsen)}); with needles that blinded both sides ${participants(vase)} patients showed no specific effect, while the placebo needle did better than no treatment (${cite(vase)}). Others read a similar difference as a small effect of the needle, since bias from unblinded patients was low in ${fact(trialists.facts.lowUnblindingRiskTrials, { unit: false })} of ${fact(trialists.facts.shamTrials)} with sham (${cite(trialists)}). The question is open. A mechanism does not exclude placebo either: placebo releases opioids too (${cite(placeboOpioid)}).`,
		studies: [critics, madsen, vase, trialists, placeboOpioid],
	}),
	claim({
		id: "measurable-changes",
		quote: "needles can trigger a cascade of measurable physiological changes",
		place,
		verdict: "supported",
		finding: text`In carpal tunnel syndrome the latency of the nerve and the mapping of the fingers in the brain improved more with electroacupuncture than with a non-penetrating sham in ${participants(maeda)} people, though symptoms eased in every arm, sham included (${cite(maeda)}). Changes are measurable; that they carry the relief is another claim.`,
		studies: [maeda],
	}),
	claim({
		id: "imaging-regions",
		quote: "the anterior cingulate cortex, insula, and prefrontal cortex",
		place,
		verdict: "partly",
		finding: text`These regions do turn up, for instance in a review of ${backImaging.facts.studies} imaging studies of back pain (${cite(backImaging)}). They are not specific, since touch gave weaker responses in similar areas (${cite(chae)}), and the direction is unsettled: an early study of ${hui.facts.volunteers} volunteers saw the signal in cingulate and insula fall (${cite(hui)}).`,
		studies: [backImaging, chae, hui],
	}),
	claim({
		id: "imaging-explains-relief",
		quote: "This helps explain why patients report not just less pain",
		place,
		verdict: "overstated",
		finding: text`An association in small studies at best. In fibromyalgia connectivity came with less pain with electroacupuncture and not with a mock laser (${cite(mawla)}), but real and sham acupuncture gave equal relief with different brain responses in another experiment (${cite(kong)}).`,
		studies: [mawla, kong],
	}),
	claim({
		id: "endorphins-enkephalins",
		quote: "endogenous opioids like endorphins and enkephalins",
		place,
		verdict: "overstated",
		finding: text`Shown in rodents, contradictory in people. In spinal fluid of ${spinalFluid.facts.patients} patients, without sham, beta-endorphin rose and met-enkephalin did not (${cite(spinalFluid)}); the opioid blocker naloxone undid neither relief in a trial of ${participants(kenyon)} patients nor raised thresholds in volunteers (${cite(kenyon)}, ${cite(chapman)}), whereas it abolished the effect in mice (${cite(pomeranz)}).`,
		studies: [spinalFluid, kenyon, chapman, pomeranz],
	}),
	claim({
		id: "pain-receptors",
		quote: "bind to the body’s own pain receptors",
		place,
		verdict: "partly",
		finding: text`The receptors studied are opioid receptors. In ${participants(harris)} women with fibromyalgia their availability rose with acupuncture and not with sham, while pain fell alike in both groups; the authors call the opioid theory largely unproven in humans (${cite(harris)}).`,
		studies: [harris],
	}),
	claim({
		id: "adenosine-levels",
		quote: "increase levels of adenosine",
		place,
		verdict: "partly",
		finding: text`In mice relief needed the adenosine receptor (${cite(mice)}). In people adenosine rose beside the needle only if the needle was turned, without sham and without a pain outcome (${cite(takano)}).`,
		studies: [mice, takano],
	}),
	claim({
		id: "adenosine-neurotransmitter",
		quote: "a neurotransmitter with natural pain-dampening effects",
		place,
		verdict: "partly",
		finding: text`A loose word in an article for lay readers. The mouse study calls adenosine a neuromodulator; it is formed outside cells and acts locally, beside the needle (${cite(mice)}). That it dampens pain is right.`,
		studies: [mice],
	}),
	claim({
		id: "cytokines",
		quote:
			"reductions in pro-inflammatory cytokines such as IL-6 and TNF-alpha",
		place,
		verdict: "overstated",
		finding: text`In ${biomarkers.facts.trials} sham-controlled trials, ${value(biomarkers.outcomes.biomarkersVsSham, { form: "estimate" })} differed from sham; TNF-alpha is named among them, and ${interleukin} is not (${cite(biomarkers)}). Under anesthesia ${interleukin} was not affected (${cite(grech)}), and in joint pain with aromatase inhibitors no cytokine differed detectably from sham (${cite(bao)}).`,
		studies: [biomarkers, grech, bao],
	}),
	claim({
		id: "circulation-oxygenation",
		quote: "improvements in circulation and muscle oxygenation",
		place,
		verdict: "partly",
		finding: text`For minutes, in healthy people: ${value(bloodFlow.outcomes.studiesWithRise, { form: "estimate" })} found more local flow, and the reviewers call the evidence insufficient (${cite(bloodFlow)}); muscle oxygenation rests on ${participants(oxygenation, { arm: "acupuncture" })} volunteers given acupuncture (${cite(oxygenation)}). Neither was tied to relief.`,
		studies: [bloodFlow, oxygenation],
	}),
	claim({
		id: "central-sensitization",
		quote: "the “central sensitization” that drives chronic pain",
		place,
		verdict: "partly",
		finding: text`“May” is fair: in people this is a hypothesis. In ${participants(leite)} people with chronic back pain no test of sensitization changed more than in the control groups (${cite(leite)}), and pain thresholds beat sham in ${value(thresholds.outcomes.studiesVerumOverSham, { form: "estimate" })} (${cite(thresholds)}). In rats electroacupuncture did lower secondary hyperalgesia (${cite(rats)}).`,
		studies: [leite, thresholds, rats],
	}),
	claim({
		id: "newer-techniques",
		quote: "Newer techniques, such as electroacupuncture",
		place,
		verdict: "partly",
		finding: text`New beside a practice of many centuries, and not new as research: electroacupuncture was studied in mice in ${year(pomeranz)} (${cite(pomeranz)}) and in patients in ${year(spinalFluid)} (${cite(spinalFluid)}).`,
		studies: [pomeranz, spinalFluid],
	}),
	claim({
		id: "laser-guided-needling",
		quote: "laser-guided needling",
		place,
		verdict: "unsupported",
		finding: text`An odd phrase: in the studies, laser takes the place of needles and guides none. Pooled against sham laser, laser eased musculoskeletal pain by ${value(laser.outcomes.painVsSham)} more (${cite(laser)}); a trial that blinded patients and acupuncturists found a difference from sham laser in knee pain of ${value(hinman.outcomes.painLaserVsSham)} (${cite(hinman)}).`,
		studies: [laser, hinman],
		absence: "No technique of laser-guided needling was found.",
	}),
	claim({
		id: "electro-amplified",
		quote: "amplified release of neurotransmitters or stronger modulation",
		place,
		verdict: "partly",
		finding: text`Stronger modulation has support: imaging signals spread wider with electroacupuncture than with manual acupuncture (${cite(napadow)}). The human data on peptides used electrodes on the skin, not needles, and no sham (${cite(tens)}), and in ${participants(comachio)} people with chronic back pain, pain and disability did not differ from those with manual acupuncture (${cite(comachio)}).`,
		studies: [napadow, tens, comachio],
	}),
	claim({
		id: "multiple-systems",
		quote: "works on multiple systems simultaneously",
		place,
		verdict: "overstated",
		finding: text`Nervous, immune and vascular changes come from separate, small studies, many without sham, and none ties all of them to relief: heart rate variability differed from sham in ${value(heartRate.outcomes.trialsPositiveVsSham, { form: "estimate" })} (${cite(heartRate)}), blood markers in few cases (${cite(biomarkers)}), blood flow without a pain outcome (${cite(bloodFlow)}).`,
		studies: [heartRate, biomarkers, bloodFlow],
		absence:
			"No study was found that links nervous, immune and vascular change with relief in the same people.",
	}),
	claim({
		id: "arthritis",
		quote: "conditions as diverse as chronic back pain, arthritis",
		place,
		verdict: "overstated",
		finding: text`Arthritis here can only mean osteoarthritis of the knee, where acupuncture adds little to sham: pain was lower by ${value(knee.outcomes.painVsSham, { gain: true })} (${cite(knee)}), though against no acupuncture by ${value(trialists.outcomes.osteoarthritisVsNone, { gain: true })} in osteoarthritis (${cite(trialists)}). In the hip there is probably little or no difference from sham, moderate certainty (${cite(hip)}), and in rheumatoid arthritis manual acupuncture did not differ from sham in the trial of a Cochrane review (${cite(rheumatoid)}).`,
		studies: [knee, trialists, hip, rheumatoid],
	}),
	claim({
		id: "cancer-related-symptoms",
		quote: "certain cancer-related symptoms",
		place,
		verdict: "supported",
		finding: text`Certain is the right word. For joint pain from aromatase inhibitors the oncologists' guideline says should (${cite(cancerGuideline)}); the largest sham-controlled trial found worst pain lower by ${value(s1200.outcomes.worstPainWeek6VsSham, { gain: true })}, less than half of the ${s1200.facts.meaningfulDifference} that it had set beforehand as a difference that matters (${cite(s1200)}).`,
		studies: [cancerGuideline, s1200],
	}),
	claim({
		id: "licensed-practitioners",
		quote: "when performed by licensed practitioners",
		place,
		verdict: "partly",
		finding: text`A license helps and does not remove risk: the British physical therapists' society ended insurance for acupuncture over the chest in ${year(insurer)} because claims for pneumothorax were frequent (${cite(insurer)}). Nor is licensed one standard in the United States: at least ${licences.facts.acupuncturistHours} of training for an acupuncturist, ${licences.facts.dryNeedlingHoursMin} for some who do dry needling (${cite(licences)}).`,
		studies: [insurer, licences],
	}),
	claim({
		id: "minimal-risks",
		quote: "the risks remain minimal",
		place,
		verdict: "supported",
		finding: text`Serious adverse events were ${value(harms.outcomes.seriousPer10000Patients)} and any event ${value(harms.outcomes.anyEventPatients)} in pooled prospective studies, with differences between them and no comparator (${cite(harms)}). Rare is not never: reviews of case reports include deaths (${cite(harmReviews)}).`,
		studies: [harms, harmReviews],
	}),
	claim({
		id: "list-of-harms",
		quote: "minor soreness, bruising, or lightheadedness",
		place,
		verdict: "partly",
		finding: text`These are the common ones: ${arm(germanPatients.outcomes.anyEffect, "acupuncture")} of ${participants(germanPatients, { arm: "acupuncture" })} German patients reported an adverse effect, ${germanPatients.facts.bleedingShareOfEffects} of the effects being bleeding or bruising, and ${arm(germanPatients.outcomes.treatedEffect, "acupuncture")} needed treatment for one (${cite(germanPatients)}). Left out are pneumothorax, ${value(pneumothorax.outcomes.pneumothoraxAllTreatments)} (${cite(pneumothorax)}), infection and organ injury (${cite(harmReviews)}).`,
		studies: [germanPatients, pneumothorax, harmReviews],
	}),
	claim({
		id: "outweighed-by-less-medication",
		quote: "far outweighed by the potential for reduced reliance",
		place,
		verdict: "unsupported",
		finding: text`A randomized test, in ${participants(zheng)} people on opioids for chronic musculoskeletal pain, found changes in dose of ${arm(zheng.outcomes.opioidDoseVsSham, "ea")} with electroacupuncture, ${arm(zheng.outcomes.opioidDoseVsSham, "sham")} with sham and ${arm(zheng.outcomes.opioidDoseVsSham, "education")} with education, without a difference between groups (${cite(zheng)}). In matched insurance claims fewer people had opioids after acupuncture than after NSAIDs or physical therapy, ${arm(claimsData.outcomes.opioidAmongNewUsers, "acupuncture")} against ${arm(claimsData.outcomes.opioidAmongNewUsers, "nsaidOrPt")}, at higher cost (${cite(claimsData)}). For headache in general practice medication was less by ${value(headache.outcomes.medicationMonth12)} than with usual care (${cite(headache)}), but no trial weighs that against harm.`,
		studies: [zheng, claimsData, headache],
		absence:
			"No trial was found that set out to compare the harms of acupuncture with those of pain drugs.",
	}),
] satisfies Claim[];
