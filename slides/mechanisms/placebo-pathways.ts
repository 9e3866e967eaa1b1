import {
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	value,
} from "#deck";
import { mechanism } from "#figures";
import { bauml2014Expectancy as bauml } from "../evidence/mechanisms/bauml-2014-expectancy.ts";
import { grech2016Intraop as grech } from "../evidence/mechanisms/grech-2016-intraop.ts";
import { sauro2005NaloxonePlacebo as naloxone } from "../evidence/mechanisms/sauro-2005-naloxone-placebo.ts";
import { wen2021LbpImaging as imaging } from "../evidence/mechanisms/wen-2021-lbp-imaging.ts";
import { zubieta2005PlaceboOpioid as zubieta } from "../evidence/mechanisms/zubieta-2005-placebo-opioid.ts";
import { vase2013Nonspecific as vase } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const { painExplainedByExpectation } = vase.outcomes;
const { expectancyShamResponders, expectancyEaResponders } = bauml.outcomes;

export default slide({
	id: "placebo-pathways",
	title:
		"Placebo uses the same opioid and brain pathways, so a pathway cannot rule placebo out",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["sham", "no-treatment"],
	certainty: text`not graded`,
	sources: [zubieta, naloxone, imaging, vase, bauml],
	claims: ["no-longer-placebo"],
	body: [
		mechanism({
			id: "placebo-pathway",
			title: "Needle and placebo reach the same systems",
			source: "placebo-pathway",
			studies: [imaging, zubieta, naloxone],
			steps: [
				["zubieta2005PlaceboOpioid_1", "zubieta2005PlaceboOpioid_2"],
				["sauro2005NaloxonePlacebo_1", "open_2"],
			],
			message:
				"Placebo activates opioids in the regions that needling changes, and naloxone reverses placebo relief.",
		}),
		points`
      Double-blind needles: placebo beat no treatment, active did not beat placebo (${cite(vase)}, ${participants(vase)})
      Belief at the start told who did well on sham, not on electroacupuncture (${cite(bauml)}, ${participants(bauml)})`,
	],
	notes: md`The article says that scientists no longer dismiss acupuncture as placebo because pathways have been mapped. That does not follow. Placebo alone activates opioids in cingulate, insula and prefrontal cortex, the article's three regions (${cite(zubieta)}), and naloxone reverses placebo relief: ${fact(naloxone.facts.studies)} studies, ${fact(naloxone.facts.participants)} participants (${cite(naloxone)}). More consistently than it does with needles.

Against the article: with needles that blind the practitioner too, no specific effect could be detected, and expected pain explained up to ${value(painExplainedByExpectation, { form: "estimate" })} of the variance (${cite(vase)}). For it: expectancy told responders to sham apart by ${value(expectancyShamResponders, { form: "estimate" })}, and to electroacupuncture by ${value(expectancyEaResponders, { form: "estimate" })} (${cite(bauml)}); and patients under anaesthesia, who expected nothing at the time, needed ${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic with similar pain scores, in a pilot whose control was not read (${cite(grech)}).

Transition: so what can you honestly tell a patient?`,
	notesFor: {
		40: md`Placebo alone activates opioids in cingulate, insula and prefrontal cortex, the article's three regions (${cite(zubieta)}), and naloxone reverses placebo relief (${cite(naloxone)}). So "it releases opioids" cannot tell needle from placebo. With double-blind needles no specific effect was detected (${cite(vase)}). For the other side: belief at the start did not tell who would respond to electroacupuncture (${cite(bauml)}).

Transition: whatever the mechanism, is it safe, and for whom?`,
	},
	transitions: { 60: "whatever the mechanism, is it safe, and for whom?" },
	reading: md`A mechanism does not exclude placebo, because placebo has mechanisms too. In healthy men with sustained pain a placebo activated opioids in the anterior cingulate, insula and dorsolateral prefrontal cortex (${cite(zubieta)}), regions that imaging of acupuncture reports as well (${cite(imaging)}). Naloxone reversed placebo relief across ${fact(naloxone.facts.studies)} studies with ${fact(naloxone.facts.participants)} participants (${cite(naloxone)}).

With needles that blind patient and practitioner, ${participants(vase)} patients showed no specific effect on dental pain, while the placebo needle did far better than no treatment, and expected pain explained up to ${value(painExplainedByExpectation, { form: "estimate" })} of the variance (${cite(vase)}). Two findings point the other way. In a trial of ${participants(bauml)} women expectancy at the start told who responded to sham and not who responded to electroacupuncture (${cite(bauml)}); small arms, so weak evidence. And under anaesthesia, in a pilot, ${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic was used with similar pain scores (${cite(grech)}). That it is all placebo is not shown either.`,
});
