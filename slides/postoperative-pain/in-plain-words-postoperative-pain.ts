import { cite, inPlainWords, md, plain, slide, value } from "#deck";
import { cho2015BackSurgery as backSurgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { lee2015CochranePc6 as nausea } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";

export default slide({
	id: "in-plain-words-postoperative-pain",
	title:
		"In plain words: after surgery needles may help a little, but not in every study",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham"],
	sources: [backSurgery, airForce, nausea],
	body: [
		inPlainWords`
      After an operation, needles eased pain more than pretend needles in some studies and not in others.
      It is not clear that they cut the need for strong pain drugs.
      Treating a point at the wrist may make you feel less sick than a pretend treatment does.`,
	],
	notes: md`Three sentences for the ward. Nobody should be told that needles replace the pain plan of the anaesthetist.

Will be asked: "Shall I buy a wrist band?" Bands are part of what was studied for feeling sick; the certainty is low.

Transition: on to the next condition.`,
	reading: md`What a patient can be told: after an operation, needles eased pain more than pretend needles in some studies and not in others. After back surgery pain on the first day was lower by ${value(backSurgery.outcomes.painHour24VsSham, { gain: true })} (${cite(backSurgery)}); in the largest study of ear needles that was read there was no difference (${cite(airForce)}). That they cut the need for strong pain drugs has not been shown in a reliable way. Feeling sick after surgery is another matter: treating a point at the wrist, by needle, current or pressure, made it rarer than a pretend treatment did, with a risk ratio for nausea of ${value(nausea.outcomes.nauseaVsSham)} for the point ${plain("PC6", "name of a point")}, of low certainty (${cite(nausea)}). Needles come on top of the usual pain plan and do not replace it.`,
});
