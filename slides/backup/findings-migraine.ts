import {
	cite,
	derived,
	heterogeneity,
	md,
	plain,
	size,
	slide,
	text,
	value,
} from "#deck";
import { findingsTable } from "#figures";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";

const {
	responseVsNone,
	responseVsSham,
	responseVsShamFollowUp,
	responseVsDrugs,
	responseVsDrugsFollowUp,
} = cochrane.outcomes;
const hundred = plain("100", "denominator");
const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");
const halved = "Headaches halved";

export default slide({
	id: "findings-migraine",
	title:
		"Migraine gains are large over no acupuncture, small over sham, brief over drugs",
	minutes: 1,
	cuts: [],
	pico: {
		treatment: text`acupuncture`,
	},
	comparators: [],
	certainty: text`by row (GRADE)`,
	body: [
		findingsTable({
			id: "findings-migraine",
			title: "Acupuncture for episodic migraine",
			rows: [
				{ outcome: responseVsNone, label: halved },
				{ outcome: responseVsSham, label: halved },
				{ outcome: responseVsDrugs, label: halved },
				{ outcome: responseVsDrugsFollowUp, label: halved },
			],
		}),
	],
	notes: md`For the question "What is the certainty, line by line?" Read down the column of ratios. Over no acupuncture, more than twice as many halve their headaches. Over sham, about a quarter more, and that was still so at follow-up. The comparison with sham has the most trials and is the only one in which patients were blind. Over preventive drugs there is a lead after treatment, and at follow-up the interval includes no difference.

In people rather than ratios: ${moreThanNone} more in ${hundred} than with no acupuncture, ${moreThanSham} more than with sham.

Will be asked: "Which line is for my patient?" If she chooses between a course and no course, the first. If you want to know about the needle, the second. If she wants to leave her drug, the last.`,
	reading: md`The Cochrane review of acupuncture for episodic migraine (${cite(cochrane)}), set out as a summary of findings. Headaches were at least halved more often than with no acupuncture, risk ratio ${value(responseVsNone)}, which is about ${moreThanNone} more in ${hundred} (${size(responseVsNone, "trials")} trials). Against sham the ratio is ${value(responseVsSham)}, about ${moreThanSham} more in ${hundred} (${size(responseVsSham, "trials")} trials, ${heterogeneity(responseVsSham)}), and ${value(responseVsShamFollowUp)} at follow-up. Against preventive drugs it is ${value(responseVsDrugs)} after treatment and ${value(responseVsDrugsFollowUp)} at follow-up, an interval that includes no difference, from ${size(responseVsDrugs, "trials")} unblinded trials. The review rates certainty as moderate overall. Absolute effects are computed from the ratio and the comparison group's percentage, where one is given.`,
});
