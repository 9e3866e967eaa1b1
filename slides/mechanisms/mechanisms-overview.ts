import { cite, md, participants, points, slide, text, value } from "#deck";
import { diagram } from "#figures";
import { vickers2018Ipd as trialists } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { goldman2010Adenosine as mouseAdenosine } from "../evidence/mechanisms/goldman-2010-adenosine.ts";
import { harris2009MorPet as receptors } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { maeda2017Cts as carpal } from "../evidence/mechanisms/maeda-2017-cts.ts";
import { pomeranz1976Mice as mouseOpioids } from "../evidence/mechanisms/pomeranz-1976-mice.ts";
import { takano2012HumanAdenosine as humanAdenosine } from "../evidence/mechanisms/takano-2012-human-adenosine.ts";
import { torresRosas2014Dopamine as vagus } from "../evidence/mechanisms/torres-rosas-2014-dopamine.ts";
import { zubieta2005PlaceboOpioid as placebo } from "../evidence/mechanisms/zubieta-2005-placebo-opioid.ts";
import { vase2013Nonspecific as vase } from "../evidence/trial-design/vase-2013-nonspecific.ts";

export default slide({
	id: "mechanisms-overview",
	title:
		"Needling changes the body; the step from there to less pain than sham is the weakest link",
	minutes: 1,
	cuts: [20, 40, 60],
	comparators: ["sham"],
	context: text`solid: shown in people · dotted: in animals only · grey: open question`,
	certainty: text`not graded`,
	sources: [
		trialists,
		carpal,
		receptors,
		humanAdenosine,
		mouseAdenosine,
		vagus,
		placebo,
		vase,
	],
	claims: ["measurable-changes", "multiple-systems"],
	body: [
		diagram({
			id: "mechanisms-overview",
			title: "Paths from the needle to less pain, by strength of evidence",
			source: "mechanisms-overview",
			studies: [carpal, receptors, vagus, mouseAdenosine, placebo, vase],
			message:
				"Changes after needling are shown in people; of the arrows that reach less pain, only that from placebo is solid.",
		}),
		points`
      To be explained: ${value(trialists.outcomes.painVsSham, { form: "estimate", gain: true })} less pain than with sham, pooled; no path here is shown to carry it`,
	],
	notes: md`Read it from left to right. The first step is real and in part shown against sham: nerve conduction and the finger map in the brain (${cite(carpal)}), opioid receptors on a scan (${cite(receptors)}), adenosine beside a turned needle (${cite(humanAdenosine)}). The second step, from those changes to less pain, rests on mice, or is open. The one solid arrow into relief comes from placebo: a placebo needle beat no treatment by far (${cite(vase)}).

What has to be explained is small: ${value(trialists.outcomes.painVsSham, { form: "estimate", gain: true })} against sham (${cite(trialists)}).

Will be asked: "So it is all placebo?" Not shown either. What is missing is a study in which the change carries the relief beyond sham.

Transition: take the claims one by one, beginning with the brain.`,
	notesFor: {
		20: md`Read it from left to right. Needling changes the body, and that part is shown in people: nerve conduction at the wrist, the map of the fingers in the brain, opioid receptors on a scan, adenosine beside a turned needle. Then look at the arrows into relief on the right. They rest on mice, or they are open. The one solid arrow into relief in people comes from placebo.

What a mechanism has to explain beyond sham is ${value(trialists.outcomes.painVsSham, { form: "estimate", gain: true })} (${cite(trialists)}), pooled. No study read here shows that one of these changes carries it. So "we now know how it relieves pain" is more than anybody knows.

Transition: whatever the mechanism, is it safe, and for whom?`,
		40: md`Read it from left to right. The first step is shown in people, in part against sham. The second, from those changes to less pain, rests on mice, or is open. The one solid arrow into relief comes from placebo (${cite(vase)}).

Transition: the claim that readers of the article will remember is endorphins.`,
	},
	reading: md`Ask three things of any mechanism: in which species, against what control, and did the change go with relief? In people needling changes the nerve at the wrist and the map of the fingers in the brain more than sham does (${cite(carpal)}, ${participants(carpal)} patients), raises the availability of opioid receptors (${cite(receptors)}, ${participants(receptors)} women) and, if the needle is turned, the adenosine beside it (${cite(humanAdenosine)}). In mice, relief is lost when the opioid or the adenosine step is blocked (${cite(mouseOpioids)}, ${cite(mouseAdenosine)}), and current on a leg nerve calms inflammation (${cite(vagus)}).

No human study read shows that one of these changes carries the relief beyond sham. The one well-marked path into relief in people is expectation: a placebo needle eased dental pain more than no treatment, while the active needle did no better than placebo (${cite(vase)}, ${participants(vase)} patients). What a mechanism would have to explain is ${value(trialists.outcomes.painVsSham, { form: "estimate", gain: true })} less pain than with sham (${cite(trialists)}; no interval given for this figure). Most of these studies are small, and most were read in abstract.`,
});
