import { cite, fact, md, plain, slide, table, text, value } from "#deck";
import { cybularz2015Thrombocytopenia as platelets } from "../evidence/cancer/cybularz-2015-thrombocytopenia.ts";
import { lee2024LymphedemaRisk as armSwelling } from "../evidence/cancer/lee-2024-lymphedema-risk.ts";
import { lymphedemaFramework2006 as lymphedema } from "../evidence/cancer/lymphedema-framework-2006.ts";
import { baccGuidance as british } from "../evidence/safety-and-practice/bacc-guidance.ts";
import { bmas2023Icd as devices } from "../evidence/safety-and-practice/bmas-2023-icd.ts";
import { carr2015ForbiddenPoints as carr } from "../evidence/safety-and-practice/carr-2015-forbidden-points.ts";
import { fda21cfr8805580 as needles } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";
import { lee1984EarEndocarditis as stud } from "../evidence/safety-and-practice/lee-1984-ear-endocarditis.ts";
import { liao2013BreastCancerCautions as cancer } from "../evidence/safety-and-practice/liao-2013-breast-cancer-cautions.ts";
import { lin2019Pneumothorax as lin } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { mcmasterContraindications as mcmaster } from "../evidence/safety-and-practice/mcmaster-contraindications.ts";
import { park2014Pregnancy as pregnancy } from "../evidence/safety-and-practice/park-2014-pregnancy.ts";
import { rapson2008Contraindications as rapson } from "../evidence/safety-and-practice/rapson-2008-contraindications.ts";
import { sierpina2005Contraindications as sierpina } from "../evidence/safety-and-practice/sierpina-2005-contraindications.ts";
import { taipei1990NeedleFainting as fainting } from "../evidence/safety-and-practice/taipei-1990-needle-fainting.ts";
import { tbOutbreak2014China as outbreak } from "../evidence/safety-and-practice/tb-outbreak-2014-china.ts";
import { vasilakos2011PacemakerEa as vasilakos } from "../evidence/safety-and-practice/vasilakos-2011-pacemaker-ea.ts";
import { who1999AcupunctureSafety as who } from "../evidence/safety-and-practice/who-1999-acupuncture-safety.ts";

const estimate = { form: "estimate" } as const;
const { faintingFirstVisit, faintingLaterVisit } = fainting.outcomes;

