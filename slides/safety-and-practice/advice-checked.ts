import {
	cite,
	derived,
	fact,
	md,
	plain,
	range,
	slide,
	table,
	text,
	value,
} from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { schwehr2018Dose as practice } from "../evidence/safety-and-practice/schwehr-2018-dose.ts";
import { steffens2016Prevention as prevention } from "../evidence/safety-and-practice/steffens-2016-prevention.ts";
import { tbOutbreak2014China as outbreak } from "../evidence/safety-and-practice/tb-outbreak-2014-china.ts";

const { rmdqMonth6Standard } = trial.outcomes;
const { baselineRmdq, sessionsMin, sessionsMax } = trial.facts;

export default slide({
	id: "advice-checked",
	title:
		"Most of the article’s advice is sensible; the size of relief that it promises is not an effect",
	minutes: 1,
	cuts: [],
	claims: [
		"best-for-chronic-pain",
		"three-months-or-more",
		"twenty-to-thirty-percent",
		"six-to-twelve-sessions",
		"maintenance-mixed",
		"cornerstones",
		"multimodal-plan",
		"seek-licensed",
		"experienced-practitioners",
		"ask-about-hygiene",
	],
	context: text`the article's advice to patients with back pain, point by point`,
	sources: [acp, trial, medicare, exercise, outbreak],
	body: [
		table({
			caption: text`The article's advice to patients and the evidence`,
			columns: ["Advice", "Verdict", "Evidence"],
			rows: [
				[
					text`Best for chronic pain`,
					text`partly`,
					text`Moderate certainty for chronic, low for acute back pain; the two were never compared ${cite(acp)}`,
				],
				[
					text`Expect ${plain("20–30%", "words of the article")} less pain`,
					text`overstated`,
					text`A change, not an effect: disability fell ${derived.percentOfBaseline(rmdqMonth6Standard, "sa", baselineRmdq)} with acupuncture, ${derived.percentOfBaseline(rmdqMonth6Standard, "umc", baselineRmdq)} with usual care ${cite(trial)}`,
				],
				[
					text`${plain("6–12", "words of the article")} sessions, then maintenance`,
					text`partly`,
					text`${range(sessionsMin, sessionsMax)} in its lead trial; maintenance did not detectably add function`,
				],
				[
					text`Pair it with other care`,
					text`partly`,
					text`Exercise, yes ${cite(exercise)}; ergonomics, unsupported; “most effective” in combination, untested`,
				],
				[
					text`Choose a licensed, experienced, clean practice`,
					text`partly`,
					text`Hygiene, yes: ${fact(outbreak.facts.cases)} cases of tuberculosis after needles were shared ${cite(outbreak)}; experience, unsettled`,
				],
			],
		}),
	],
	notes: md`Five points of advice. Spend the most time on the second. ${plain("20–30%", "words of the article")} is how much people change, and people with usual care change too: ${derived.percentOfBaseline(rmdqMonth6Standard, "umc", baselineRmdq)} against ${derived.percentOfBaseline(rmdqMonth6Standard, "sa", baselineRmdq)}. The difference between them is the effect.

Will be asked: "Is it bad advice, then?" No. It is sensible advice with one number that misleads, and one phrase, most effective in combination, that has not been tested.

Transition: all of this in plain words.`,
	reading: md`For chronic pain: the American College of Physicians lists acupuncture on moderate certainty for chronic and low certainty for acute back pain (${cite(acp)}); the two have not been compared. For the size: in BackInAction disability fell by ${derived.percentOfBaseline(rmdqMonth6Standard, "sa", baselineRmdq)} of baseline with the standard course and by ${derived.percentOfBaseline(rmdqMonth6Standard, "umc", baselineRmdq)} with usual care, so most of the change is not the treatment (${cite(trial)}). For the sessions: the trial gave ${range(sessionsMin, sessionsMax)}, Medicare pays for ${fact(medicare.facts.annualCap)} a year (${cite(medicare)}), and ${value(practice.outcomes.sixOrMoreTreatments, { form: "estimate" })} reach six (${cite(practice)}); maintenance did not detectably lower disability beyond the standard course. For pairing: exercise lowers pain by ${value(exercise.outcomes.painMonth3, { gain: true })} on a hundred-point scale compared with no treatment, usual care or placebo, moderate certainty (${cite(exercise)}); ergonomic measures do not seem to prevent back pain, very low certainty, by a summary (${cite(prevention)}); acupuncture within a plan against acupuncture alone is untested. For the choice of practitioner: shared needles were linked to ${fact(outbreak.facts.cases)} cases of tuberculosis at one clinic (${cite(outbreak)}); whether experience changes results is not settled.`,
});
