import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { bower2024AscoSioFatigue as guideline } from "../evidence/cancer/bower-2024-asco-sio-fatigue.ts";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { fatigueMetaPmc7533944 as review } from "../evidence/cancer/fatigue-meta-pmc7533944.ts";
import { fatigueShamPmc3953893 as shamTrial } from "../evidence/cancer/fatigue-sham-pmc3953893.ts";
import { garland2019Choice as choice } from "../evidence/cancer/garland-2019-choice.ts";
import { molassiotis2012Fatigue as booklet } from "../evidence/cancer/molassiotis-2012-fatigue.ts";

const gain = { gain: true } as const;
const { fatigueVsSham, fatigueVsUsual } = review.outcomes;
const { insomniaChangeAcupuncture, insomniaChangeCbti } = choice.outcomes;

export default slide({
	id: "cancer-fatigue-sleep",
	title:
		"In cancer, fatigue eased more over usual care than over sham; for insomnia, CBT did better",
	minutes: 0.75,
	cuts: [],
	claims: ["cancer-fatigue", "cancer-sleep"],
	pico: {
		patients: text`${participants(review)} with cancer, in ${fact(review.facts.trials)} trials`,
		outcome: text`fatigue (BFI, ${plain("0 to 10", "range of the instrument")})`,
		time: text`end of treatment`,
	},
	sources: [review, shamTrial, choice],
	body: [
		forestPlot({
			id: "cancer-fatigue",
			title: "Fatigue in people with cancer against two comparators",
			rows: [{ outcome: fatigueVsUsual }, { outcome: fatigueVsSham }],
			gain: true,
			message:
				"The pooled difference from sham is less than half of the difference from usual care.",
		}),
		points`
      A sham-controlled trial of ${participants(shamTrial)} people found no detectable difference (${cite(shamTrial)})
      Insomnia, change within the arms: ${value(insomniaChangeCbti, { form: "estimate" })} with cognitive behavioral therapy (CBT), ${value(insomniaChangeAcupuncture, { form: "estimate" })} with acupuncture (${cite(choice)})`,
	],
	notes: md`The article adds fatigue and sleep to pain. Fatigue repeats the pattern: about two points less than with usual care, about one less than with sham, and the trials are small. In IMPACT, acupuncture and massage did not differ detectably in either.

For insomnia there is a head-to-head trial with the established treatment, cognitive behavioral therapy. Both helped; the therapy helped more.

Will be asked: "One large trial found three points less fatigue." ${cite(booklet)} compared six visits with a booklet. A booklet is no match for six visits.

Transition: what about blood counts?`,
	reading: md`For fatigue in people with cancer, a review of ${fact(review.facts.trials)} trials (${cite(review)}) finds ${value(fatigueVsUsual, gain)} less than with usual care and ${value(fatigueVsSham, gain)} less than with sham. A sham-controlled trial in ${participants(shamTrial)} people (${cite(shamTrial)}) found no detectable difference after ${fact(shamTrial.facts.sessions)} weekly sessions. A British trial in women with breast cancer (${cite(booklet)}) found general fatigue lower by ${value(booklet.outcomes.generalFatigue, gain)} than with a booklet, which cannot match the attention of weekly visits. In IMPACT (${cite(impact)}) acupuncture and massage did not differ detectably in sleep, fatigue, mood or quality of life, and nobody went without treatment. The American oncologists’ guideline on fatigue (${cite(guideline)}) does not name acupuncture among what it recommends.

For insomnia after cancer, CHOICE (${cite(choice)}) compared acupuncture with cognitive behavioral therapy. Both arms improved, by ${value(insomniaChangeAcupuncture)} and ${value(insomniaChangeCbti)} on the insomnia index, and the difference favored the therapy; pain at the end of treatment favored acupuncture.`,
});
