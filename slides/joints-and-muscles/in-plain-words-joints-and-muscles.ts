import { arm, cite, inPlainWords, md, slide, text } from "#deck";
import { manheimer2018CochraneHip as hip } from "../evidence/joints-and-muscles/manheimer-2018-cochrane-hip.ts";
import { scharf2006GeracKnee as gerac } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { tian2022KneeSham as tian } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { zhao2024Neck as zhao } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";

const { successWeek26 } = gerac.outcomes;

export default slide({
	id: "in-plain-words-joints-and-muscles",
	title:
		"In plain words: a sore knee or neck may ease a little, with real or with pretend acupuncture",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham", "active"],
	context: text`what a patient may take home`,
	certainty: text`hip moderate (Cochrane)`,
	sources: [gerac, tian, hip, zhao],
	body: [
		inPlainWords`
      In a study of sore knees, five in ten did well with real or with pretend acupuncture, and three in ten with doctor visits; all could have pills and rehab, too.
      For knees and necks, the real kind helps a bit more than the pretend kind, but not by much.
      Moving more and losing weight come first for a sore knee, so keep up your workouts and your rehab.`,
	],
	notes: md`Say them slowly. Nobody should drop physical therapy for acupuncture: everyone in the knee study could have both.

Transition: from joints to people with cancer.`,
	reading: md`For a patient: in a large study of sore knees, ${arm(successWeek26, "acu")} of people did well with acupuncture, ${arm(successWeek26, "sham")} with pretend acupuncture and ${arm(successWeek26, "conservative")} with doctor visits (${cite(gerac)}). All three groups could have pills and physical therapy, so the study says nothing against either. When all knee studies are put together, real acupuncture helps a little more than the pretend kind (${cite(tian)}), and the same holds for the neck (${cite(zhao)}). In the hip there is probably little or no difference from pretend acupuncture, though it may help when added to usual care (${cite(hip)}, low certainty). Moving more and losing weight remain the first things to do for a sore knee.`,
});
