import { cite, fact, md, participants, points, slide, value } from "#deck";
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
		"Placebo uses the same opioids and brain regions, so finding a pathway does not rule it out",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "no-treatment"],
	sources: [zubieta, naloxone, imaging, vase, bauml],
	claims: ["no-longer-placebo"],
	body: [
		mechanism({
			id: "placebo-pathway",
			title: "Acupuncture and placebo reach the same systems",
			source: "placebo-pathway",
			studies: [imaging, zubieta, naloxone],
			steps: [
				["zubieta2005PlaceboOpioid_1", "zubieta2005PlaceboOpioid_2"],
				["sauro2005NaloxonePlacebo_1", "open_2"],
			],
			message:
				"Placebo activates opioids in the regions that acupuncture changes, and naloxone reverses placebo relief.",
		}),
		points`
      Double-blind needles: active did not differ detectably from placebo (${cite(vase)})
      Expectancy predicted response to sham, not to electroacupuncture (${cite(bauml)})`,
	],
	notes: md`The article's sentence is: scientists no longer dismiss acupuncture's effects as placebo, because pathways have been mapped. The second half does not support the first. Placebo alone activates opioids in the cingulate, the insula and the prefrontal cortex, the article's three regions (${cite(zubieta)}). And naloxone reverses placebo relief: ${fact(naloxone.facts.studies)} studies, ${fact(naloxone.facts.participants)} people (${cite(naloxone)}).

Both sides have a good trial. With needles that blind the practitioner too, no specific effect could be detected (${cite(vase)}). On the other side, what patients expected predicted who would respond to sham, and did not predict who would respond to electroacupuncture (${cite(bauml)}).

Will be asked: "So which is it?" A pathway will not tell you. A comparison with sham will.

Transition: whatever the mechanism, is it safe?`,
	transitions: { 60: "whatever the mechanism, is it safe?" },
	reading: md`A mechanism does not exclude placebo, because placebo has mechanisms too. In healthy men with sustained pain a placebo activated opioids in the anterior cingulate, insula and dorsolateral prefrontal cortex (${cite(zubieta)}), regions that imaging of acupuncture reports as well (${cite(imaging)}). Naloxone reversed placebo relief across ${fact(naloxone.facts.studies)} studies with ${fact(naloxone.facts.participants)} participants (${cite(naloxone)}).

With needles that blind patient and practitioner, no specific effect on dental pain could be detected in ${participants(vase)} patients, while the placebo needle did far better than no treatment, and expected pain explained up to ${value(painExplainedByExpectation, { form: "estimate" })} of the variance (${cite(vase)}). Two findings point the other way. In a trial of ${participants(bauml)} women, expectancy at the start was ${value(expectancyShamResponders, { form: "estimate" })} higher in those who responded to sham than in those who did not; with electroacupuncture the difference was ${value(expectancyEaResponders, { form: "estimate" })} (${cite(bauml)}); small arms, so weak evidence. And under anesthesia, in a pilot, ${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic was used with similar pain scores (${cite(grech)}). That it is all placebo is not shown either.`,
});
