import {
	cite,
	columns,
	fact,
	md,
	points,
	size,
	slide,
	text,
	value,
} from "#deck";
import { zhang2019Overview as overview } from "../evidence/headache/zhang-2019-overview.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { chen2019Schedule as chen } from "../evidence/trial-design/chen-2019-schedule.ts";
import { colquhoun2013Theatrical as colquhoun } from "../evidence/trial-design/colquhoun-2013-theatrical.ts";
import { liu2015NegativeTrials as liu } from "../evidence/trial-design/liu-2015-negative-trials.ts";
import { lu2022BmjUnderused as lu } from "../evidence/trial-design/lu-2022-bmj-underused.ts";
import { stricta2010 as stricta } from "../evidence/trial-design/stricta-2010.ts";

const { painVsSham } = madsen.outcomes;
const { qualityAndRelief } = chen.outcomes;
const { reviewsCriticallyLow } = overview.outcomes;

export default slide({
	id: "trial-quality",
	title:
		"Critics read what is left over sham as bias; the quality of trials does not settle it",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	certainty: text`not stated`,
	sources: [colquhoun, madsen, overview, chen, liu, lu],
	body: [
		columns(
			{
				heading: text`The critics’ case`,
				body: [
					points`
            After ${fact(colquhoun.facts.trialsCited)}, no effect that matters to patients (${cite(colquhoun)}, opinion)
            ${value(painVsSham, { gain: true })} less pain than sham may be bias (${cite(madsen)})
            ${value(reviewsCriticallyLow, { form: "estimate" })} of migraine rated critically low (${cite(overview)})`,
				],
			},
			{
				heading: text`What stands against it`,
				body: [
					points`
            Better scored trials showed more relief, within arms (${cite(chen)})
            Negative and positive trials scored alike on method (${cite(liu)})
            Sound evidence is overlooked, say proponents (${cite(lu)}, opinion)`,
				],
			},
		),
	],
	notes: md`Give the critics their full weight. Colquhoun and Novella: after ${fact(colquhoun.facts.trialsCited)}, a theatrical placebo. It is an invited opinion, read in its opening part; it rests on trials that this deck shows too. Madsen: ${value(painVsSham, { gain: true })}, small enough to come from needlers who knew.

The other side is not strong either. A correlation of ${value(qualityAndRelief, { form: "estimate", unit: false })} between quality and relief, without interval, within arms. Method scores that do not differ. And a count of reviews is no measure of their quality.

Will be asked: "Which side are you on?" The data fit a small effect beyond sham and fit a biased zero. They agree that most of the gain is not the needle's place.

Will be asked: "What would settle it?" Trials that blind the needler, register the primary outcome and test the blinding. Only ${value(stricta.outcomes.reportedControl, { form: "estimate" })} of audited trials even described the control precisely.

Transition: in plain words.`,
	reading: md`The sharpest critics (${cite(colquhoun)}, an invited opinion) hold that after ${fact(colquhoun.facts.trialsCited)} no effect has appeared that is large enough to matter to patients. Their best single argument is a review (${cite(madsen)}) that found ${value(painVsSham, { gain: true })} less pain than with sham and judged that it cannot be told from bias, since no acupuncturist was blinded in any trial. Reviews are weak as well: ${value(reviewsCriticallyLow, { form: "estimate" })} on migraine were rated critically low (${cite(overview)}), which can reflect reporting. Against this, trials with better quality scores showed more relief, correlation ${value(qualityAndRelief, { form: "estimate", unit: false })} without interval and within arms (${cite(chen)}), negative and positive trials did not differ in method score (${cite(liu)}), and an analysis by proponents holds that sound evidence is ignored (${cite(lu)}). In one audit, ${value(stricta.outcomes.reportedControl, { form: "estimate" })} of ${size(stricta.outcomes.reportedControl, "trials")} trials described their control precisely (${cite(stricta)}). A small effect beyond sham and a small bias predict the same data. The first needs blinded needlers to be shown, and so does the second.`,
});
