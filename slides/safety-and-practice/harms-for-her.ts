import {
	arm,
	cite,
	fact,
	md,
	plain,
	points,
	slide,
	text,
	value,
	year,
} from "#deck";
import { harmCounts } from "#figures";
import { baccGuidance as british } from "../evidence/safety-and-practice/bacc-guidance.ts";
import { ccaom2015CntManual as manual } from "../evidence/safety-and-practice/ccaom-2015-cnt-manual.ts";
import { choi2024EpiduralAnticoagulant as choi } from "../evidence/safety-and-practice/choi-2024-epidural-anticoagulant.ts";
import { domenicucci2017EpiduralHematoma as epidural } from "../evidence/safety-and-practice/domenicucci-2017-epidural-hematoma.ts";
import { ehjqcco2025AfNsaid as danish } from "../evidence/safety-and-practice/ehjqcco-2025-af-nsaid.ts";
import { hsieh2023Bleeding as hsieh } from "../evidence/safety-and-practice/hsieh-2023-bleeding.ts";
import { kwon2018NoacAcupuncture as kwon } from "../evidence/safety-and-practice/kwon-2018-noac-acupuncture.ts";
import { mcculloch2015Anticoagulant as review } from "../evidence/safety-and-practice/mcculloch-2015-anticoagulant.ts";
import { mcmasterContraindications as mcmaster } from "../evidence/safety-and-practice/mcmaster-contraindications.ts";
import { toftPetersen2024BleedingRisk as baseline } from "../evidence/safety-and-practice/toft-petersen-2024-bleeding-risk.ts";
import { zheng2023OacNsaid as pooled } from "../evidence/safety-and-practice/zheng-2023-oac-nsaid.ts";

const { anyBleedingRateWithNsaid: withNsaid, anyBleedingRateWithoutNsaid } =
	danish.outcomes;
const { anyBleedingHr, anyBleedingNnh, onApixabanHr } = danish.outcomes;
const { spotBleeding, moderateBleeding } = review.outcomes;
const { minorBleedingAnticoagulant, majorBleedingAnticoagulant } =
	hsieh.outcomes;
const thousand = plain("1,000", "denominator");
const estimate = { form: "estimate" } as const;
const number = { form: "estimate", unit: false } as const;
const gauge = fact(british.facts.needleDiameter);

