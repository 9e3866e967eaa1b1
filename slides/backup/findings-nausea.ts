import { cite, md, plain, slide, text, value } from "#deck";
import { findingsTable } from "#figures";
import { lee2015CochranePc6 as review } from "../evidence/postoperative/lee-2015-cochrane-pc6.ts";

const {
	nauseaVsSham,
	vomitingVsSham,
	rescueAntiemeticVsSham,
	nauseaAddedToAntiemetic,
} = review.outcomes;
const point = plain("PC6", "name of a point");

export default slide({
	id: "findings-nausea",
	title: text`Stimulation of ${point} prevents nausea in some more than sham does, with low certainty`,
	minutes: 1,
	cuts: [],
	context: text`after surgery · needle, electrode or pressure`,
	comparators: [],
	certainty: text`by row (GRADE)`,
	body: [
		findingsTable({
			id: "findings-nausea",
			title: text`Stimulation of ${point} after surgery`,
			rows: [
				{ outcome: nauseaVsSham },
				{ outcome: vomitingVsSham },
				{ outcome: rescueAntiemeticVsSham },
				{ outcome: nauseaAddedToAntiemetic },
			],
		}),
	],
	notes: md`For the question “How many in a hundred?” The review assumes a moderate risk with sham; where a patient’s own risk is lower, so is the absolute gain. The review prints low and high risks too; the arithmetic is the same.

Say that many of these trials used no needle, and that harms were not estimable.`,
	reading: md`The Cochrane review of ${point} stimulation (${cite(review)}) gives risk ratios against sham of ${value(nauseaVsSham)} for nausea, ${value(vomitingVsSham)} for vomiting and ${value(rescueAntiemeticVsSham)} for a rescue drug, each with low certainty. At the review's moderate risk the table turns them into people of a hundred. Added to an antiemetic the ratio for nausea is ${value(nauseaAddedToAntiemetic)}, an interval that includes no difference, with very low certainty; the risk with the drug was not read, so nothing absolute follows.`,
});
