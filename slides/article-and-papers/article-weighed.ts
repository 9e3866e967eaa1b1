import {
	arm,
	cite,
	columns,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
	year,
} from "#deck";
import { epstein2023Impact as cancer } from "../evidence/cancer/epstein-2023-impact.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { lin2019Pneumothorax as pneumothorax } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { tu2024Sciatica as sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { rmdqMonth6Standard } = trial.outcomes;
const printed = "printed in the article";

export default slide({
	id: "article-weighed",
	title:
		"The article gets five things right and two wrong, and leaves out three that matter",
	minutes: 1.25,
	cuts: [60],
	claims: [
		"outsider-for-decades",
		"nih-funded",
		"back-in-action-effect",
		"usual-care-comparator",
		"back-in-action-year",
		"no-cure-all",
		"seat-at-the-table",
		"strongest-in-back-pain",
		"leading-cause-of-disability",
		"back-in-action-size",
		"pain-and-mobility",
		"back-in-action-safety",
		"paired-with-exercise",
		"beyond-musculoskeletal",
		"cancer-trial-year",
		"cancer-fatigue",
		"cancer-sleep",
		"surgical-centres-worldwide",
		"less-consistent-elsewhere",
		"sciatica-sham",
		"protocols-differ",
		"migraine-sham",
		"measured-expectations",
		"circulation-oxygenation",
		"central-sensitization",
		"newer-techniques",
		"laser-guided-needling",
		"electro-amplified",
		"cancer-related-symptoms",
		"list-of-harms",
		"twenty-to-thirty-percent",
		"maintenance-mixed",
		"cornerstones",
		"multimodal-plan",
		"seek-licensed",
		"ask-about-hygiene",
		"newest-trials-confirm",
		"growing-promise",
		"adjunct",
		"belongs-in-the-toolkit",
	],
	comparators: ["usual-care", "sham"],
	sources: [trial, sciatica, migraine, cancer],
	body: [
		columns(
			{
				heading: text`Right: five`,
				body: [
					points`
            Ahead of usual care, in back pain
            Ahead of sham in sciatica
            Modest in migraine
            An adjunct, no cure-all
            Choose who treats you`,
				],
			},
			{
				heading: text`Wrong: two`,
				body: [
					points`
            “More than a thousand” took part: ${participants(trial)} did
            A cancer trial of ${plain("2025", printed)}: published in ${year(cancer)}`,
				],
			},
			{
				heading: text`Left out: three`,
				body: [
					points`
            The size: ${value(rmdqMonth6Standard, { form: "estimate", gain: true, unit: false })} point out of ${plain("24", "range of the instrument")}; no sham arm
            Usual care improved too
            Rare serious harms, and for whom`,
				],
			},
		),
	],
	notes: md`Now that you know the evidence, how good was the article? Better than most. Five things are right: the direction of the back-pain trial, the sciatica trial, migraine, the word adjunct, and its advice on choosing a practitioner.

Two things are plainly wrong, a number and a year. Neither would change what a patient does.

What it leaves out matters more. It gives no size: one point on a twenty-four-point scale, in a trial without sham. It reports improvements of twenty to thirty percent, without saying that people with usual care improved as well. And it lists soreness and bruises, but not the rare serious harms, nor who runs the risk. A patient on an anticoagulant would want to know.

Will be asked: "What about the mechanisms?" There it says more than human studies can carry. Each statement is weighed in the reading view.

Transition: in a patient's words.`,
	transitions: { 60: "how sure may we be? Our own grading." },
	reading: md`The article is better than most of its kind. Its account of BackInAction has the right direction and names the comparator (${cite(trial)}). It tells the sciatica trial correctly, sham included: leg pain lower by ${value(sciatica.outcomes.legPainWeek4, { gain: true })} at week ${plain("4", "time point")} (${cite(sciatica)}). It calls the gain in migraine modest against sham, where ${arm(migraine.outcomes.responseVsSham, "acu")} respond against ${arm(migraine.outcomes.responseVsSham, "sham")} (${cite(migraine)}). It calls acupuncture an adjunct and no cure-all, and its advice on practitioners is sound.

Two statements are wrong. BackInAction had ${participants(trial)} participants, not more than a thousand, and the cancer trial appeared in ${year(cancer)} (${cite(cancer)}).

Three things that a reader needs are missing. First, the size, ${value(rmdqMonth6Standard, { gain: true })} on a scale out of ${plain("24", "range of the instrument")} compared with usual care, and that no arm had sham. Second, that people with usual care improved as well, so that an improvement of a fifth or more is change and not effect; the same holds for the cancer trial, which compared acupuncture with massage and left nobody untreated. Third, the rare serious harms, such as pneumothorax, ${value(pneumothorax.outcomes.pneumothoraxAllTreatments)} (${cite(pneumothorax)}), and who runs a higher risk of bleeding. On mechanisms it tells findings in animals as if they had been shown in people. Every statement of the article that can be checked stands in the ledger of claims with its verdict and its sources.`,
});
