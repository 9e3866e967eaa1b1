import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
	year,
} from "#deck";
import { forestPlot } from "#figures";
import { fan2021Tsa as fan } from "../evidence/headache/fan-2021-tsa.ts";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { pu2017DrugsMa as pu } from "../evidence/headache/pu-2017-drugs-ma.ts";
import { streng2006Metoprolol as streng } from "../evidence/headache/streng-2006-metoprolol.ts";
import { wang2011Flunarizine as wang } from "../evidence/headache/wang-2011-flunarizine.ts";
import { yang2011Topiramate as yang } from "../evidence/headache/yang-2011-topiramate.ts";

const bare = { unit: false } as const;
const { responseVsDrug, dropoutVsDrug, dropoutForHarmVsDrug } =
	giovanardi.outcomes;
const {
	responseVsDrugs,
	responseVsDrugsFollowUp,
	anyHarmVsDrugs,
	dropoutHarmVsDrugs,
} = cochrane.outcomes;
const { responseMonth4, responseMonth6 } = pu.outcomes;
const early = "Up to four months";
const late = "Later";

export default slide({
	id: "migraine-drugs",
	title:
		"In open trials more responded to acupuncture than to drugs; by six months the lead is unclear",
	minutes: 0.75,
	cuts: [],
	claims: ["migraine-drugs"],
	pico: {
		treatment: text`acupuncture`,
		outcome: text`response in migraine`,
		time: text`end of treatment, and later`,
		limits: text`the reviews share trials`,
	},
	certainty: text`moderate (Giovanardi; Cochrane at follow-up)`,
	sources: [cochrane, giovanardi, pu],
	body: [
		forestPlot({
			id: "migraine-drugs-forest",
			title: "Response to acupuncture against preventive drugs",
			rows: [
				{
					outcome: responseVsDrug,
					label: text`Giovanardi ${year(giovanardi)}`,
					group: early,
				},
				{
					outcome: responseVsDrugs,
					label: text`Cochrane ${year(cochrane)}`,
					group: early,
				},
				{
					outcome: responseMonth4,
					label: text`Pu ${year(pu)}`,
					group: early,
				},
				{
					outcome: responseVsDrugsFollowUp,
					label: text`Cochrane ${year(cochrane)}`,
					group: late,
				},
				{
					outcome: responseMonth6,
					label: text`Pu ${year(pu)}`,
					group: late,
				},
			],
			message:
				"The three early estimates favor acupuncture; both later intervals include no difference.",
		}),
		points`
      Stopped because of side effects: odds ratio ${value(dropoutHarmVsDrugs)} in Cochrane’s trials
      Nobody can mistake acupuncture for a pill: nearly all of these trials are open`,
	],
	notes: md`This is the choice many patients face: acupuncture or a daily pill. Early on, more respond to acupuncture. By six months the lead is smaller, and the interval includes no difference. The firmest advantage is tolerability: with acupuncture, far fewer people stop because of side effects.

Now the caution. Everybody knew what they were given, and people who had hoped for acupuncture and drew the pill were quick to leave.

Will be asked: "As good as drugs, then?" At least not detectably worse, in open trials. That is not equivalence: ${cite(streng)} had planned ${fact(streng.facts.plannedSize)} and randomized ${participants(streng)}. The one double-dummy trial used only ${fact(wang.facts.drugWeeks)}.

Transition: the other common headache, which the article leaves out.`,
	reading: md`Several reviews pool trials of acupuncture against preventive drugs, largely the same trials. Early on, response was more frequent with acupuncture: a risk ratio of ${value(responseVsDrug)} in ${cite(giovanardi)} (${fact(giovanardi.facts.trials)}, moderate certainty), ${value(responseVsDrugs, bare)} in ${cite(cochrane)} and ${value(fan.outcomes.responseVsDrugs)} in ${cite(fan)}. In ${cite(pu)} it was ${value(responseMonth4)} at three to four months and ${value(responseMonth6)} at five to six. At follow-up Cochrane has ${arm(responseVsDrugsFollowUp, "acu")} against ${arm(responseVsDrugsFollowUp, "drug")}, ${value(responseVsDrugsFollowUp, bare)}. Both later intervals include no difference.

Fewer people had side effects with acupuncture (odds ratio ${value(anyHarmVsDrugs)}) or stopped because of them (${value(dropoutHarmVsDrugs)} in Cochrane’s trials; risk ratio ${value(dropoutForHarmVsDrug)} in the newer review, and ${value(dropoutVsDrug)} for stopping for any reason). In single trials, ${arm(streng.outcomes.withdrawal, "acu", bare)} and ${arm(streng.outcomes.withdrawal, "metoprolol", bare)} people withdrew with acupuncture and metoprolol (${cite(streng)}), and ${arm(yang.outcomes.adverseEvents, "acu")} and ${arm(yang.outcomes.adverseEvents, "topiramate")} of ${participants(yang)} had an adverse event with acupuncture and topiramate (${cite(yang)}). Nearly all comparisons were open, and leaving a drug arm can itself favor acupuncture. The one double-dummy trial (${cite(wang)}) used flunarizine, which is not marketed in the United States, for ${fact(wang.facts.drugWeeks)}. No detectable difference does not mean equivalent, and the first author of one review (${plain("Giovanardi", "name of an author")}) is employed by an acupuncture federation.`,
});
