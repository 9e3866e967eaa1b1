import {
	arm,
	type Claim,
	cite,
	claim,
	participants,
	plain,
	text,
	value,
} from "#deck";
import { diener2006GeracMigraine as geracMigraine } from "../evidence/headache/diener-2006-gerac-migraine.ts";
import { giovanardi2020DrugsSr as drugsReview } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { li2012CmajPoints as pointsTrial } from "../evidence/headache/li-2012-cmaj-points.ts";
import { linde2005JamaMigraine as artMigraine } from "../evidence/headache/linde-2005-jama-migraine.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { niceCg150 } from "../evidence/headache/nice-cg150.ts";
import { sun2025JebmPenetration as sun } from "../evidence/headache/sun-2025-jebm-penetration.ts";
import { vickers2004BmjHeadache as primaryCare } from "../evidence/headache/vickers-2004-bmj-headache.ts";
import { xu2020BmjMigraine as xu } from "../evidence/headache/xu-2020-bmj-migraine.ts";
import { yang2024DoseMigraine as doseModel } from "../evidence/headache/yang-2024-dose-migraine.ts";
import { haake2007Gerac as geracBack } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { macpherson2013Dose as dose } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { mu2020Cochrane as backReview } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { ji2015SciaticaSr as drugComparison } from "../evidence/sciatica/ji-2015-sciatica-sr.ts";
import { qin2015SciaticaSr as qin } from "../evidence/sciatica/qin-2015-sciatica-sr.ts";
import { sciaticaShamSr2025Preprint as preprint } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";
import { zhang2023SciaticaSr as zhang } from "../evidence/sciatica/zhang-2023-sciatica-sr.ts";
import { gao2011CountrySr as country } from "../evidence/trial-design/gao-2011-country-sr.ts";
import { linde2007Expectation as expectation } from "../evidence/trial-design/linde-2007-expectation.ts";
import { liu2015NegativeTrials as proponents } from "../evidence/trial-design/liu-2015-negative-trials.ts";
import { moffet2009ShamSr as shamKinds } from "../evidence/trial-design/moffet-2009-sham-sr.ts";
import { zhang2010AcupointSr as points } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

const place = "Where Evidence Remains Mixed";

