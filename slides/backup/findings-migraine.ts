import { cite, derived, md, plain, slide, text, value } from "#deck";
import { findingsTable } from "#figures";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";

const { responseVsNone, responseVsSham, frequencyVsNone, frequencyVsSham } =
	cochrane.outcomes;
const { responseVsDrug } = giovanardi.outcomes;
const hundred = plain("100", "denominator");
const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");

export default slide({
	id: "findings-migraine",
	title:
		"Line by line, migraine is better known against no acupuncture than against sham",
	minutes: 1,
	cuts: [],
	context: text`episodic migraine, after treatment`,
	comparators: [],
	certainty: text`by row (GRADE)`,
	body: [
		findingsTable({
			id: "findings-migraine",
			title: "Acupuncture for episodic migraine",
			rows: [
				{ outcome: responseVsNone, label: "Headaches halved" },
				{ outcome: responseVsSham, label: "Headaches halved" },
				{ outcome: frequencyVsNone },
				{ outcome: frequencyVsSham },
			],
		}),
	],
	notes: md`For the question “What is the certainty, line by line?” Against no acupuncture everything is there: people, ratio, absolute effect. Against sham the ratio was not read, so the difference stands without an interval. Against drugs the risk with the drug was not read, so nothing absolute could be said; the row is left out.

Say which is derived: the absolute effects, from the ratio and the comparator’s percentage.`,
	reading: md`Set out as a summary of findings, the migraine evidence is uneven. Against no acupuncture, ${cite(cochrane)} gives a risk ratio of ${value(responseVsNone)} for halving the headaches, which is about ${moreThanNone} more of ${hundred}; against sham the difference is about ${moreThanSham} more of ${hundred}, and the ratio was not read. Against preventive drugs ${cite(giovanardi)} gives ${value(responseVsDrug)}, and without the drug arms’ risk no absolute effect follows. Headache frequency differs by ${value(frequencyVsNone)} from no acupuncture and by ${value(frequencyVsSham)} from sham.`,
});
