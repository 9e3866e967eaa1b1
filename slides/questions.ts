import {
	arm,
	cite,
	derived,
	fact,
	participants,
	plain,
	type Question,
	question,
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
import { pu2017DrugsMa as drugs } from "./evidence/headache/pu-2017-drugs-ma.ts";
import { tian2022KneeSham as knee } from "./evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { zhao2024Neck as neck } from "./evidence/joints-and-muscles/zhao-2024-neck.ts";
import { bmcmed2010Nonspecific as nonspecific } from "./evidence/low-back-pain/bmcmed-2010-nonspecific.ts";
import { cherkin2009Spine as cherkin } from "./evidence/low-back-pain/cherkin-2009-spine.ts";
import { debar2025Backinaction as backinaction } from "./evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "./evidence/low-back-pain/haake-2007-gerac.ts";
import { macpherson2013Dose as dose } from "./evidence/low-back-pain/macpherson-2013-dose.ts";
import { macpherson2017Persistence as persistence } from "./evidence/low-back-pain/macpherson-2017-persistence.ts";
import { ostelo2008Mic as thresholds } from "./evidence/low-back-pain/ostelo-2008-mic.ts";
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
import { zheng2019EaOpioid as opioids } from "./evidence/safety-and-practice/zheng-2019-ea-opioid.ts";
import { huang2019Sciatica as huang } from "./evidence/sciatica/huang-2019-sciatica.ts";
import { sciaticaShamSr2025Preprint as preprint } from "./evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { tu2024Sciatica as sciatica } from "./evidence/sciatica/tu-2024-sciatica.ts";
import { kaptchuk2008Ibs as ritual } from "./evidence/trial-design/kaptchuk-2008-ibs.ts";
import { liu2024Blinding as blinding } from "./evidence/trial-design/liu-2024-blinding.ts";

const sixMonths = plain("6 months", "time of the outcome");
const hundred = plain("100", "denominator");

const { rmdqMonth6Standard: standard, rmdqMonth6Enhanced: enhanced } =
	backinaction.outcomes;
const response = gerac.outcomes.responseVerumVsSham;
const legPain = sciatica.outcomes.legPainWeek4;
const relief = ritual.outcomes.adequateReliefWeek3;
const { responseVsSham, responseVsNone } = migraine.outcomes;
const { headacheDaysWeek12VsSham, headacheDaysWeek12VsWaitlist } =
	melchart.outcomes;
const sparing = opioids.outcomes.opioidDoseVsSham;
const neckVsSham = neck.outcomes.painWeek4VsSham;

/** Retrieval practice, each question after the chapter that answers it. */
export default [
	question({
		id: "which-comparator-half",
		chapter: "opening",
		prompt: text`In pooled individual data, against which comparator does acupuncture lower chronic pain by ${value(pooled.outcomes.painVsNone, { form: "estimate", gain: true })}?`,
		options: [
			text`Sham needling`,
			text`No acupuncture`,
			text`Both alike`,
			text`Another active treatment`,
		],
		answer: 1,
		why: text`Against no acupuncture the difference is ${value(pooled.outcomes.painVsNone, { form: "estimate", gain: true })}; against sham it is ${value(pooled.outcomes.painVsSham, { form: "estimate", gain: true })} (${cite(pooled)}, ${participants(pooled)} patients; the abstract prints no interval). Always ask: compared with what?`,
		studies: [pooled],
	}),
	question({
		id: "usual-care-question",
		chapter: "reading-a-trial",
		prompt: text`What can a trial of acupuncture against usual care tell you?`,
		options: [
			text`Whether the choice of points matters`,
			text`Whether the skin has to be pierced`,
			text`Whether patients do better when the treatment is offered`,
			text`How much of the gain is expectation`,
		],
		answer: 2,
		why: text`Needle, time, touch and hope come as one parcel, so a trial such as ${cite(backinaction)} answers the question of the clinic, whether to offer it, and not which part of the parcel did it. Points, puncture and expectation need other controls.`,
		studies: [backinaction],
	}),
	question({
		id: "threshold-for-whom",
		chapter: "reading-a-trial",
		prompt: text`A trial finds a mean difference of ${value(standard, { form: "estimate", gain: true })} on the RMDQ. A panel calls ${fact(thresholds.facts.rmdqMic)} the minimal important change. What follows?`,
		options: [
			text`Little: the panel’s threshold is for one patient, so look at the shares of responders`,
			text`No patient gained anything that matters`,
			text`The trial was too small`,
			text`The result is clinically important all the same`,
		],
		answer: 0,
		why: text`${fact(thresholds.facts.rmdqMic)} is what one person must change to notice (${cite(thresholds)}). A mean hides people: in that trial ${arm(backinaction.outcomes.responseMonth6Standard, "sa")} against ${arm(backinaction.outcomes.responseMonth6Standard, "umc")} with usual care improved by at least ${fact(backinaction.facts.rmdqResponderThreshold)} (${cite(backinaction)}).`,
		studies: [thresholds, backinaction],
	}),
	question({
		id: "sham-not-nothing",
		chapter: "reading-a-trial",
		prompt: text`How did sham needling do against no treatment in trials that had both arms?`,
		options: [
			text`No better: it is inert`,
			text`Better, by about half a standard deviation`,
			text`Worse, because patients felt deceived`,
		],
		answer: 1,
		why: text`Sham beat no treatment by ${value(nonspecific.outcomes.shamVsNone, { gain: true })} in ${fact(nonspecific.facts.trials)} (${cite(nonspecific)}). So “no better than sham” does not mean “no better than nothing”.`,
		studies: [nonspecific],
	}),
	question({
		id: "backinaction-size",
		chapter: "low-back-pain",
		prompt: text`How many older adults did BackInAction randomise?`,
		options: [
			text`More than ${plain("1,000", "figure of the article")}`,
			text`${participants(gerac)}`,
			text`${participants(backinaction)}`,
			text`${participants(cherkin)}`,
		],
		answer: 2,
		why: text`${participants(backinaction)}, in three arms (${cite(backinaction)}). The article’s “more than a thousand” is wrong. ${participants(gerac)} were randomised in GERAC (${cite(gerac)}) and ${participants(cherkin)} in the American trial with simulated needling (${cite(cherkin)}).`,
		studies: [backinaction, gerac, cherkin],
	}),
	question({
		id: "backinaction-effect",
		chapter: "low-back-pain",
		prompt: text`By how much more than with usual care did disability fall at ${sixMonths} with the standard course (RMDQ, ${plain("0 to 24", "range of the instrument")})?`,
		options: [
			text`${value(standard, { form: "estimate", gain: true })}`,
			text`${value(cherkin.outcomes.rmdqWeek8IndividualizedVsUsual, { form: "estimate", gain: true })}`,
			text`${fact(thresholds.facts.rmdqMic)}`,
			text`${fact(backinaction.facts.baselineRmdq)}`,
		],
		answer: 0,
		why: text`${value(standard, { gain: true })} with the standard course and ${value(enhanced, { gain: true })} with maintenance (${cite(backinaction)}). ${arm(standard, "sa")} is the change within the arm; usual care changed by ${arm(standard, "umc")}. Only the gap is the effect, and nobody was blinded. In an older American trial the gap was ${value(cherkin.outcomes.rmdqWeek8IndividualizedVsUsual, { form: "estimate", gain: true })} at eight weeks (${cite(cherkin)}).`,
		studies: [backinaction, thresholds, cherkin],
	}),
	question({
		id: "gerac-three-arms",
		chapter: "low-back-pain",
		prompt: text`What did GERAC find in chronic low back pain at ${sixMonths}?`,
		options: [
			text`Real needling beat sham, sham equalled conventional therapy`,
			text`All three arms did alike`,
			text`Conventional therapy did best`,
			text`Real and sham needling did about alike, and both beat conventional therapy`,
		],
		answer: 3,
		why: text`Responders: ${arm(response, "verum")} real, ${arm(response, "sham")} sham, ${arm(response, "conv")} conventional. Real minus sham ${value(response)}; real minus conventional ${value(gerac.outcomes.responseVerumVsConventional)} (${cite(gerac)}).`,
		studies: [gerac],
	}),
	question({
		id: "kept-at-a-year",
		chapter: "low-back-pain",
		prompt: text`A year after a course of acupuncture for chronic pain, how much of the gain over sham was kept in pooled individual data?`,
		options: [
			text`Of the gain, ${fact(persistence.facts.keptVsNone)}`,
			text`Of the gain, ${fact(persistence.facts.keptVsSham)}`,
			text`None of it`,
			text`It had grown`,
		],
		answer: 1,
		why: text`${fact(persistence.facts.keptVsSham)} of the gain over sham, and ${fact(persistence.facts.keptVsNone)} of the gain over no acupuncture (${cite(persistence)}). The loss against sham was ${value(persistence.outcomes.decayVsSham)}.`,
		studies: [persistence],
	}),
	question({
		id: "impact-change-or-effect",
		chapter: "cancer-pain",
		prompt: text`In IMPACT, worst pain fell by ${value(impact.outcomes.worstPainChangeAcupuncture, { form: "estimate", gain: true })} with acupuncture. What is this figure?`,
		options: [
			text`The effect of acupuncture over sham`,
			text`The effect of acupuncture over usual care`,
			text`A change within one arm of a trial that compared two treatments`,
			text`Evidence that acupuncture and massage are equally good`,
		],
		answer: 2,
		why: text`IMPACT had acupuncture and massage, and no sham or untreated arm. Its one contrast, massage minus acupuncture, was ${value(impact.outcomes.worstPainMassageVsAcupuncture)} and leans to massage (${cite(impact)}). No clear difference is not equality.`,
		studies: [impact],
	}),
	question({
		id: "swog-bar",
		chapter: "cancer-pain",
		prompt: text`How did the gain over sham at six weeks in ${plain("SWOG S1200", "name of a trial")} compare with the difference it had called meaningful?`,
		options: [
			text`It was under half of it`,
			text`It just reached it`,
			text`It was twice as large`,
			text`No threshold had been set`,
		],
		answer: 0,
		why: text`${value(swog.outcomes.worstPainWeek6VsSham, { gain: true })} less worst pain than with sham, against a bar of ${fact(swog.facts.meaningfulDifference)} (${cite(swog)}). Shares with a response, counted later, were ${arm(swog.outcomes.responder30PercentVsSham, "ta")} and ${arm(swog.outcomes.responder30PercentVsSham, "sa")}.`,
		studies: [swog],
	}),
	question({
		id: "peace-whom",
		chapter: "cancer-pain",
		prompt: text`In whom, and against what, did PEACE test electroacupuncture?`,
		options: [
			text`People with advanced cancer, against sham`,
			text`Survivors without current disease, against usual care`,
			text`People with advanced cancer, against massage`,
			text`Survivors without current disease, against sham`,
		],
		answer: 1,
		why: text`Cancer survivors with chronic musculoskeletal pain, against usual care, without sham: ${value(peace.outcomes.painWeek12ElectroVsUsual, { gain: true })} less pain at twelve weeks (${cite(peace)}). It was IMPACT that compared with massage in advanced cancer (${cite(impact)}).`,
		studies: [peace, impact],
	}),
	question({
		id: "best-after-surgery",
		chapter: "postoperative-pain",
		prompt: text`Which use around surgery has the best-supported effect over sham?`,
		options: [
			text`Less chronic pain after a month`,
			text`Large opioid savings with needles`,
			text`Less nausea with stimulation at ${plain("PC6", "name of an acupuncture point")}`,
			text`A shorter stay in hospital`,
		],
		answer: 2,
		why: text`Stimulation at ${plain("PC6", "name of an acupuncture point")} against sham: nausea, risk ratio ${value(nausea.outcomes.nauseaVsSham)}; vomiting, ${value(nausea.outcomes.vomitingVsSham)}; both with low certainty (${cite(nausea)}). The stimulation is not always a needle.`,
		studies: [nausea],
	}),
	question({
		id: "largest-saving",
		chapter: "postoperative-pain",
		prompt: text`The largest pooled opioid saving in the first day, ${value(electrodes.outcomes.opioidHour24TeasVsMixed, { form: "estimate", gain: true })}, comes from which technique?`,
		options: [
			text`Electrodes on the skin, without needles`,
			text`Ear needles`,
			text`Body needles turned by hand`,
			text`Electroacupuncture`,
		],
		answer: 0,
		why: text`It is TEAS, current through the skin: ${value(electrodes.outcomes.opioidHour24TeasVsMixed, { gain: true })} less opioid against sham stimulation or none (${cite(electrodes)}). Over sham, acupuncture in older trials saved ${value(sun.outcomes.opioidHour24VsSham, { gain: true })} (${cite(sun)}). Name the technique before quoting the figure.`,
		studies: [electrodes, sun],
	}),
	question({
		id: "sciatica-over-sham",
		chapter: "sciatica",
		prompt: text`In the ${year(sciatica)} sciatica trial, by how much did leg pain fall more with real than with sham acupuncture at week four (scale of ${plain("100 mm", "range of the scale")})?`,
		options: [
			text`${value(huang.outcomes.legPainWeeks1To4, { form: "estimate", gain: true })}`,
			text`About ${plain("31 mm", "wrong answer: the change within the arm, rounded")}`,
			text`About ${plain("5 mm", "wrong answer")}`,
			text`${value(legPain, { form: "estimate", gain: true })}`,
		],
		answer: 3,
		why: text`${value(legPain, { gain: true })} (${cite(sciatica)}). Within the arms the changes were ${arm(legPain, "acu")} and ${arm(legPain, "sham")}, so about half of the fall came with sham too. The earlier, smaller trial found ${value(huang.outcomes.legPainWeeks1To4, { gain: true })} (${cite(huang)}).`,
		studies: [sciatica, huang],
	}),
	question({
		id: "sciatica-at-a-year",
		chapter: "sciatica",
		prompt: text`What do we know of that trial’s difference from sham at a year?`,
		options: [
			text`It had vanished`,
			text`The abstract says in words that it persisted; its size was not read`,
			text`It was as large as at week four, with a narrow interval`,
			text`It was never measured`,
		],
		answer: 1,
		why: text`The abstract states that the difference was still present at week ${plain("52", "time of the outcome")}, without values (${cite(sciatica)}). A preprint of ${fact(preprint.facts.trials)} against sham finds results beyond a month inconsistent (${cite(preprint)}).`,
		studies: [sciatica, preprint],
	}),
	question({
		id: "migraine-per-hundred",
		chapter: "headache",
		prompt: text`Of ${hundred} people with migraine, about how many more have their attacks halved with acupuncture than with sham?`,
		options: [
			text`${derived.morePer100(responseVsSham, "acu", "sham")}`,
			text`${derived.morePer100(responseVsNone, "acu", "none")}`,
			text`Half of them`,
			text`None`,
		],
		answer: 0,
		why: text`${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} with sham. The larger figure, ${derived.morePer100(responseVsNone, "acu", "none")}, is the gain over no acupuncture: ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")} (${cite(migraine)}, read in summaries, moderate certainty).`,
		studies: [migraine],
	}),
	question({
		id: "tension-two-comparators",
		chapter: "headache",
		prompt: text`One trial of tension-type headache had both minimal needling and a waiting list. Which statement fits its result?`,
		options: [
			text`Acupuncture beat both clearly`,
			text`Acupuncture beat neither`,
			text`Acupuncture beat the waiting list by days, and minimal needling by no more than chance could`,
			text`Acupuncture beat minimal needling, not the waiting list`,
		],
		answer: 2,
		why: text`${value(headacheDaysWeek12VsWaitlist, { gain: true })} fewer than on the waiting list; ${value(headacheDaysWeek12VsSham, { gain: true })} fewer than with minimal needling (${cite(melchart)}). Same patients, same needles; only the comparator changed.`,
		studies: [melchart],
	}),
	question({
		id: "drugs-later",
		chapter: "headache",
		prompt: text`What became of the lead over preventive drugs in migraine five to six months after randomisation?`,
		options: [
			text`It had doubled`,
			text`It was no longer clear`,
			text`Drugs were clearly ahead`,
			text`Equivalence had been shown`,
		],
		answer: 1,
		why: text`Risk ratio of response ${value(drugs.outcomes.responseMonth4)} at three to four months and ${value(drugs.outcomes.responseMonth6)} at five to six, an interval that includes no difference (${cite(drugs)}). Not different is not the same as equivalent.`,
		studies: [drugs],
	}),
	question({
		id: "knee-over-sham",
		chapter: "joints-and-muscles",
		prompt: text`How large is the pooled difference from sham in pain from knee osteoarthritis in the ${year(knee)} review?`,
		options: [
			text`${value(pooled.outcomes.painVsNone, { form: "estimate", gain: true })}`,
			text`More than one standard deviation`,
			text`Nothing at all`,
			text`${value(knee.outcomes.painVsSham, { form: "estimate", gain: true })}`,
		],
		answer: 3,
		why: text`${value(knee.outcomes.painVsSham, { gain: true })} less pain than with sham in ${fact(knee.facts.trials)} (${cite(knee)}): small, and distinguishable from nothing. Half a standard deviation is the size of effects against no acupuncture (${cite(pooled)}).`,
		studies: [knee, pooled],
	}),
	question({
		id: "neck-own-bar",
		chapter: "joints-and-muscles",
		prompt: text`The large Chinese neck trial found a difference from sham with an interval that excludes none. How did its authors judge the size?`,
		options: [
			text`As clinically important`,
			text`As below the difference they had called important`,
			text`They set no bar`,
			text`As larger than any drug’s`,
		],
		answer: 1,
		why: text`${value(neckVsSham, { gain: true })} less pain of ${hundred} than with sham, under the trial’s own bar of ${fact(neck.facts.minimalImportantDifference)} (${cite(neck)}). A clear difference is not always one that matters, and Chinese trials are not all glowing.`,
		studies: [neck],
	}),
	question({
		id: "blinding-index",
		chapter: "why-trials-disagree",
		prompt: text`Across trials the Bang index was ${value(blinding.outcomes.pooledIndexReal, { form: "estimate", unit: false })} with real and ${value(blinding.outcomes.pooledIndexSham, { form: "estimate", unit: false })} with sham needling. What does that mean?`,
		options: [
			text`Patients saw through the sham`,
			text`Patients guessed at random`,
			text`In both arms most thought that they had real acupuncture`,
			text`Acupuncturists were blinded`,
		],
		answer: 2,
		why: text`Above zero in the real arm means more right guesses than chance, below zero in the sham arm more wrong ones: both arms lean to believing “real” (${fact(blinding.facts.trials)}, ${cite(blinding)}). It says nothing of the acupuncturists, who nearly always know.`,
		studies: [blinding],
	}),
	question({
		id: "dose-against-sham",
		chapter: "why-trials-disagree",
		prompt: text`In pooled individual data, what did more sessions go with?`,
		options: [
			text`Better results against no acupuncture, but hardly against sham`,
			text`Better results against sham only`,
			text`Better results against every comparator`,
			text`Worse results`,
		],
		answer: 0,
		why: text`More needles and sessions went with better outcomes in trials against no acupuncture; against sham there was little evidence that any feature of the treatment changed the effect (${fact(dose.facts.trials)}, ${cite(dose)}). “They were underdosed” is possible and not shown.`,
		studies: [dose],
	}),
	question({
		id: "warm-sham",
		chapter: "why-trials-disagree",
		prompt: text`In a trial of irritable bowel syndrome with sham needles only, what raised adequate relief from ${arm(relief, "limited")} to ${arm(relief, "warm")}?`,
		options: [
			text`Deeper needling`,
			text`A warm and attentive practitioner`,
			text`Twice as many sessions`,
			text`The right points`,
		],
		answer: 1,
		why: text`Both groups had the same sham; the second had time and warmth. On the waiting list it was ${arm(relief, "wait")} (${cite(ritual)}, ${participants(ritual)} people). Context has a dose of its own.`,
		studies: [ritual],
	}),
	question({
		id: "naloxone-in-people",
		chapter: "mechanisms",
		prompt: text`What did naloxone do to the effect of acupuncture in the human studies read here?`,
		options: [
			text`It abolished it in all`,
			text`It was never tested`,
			text`It doubled it`,
			text`No reversal in two studies, a partial block in a very small one`,
		],
		answer: 3,
		why: text`No patient of ${participants(kenyon)} changed after naloxone (${cite(kenyon)}); a double-blind replication in volunteers saw no reversal (${cite(chapman)}); in five volunteers the rise was partly blocked (${cite(partial)}). Doses were low and samples small.`,
		studies: [kenyon, chapman, partial],
	}),
	question({
		id: "adenosine-where",
		chapter: "mechanisms",
		prompt: text`Where was relief shown to depend on adenosine and its receptor?`,
		options: [
			text`In mice`,
			text`In patients with back pain`,
			text`In healthy volunteers`,
			text`In both mice and patients`,
		],
		answer: 0,
		why: text`Mice without the receptor got no relief (${cite(mice)}). In people a local rise was seen beside a needle that was turned, in a study without a pain outcome (${cite(takano)}).`,
		studies: [mice, takano],
	}),
	question({
		id: "cytokines-against-sham",
		chapter: "mechanisms",
		prompt: text`Of the blood markers compared with sham in one review, which statement holds?`,
		options: [
			text`All inflammatory markers fell`,
			text`${plain("IL-6", "name of a cytokine")} fell most clearly`,
			text`A minority differed, and ${plain("IL-6", "name of a cytokine")} is not on the list`,
			text`None differed`,
		],
		answer: 2,
		why: text`${value(biomarkers.outcomes.biomarkersVsSham, { form: "estimate" })} differed from sham in ${fact(biomarkers.facts.trials, { unit: false })} trials of any condition; TNF-alpha is named, ${plain("IL-6", "name of a cytokine")} is not (${cite(biomarkers)}). In women with joint pain from cancer treatment markers did not part real from sham (${cite(bao)}).`,
		studies: [biomarkers, bao],
	}),
	question({
		id: "serious-harm-rate",
		chapter: "safety-and-practice",
		prompt: text`What is the pooled rate of serious adverse events with acupuncture?`,
		options: [
			text`About one in ten patients`,
			text`About one in ${plain("10,000", "denominator")} patients`,
			text`None has ever been reported`,
			text`About one in a hundred patients`,
		],
		answer: 1,
		why: text`${value(harms.outcomes.seriousPer10000Patients)}; any event, mostly mild, in ${value(harms.outcomes.anyEventPatients)} (${cite(harms)}, ${fact(harms.facts.studies, { unit: false })} studies that differ much). Rare is not never: deaths are on record as case reports.`,
		studies: [harms],
	}),
	question({
		id: "opioid-sparing-trial",
		chapter: "safety-and-practice",
		prompt: text`What did the one trial read that aimed to reduce opioids in chronic pain find?`,
		options: [
			text`The dose changed in every arm, without a difference between them`,
			text`Electroacupuncture clearly spared opioids against sham`,
			text`Education clearly did best`,
			text`Pain worsened when opioids were cut`,
		],
		answer: 0,
		why: text`Dose ${arm(sparing, "ea")} with electroacupuncture, ${arm(sparing, "sham")} with sham, ${arm(sparing, "education")} with education; ${participants(opioids)} of ${fact(opioids.facts.plannedParticipants)} planned took part, so the trial could hardly find one (${cite(opioids)}). Pain did not change.`,
		studies: [opioids],
	}),
	question({
		id: "year-of-impact",
		chapter: "article-and-papers",
		prompt: text`The article cites a “${plain("2025", "words of the article")} randomized trial” of acupuncture and massage in advanced cancer. When was the trial that fits published?`,
		options: [
			text`${plain("2025", "words of the article")}`,
			text`${year(impact)}`,
			text`${year(sciatica)}`,
			text`It has not been published`,
		],
		answer: 1,
		why: text`${cite(impact)} appeared in ${year(impact)} and randomised ${participants(impact)} people. The number is right in the article, the year is not, and it leaves out that the result leans to massage: ${value(impact.outcomes.worstPainMassageVsAcupuncture)}.`,
		studies: [impact, sciatica],
	}),
	question({
		id: "twenty-to-thirty-percent",
		chapter: "article-and-papers",
		prompt: text`“Most studies show improvements of ${plain("20–30%", "words of the article")}.” What is wrong with that as an effect?`,
		options: [
			text`The figure is too low`,
			text`It holds for sham only`,
			text`It is a change from baseline, and usual care improves as well`,
			text`It is a risk ratio`,
		],
		answer: 2,
		why: text`In BackInAction disability fell by ${derived.percentOfBaseline(standard, "sa", backinaction.facts.baselineRmdq)} of baseline with the standard course, and by ${derived.percentOfBaseline(standard, "umc", backinaction.facts.baselineRmdq)} with usual care; the gap is ${value(standard, { gain: true })} (${cite(backinaction)}).`,
		studies: [backinaction],
	}),
] satisfies Question[];