export default [
	claim({
		id: "less-consistent-elsewhere",
		quote: "the evidence is less consistent in other conditions",
		place,
		verdict: "overstated",
		finding: text`Back pain is no steadier: responders in the largest sham-controlled trial differed by ${value(geracBack.outcomes.responseVerumVsSham)} (${cite(geracBack)}), and Cochrane found no clinically meaningful gain over sham in immediate pain (${cite(backReview)}). In migraine Cochrane gives ${arm(cochrane.outcomes.responseVsSham, "acu")} responders against ${arm(cochrane.outcomes.responseVsSham, "sham")} with sham, moderate certainty (${cite(cochrane)}).`,
		studies: [geracBack, backReview, cochrane],
	}),
	claim({
		id: "sciatica-trial",
		quote: "a large 2024 multicenter trial in JAMA Internal Medicine",
		place,
		verdict: "supported",
		finding: text`Year, journal and design are right: ${participants(tu)} people at ${tu.facts.centres} in China, ${tu.facts.sessions} over ${plain("4 weeks", "length of the course")}. Large is relative; ${tu.facts.plannedSampleSize} were planned (${cite(tu)}).`,
		studies: [tu],
	}),
	claim({
		id: "sciatica-sham",
		quote: "real acupuncture outperformed sham treatment",
		place,
		verdict: "supported",
		finding: text`At ${plain("week 4", "time point")}, compared with sham, leg pain was lower by ${value(tu.outcomes.legPainWeek4, { gain: true })} on a hundred-point scale and disability by ${value(tu.outcomes.odiWeek4, { gain: true })} on the Oswestry index; with sham itself leg pain had changed by ${arm(tu.outcomes.legPainWeek4, "sham")} (${cite(tu)}). One trial, in one country.`,
		studies: [tu],
	}),
	claim({
		id: "sciatica-herniated-disks",
		quote: "for patients with herniated disks",
		place,
		verdict: "supported",
		finding: text`Those enrolled had one-sided sciatica from a herniated lumbar disk, for at least ${plain("3 months", "criterion of entry")} (${cite(tu)}). Sciatica of other causes or of recent onset was not studied.`,
		studies: [tu],
	}),
	claim({
		id: "sciatica-year",
		quote: "the benefits lasted for up to a year",
		place,
		verdict: "supported",
		finding: text`The difference from sham in leg pain was ${value(tu.outcomes.legPainWeek4, { form: "estimate" })} at week ${plain("4", "time point")} and ${value(tu.outcomes.legPainWeek52, { form: "estimate" })} at week ${plain("52", "time point")}; in disability ${value(tu.outcomes.odiWeek4, { form: "estimate" })} and ${value(tu.outcomes.odiWeek52, { form: "estimate" })} (${cite(tu)}). So about two thirds of the gain in leg pain was still there at a year, in one trial. A preprint that pools ${preprint.facts.trials} against sham calls durability beyond a month unclear (${cite(preprint)}).`,
		studies: [tu, preprint],
	}),
	claim({
		id: "sciatica-other-trials",
		quote: "other trials have found smaller or less durable effects",
		place,
		verdict: "supported",
		finding: text`In ${participants(huang)} people with disk herniation leg pain was lower than with sham by ${value(huang.outcomes.legPainWeeks1To4, { gain: true })}, and disability, back pain and quality of life did not differ detectably (${cite(huang)}).`,
		studies: [huang],
	}),
	claim({
		id: "protocols-differ",
		quote: "protocols differ so widely",
		place,
		verdict: "partly",
		finding: text`The caution is right, the reason was not found: the reviews of sciatica blame few and weak trials (${cite(qin)}), or come out in favor against drugs, response ${value(drugComparison.outcomes.improvementVsDrugs)} and ${value(zhang.outcomes.effectiveRateVsDrugs)} as risk ratios, the latter at moderate certainty (${cite(drugComparison)}, ${cite(zhang)}).`,
		studies: [qin, drugComparison, zhang],
		absence:
			"No review of sciatica was found that gives differing protocols as its reason.",
	}),
	claim({
		id: "migraine-two-stories",
		quote: "Migraine prevention tells a similar story",
		place,
		verdict: "partly",
		finding: text`The article sets some studies against others, but the same trials give both answers. In GERAC migraine days changed by ${arm(geracMigraine.outcomes.migraineDaysWeek26VsSham, "acu")} with acupuncture, ${arm(geracMigraine.outcomes.migraineDaysWeek26VsSham, "sham")} with sham and ${arm(geracMigraine.outcomes.migraineDaysWeek26VsSham, "drug")} with drugs, without a clear difference between the three (${cite(geracMigraine)}); in Cochrane's review frequency was lower by ${value(cochrane.outcomes.frequencyVsNone, { gain: true })} against no acupuncture and by ${value(cochrane.outcomes.frequencyVsSham, { gain: true })} against sham (${cite(cochrane)}). What changes is the comparator.`,
		studies: [geracMigraine, cochrane],
	}),
	claim({
		id: "migraine-attacks",
		quote: "reduce the frequency of attacks",
		place,
		verdict: "supported",
		finding: text`Against no acupuncture, frequency was at least halved in ${arm(cochrane.outcomes.responseVsNone, "acu")} against ${arm(cochrane.outcomes.responseVsNone, "none")}, risk ratio ${value(cochrane.outcomes.responseVsNone)}, moderate certainty (${cite(cochrane)}). In general practice headache days over a year were fewer by ${value(primaryCare.outcomes.headacheDaysYear, { gain: true })} than with usual care (${cite(primaryCare)}).`,
		studies: [cochrane, primaryCare],
	}),
	claim({
		id: "migraine-drugs",
		quote: "sometimes performing as well as prophylactic medications",
		place,
		verdict: "supported",
		finding: text`Pooled against preventive drugs, response had a risk ratio of ${value(drugsReview.outcomes.responseVsDrug)} and leaving the trial one of ${value(drugsReview.outcomes.dropoutVsDrug)}, moderate certainty (${cite(drugsReview)}). In Cochrane's review a lead over drugs after treatment, risk ratio ${value(cochrane.outcomes.responseVsDrugs, { unit: false })}, was gone at follow-up, ${value(cochrane.outcomes.responseVsDrugsFollowUp, { unit: false })} (${cite(cochrane)}). Nearly all such trials are open, and not different is not the same as equivalent.`,
		studies: [drugsReview, cochrane],
	}),
	claim({
		id: "migraine-sham",
		quote: "Others show only modest benefits",
		place,
		verdict: "supported",
		finding: text`Against sham, Cochrane finds ${arm(cochrane.outcomes.responseVsSham, "acu")} responders against ${arm(cochrane.outcomes.responseVsSham, "sham")}, risk ratio ${value(cochrane.outcomes.responseVsSham, { unit: false })}, moderate certainty (${cite(cochrane)}). Single trials run from no difference, ${value(artMigraine.outcomes.daysWeek12VsSham)} (${cite(artMigraine)}), through a missed primary endpoint, ${value(sun.outcomes.attacksWeek16VsSham)} (${cite(sun)}), to ${value(xu.outcomes.migraineDaysWeek20VsSham, { gain: true })} fewer (${cite(xu)}).`,
		studies: [cochrane, artMigraine, sun, xu],
	}),
	claim({
		id: "mixed-results-delivery",
		quote: "Researchers attribute the mixed results to a wide variation",
		place,
		verdict: "overstated",
		finding: text`Proponents say so, after seeing results (${cite(proponents)}). Left out are the comparator and kind of sham, where ${value(shamKinds.outcomes.trialsNoDifference, { form: "estimate" })} with a sham that pierces the skin found no clear difference (${cite(shamKinds)}); expectation, where confident patients responded more often with real and with sham acupuncture, odds ratio ${value(expectation.outcomes.responseByConfidence)} (${cite(expectation)}); and country, where in migraine Chinese trials beat sham and others did not (${cite(country)}).`,
		studies: [proponents, shamKinds, expectation, country],
	}),
	claim({
		id: "sessions-and-points",
		quote: "ranging from the number of sessions to the points selected",
		place,
		verdict: "unsupported",
		finding: text`Points: ${value(points.outcomes.lowRiskTrialsNoDifference, { form: "estimate" })} at low risk of bias found no difference between right and irrelevant points (${cite(points)}), and in migraine the set meant as less specific differed from sham by as much, ${value(pointsTrial.outcomes.migraineDaysWeek16Nonspecific)} (${cite(pointsTrial)}). Sessions: a model within arms favors ${doseModel.facts.sessionsBest} (${cite(doseModel)}), but against sham little evidence was found that any feature of delivery changed the effect (${cite(dose)}).`,
		studies: [points, pointsTrial, doseModel, dose],
	}),
	claim({
		id: "measured-expectations",
		quote: "Patients considering it should do so with measured expectations",
		place,
		verdict: "supported",
		finding: text`That is how guidance treats it: NICE offers up to ${niceCg150.facts.sessionsMax} for tension-type headache, and for migraine only when topiramate and propranolol fail or do not suit (${cite(niceCg150)}).`,
		studies: [niceCg150],
	}),
] satisfies Claim[];
