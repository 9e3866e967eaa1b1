import { cite, fact, md, plain, size, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { cheong2013Ponv as techniques } from "../evidence/postoperative/cheong-2013-ponv.ts";
import { lee2015CochranePc6 as review } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";
import { lee2025CochranePc6 as update } from "../evidence/postoperative/lee-2025-cochrane-pc6.ts";

const {
	nauseaVsSham,
	vomitingVsSham,
	rescueAntiemeticVsSham,
	nauseaVsAntiemetic,
	nauseaVsOndansetron,
	vomitingVsOndansetron,
	nauseaAddedToAntiemetic,
	vomitingAddedToAntiemetic,
	rescueAddedToAntiemetic,
} = review.outcomes;
const point = plain("PC6", "name of a point");
const sham = "Against sham";
const drug = "Against a drug";
const added = "Added to a drug";

export default slide({
	id: "postop-nausea",
	title: text`For nausea, stimulation of ${point} at the wrist beat sham and did not differ detectably from drugs`,
	minutes: 0.75,
	cuts: [60],
	claims: ["safer-recovery"],
	comparators: ["sham", "active"],
	pico: {
		treatment: text`needle, electrode or pressure`,
		outcome: text`nausea; vomiting`,
		time: text`after surgery`,
	},
	certainty: text`over sham low, added very low (GRADE)`,
	sources: [review, update],
	body: [
		forestPlot({
			id: "postop-nausea",
			title: text`Nausea and vomiting with stimulation of ${point}`,
			rows: [
				{ outcome: nauseaVsSham, label: "Nausea", group: sham },
				{ outcome: vomitingVsSham, label: "Vomiting", group: sham },
				{
					outcome: nauseaVsAntiemetic,
					label: "Nausea",
					group: drug,
				},
				{ outcome: nauseaAddedToAntiemetic, label: "Nausea", group: added },
				{ outcome: vomitingAddedToAntiemetic, label: "Vomiting", group: added },
			],
			steps: "groups",
			message:
				"About a third less nausea and vomiting than with sham; against a drug the intervals include no difference; added to a drug the gain in nausea is unclear.",
		}),
	],
	notes: md`Say first that this is nausea, not pain, and that many of these trials used no needle but electrodes, laser or a pressure band. Against sham, about a third less nausea and vomiting, at low certainty. Against an antiemetic, no detectable difference. Added to one, less vomiting; for nausea it is unclear.

Will be asked: "Instead of ondansetron?" Nausea ${value(nauseaVsOndansetron)}, vomiting ${value(vomitingVsOndansetron)}. That includes no difference, and it also leaves room for a worse result. I would add it, not swap it.

Will be asked: "Is this current?" Cochrane replaced it in September ${plain("2025", "year of the update")}, with a search to June of that year. It concludes that ${point} together with an antiemetic may lower nausea and vomiting. Look up its figures before you quote these.

Transition: in a patient’s words.`,
	transitions: {
		60: "the same treatment, different answers. Why do trials disagree?",
	},
	reading: md`A Cochrane review (${cite(review)}) pooled trials of stimulating the wrist point ${point}, by needle, electrode, laser or pressure, to prevent nausea and vomiting after surgery. Against sham the risk ratios were ${value(nauseaVsSham)} for nausea (${size(nauseaVsSham, "participants")} people), ${value(vomitingVsSham)} for vomiting and ${value(rescueAntiemeticVsSham)} for needing a rescue drug, all of low certainty. Against antiemetic drugs nausea had a ratio of ${value(nauseaVsAntiemetic)} (${size(nauseaVsAntiemetic, "trials")} trials, ${size(nauseaVsAntiemetic, "participants")} people), against ondansetron alone ${value(nauseaVsOndansetron)} for nausea and ${value(vomitingVsOndansetron)} for vomiting: intervals that include no difference, which does not show that they are equal. Added to an antiemetic and compared with that drug alone the ratios were ${value(nauseaAddedToAntiemetic)} for nausea and ${value(vomitingAddedToAntiemetic)} for vomiting, very low certainty, and ${value(rescueAddedToAntiemetic)} for rescue, low certainty. Harms could not be estimated, though ${fact(review.facts.studiesReportingHarms)} studies mention them.

The review was replaced in September ${plain("2025", "year of the update")} by a network meta-analysis (${cite(update)}). It concludes that ${point} stimulation together with an antiemetic may lower the likelihood of nausea and vomiting, and that without needles it probably lowers the need for further drugs; minor side effects remain uncertain. With needles alone another review (${cite(techniques)}), which mixes comparators, finds ${value(techniques.outcomes.vomitingHour6Needle)} for early vomiting and ${value(techniques.outcomes.vomitingHour24Needle)} over the first day, which includes no difference.`,
});