export default slide({
	id: "harms-for-her",
	title:
		"Mrs. K. will see spots of blood; severe spinal pain or weakness afterward is an emergency",
	minutes: 1.5,
	cuts: [20, 40, 60],
	claims: ["minimal-risks", "older-adults-options"],
	comparators: [],
	sources: [review, epidural, danish, kwon],
	body: [
		harmCounts({
			id: "harms-for-her-counts",
			title: "Bleeding on an anticoagulant, each kind counted on its own clock",
			per: 1000,
			panels: [
				{
					clock: text`In ${thousand} treatments`,
					shows: [
						{
							outcome: spotBleeding,
							arm: "acupuncture",
							label: "Spot of blood: one in seven",
							role: "treatment",
						},
						{
							outcome: moderateBleeding,
							label: text`Larger bleed: ${arm(moderateBleeding, "acupuncture", { unit: false })} in ${fact(review.facts.treatments)}`,
							role: "treatment",
							remark: "five more put down to other causes",
						},
					],
				},
				{
					clock: text`Cases published by ${year(epidural)}`,
					shows: {
						casesOf: epidural.outcomes.documentedCases,
						label: "spinal epidural hematomas",
						role: "treatment",
						sign: "spine",
					},
					note: "Severe spinal pain, weakness, numbness: MRI now",
				},
				{
					clock: text`In ${thousand} patients, a year`,
					shows: [
						{
							outcome: anyBleedingRateWithoutNsaid,
							label: "Without an NSAID",
							role: "usual-care",
						},
						{
							outcome: withNsaid,
							label: "With an NSAID",
							role: "active",
						},
					],
					note: "No NSAID tablet on top of apixaban",
				},
			],
			message: text`She will see spots of blood; a bleed in the spinal canal is rare and an emergency; an NSAID on top of an anticoagulant costs about one more bleed for every ${value(anyBleedingNnh, number)} treated for a year`,
		}),
		points`If she goes: shallow, fine needles, firm pressure, lying down; apixaban goes on`,
	],
	notes: md`Three things, counted in three ways, so do not add them up.

First, what she will see. On an anticoagulant ${arm(spotBleeding, "acupuncture")} of treatments left a spot of blood, about one in seven. Larger bleeds: ${arm(moderateBleeding, "acupuncture", { unit: false })} in ${fact(review.facts.treatments)}. The authors set five more aside as due to deep needling or complicated anticoagulation. Tell her doctors that too.

Second, what nobody may miss: a bleed into the spinal canal. Very few are published, and some of the patients took a blood thinner.

Third, the drug she might take instead, an NSAID. In more than a hundred thousand patients like her it meant ${value(withNsaid, number)} bleeds against ${value(anyBleedingRateWithoutNsaid, number)} in a hundred patient-years: one more for every ${value(anyBleedingNnh, number)} treated for a year.

Acupuncture is possible for her, done gently. Nobody stops the apixaban.

Will be asked: "Do the guidelines agree?" They do not. One British body allows only shallow needling with fine needles of ${gauge}. A Canadian course calls an anticoagulant a contraindication. The American manual asks for a full history and longer pressure. Avoiding depth beside the spine is our judgment.

Will be asked: "And on apixaban?" In one Korean hospital ${value(kwon.outcomes.microbleedingNoac, number)}% bled slightly on a drug of that class and ${value(kwon.outcomes.microbleedingControl, number)}% on neither drug. There was no major bleed in ${fact(kwon.facts.sessions)} sessions, which still allows about three in ten thousand.

Transition: who else needs more care?`,
	transitions: {
		20: "so what do you say to her?",
		40: "would acupuncture spare her drugs?",
	},
	reading: md`Mrs. K. is fictional; the figures are not. She takes apixaban for atrial fibrillation.

**What she will see.** In reports of patients on an anticoagulant (${cite(review)}), ${arm(spotBleeding, "acupuncture")} of treatments left a spot of blood that stopped under pressure, about one in seven. The intervals on the slide are computed as if each treatment were independent of the others. There was ${arm(moderateBleeding, "acupuncture", { unit: false })} moderate bleed, a large hematoma of the hip, in ${fact(review.facts.treatments)} treatments. The authors judged five further bleeds to be unrelated, because of deep needling or complicated anticoagulation; that judgment is theirs, and most of the reports are from the days of warfarin. In a Korean stroke center (${cite(kwon)}) slight bleeding came to ${value(kwon.outcomes.microbleedingNoac, estimate)} on a direct anticoagulant, ${value(kwon.outcomes.microbleedingAntiplatelet, estimate)} on an antiplatelet drug and ${value(kwon.outcomes.microbleedingControl, estimate)} on neither; no major bleed in ${fact(kwon.facts.sessions)} sessions still allows about three in ten thousand. In Taiwan (${cite(hsieh)}, ${fact(hsieh.facts.sessions)} sessions) minor bleeding came to ${value(hsieh.outcomes.minorBleeding, estimate)} and major bleeding to ${value(hsieh.outcomes.majorBleeding, estimate)}, within two weeks and from whatever cause. Against acupuncture patients without the drug the odds ratios were ${value(minorBleedingAnticoagulant)} for minor and ${value(majorBleedingAnticoagulant)} for major bleeding on any anticoagulant; by drug the paper prints ${value(hsieh.outcomes.bleedingDirectOral)} for direct oral drugs, ${value(hsieh.outcomes.bleedingHeparin)} for heparin and ${value(hsieh.outcomes.bleedingWarfarin)} for warfarin, which does not fit the figures for the class. Plan for the larger ones.

**What nobody may miss.** By ${year(epidural)}, ${value(epidural.outcomes.documentedCases, estimate)} of spinal epidural hematoma after acupuncture were documented (${cite(epidural)}); the authors call acupuncture contraindicated with a coagulation disorder and ask for an MRI when severe spinal pain follows. A patient on an anticoagulant has since needed emergency decompression (${cite(choi)}). No rate is known.

**The alternative.** Among ${fact(danish.facts.patients)} Danish patients with atrial fibrillation on an anticoagulant (${cite(danish)}), bleeding that led to hospital came to ${value(withNsaid, estimate)} with an NSAID and ${value(anyBleedingRateWithoutNsaid, estimate)} without, hazard ratio ${value(anyBleedingHr)}, and ${value(onApixabanHr)} on apixaban: one more bleed for every ${value(anyBleedingNnh, number)} patients treated for a year. Pooled over ${fact(pooled.facts.studies)} studies of direct anticoagulants the odds ratio was ${value(pooled.outcomes.anyBleedingDirect)} for any and ${value(pooled.outcomes.majorBleedingDirect)} for major bleeding (${cite(pooled)}). These are observational, and NSAIDs bought over the counter are missed. For orientation, a model predicts a major bleed within a year in ${value(baseline.outcomes.riskTypicalWoman)} of typical women of about her age on an anticoagulant, with neither NSAID nor acupuncture in it (${cite(baseline)}).

**What changes the technique.** Rules differ: very superficial needling with needles of ${gauge} (${cite(british)}), a full history and longer pressure (${cite(manual)}), or no acupuncture at all (${cite(mcmaster)}). Our judgment for her: no deep needling beside the spine or in the neck, no cupping or gua sha, pressure after each needle, the first session lying down, and no pause of the anticoagulant.`,
});
