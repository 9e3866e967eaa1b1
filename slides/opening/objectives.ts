import { cite, md, plain, points, slide, value } from "#deck";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { nahin2024Nhis as survey } from "../evidence/safety-and-practice/nahin-2024-nhis.ts";

const { acupuncture2002, acupuncture2022 } = survey.outcomes;

export default slide({
	id: "objectives",
	title: "By the end of this talk you will be able to do four things",
	minutes: 0.5,
	cuts: [60],
	sources: [survey, acp, nice],
	body: [
		points`
      **Distinguish** the question that a sham-controlled trial answers from the one that a usual-care trial answers
      **State** the size of the effect in chronic low back pain against each comparator, with its interval
      **Explain** why respected guidelines give opposite advice
      **Conduct** a two-minute conversation that gives a patient benefit, harm and uncertainty in absolute numbers`,
	],
	notes: md`Why learn this? In twenty years the use of acupuncture in this country has doubled. Medicare pays for it. And two respected guidelines say opposite things. So, four skills. Tell two kinds of trial apart. State the size of the effect for each. Explain the quarrel between the guidelines. And put it all to a patient in two minutes.

Will be asked: "How many people use it?" ${value(acupuncture2022, { form: "estimate" })} in ${plain("2022", "year of the survey")}, ${value(acupuncture2002, { form: "estimate" })} in ${plain("2002", "year of the survey")}.

Transition: the first decision about Mrs. K.`,
	transitions: {
		20: "what is acupuncture compared with?",
		40: "what would she actually be getting?",
	},
	reading: md`The need: in ${plain("2022", "year of the survey")} ${value(acupuncture2022, { unit: false })} percent of adults in the United States had used acupuncture in the past year, against ${value(acupuncture2002, { unit: false })} percent in ${plain("2002", "year of the survey")} (${cite(survey)}); Medicare pays for it in chronic low back pain; and two respected bodies give opposite advice (${cite(acp)}, ${cite(nice)}). The objectives are written with verbs that can be tested: to distinguish two kinds of trial by their comparator, to state effects with their intervals, to explain why guidelines disagree, and to conduct a short conversation in absolute numbers. Each has a practice question.`,
});
