import { cite, fact, md, plain, range, slide, text, value } from "#deck";
import { courseOfCare } from "#figures";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { ostelo2008Mic as panel } from "../evidence/low-back-pain/ostelo-2008-mic.ts";
import { immpact2008Thresholds as immpact } from "../evidence/safety-and-practice/immpact-2008-thresholds.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const { initialVisits, initialDays, extraVisits, annualCap } = medicare.facts;
const her = "fictional patient";
const rmdq = plain("13 of 24", her);
const peg = plain("6 of 10", her);
const four = plain("4", "30% of her 13 points, rounded");
const step = "step of the plan";

export default slide({
	id: "case-plan",
	title:
		"Mrs. K. starts with two scores and a date on which she and her doctor decide",
	minutes: 1,
	cuts: [40, 60],
	claims: ["best-for-chronic-pain", "three-months-or-more"],
	context: text`fictional patient · RMDQ ${plain("0–24", "range of the scale")}, PEG ${plain("0–10", "range of the scale")}, higher is worse · Medicare’s limits; the cut-offs are our judgment`,
	sources: [medicare, trial, panel],
	body: [
		courseOfCare({
			id: "case-plan-course",
			title: "Her plan: what is measured when, and when to stop",
			about: "Mrs. K. is fictional, and so are her scores",
			stages: [
				{
					label: text`Visit ${plain("1", step)}`,
					measure: text`RMDQ ${plain("13", her)}, PEG ${plain("6", her)}`,
					ask: "Her goal?",
					besides: "Letter names apixaban; driven home",
				},
				{
					label: text`Visit ${plain("6", step)}`,
					visits: 4,
					ask: "Any change?",
					goOn: "If she notices some",
					stop: "None at all: stop, or change the treatment",
					besides: "Walks, and bends a little more each week",
				},
				{
					label: text`About visit ${plain("12", step)}`,
					visits: 5,
					measure: "RMDQ, PEG",
					ask: "Enough to go on?",
					goOn: text`Down ${four} or more; ${plain("2 or 3", step)} if nearer her goal`,
					stop: "Less than that, or worse",
				},
				{
					label: text`Month ${plain("6", step)}`,
					measure: "RMDQ, PEG",
					ask: "Still better?",
					besides: "Exercise goes on",
				},
			],
			steps: true,
			message:
				"Each decision has its date and its stop rule before the first visit.",
		}),
	],
	notes: md`No date, no decision. Two short questionnaires before the first needle: ${rmdq} for disability, ${peg} for pain.

Visit six is the early look. An experienced clinician does not wait twelve visits to ask whether anything has happened.

About visit twelve you decide. Three tenths of ${plain("13", her)} is about ${four} points: the change that a panel calls important for one person. Two or three points are the gray zone, so ask about the garden. Less than that, stop, as agreed before the start. Medicare asks only for improvement, with ${fact(annualCap)} a year as the ceiling.

And treat the fear of bending, because no needle will.

Will be asked: "The panel also says five points." Five points, or ${fact(panel.facts.percentMic)} from the start. She starts at ${plain("13", her)}, so the percentage is the gentler of the two.

Transition: the letter that goes with her.`,
	transitions: {
		20: "what remains, then, of the three sentences?",
		40: "what remains, then, of the three sentences?",
		60: "back to the article that she brought.",
	},
	reading: md`The plan for the fictional Mrs. K. Before the first visit: RMDQ ${rmdq}, PEG ${peg}, and a goal in her own words. ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)} over ${fact(trial.facts.treatmentWeeks)} were the standard course of BackInAction (${cite(trial)}); Medicare pays for ${fact(initialVisits)} in ${fact(initialDays)}, for ${fact(extraVisits)} more if she improves, and for ${fact(annualCap)} a year at most (${cite(medicare)}). Low back pain of three months or longer is what these rules, and the trial, are about.

At visit ${plain("6", step)}: any change? If none at all, change the treatment or stop; this early look is our judgment. About visit ${plain("12", step)}: a fall of ${four} points or more is ${fact(panel.facts.percentMic)} of where she began, which a panel calls the smallest change important to a patient (${cite(panel)}; on the absolute scale it gives ${fact(panel.facts.rmdqMic)}). A fall of two or three points lies in the range of ${range(immpact.facts.smallestChangeMin, immpact.facts.smallestChangeMax)} that another panel calls the smallest worth noting in pain (${cite(immpact)}), so her goal decides. Less than that: stop, as agreed before the start. These are thresholds for one person's change; they say nothing about what caused it. At month ${plain("6", step)} both scores are taken again without visits.

Exercise goes on whatever happens: walking, and bending a little further each week, because her fear of bending is a reason of its own for disability. Her drugs stay as they are; a saving of drugs has not been shown in chronic pain (${cite(zheng)}), and apixaban has its own reason. ${value(patients.outcomes.drowsiness, { form: "estimate" })} felt tired or drowsy after a visit (${cite(patients)}), so somebody drives her home the first time.`,
});
