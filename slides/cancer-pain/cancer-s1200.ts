import {
	arm,
	cite,
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
} from "#deck";
import { forestPlot } from "#figures";
import { bao2013AiSham as bao } from "../evidence/cancer/bao-2013-ai-sham.ts";
import { hershman2018SwogS1200 as trial } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { hershman2022S120052wk as later } from "../evidence/cancer/hershman-2022-s1200-52wk.ts";

const gain = { gain: true } as const;
const {
	worstPainWeek6VsSham: week6Sham,
	worstPainWeek6VsWaitlist: week6Waitlist,
	responder30PercentVsSham: responders,
	bruisingVsSham,
} = trial.outcomes;
const {
	worstPainWeek52VsSham: week52Sham,
	worstPainWeek52VsWaitlist: week52Waitlist,
} = later.outcomes;
const prespecified = fact(trial.facts.meaningfulDifference);
const lateAccess = fact(later.facts.laterSessionsOffered);
const trialName = plain("S1200", "name of the trial");
const third = plain("30%", "definition of a responder");

export default slide({
	id: "cancer-s1200",
	title:
		"In aromatase-inhibitor pain, acupuncture beat sham by half the difference the trial had set",
	minutes: 1.25,
	cuts: [40, 60],
	claims: ["firmly-within-oncology"],
	pico: {
		patients: text`${participants(trial)} women on aromatase inhibitors`,
		treatment: text`acupuncture`,
		outcome: text`worst pain, ${plain("0 to 10", "range of the instrument")}`,
		limits: text`acupuncturists unblinded`,
	},
	sources: [trial, later],
	body: [
		forestPlot({
			id: "cancer-s1200",
			title: text`Worst joint pain in SWOG ${trialName}`,
			rows: [
				{ outcome: week6Sham, group: text`${timepoint(week6Sham)}` },
				{ outcome: week6Waitlist, group: text`${timepoint(week6Sham)}` },
				{ outcome: week52Sham, group: text`${timepoint(week52Sham)}` },
				{ outcome: week52Waitlist, group: text`${timepoint(week52Sham)}` },
			],
			gain: true,
			message:
				"About a point less worst pain than with either comparator, at both times.",
		}),
		points`
      Set beforehand as meaningful between the groups: ${prespecified}
      ${third} less pain, counted afterward: ${arm(responders, "ta")}, sham ${arm(responders, "sa")}, waiting ${arm(responders, "wl")}`,
	],
	notes: md`Aromatase inhibitors can make joints hurt so much that women stop taking them. This trial has what IMPACT lacks: a sham arm and a waiting list. At ${timepoint(week6Sham)}, worst pain was about one point lower than with sham, and about one point lower than with waiting.

Notice that the two rows are nearly the same. Sham and waiting moved alike, so this sham did hardly anything on its own. In the back, sham came close to the real thing; here it did not. The rule has exceptions, and a well-run trial is one of them.

And is one point enough? The trial had set two between the groups, and the mean stayed under it, so the authors call its importance uncertain. The lower rows, a year on, look the same. But by then all women had been offered ${lateAccess} sessions: read them as early against late access.

Will be asked: "But half of them responded?" ${arm(responders, "ta")} against ${arm(responders, "sa")} with sham, counted after the fact. It is the same small effect in another form.

Transition: set it beside the other trials of this pain.`,
	transitions: {
		40: "from the clinic to the operating room.",
		60: "what do the oncologists make of it?",
	},
	reading: md`SWOG ${trialName} (${cite(trial)}) randomized ${participants(trial)} women whose joints hurt from aromatase inhibitors to true acupuncture, to sham acupuncture at other points or to a waiting list. At ${timepoint(week6Sham)} worst pain was lower by ${value(week6Sham, gain)} than with sham (${pValue(week6Sham)}) and by ${value(week6Waitlist, gain)} than on the waiting list. The trial had set ${prespecified} beforehand as a meaningful difference between the groups, and even the upper limits stay below it. Counted afterward, ${arm(responders, "ta")} with true acupuncture, ${arm(responders, "sa")} with sham and ${arm(responders, "wl")} on the waiting list had at least ${third} less pain; such shares restate the same shift and do not show that some women gain a lot. At ${timepoint(week52Sham)} (${cite(later)}) the differences were ${value(week52Sham, gain)} and ${value(week52Waitlist, gain)}, but by then all had been offered ${lateAccess} sessions. Bruising was more frequent with true acupuncture, ${arm(bruisingVsSham, "ta")} against ${arm(bruisingVsSham, "sa")}.

Sham and waiting list moved almost alike, so in this trial sham had little effect of its own. That speaks against the rule that sham brings most of the response, and for reading each trial by itself. An earlier sham-controlled trial (${cite(bao)}) with ${fact(bao.facts.evaluable)} evaluable women found no detectable difference in pain or function.`,
});