export default slide({
	id: "take-care",
	title:
		"Some patients should not have acupuncture; many more need it done differently",
	minutes: 1,
	cuts: [60],
	claims: ["ask-about-hygiene"],
	comparators: [],
	context: text`• rests on counts of patients; the rest is convention or opinion`,
	sources: [sierpina, cancer, lymphedema, devices, british, lin, fainting],
	body: [
		table({
			caption: text`Who should not be needled, who differently, and what to watch for`,
			columns: ["Ask about", "Do not", "Modify", "Watch"],
			rows: [
				[
					text`Bleeding`,
					text`Severe bleeding disorder`,
					text`Anticoagulant: shallow, fine, press. With an antiplatelet, or low platelets •: ask first`,
					text`Severe spinal pain, weakness`,
				],
				[
					text`Lungs, heart`,
					text`Current near a pacemaker or defibrillator; studs with valve disease`,
					text`Lung disease, chest surgery •: nothing deep over the chest`,
					text`Breathlessness`,
				],
				[
					text`Skin, immunity`,
					text`Infected skin, tumor, implant, lymphedema; neutrophils under ${fact(cancer.facts.neutrophilFloor, { unit: false })}`,
					text`Weak immunity: no studs. Spinal hardware: not there`,
					text`Fever, a red site`,
				],
				[
					text`Pregnancy, epilepsy`,
					text`Leave a patient with epilepsy alone`,
					text`Pregnancy •: consent. Epilepsy: no current`,
					text`Contractions; a seizure`,
				],
				[
					text`The person`,
					text`No consent, cannot keep still, needle phobia`,
					text`First visit •: lying down`,
					text`${value(faintingFirstVisit, { form: "estimate", unit: false })}% faint •; ${value(patients.outcomes.drowsiness, { form: "estimate", unit: false })}% drowsy •`,
				],
			],
		}),
	],
	notes: md`Three columns: do not, modify, watch. Say openly that most of it is convention. Lists differ: a Canadian course rules out pregnancy, pacemakers and anticoagulants altogether; clinicians who treat the old see no absolute bar. The lines with a dot rest on counts.

Her lines are in the middle and on the right: shallow, pressed, lying down the first time, and somebody else drives.

Will be asked: "Pregnancy?" In ${fact(carr.facts.women)} women in trials who were needled at points called forbidden, preterm birth and stillbirth were as frequent as in the others. Small numbers, but no signal.

Will be asked: "Pacemaker?" Needles alone have not been a problem; it is the current. Makers of devices call it contraindicated across the chest.

Will be asked: "Metal allergy?" Ask about it beforehand, as you would before a ring or a brace.

Transition: and the drugs that she might take instead?`,
	transitions: { 60: "would acupuncture spare her drugs?" },
	reading: md`Lists of contraindications differ, and most of their lines are convention rather than counts.

**Do not.** Not through infected or lost skin, and not in severe bleeding disorders, sepsis, delusions or marked fear of needles (${cite(sierpina)}); not into a tumor, an ulcer or a prosthesis, with an unstable spine, in confusion, or below ${fact(cancer.facts.neutrophilFloor)} neutrophils (${cite(cancer)}). No needle into a limb with lymphedema or at risk of it is a precaution (${cite(lymphedema)}); in a national cohort acupuncture elsewhere was followed by no more new lymphedema, rate ratio ${value(armSwelling.outcomes.lymphoedemaIrr)}, compared with women without acupuncture (${cite(armSwelling)}). No current across the chest with a pacemaker or defibrillator: device manuals call it contraindicated, close pairs in a limb are probably safe (${cite(devices)}), and one patient had many courses without trouble (${cite(vasilakos)}). No stud left in the ear with a diseased heart valve: endocarditis followed in one woman (${cite(stud)}).

**Modify.** On an anticoagulant needle superficially with fine needles (${cite(british)}) and press; with an antiplatelet drug as well, ask the prescriber first (our judgment). With lung disease or past chest surgery nothing deep over the chest: the odds ratio for pneumothorax with emphysema was ${value(lin.outcomes.emphysema)} compared with patients without it (${cite(lin)}). With platelets under ${plain("100,000 per microliter", "threshold of the visits counted")} a cancer hospital saw no extra bleeding in ${fact(platelets.facts.visitsBelow100000)} visits, which still allows about one in thirty (${cite(platelets)}). In pregnancy harm that may be due to acupuncture came to ${value(pregnancy.outcomes.relatedEvent, estimate)}, none of it severe (${cite(pregnancy)}); the WHO's list of ${plain("1999", "year of the list")} advised against it out of tradition (${cite(who)}), while ${fact(carr.facts.women)} women needled at forbidden points in trials, and ${fact(carr.facts.cohort)} in a cohort, had no more preterm births or stillbirths than others (${cite(carr)}). Epilepsy: no current and never left alone (${cite(british)}). Needling into spinal hardware is avoided by analogy with prostheses (our judgment).

**Watch.** Fainting came to ${value(faintingFirstVisit, estimate)} at a first visit and ${value(faintingLaterVisit, { form: "estimate", unit: false })}% later, always in someone upright (${cite(fainting)}), so the first session is lying down. ${value(patients.outcomes.drowsiness, estimate)} felt tired or drowsy afterward (${cite(patients)}): ask about the drive home. Frail patients call for a gentle hand (${cite(rapson)}). A course for clinicians rules out weak immunity and mechanical valves altogether (${cite(mcmaster)}). And for everybody sterile needles, used once, as US rules require (${cite(needles)}): shared needles at one clinic were linked to ${fact(outbreak.facts.cases)} cases of tuberculosis (${cite(outbreak)}).`,
});
