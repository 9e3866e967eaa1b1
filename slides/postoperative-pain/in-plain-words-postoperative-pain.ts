import { cite, inPlainWords, md, plain, slide, text, value } from "#deck";
import { cho2015BackSurgery as backSurgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { crawford2019Bfa as airForce } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { lee2015CochranePc6 as nausea } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";

export default slide({
	id: "in-plain-words-postoperative-pain",
	title:
		"In plain words: after surgery acupuncture helped in some studies and not in others",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham"],
	context: text`what a patient may take home`,
	certainty: text`nausea low (Cochrane)`,
	sources: [backSurgery, airForce, nausea],
	body: [
		inPlainWords`
      After an operation, acupuncture eased pain more than pretend acupuncture in some studies and not in others.
      Nobody can promise that you will need fewer strong pain drugs, so keep to the pain plan you agreed on.
      Treating a point at the wrist may make you feel less sick to your stomach; tell your nurse if you still do.`,
	],
	notes: md`Three sentences for the ward. Nobody should be told that acupuncture replaces the pain plan of the anesthesiologist.

Will be asked: "Should I buy a wristband?" Bands are part of what was studied for feeling sick; the certainty is low.

Transition: why do trials disagree, and who gains most?`,
	reading: md`What a patient can be told: after an operation, acupuncture eased pain more than pretend acupuncture in some studies and not in others. After back surgery pain on the first day was lower by ${value(backSurgery.outcomes.painHour24VsSham, { gain: true })} (${cite(backSurgery)}); in a larger study of ear acupuncture there was no difference (${cite(airForce)}). That it cuts the need for strong pain drugs has not been shown in a reliable way. Feeling sick after surgery is another matter: treating a point at the wrist, by needle, current or pressure, made it rarer than a pretend treatment did, with a risk ratio for nausea of ${value(nausea.outcomes.nauseaVsSham)} for the point ${plain("PC6", "name of a point")}, of low certainty (${cite(nausea)}). Acupuncture comes on top of the usual pain plan and does not replace it.`,
});
