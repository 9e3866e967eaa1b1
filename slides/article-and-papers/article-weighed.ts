import {
	arm,
	cite,
	md,
	participants,
	plain,
	slide,
	text,
	value,
	year,
} from "#deck";
import { claimVerdicts } from "#figures";
import { epstein2023Impact as cancer } from "../evidence/cancer/epstein-2023-impact.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { lin2019Pneumothorax as pneumothorax } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { tu2024Sciatica as sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { rmdqMonth6Standard } = trial.outcomes;

export default slide({
	id: "article-weighed",
	title:
		"Most of the article holds, much of it only in part; what it leaves out matters more",
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
		claimVerdicts({
			id: "article-verdicts",
			title: "How the article’s statements stand",
			examples: [
				{ claim: "adjunct", says: "as its advocates say too" },
				{
					claim: "newest-trials-confirm",
					says: "over usual care",
				},
				{ claim: "question-settled" },
				{
					claim: "outweighed-by-less-medication",
					says: "not shown",
				},
				{
					claim: "back-in-action-size",
					says: text`${participants(trial)} did`,
				},
			],
			missing: [
				text`The size, ${value(rmdqMonth6Standard, { form: "estimate", gain: true, unit: false })} point out of ${plain("24", "range of the instrument")} over usual care, and that no arm had sham`,
				"That people with usual care improved too",
				"Rare serious harms, and for whom",
			],
			message:
				"Most statements hold at least in part; what is missing matters more than what is wrong.",
		}),
	],
	notes: md`Now that you know the evidence, how good was the article? Better than most. Each mark is one statement. About a third hold, among them the sciatica trial, the word adjunct, and the advice on choosing a practitioner; more hold in part.

Two are plainly wrong, a number and a year. Neither would change what a patient does.

What it leaves out matters more. It gives no size: one point on a twenty-four-point scale, in a trial without sham. It reports improvements of twenty to thirty percent, without saying that people with usual care improved as well. And it lists soreness and bruises, but not the rare serious harms, nor who runs the risk. A patient on an anticoagulant would want to know.

Will be asked: "What about the mechanisms?" There it says more than human studies can carry. Each statement is weighed in the reading view.

Transition: in a patient's words.`,
	transitions: { 60: "how sure can we be? Our own grading." },
	reading: md`The article is better than most of its kind. Its account of BackInAction has the right direction and names the comparator (${cite(trial)}). It tells the sciatica trial correctly, sham included: leg pain lower by ${value(sciatica.outcomes.legPainWeek4, { gain: true })} at week ${plain("4", "time point")} (${cite(sciatica)}). It calls the gain in migraine modest against sham, where ${arm(migraine.outcomes.responseVsSham, "acu")} respond against ${arm(migraine.outcomes.responseVsSham, "sham")} (${cite(migraine)}). It calls acupuncture an adjunct and no cure-all, and its advice on practitioners is sound.

Two statements are wrong. BackInAction had ${participants(trial)} participants, not more than a thousand, and the cancer trial appeared in ${year(cancer)} (${cite(cancer)}).

Three things that a reader needs are missing. First, the size, ${value(rmdqMonth6Standard, { gain: true })} on a scale out of ${plain("24", "range of the instrument")} compared with usual care, and that no arm had sham. Second, that people with usual care improved as well, so that an improvement of a fifth or more is change and not effect; the same holds for the cancer trial, which compared acupuncture with massage and left nobody untreated. Third, the rare serious harms, such as pneumothorax, ${value(pneumothorax.outcomes.pneumothoraxAllTreatments)} (${cite(pneumothorax)}), and who runs a higher risk of bleeding. On mechanisms it tells findings in animals as if they had been shown in people. Every statement of the article that can be checked stands in the ledger of claims with its verdict and its sources.`,
});
