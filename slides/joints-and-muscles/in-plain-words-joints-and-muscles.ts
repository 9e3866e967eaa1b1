import { cite, inPlainWords, md, slide, text } from "#deck";
import { manheimer2018CochraneHip as hip } from "../evidence/joints-and-muscles/manheimer-2018-cochrane-hip.ts";
import { scharf2006GeracKnee as gerac } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { tian2022KneeSham as tian } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { zhao2024Neck as zhao } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";

export default slide({
	id: "in-plain-words-joints-and-muscles",
	title:
		"In plain words: sore knees and necks may ease a little, pretend needles help too",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham", "active"],
	context: text`what a patient may take home`,
	certainty: text`knee and neck not graded; hip moderate`,
	sources: [gerac, tian, hip, zhao],
	body: [
		inPlainWords`
      In sore knees, real and pretend needles both helped more people than doctor visits, pills and physical therapy
      For knees and necks, real needles help a bit more than pretend ones, on average not by much
      For hips, real needles probably do little more than pretend ones, but on top of usual care they may help`,
	],
	notes: md`Read the three sentences as they stand. Exercise and weight loss come first for knees; needles are an extra for those who want them.

Transition: why do trials of the same needle disagree?`,
	reading: md`For a patient: in a large study of sore knees, more people felt better with needles than with doctor visits, pills and physical therapy, and about as many felt better with pretend needles as with real ones (${cite(gerac)}). When all knee studies are put together, real needles help a little more than pretend ones (${cite(tian)}), and the same holds for the neck (${cite(zhao)}). An average as small as that can hide some people who gain much and many who gain nothing. In the hip there is probably little or no difference from pretend needles, though added to usual care needles may help (${cite(hip)}, low certainty). Moving more and losing weight remain the first things to do for a sore knee.`,
});
