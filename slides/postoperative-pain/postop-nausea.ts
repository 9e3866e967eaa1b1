import { cite, fact, md, plain, size, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { cheong2013Ponv as techniques } from "../evidence/postoperative/cheong-2013-ponv.ts";
import { lee2015CochranePc6 as review } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";

const {
	nauseaVsSham,
	vomitingVsSham,
	rescueAntiemeticVsSham,
	nauseaAddedToAntiemetic,
	vomitingAddedToAntiemetic,
	rescueAddedToAntiemetic,
} = review.outcomes;
const point = plain("PC6", "name of a point");
const sham = "Against sham: low certainty";
const added = "Added to an antiemetic: very low, rescue low";
const shortNotes = md`The better supported use is nausea. Stimulation of the wrist point ${point}, by needle, electrode or pressure: nausea ${value(nauseaVsSham)}, vomiting ${value(vomitingVsSham)} against sham, low certainty. Added to an antiemetic, nausea no longer differs clearly, ${value(nauseaAddedToAntiemetic)}, very low certainty.

Will be asked: "Instead of ondansetron?" Nothing that was read compares the two.

Transition: the next condition.`;

export default slide({
	id: "postop-nausea",
	title: text`After surgery the better supported use is nausea, by stimulation of ${point} at the wrist`,
	minutes: 0.75,
	cuts: [40, 60],
	claims: ["safer-recovery"],
	context: text`stimulation by needle, electrode or pressure`,
	certainty: text`see rows (GRADE)`,
	body: [
		forestPlot({
			id: "postop-nausea",
			title: text`Nausea and vomiting with stimulation of ${point}`,
			rows: [
				{ outcome: nauseaVsSham, label: "Nausea", group: sham },
				{ outcome: vomitingVsSham, label: "Vomiting", group: sham },
				{ outcome: rescueAntiemeticVsSham, label: "Rescue drug", group: sham },
				{ outcome: nauseaAddedToAntiemetic, label: "Nausea", group: added },
				{ outcome: vomitingAddedToAntiemetic, label: "Vomiting", group: added },
				{
					outcome: rescueAddedToAntiemetic,
					label: "Rescue drug",
					group: added,
				},
			],
			steps: "groups",
			message:
				"About a third less nausea and vomiting than with sham; added to a drug the gain in nausea is unclear.",
		}),
	],
	notes: md`Say first that this is not pain. And that many of these trials used no needle: electrodes, laser, pressure bands.

Against sham: nausea ${value(nauseaVsSham)}, vomiting ${value(vomitingVsSham)}, from ${size(vomitingVsSham, "trials")} trials. Low certainty, for all the thousands of patients. Added to an antiemetic: nausea ${value(nauseaAddedToAntiemetic)}, which includes no difference; vomiting ${value(vomitingAddedToAntiemetic)}; very low certainty for both. The rescue row is low.

Will be asked: "Instead of ondansetron?" The part that was read holds no comparison with the drugs. "Harms?" Not estimable, though ${fact(review.facts.studiesReportingHarms)} studies mention them.

Transition: larger trials are on their way.`,
	notesFor: { 40: shortNotes },
	transitions: { 60: "from the wound to the nerve: sciatica." },
	reading: md`A Cochrane review (${cite(review)}) pooled trials of stimulating the wrist point ${point}, by needle, electrode, laser or pressure, to prevent nausea and vomiting after surgery. Against sham the risk ratios were ${value(nauseaVsSham)} for nausea (${size(nauseaVsSham, "participants")} people), ${value(vomitingVsSham)} for vomiting and ${value(rescueAntiemeticVsSham)} for needing a rescue drug, all of low certainty. Added to an antiemetic and compared with that drug alone they were ${value(nauseaAddedToAntiemetic)} for nausea and ${value(vomitingAddedToAntiemetic)} for vomiting, very low certainty, and ${value(rescueAddedToAntiemetic)} for rescue, low certainty. Harms could not be estimated. With needles alone another review (${cite(techniques)}), which mixes controls, finds ${value(techniques.outcomes.vomitingHour6Needle)} for early vomiting and ${value(techniques.outcomes.vomitingHour24Needle)} over the first day, which includes no difference. This is no effect on pain, and much of it is not needling.`,
});
