import { cite, fact, md, plain, points, slide, text, value, year } from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { gbd2021Lbp as burden } from "../evidence/low-back-pain/gbd-2021-lbp.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { nahin2024Nhis as survey } from "../evidence/safety-and-practice/nahin-2024-nhis.ts";

const { acupuncture2002, acupuncture2022 } = survey.outcomes;

export default slide({
	id: "needs",
	title: "Patients use it, payers cover it, guidelines disagree: why this talk",
	minutes: 0.5,
	cuts: [],
	context: text`needs statement`,
	sources: [burden, survey, medicare, acp, nice],
	body: [
		points`
      ${value(burden.outcomes.people2020, { form: "estimate" })} had low back pain in ${plain("2020", "year of the estimate")}
      ${value(acupuncture2022, { form: "estimate", unit: false })}% of American adults had acupuncture in ${plain("2022", "year of the survey")}, ${value(acupuncture2002, { form: "estimate", unit: false })}% in ${plain("2002", "year of the survey")}
      Medicare has covered it for chronic low back pain since ${year(medicare)}
      ${cite(acp)} lists it among first choices, ${cite(nice)} says do not offer it
      Physicians are asked to advise on trials that answer two different questions`,
	],
	notes: md`Why the hour is worth it: use has doubled, cover has come, and two guidelines say opposite things. What is missing is seldom a trial; it is a way to read them.

Will be asked: "Is there evidence that physicians read these trials badly?" None was sought for this talk. The need is argued from use and from guidelines that disagree.

Transition: what you should be able to do when we finish.`,
	reading: md`This section is the needs statement of a teaching session. ${value(burden.outcomes.people2020)} had low back pain in ${plain("2020", "year of the estimate")} (${cite(burden)}). In the United States ${value(acupuncture2022)} used acupuncture in ${plain("2022", "year of the survey")}, against ${value(acupuncture2002)} twenty years before (${cite(survey)}, read in a secondary report). Medicare has paid for it in chronic low back pain since ${year(medicare)}, up to ${fact(medicare.facts.annualCap)} a year (${cite(medicare)}). Two bodies that read much the same trials advise opposite things (${cite(acp)}; ${cite(nice)}). A physician who is asked for advice needs to know which comparator an effect is measured against, how large it is, and what remains unknown. That physicians read these trials badly is not claimed here; no study of it was sought.`,
});
