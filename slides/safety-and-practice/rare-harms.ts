import {
	arm,
	cite,
	fact,
	md,
	plain,
	slide,
	table,
	text,
	value,
	year,
} from "#deck";
import { choi2024EpiduralAnticoagulant as choi } from "../evidence/safety-and-practice/choi-2024-epidural-anticoagulant.ts";
import { csp2024ThoracicExclusion as insurer } from "../evidence/safety-and-practice/csp-2024-thoracic-exclusion.ts";
import { domenicucci2017EpiduralHematoma as epidural } from "../evidence/safety-and-practice/domenicucci-2017-epidural-hematoma.ts";
import { jic2019CardiacComplications as heart } from "../evidence/safety-and-practice/jic-2019-cardiac-complications.ts";
import { lin2019Pneumothorax as lin } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { taipei1990NeedleFainting as fainting } from "../evidence/safety-and-practice/taipei-1990-needle-fainting.ts";
import { wang2025EpiduralStrokeMimic as wang } from "../evidence/safety-and-practice/wang-2025-epidural-stroke-mimic.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";
import { zhang2010AdverseChina as china } from "../evidence/safety-and-practice/zhang-2010-adverse-china.ts";

const { outcomes, facts } = lin;
const estimate = { form: "estimate" } as const;
const number = { form: "estimate", unit: false } as const;
const first = fainting.outcomes.faintingFirstVisit;
const later = fainting.outcomes.faintingLaterVisit;

export default slide({
	id: "rare-harms",
	title:
		"After a visit, four complaints need action the same day, however rare their cause",
	minutes: 1,
	cuts: [60],
	claims: ["list-of-harms", "licensed-practitioners"],
	context: text`what to do is standard emergency care · counts of cases have no denominator`,
	sources: [lin, epidural, heart, fainting],
	body: [
		table({
			caption: text`Red flags after acupuncture`,
			columns: ["She has", "Think of", "Do", "How often"],
			rows: [
				[
					text`Breathlessness, chest pain`,
					text`Pneumothorax`,
					text`Image the chest`,
					text`${value(outcomes.pneumothoraxAllTreatments, estimate)}; ${value(outcomes.pneumothoraxAtRiskAreas, number)} over the lung ${cite(lin)}`,
				],
				[
					text`New weakness or numbness, severe neck or back pain`,
					text`Spinal epidural hematoma`,
					text`MRI of the spine, now`,
					text`${value(epidural.outcomes.documentedCases, estimate)} to ${year(epidural)} ${cite(epidural)}, more since`,
				],
				[
					text`Low blood pressure, full neck veins`,
					text`Tamponade`,
					text`Echocardiogram, now`,
					text`${value(heart.outcomes.tamponade, number)} published reports ${cite(heart)}`,
				],
				[
					text`Fever, a hot joint, a red site`,
					text`Infection, endocarditis`,
					text`Cultures; look at every site, ears too`,
					text`${value(heart.outcomes.infective, number)} reports in the heart ${cite(heart)}`,
				],
				[
					text`Faint during the visit`,
					text`Vasovagal reaction`,
					text`Needles out, lie flat`,
					text`${value(first, estimate)} at a first visit, ${value(later, number)}% later ${cite(fainting)}`,
				],
			],
		}),
	],
	notes: md`Give your patient the left column, and keep the others. The fifth row, fainting, is the most common, and harmless if she is lying down.

Pneumothorax has a real denominator: ${fact(facts.treatments)} treatments in Taiwan, ${value(outcomes.pneumothoraxAllTreatments, estimate)}, twice that over the lung. The risk goes with the lungs: emphysema, lung cancer, past chest surgery.

The second row is the one that is missed. A woman of ${fact(wang.facts.age, { unit: false })} had neck pain and a weak right side after acupuncture of the neck. She was treated for a stroke, with a thrombolytic, until a CT showed the hematoma (${cite(wang)}).

Will be asked: "Is a license enough?" No; these were licensed doctors, and it still happened. The British physical therapists' society stopped insuring needling over the chest in ${year(insurer)}, because claims for pneumothorax kept coming and none could be defended.

Transition: now the same question for Mrs. K., who takes an anticoagulant.`,
	reading: md`Serious harm after acupuncture is rare, and most of it can be recognized the same day.

**Pneumothorax.** Insurance claims in Taiwan cover ${fact(facts.treatments)} treatments of ${fact(facts.patients)} people by licensed doctors (${cite(lin)}). Pneumothorax that needed hospital care within a week came to ${value(outcomes.pneumothoraxAllTreatments, estimate)}, and ${value(outcomes.pneumothoraxAtRiskAreas, estimate)} where the lung is in reach. It was more likely after chest surgery, odds ratio ${value(outcomes.thoracicSurgery)}, with emphysema, ${value(outcomes.emphysema)}, lung cancer, ${value(outcomes.lungCancer)}, tuberculosis, ${value(outcomes.tuberculosis)}, and in men, ${value(outcomes.maleSex)}; the first two intervals sit oddly around their estimates as printed. Cases that stayed at home are not counted. In the German survey, which asked patients, it was ${arm(witt.outcomes.pneumothorax, "acupuncture")} (${cite(witt)}). A license does not remove the risk: the British physical therapists' society ended its insurance of needling over the chest in ${year(insurer)} (${cite(insurer)}).

**Spinal epidural hematoma.** ${value(epidural.outcomes.documentedCases, estimate)} had been documented by ${year(epidural)} (${cite(epidural)}), whose authors ask for an MRI whenever severe spinal pain follows needling on or beside the spine. Since then a patient of ${fact(choi.facts.age, { unit: false })} on an anticoagulant became weak in all four limbs straight after acupuncture and needed emergency decompression (${cite(choi)}), and a woman of ${fact(wang.facts.age, { unit: false })} was taken for a stroke (${cite(wang)}). Nobody counted the people treated, so no rate follows.

**Heart and infection.** Tamponade has been described in ${value(heart.outcomes.tamponade, number)} articles and infection of the heart, mostly endocarditis, in ${value(heart.outcomes.infective, number)} (${cite(heart)}). Reviews from China list ${value(china.outcomes.deaths, number)} deaths among ${value(china.outcomes.casesReported, number)} reported cases in ${plain("1980–2009", "years of the reports")} (${cite(china)}).

**Fainting.** ${value(first, estimate)} at a first visit and ${value(later, estimate)} later; all of those who fainted were upright and recovered lying down (${cite(fainting)}).`,
});
