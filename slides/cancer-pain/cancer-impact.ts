import {
	arm,
	cite,
	derived,
	fact,
	md,
	participants,
	plain,
	points,
	pValue,
	slide,
	text,
	timepoint,
	value,
	year,
} from "#deck";
import { forestPlot } from "#figures";
import { epstein2023Impact as trial } from "../evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { shinCochraneMassage as massageReview } from "../evidence/cancer/shin-cochrane-massage.ts";

const estimate = { form: "estimate" } as const;
const {
	worstPainChangeAcupuncture,
	worstPainChangeMassage,
	worstPainMassageVsAcupuncture: contrast,
	responderVsMassage,
	opioidReductionVsMassage: opioids,
	bruisingAcupuncture,
	sorenessMassage,
} = trial.outcomes;
const { worstPainChangeSham, worstPainChangeWaitlist } = s1200.outcomes;
const { facts } = trial;

export default slide({
	id: "cancer-impact",
	title:
		"In IMPACT worst pain fell in both arms, and no arm shows what would have happened anyway",
	minutes: 1.25,
	cuts: [60],
	claims: [
		"cancer-trial-year",
		"cancer-trial-size",
		"advanced-cancer",
		"both-sustained-pain",
	],
	comparators: ["active"],
	pico: {
		patients: text`${participants(trial)} with advanced cancer`,
		outcome: text`worst pain, ${plain("0 to 10", "range of the instrument")}, change`,
		time: text`${timepoint(contrast)}`,
		limits: text`no untreated arm`,
	},
	sources: [trial],
	body: [
		forestPlot({
			id: "cancer-impact-change",
			title: "Change of worst pain within the two arms of IMPACT",
			rows: [
				{ outcome: worstPainChangeAcupuncture, label: "Acupuncture" },
				{ outcome: worstPainChangeMassage, label: "Massage" },
			],
			gain: true,
			ends: { left: "more pain than before", right: "less pain than before" },
			message:
				"Worst pain fell in both arms, somewhat further with massage; no arm went untreated and none had sham.",
		}),
		points`Difference between the arms, the primary outcome: massage minus acupuncture ${value(contrast)}, ${pValue(contrast)}`,
	],
	notes: md`This is the cancer trial that the article dates to ${plain("2025", "year in the article")}; it came out in ${year(trial)}. People with advanced cancer and musculoskeletal pain had ten weekly sessions of acupuncture or of massage, then a booster each month.

Look at the two marks. Worst pain fell by about two and a half points with acupuncture, and by three with massage. Impressive, and neither is an effect. These are changes within an arm. Everybody was enrolled because the pain was bad, so part of it would have eased anyway, and there was no arm to show how much.

What was randomized is the difference between the two, and its interval just includes no difference.

Will be asked: "How much would it have eased anyway?" In a trial with a waiting list, which follows, worst pain changed by ${value(worstPainChangeWaitlist, estimate)} while waiting. Those are other patients, so do not subtract.

Will be asked: "So they are equal?" A superiority trial that misses its mark does not show equality. And massage is not a yardstick: Cochrane rates the evidence for it in cancer as very low (${cite(massageReview)}).

Transition: so look for a trial in which somebody went without.`,
	transitions: {
		40: "so look for a trial with sham and a waiting list.",
		60: "so look for a trial with sham and a waiting list.",
	},
	reading: md`IMPACT (${cite(trial)}) randomized ${participants(trial)} people with advanced cancer and moderate to severe musculoskeletal pain to acupuncture or massage, weekly for ${fact(facts.weeklySessions)} and then with monthly boosters up to ${timepoint(contrast)}; ${fact(facts.primaryEndpointPatients)} gave the primary outcome. From a baseline of ${fact(facts.baselineWorstPain)}, worst pain changed by ${value(worstPainChangeAcupuncture)} with acupuncture, ${derived.percentOfBaseline(contrast, "acupuncture", facts.baselineWorstPain)} of the baseline, and by ${value(worstPainChangeMassage)} with massage. Massage minus acupuncture was ${value(contrast)} (${pValue(contrast)}): the point estimate favors massage, and the interval just includes no difference. By the trial’s own rule ${arm(responderVsMassage, "acupuncture")} responded to acupuncture and ${arm(responderVsMassage, "massage")} to massage; ${arm(opioids, "acupuncture")} and ${arm(opioids, "massage")} cut their opioids. Sleep, fatigue, mood and quality of life did not differ detectably. Harms were mild: bruising in ${value(bruisingAcupuncture, estimate)} with acupuncture, passing soreness in ${value(sorenessMassage, estimate)} with massage.

None of the changes within an arm is an effect. Everybody was enrolled because pain was bad, and no arm went untreated or had sham. Arms without acupuncture in other trials show why this matters: worst pain changed by ${value(worstPainChangeWaitlist, estimate)} on a waiting list and ${value(worstPainChangeSham, estimate)} with sham (${cite(s1200)}), and average pain by ${value(peace.outcomes.painChangeWeek12UsualCare)} with usual care (${cite(peace)}). Those are other patients, items and times, so they must not be subtracted; they only show that natural course, other drugs and regression to the mean are part of any change. A Cochrane review with ${fact(massageReview.facts.trials)} studies rates the evidence that massage relieves pain in cancer as very low (${cite(massageReview)}), so being close to it says little.`,
});
