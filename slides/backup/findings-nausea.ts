import { cite, md, plain, size, slide, text, value, year } from "#deck";
import { findingsTable } from "#figures";
import { lee2015CochranePc6 as review } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";
import { lee2025CochranePc6 as update } from "../evidence/postoperative/lee-2025-cochrane-pc6.ts";

const {
	nauseaVsSham,
	vomitingVsSham,
	rescueAntiemeticVsSham,
	nauseaAddedToAntiemetic,
	nauseaVsAntiemetic,
	nauseaVsOndansetron,
	vomitingVsOndansetron,
} = review.outcomes;
const point = plain("PC6", "name of a point");

export default slide({
	id: "findings-nausea",
	title: text`Stimulating ${point} prevents more nausea than sham; against drugs no clear difference`,
	minutes: 1,
	cuts: [],
	pico: {
		patients: text`${size(nauseaAddedToAntiemetic, "participants")} to ${size(vomitingVsSham, "participants")} people`,
		treatment: text`needle, electrode, laser or pressure`,
	},
	comparators: [],
	certainty: text`by row (GRADE)`,
	body: [
		findingsTable({
			id: "findings-nausea",
			title: text`Stimulation of ${point} after surgery`,
			rows: [
				{ outcome: nauseaVsSham },
				{ outcome: vomitingVsSham },
				{ outcome: nauseaAddedToAntiemetic },
				{ outcome: nauseaVsAntiemetic },
			],
		}),
	],
	notes: md`For the question "How many in a hundred?" The review assumes a moderate risk with sham. Where your patient's own risk is lower, so is the gain.

Read the last two rows as well. Added to an antiemetic, the gain in nausea is no longer clear. Against an antiemetic, the two did not differ detectably, which is not the same as equal; many of those drugs and doses are old.

Two things to add. Many of these trials used no needle: electrodes, laser, a pressure band. And the review could not estimate harms.

Will be asked: "Instead of ondansetron?" Nine trials compared the two: nausea ${value(nauseaVsOndansetron)}, vomiting ${value(vomitingVsOndansetron)}. No clear difference. I would add it, not replace the drug. An update of ${year(update)} says that stimulation together with an antiemetic may lower nausea and vomiting compared with sham (${cite(update)}).`,
	reading: md`The Cochrane review of ${point} stimulation (${cite(review)}) gives risk ratios against sham of ${value(nauseaVsSham)} for nausea, ${value(vomitingVsSham)} for vomiting and ${value(rescueAntiemeticVsSham)} for a rescue drug, each with low certainty. At the review's moderate risk the table turns them into people in a hundred. Added to an antiemetic the ratio for nausea is ${value(nauseaAddedToAntiemetic)}, an interval that includes no difference, with very low certainty. Against antiemetics it is ${value(nauseaVsAntiemetic)} (${size(nauseaVsAntiemetic, "trials")} trials), and against ondansetron ${value(nauseaVsOndansetron)} for nausea and ${value(vomitingVsOndansetron)} for vomiting. No clear difference is not equivalence. The review has been updated as a network meta-analysis (${cite(update)}), which says that stimulation of ${point} together with an antiemetic may lower the likelihood of nausea and vomiting, and that side effects were seldom reported.`,
});
