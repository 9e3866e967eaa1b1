import {
	arm,
	cite,
	derived,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { baumler2021Safety as harms } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { zheng2019EaOpioid as opioids } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const { responseTranslated: response } = pooled.outcomes;
const { responseMonth6Standard } = trial.outcomes;
const better = "Better than usual care? A little";
const placebo = "No longer placebo? Open, in chronic pain of any kind";
const bare = { unit: false } as const;
const ten = derived.morePer100(responseMonth6Standard, "sa", "umc");

export default slide({
	id: "bottom-line",
	title:
		"Her three sentences: the first is true but small, the second open, the third half right",
	minutes: 2,
	cuts: [20, 40, 60],
	claims: ["back-in-action-effect", "no-longer-placebo", "minimal-risks"],
	comparators: ["usual-care", "no-treatment", "sham"],
	certainty: text`back pain: low, our judgment`,
	sources: [pooled, trial, harms],
	pico: {
		patients: text`${participants(trial)} older adults with back pain; ${participants(pooled)} with chronic pain, pooled`,
		treatment: text`a course of acupuncture`,
		outcome: text`at least ${trial.facts.rmdqResponderThreshold} less disability; response`,
	},
	body: [
		iconArray({
			id: "three-hundreds-again",
			title: text`In ${plain("100", "denominator")} people, about how many respond?`,
			groups: [
				{
					outcome: responseMonth6Standard,
					arm: "umc",
					label: "Usual care",
					role: "usual-care",
					panel: better,
				},
				{
					outcome: responseMonth6Standard,
					arm: "sa",
					label: "+ acupuncture",
					role: "treatment",
					against: "umc",
					panel: better,
				},
				{
					outcome: response,
					arm: "none",
					label: "No acupuncture",
					role: "no-treatment",
					panel: placebo,
				},
				{
					outcome: response,
					arm: "sham",
					label: "Sham acupuncture",
					role: "sham",
					panel: placebo,
				},
				{
					outcome: response,
					arm: "acupuncture",
					label: "Acupuncture",
					role: "treatment",
					against: "sham",
					panel: placebo,
				},
			],
			filled: "people who respond",
			steps: true,
			message: text`Most of the gain over no acupuncture comes with sham as well (${cite(pooled)})`,
		}),
		points`
      **Minimal risks, fewer drugs?** Serious harm is rare; hers is bleeding. Fewer drugs: not shown
      **And you:** would you offer it to her, and on what basis?`,
	],
	notes: md`Here are the two gaps of the first picture again, now in people, and here are her three sentences.

"Greater improvements compared to usual care." True, but small. In people her age, about ${ten} more in a hundred were noticeably less limited after six months.

"Scientists no longer dismiss it as placebo." Some do, and some don't. Look at the picture. Real acupuncture is ahead of sham by seven or eight in a hundred. That may be the needle, or a little bias, and nobody can tell you which. But even the sham group did better than no acupuncture at all.

"The risks remain minimal, far outweighed by fewer drugs." The first half is right for most people: serious harm is about one in ten thousand. For her it means bleeding, and an acupuncturist who knows about the apixaban. The second half has not been shown.

So you may say to her: "Of ten people like you, three are noticeably less limited after six months of usual care, and four if acupuncture is added. It may be fewer, or five. We do not know how much of that is the needle. Keep moving, whatever you choose."

The same two questions as at the start; hands, please. Would you offer it to her? And on what basis: have you now chosen a comparator on purpose? When you next read that a treatment helps, ask: compared with what?

Will be asked: "Would you refer her?" Yes, if she wants it, for one course, with a date to stop.

Transition: what did she choose?`,
	transitions: { 20: "thank you. Your questions, please." },
	reading: md`The talk began with three sentences of an article. The first, that older adults did better with acupuncture than with usual care alone, is true, and the gain is small: ${arm(responseMonth6Standard, "sa")} against ${arm(responseMonth6Standard, "umc")} improved by at least ${trial.facts.rmdqResponderThreshold} in disability at six months, risk ratio ${value(responseMonth6Standard, bare)}, a secondary outcome of one unblinded trial (${cite(trial)}). In words for a patient: of ten people like you, three are noticeably less limited after six months of usual care, and four if acupuncture is added; it may be fewer, or five. The second, that scientists no longer dismiss the effect as placebo, is open. In the trialists' translation about thirty in a hundred people with chronic pain respond without acupuncture, ${arm(response, "sham", bare)} with sham and fifty with acupuncture (${cite(pooled)}); what lies between the last two may be a small effect of the needle or a small bias. The third, that risks are minimal and outweighed by less medication, is half right. Serious adverse events came to ${value(harms.outcomes.seriousPer10000Patients)} (${cite(harms)}); for someone on an anticoagulant bleeding deserves its own conversation; and that acupuncture spares drugs has not been shown, since the randomized test in people on opioids found no difference from sham or from education (${cite(opioids)}). A patient who wants it can be offered one course with a date to stop, alongside exercise and not in its place.

Answer the two questions of the opening again and compare. The evidence does not force one answer. It asks that the basis be named: trials against usual care, trials against sham, or a guideline that chose one of them. The habit to take away is one question, for this treatment and any other: compared with what?`,
});
