import { cite, md, plain, slide, table, text, value } from "#deck";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2018Ipd as pooled } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";
import { colquhoun2013Theatrical as critics } from "../evidence/trial-design/colquhoun-2013-theatrical.ts";
import { lu2022BmjUnderused as proponents } from "../evidence/trial-design/lu-2022-bmj-underused.ts";
import { vase2013Nonspecific as dental } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const trial = plain("S1200", "name of a trial");
const brief = { form: "estimate", gain: true } as const;

export default slide({
	id: "two-readings",
	title:
		"The same data allow two readings, and each says what would change its mind",
	minutes: 1,
	cuts: [60],
	claims: ["question-settled", "no-longer-placebo"],
	comparators: ["sham"],
	context: text`acupuncture adds ${value(pooled.outcomes.painVsSham, brief)} to sham: needle, or bias?`,
	sources: [pooled, madsen, tu, gerac, dental],
	body: [
		table({
			caption: text`Two readings of the difference from sham`,
			columns: [
				"",
				"A small effect of the needle",
				"Context, and a little bias",
			],
			rows: [
				[
					text`Fits well`,
					text`Leg pain in sciatica: ${value(tu.outcomes.legPainWeek4, brief)} less than sham (${cite(tu)})`,
					text`GERAC back pain: responders differ by ${value(gerac.outcomes.responseVerumVsSham, { form: "estimate" })} (${cite(gerac)})`,
				],
				[
					text`Fits badly`,
					text`Blinded acupuncturist: no difference (${cite(dental)})`,
					text`${trial}: ${value(s1200.outcomes.worstPainWeek6VsSham, brief)} over sham, and sham no better than waiting (${cite(s1200)})`,
				],
				[
					text`Predicts`,
					text`The gap stays when the acupuncturist is blinded`,
					text`The gap goes when the acupuncturist is blinded`,
				],
				[
					text`Would change its mind`,
					text`Large double-blind trials without a difference`,
					text`The sciatica trial, repeated elsewhere`,
				],
			],
		}),
	],
	notes: md`Here is an honest disagreement. Both sides accept the same number, ${value(pooled.outcomes.painVsSham, { form: "estimate", gain: true })} over sham. One side says that it is a small effect of the needle. The other says that it is context, plus a little bias.

Each has trials it likes and trials that embarrass it. What I admire is that each makes a prediction. Blind the person who holds the needle, in a large trial. If the gap stays, the first reading wins. If it goes, the second does. Nobody has done that at scale, so a reasonable physician may hold either view. What no one can do is say that the question is settled.

Will be asked: "Which do you hold?" Say so, and say what would move you.

Transition: in a patient's words.`,
	transitions: { 60: "what might happen in the body?" },
	reading: md`Two readings of the same data are held by serious people. On the first, acupuncture has a small effect of its own, ${value(pooled.outcomes.painVsSham, { form: "estimate", gain: true })} of less pain than sham over many trials (${cite(pooled)}), and sound evidence of it is overlooked (${cite(proponents)}, opinion). On the second, that difference is what unblinded acupuncturists and hopeful patients produce (${cite(madsen)}; ${cite(critics)}, opinion). The first is helped by the sciatica trial, ${value(tu.outcomes.legPainWeek4, { gain: true })} less leg pain than with sham (${cite(tu)}), and embarrassed by a trial in which blinding the acupuncturist left no difference (${cite(dental)}; a single session for dental pain). The second is helped by GERAC, where responders differed by ${value(gerac.outcomes.responseVerumVsSham)} (${cite(gerac)}), and embarrassed by ${trial}, where acupuncture beat sham by ${value(s1200.outcomes.worstPainWeek6VsSham, { gain: true })} while sham changed pain no more than waiting did (${cite(s1200)}). They predict different results of trials that blind the acupuncturist, at scale, in chronic pain. Until such trials exist, either view can be held with reasons, and neither can be called settled.`,
});
