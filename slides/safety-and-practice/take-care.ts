import { arm, cite, fact, md, plain, slide, table, text, value } from "#deck";
import { cybularz2015Thrombocytopenia as platelets } from "../evidence/cancer/cybularz-2015-thrombocytopenia.ts";
import { badger2017ElectricalDevices as devices } from "../evidence/safety-and-practice/badger-2017-electrical-devices.ts";
import { fda21cfr8805580 as needles } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";
import { hsieh2023Bleeding as hsieh } from "../evidence/safety-and-practice/hsieh-2023-bleeding.ts";
import { lin2019Pneumothorax as lin } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { mcculloch2015Anticoagulant as mcculloch } from "../evidence/safety-and-practice/mcculloch-2015-anticoagulant.ts";
import { park2014Pregnancy as pregnancy } from "../evidence/safety-and-practice/park-2014-pregnancy.ts";
import { tbOutbreak2014China as outbreak } from "../evidence/safety-and-practice/tb-outbreak-2014-china.ts";

const bleeding = hsieh.outcomes;

export default slide({
	id: "take-care",
	title:
		"Before referring, ask about blood thinners, platelets, lungs, pregnancy and devices",
	minutes: 0.75,
	cuts: [40, 60],
	claims: ["ask-about-hygiene"],
	context: text`observational, no comparator or other acupuncture patients · last column is judgement`,
	certainty: text`not graded`,
	sources: [hsieh, mcculloch, platelets, pregnancy, devices, outbreak],
	body: [
		table({
			caption: text`Patients who need more care before needling`,
			columns: ["Patient", "What was seen", "So"],
			rows: [
				[
					text`On an anticoagulant`,
					text`Minor bleeding OR ${value(bleeding.minorBleedingAnticoagulant)}, by drug up to ${value(bleeding.bleedingWarfarin, { form: "estimate" })}; ${arm(mcculloch.outcomes.moderateBleeding, "acupuncture", { unit: false })} larger bleed in ${fact(mcculloch.facts.treatments)} treatments`,
					text`Tell the acupuncturist; press afterwards`,
				],
				[
					text`Few platelets`,
					text`${value(platelets.outcomes.bleedingLowPlatelets, { form: "estimate" })} of extra bleeding in ${fact(platelets.facts.visitsBelow100000)} visits, ${fact(platelets.facts.visitsBelow50000)} of them very low`,
					text`Ask the oncologist; too few to reassure`,
				],
				[
					text`Lung disease`,
					text`Pneumothorax with emphysema, OR ${value(lin.outcomes.emphysema)}`,
					text`No deep needles over the chest`,
				],
				[
					text`Pregnant`,
					text`Related harm in ${value(pregnancy.outcomes.relatedEvent, { form: "estimate" })}, none severe`,
					text`Tell the acupuncturist`,
				],
				[
					text`Pacemaker`,
					text`Risk of current not known, ${fact(devices.facts.papers)} papers`,
					text`No current across the chest`,
				],
				[
					text`Anyone`,
					text`Tuberculosis in ${fact(outbreak.facts.cases)} people after needles were shared`,
					text`Sterile needles, used once`,
				],
			],
		}),
	],
	notes: md`Ask five things before you refer. None of them is an absolute bar in what was read; all of them change how one needles.

Anticoagulants: in Taiwan minor bleeding was a little likelier, ${value(bleeding.minorBleedingAnticoagulant)}, major bleeding not clearly, ${value(bleeding.majorBleedingAnticoagulant)}. The same abstract prints ${value(bleeding.bleedingWarfarin)} for warfarin and ${value(bleeding.bleedingDirectOral)} for direct oral drugs, which does not fit with the first two. Say so, and plan for the larger one.

Will be asked: "Where is the guideline?" None was read that settles these; the last column is judgement.

Transition: does acupuncture spare drugs?`,
	transitions: { 40: "does acupuncture spare drugs?" },
	reading: md`In Taiwanese claims (${cite(hsieh)}; ${fact(hsieh.facts.sessions)} sessions), patients on an anticoagulant bled a little more than other acupuncture patients: minor bleeding, odds ratio ${value(bleeding.minorBleedingAnticoagulant)}; major, ${value(bleeding.majorBleedingAnticoagulant)}. By drug the abstract prints ${value(bleeding.bleedingWarfarin)} for warfarin and ${value(bleeding.bleedingDirectOral)} for direct oral anticoagulants, which does not fit the class figures and was not explained. A review (${cite(mcculloch)}) found ${arm(mcculloch.outcomes.moderateBleeding, "acupuncture", { unit: false })} moderate bleed in ${fact(mcculloch.facts.treatments)} treatments. With platelets under ${plain("100,000 per microlitre", "threshold of the visits counted")} a cancer hospital saw ${value(platelets.outcomes.bleedingLowPlatelets, { form: "estimate" })} of extra bleeding in ${fact(platelets.facts.visitsBelow100000)} visits, which still allows about one in thirty (${cite(platelets)}). In pregnancy, ${fact(pregnancy.facts.detailedStudies)} studies with details put harm that may be due to needling at ${value(pregnancy.outcomes.relatedEvent, { form: "estimate" })}, all mild or moderate (${cite(pregnancy)}). For pacemakers the risk of electrical current could not be estimated (${cite(devices)}). Shared needles at one clinic went with tuberculosis in ${arm(outbreak.outcomes.tuberculosis, "clinic")} of its patients (${cite(outbreak)}); in the United States needles must be sterile and labelled for single use (${cite(needles)}).`,
});
