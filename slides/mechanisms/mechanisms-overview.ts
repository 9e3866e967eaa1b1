import { cite, fact, md, participants, slide, text, value } from "#deck";
import { diagram } from "#figures";
import { vickers2018Ipd as trialists } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { goldman2010Adenosine as mouseAdenosine } from "../evidence/mechanisms/goldman-2010-adenosine.ts";
import { harris2009MorPet as receptors } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { maeda2017Cts as carpal } from "../evidence/mechanisms/maeda-2017-cts.ts";
import { pomeranz1976Mice as mouseOpioids } from "../evidence/mechanisms/pomeranz-1976-mice.ts";
import { sauro2005NaloxonePlacebo as naloxone } from "../evidence/mechanisms/sauro-2005-naloxone-placebo.ts";
import { takano2012HumanAdenosine as humanAdenosine } from "../evidence/mechanisms/takano-2012-human-adenosine.ts";
import { torresRosas2014Dopamine as vagus } from "../evidence/mechanisms/torres-rosas-2014-dopamine.ts";
import { zubieta2005PlaceboOpioid as placebo } from "../evidence/mechanisms/zubieta-2005-placebo-opioid.ts";
import { vase2013Nonspecific as vase } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const gap = trialists.outcomes.painVsSham;

export default slide({
	id: "mechanisms-overview",
	title:
		"Acupuncture changes the body; which of the changes, if any, eases pain is not known",
	minutes: 1.25,
	cuts: [40, 60],
	comparators: ["sham"],
	context: text`solid: shown in people · dotted: in mice · dashed: open · to explain beyond sham: ${value(gap, { form: "estimate", gain: true })} less pain`,
	certainty: text`indirect: small studies, mostly without a pain outcome`,
	sources: [
		carpal,
		receptors,
		humanAdenosine,
		mouseOpioids,
		mouseAdenosine,
		naloxone,
		vase,
	],
	claims: ["measurable-changes", "multiple-systems", "endorphins-enkephalins"],
	body: [
		diagram({
			id: "mechanisms-overview",
			title: "Paths from acupuncture and from placebo to less pain",
			source: "mechanisms-overview",
			studies: [
				carpal,
				receptors,
				humanAdenosine,
				mouseOpioids,
				mouseAdenosine,
				naloxone,
				placebo,
			],
			message:
				"In people, acupuncture changes receptors, adenosine, nerves and the brain map; the arrows that reach less pain in people start from placebo.",
		}),
	],
	notes: md`Read it from left to right. The left half is solid. In people, acupuncture changes opioid receptors on a scan, adenosine beside the needle, nerve conduction at the wrist and the map of the fingers in the brain.

The right half is where it gets thin. For acupuncture the arrows into relief rest on mice, or they are open. For placebo they are shown in people. Naloxone takes placebo relief away in ${fact(naloxone.facts.studies)} studies, and a placebo needle eased dental pain far more than no treatment did.

And keep the size in view. Beyond sham there are ${value(gap, { form: "estimate", gain: true })} of pain to explain. Mechanism is interesting; it decides nothing for Mrs. K.

Will be asked: "So it is all placebo?" That has not been shown either. What is missing is a study in people in which blocking the change abolishes the advantage over sham.

Will be asked: "And if a patient asks how it helps?" Say: the body responds to the needle, and to hope and care. Which of them eases your pain, nobody knows.

Transition: take the claims one by one, beginning with the brain.`,
	transitions: {
		40: "whatever the mechanism, is it safe?",
		60: "take the best-known step first, the opioids.",
	},
	reading: md`Ask three things of any mechanism: in which species, against what control, and did the change come with relief? In people acupuncture changes the nerve at the wrist and the map of the fingers in the brain more than sham does (${cite(carpal)}, ${participants(carpal)} patients), raises the availability of opioid receptors (${cite(receptors)}, ${participants(receptors)} women) and, if the needle is turned, the adenosine beside it (${cite(humanAdenosine)}). In mice relief is lost when the opioid or the adenosine step is blocked (${cite(mouseOpioids)}, ${cite(mouseAdenosine)}), and current on a leg nerve reduces inflammation (${cite(vagus)}).

In people the well-marked paths into relief start from placebo. Placebo activates the body's own opioids (${cite(placebo)}), and naloxone reverses placebo relief across ${fact(naloxone.facts.studies)} studies (${cite(naloxone)}). A placebo needle eased dental pain more than no treatment, while the active needle did not differ detectably from placebo (${cite(vase)}, ${participants(vase)} patients).

What a mechanism would have to explain beyond sham is ${value(gap, { form: "estimate", gain: true })} less pain (${cite(trialists)}). No study in people has shown that one of these changes carries it; most are small.`,
});
