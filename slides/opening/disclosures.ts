import { cite, disclosuresBlock, md, points, slide } from "#deck";
import { fda21cfr8805580 } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";

export default slide({
	id: "disclosures",
	title: "Who speaks, who paid, and how the figures here were chosen",
	minutes: 0.5,
	cuts: [20, 40, 60],
	body: [
		disclosuresBlock(),
		points`
      Every number links to the study and to the place where it was read
      † marks a figure read in a secondary account, ‡ one derived here
      The strongest supportive and the strongest critical source are shown for each question
      No unlabelled use: acupuncture needles are regulated devices in the United States ${cite(fda21cfr8805580)}`,
	],
	notes: md`Read your own disclosure. Then say how figures got into the talk: nothing from memory; each number opens its source; anything read only in a news item or mirror carries a dagger; anything computed for this talk carries a double dagger.

Will be asked: "Are you an acupuncturist?" Say so or not, plainly.

Transition: before the evidence, your own view.`,
	transitions: {
		20: "what you should be able to do when we finish.",
		40: "what you should be able to do when we finish.",
	},
	reading: md`The presenter's interests stand on the slide. The figures follow a protocol: a number counts only if it was read in an abstract, a full text, a registry or a guideline, and each record says where. A dagger marks what could be read only in somebody else's account; a double dagger marks what was computed here from published figures. Pooled estimates are published ones; this deck pools nothing itself.`,
});
