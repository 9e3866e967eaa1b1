import {
	arm,
	cite,
	derived,
	fact,
	md,
	plain,
	slide,
	table,
	text,
	value,
} from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { vickers2018Ipd as pooled } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { bishop2019InformedChoice as website } from "../evidence/safety-and-practice/bishop-2019-informed-choice.ts";
import { marrin2015OptionGrid as grid } from "../evidence/safety-and-practice/marrin-2015-option-grid.ts";
import { ottawaPersonalDecisionGuide as ottawa } from "../evidence/safety-and-practice/ottawa-personal-decision-guide.ts";
import { patel2014DecisionSupportLbp as patel } from "../evidence/safety-and-practice/patel-2014-decision-support-lbp.ts";
import { poder2020Attributes as attributes } from "../evidence/safety-and-practice/poder-2020-attributes.ts";

const { responseMonth6Standard: response } = trial.outcomes;

export default slide({
	id: "what-to-say",
	title:
		"Two minutes with Mrs. K. are enough to ask, to tell, and to hear it back from her",
	minutes: 1.25,
	cuts: [20, 40, 60],
	claims: ["modest-but-meaningful"],
	comparators: ["usual-care"],
	context: text`people her age, at least ${fact(trial.facts.rmdqResponderThreshold)} less disability at six months, compared with usual care · no sham arm`,
	sources: [trial, pooled],
	body: [
		table({
			caption: text`A conversation of two minutes`,
			columns: ["Step", "What you might say"],
			rows: [
				[text`Ask`, text`“What would you like to be able to do again?”`],
				[
					text`Tell`,
					text`“Of ten people like you, three are noticeably less limited after six months of usual care, and four if acupuncture is added.”`,
				],
				[text`Admit`, text`“Nobody knows how much of that is the needle.”`],
				[
					text`Warn`,
					text`“It means ten or more trips and a few bruises. Weak, numb or short of breath: call at once.”`,
				],
				[
					text`Hear it back`,
					text`“So that I know I was clear: what will you tell your daughter? And when would you stop?”`,
				],
				[
					text`Believer`,
					text`“I hope it helps. If nothing has changed after twelve visits, should we stop?”`,
				],
				[
					text`Skeptic`,
					text`“True, sham does almost as well. Is one more chance in ten worth the trips to you?”`,
				],
			],
		}),
	],
	notes: md`Say it in your own words, but keep the order. Her goal first: she wants to kneel in her garden. Then the numbers, as people: ${arm(response, "umc", { round: 0, unit: false })} and ${arm(response, "sa", { round: 0, unit: false })} in a hundred; one more in ten, and it could be hardly anyone, or two in ten. Then what we do not know. Then the burden, the bruises, and the three reasons to call.

Now be quiet, and let her say it back. That is the test of you, not of her.

The believer gets a stop rule, the skeptic gets her own choice. Neither gets a lecture about placebo.

Will be asked: "Won't honesty spoil the effect?" A frank website left people as willing to try acupuncture, and three times as likely to choose with good information.

Transition: she says yes. Then agree on a plan.`,
	transitions: { 20: "and her three sentences?" },
	reading: md`A script for two minutes, to be said in one's own words.

**Ask.** “What would you like to be able to do again?” What counts for most people with back pain is less pain, and then daily activities (${cite(attributes)}).

**Tell.** “Of ten people like you, three are noticeably less limited after six months of usual care, and four if acupuncture is added.” In BackInAction (${cite(trial)}) these were ${arm(response, "umc")} and ${arm(response, "sa")} with at least ${fact(trial.facts.rmdqResponderThreshold)} less disability, risk ratio ${value(response)}; in a hundred people that is ${derived.morePer100FromRatio(response, "umc")} more. “Nobody knows how much of that is the needle.” Over sham the pooled difference in pain is ${value(pooled.outcomes.painVsSham, { form: "estimate", gain: true })}, over no acupuncture ${value(pooled.outcomes.painVsNone, { form: "estimate", gain: true })} (${cite(pooled)}). “It means ten or more trips and a few bruises. If you turn weak or numb, or short of breath: call at once.”

**Hear it back.** “So that I know I was clear: what will you tell your daughter? And when would you stop?”

To the believer: “I hope it helps. If nothing has changed after twelve visits, should we stop?” To the skeptic: “True, sham does almost as well. Is one more chance in ten worth the trips to you?”

Tools for the choice have been tested. A frank website about acupuncture for back pain made an informed choice ${fact(website.facts.timesAsLikely)} as likely and did not make people less willing (${cite(website)}); a one-page grid in knee arthritis led to more sharing of the decision (${cite(grid)}). Not every tool helps: in a pilot of decision support for back pain, disability was worse by ${value(patel.outcomes.disability)} than with usual care (${cite(patel)}). The Ottawa guide fits on ${fact(ottawa.facts.pages)} pages and is free (${cite(ottawa)}). Its questions for her are these: exercise alone, acupuncture alongside it, or waiting; what each may bring and cost in ${plain("10 to 12", "visits of the plan")} trips and copayments; and what matters most to her.`,
});
