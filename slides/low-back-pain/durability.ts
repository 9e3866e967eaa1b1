import {
	arm,
	cite,
	derived,
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
import { brinkhaus2006Art as art } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cherkin2009Spine as spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { macpherson2017Persistence as persistence } from "../evidence/low-back-pain/macpherson-2017-persistence.ts";
import { skelly2020Ahrq } from "../evidence/low-back-pain/skelly-2020-ahrq.ts";
import { thomas2006York as york } from "../evidence/low-back-pain/thomas-2006-york.ts";
import { vickers2018Ipd as update } from "../evidence/low-back-pain/vickers-2018-ipd.ts";

const {
	decayVsNone,
	decayVsSham,
	thomas2006VsNoneWeek92,
	foster2007VsShamWeek49,
} = persistence.outcomes;
const { painVsSham, decayMonth12 } = update.outcomes;
const ahrq = skelly2020Ahrq.outcomes;
const quarters = 4;
/** What the fastest decay that the interval allows takes away in a year. */
const mostLostVsSham = derived.mostLost(decayVsSham, quarters);

export default slide({
	id: "durability",
	title:
		"A year on, most of the gain over no acupuncture seems to last; over sham it is uncertain",
	minutes: 1,
	cuts: [60],
	pico: {
		patients: text`${participants(persistence)} with chronic pain, in ${fact(persistence.facts.trials)}`,
		outcome: text`effect lost every ${plain("3 months", "unit of the slope")}`,
		time: text`to ${plain("12 months", "time of the outcome")}`,
	},
	sources: [persistence, update],
	body: [
		forestPlot({
			id: "decay-forest",
			title: "How fast the effect of a course of acupuncture fades",
			rows: [{ outcome: decayVsNone }, { outcome: decayVsSham }],
			ends: { left: "effect grows", right: "effect fades" },
			message:
				"Little is lost against no acupuncture; against sham the interval runs from no loss to the loss of nearly all.",
		}),
		points`
      Kept at a year, by the authors: ${fact(persistence.facts.keptVsNone)} over no acupuncture, ${fact(persistence.facts.keptVsSham)} over sham
      Over sham, the interval runs from no loss to ${mostLostVsSham} in a year, out of ${value(painVsSham, { form: "estimate", gain: true, unit: false })}`,
	],
	notes: md`The slope tells you how much of the effect is lost every three months after treatment ends. Against no acupuncture it is ${value(decayVsNone, { form: "estimate", unit: false })}, an interval that includes no loss; the authors say that about ninety percent is kept at a year.

Against sham they say about half. Quote that with its interval. It touches zero at one end. At the other it allows a loss of ${mostLostVsSham} in a year, and there was only about ${value(painVsSham, { form: "estimate", gain: true, unit: false })} to lose. So it may all be kept, or nearly all be lost. The update of ${plain("2018", "year of the update")}, both comparators together, puts the loss at ${value(decayMonth12, { form: "estimate" })}.

Will be asked: "And in back pain?" Mixed. In York the lead over usual care was still there at two years. In ART, real and sham did not differ detectably at six and twelve months.

Transition: with evidence like this, how did guidelines come to split?`,
	transitions: {
		60: "with evidence like this, how did guidelines come to split?",
	},
	reading: md`Pooling trials with longer follow-up (${cite(persistence)}), the effect against no acupuncture faded by ${value(decayVsNone)}, an interval that includes no loss at all; against sham by ${value(decayVsSham)}. The authors translate this into ${fact(persistence.facts.keptVsNone)} of the gain kept a year after treatment against no acupuncture, and ${fact(persistence.facts.keptVsSham)} against sham. The second figure is uncertain: from a difference of ${value(painVsSham, { form: "estimate", gain: true })} (${cite(update)}) the upper limit takes away ${mostLostVsSham} in a year, the lower limit nothing. The update puts the loss at ${value(decayMonth12, { form: "estimate" })} over both comparators together.

Single trials with long follow-up differ. At week ${plain("92", "time of the outcome")} after the start of York (${cite(york)}) the improvement of pain was ${arm(thomas2006VsNoneWeek92, "acu")} with acupuncture and ${arm(thomas2006VsNoneWeek92, "none")} without; bodily pain stood at ${arm(york.outcomes.bodilyPainMonth24, "acu")} and ${arm(york.outcomes.bodilyPainMonth24, "uc")} after two years, higher being better. In a trial of the knee (${plain("Foster 2007", "name of a trial")}) it was ${arm(foster2007VsShamWeek49, "acu")} with acupuncture and ${arm(foster2007VsShamWeek49, "sham")} with sham after ${plain("49 weeks", "time of the outcome")}. In ART (${cite(art)}) acupuncture and sham did not differ detectably at ${plain("26 and 52 weeks", "times of the outcomes")}. In SPINE (${cite(spine)}) ${fact(spine.facts.improvementWeek52Min, { unit: false })} to ${fact(spine.facts.improvementWeek52Max)} of three treatment arms, one of them simulated, had improved in function at a year, against ${arm(spine.outcomes.improvementWeek52, "uc")} with usual care.

The AHRQ review (${cite(skelly2020Ahrq)}), which pools sham, usual care and attention controls, finds less pain at short term by ${value(ahrq.painShortTerm, { gain: true })}, at intermediate term by ${value(ahrq.painIntermediateTerm, { gain: true })}, an interval that includes no difference, and at long term by ${value(ahrq.painLongTerm, { gain: true })}, from a single trial.`,
});
