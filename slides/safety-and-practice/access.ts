import {
	cite,
	columns,
	fact,
	keyNumber,
	md,
	plain,
	points,
	slide,
	text,
	value,
	year,
} from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { fan2024Workforce as workforce } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { jgim2020MedicareAccess as viewpoint } from "../evidence/safety-and-practice/jgim-2020-medicare-access.ts";
import { nahin2024Nhis as survey } from "../evidence/safety-and-practice/nahin-2024-nhis.ts";

const { acupuncture2002, acupuncture2022, usersForPain2022 } = survey.outcomes;
const { density2023, density2018 } = workforce.outcomes;
const number = { form: "estimate", unit: false } as const;

export default slide({
	id: "access",
	title:
		"Medicare pays for one condition, and nearly half of acupuncturists are in three states",
	minutes: 1,
	cuts: [],
	claims: ["into-the-mainstream"],
	context: text`United States · surveys and licence counts`,
	sources: [medicare, survey, workforce, viewpoint],
	body: [
		columns(
			{
				heading: text`Used in a year, ${plain("2022", "year of the survey")}`,
				body: [
					keyNumber(
						value(acupuncture2022, { form: "estimate", unit: false }),
						text`% of adults (${value(acupuncture2022, { form: "interval" })}); in ${plain("2002", "year of the survey")} ${value(acupuncture2002, { form: "estimate", unit: false })}%`,
					),
				],
			},
			{
				heading: text`Licences, ${plain("2023", "year of the count")}`,
				body: [
					keyNumber(
						value(density2023, number),
						text`per ${plain("100,000", "denominator")} people; ${value(density2018, number)} in ${plain("2018", "year of the count")}`,
					),
				],
			},
			{
				heading: text`Had any cover, ${plain("2012", "year of the survey")}`,
				body: [
					keyNumber(
						fact(survey.facts.acupunctureCover2012, { unit: false }),
						text`% of those seeing an acupuncturist; ${fact(survey.facts.chiropracticCover2012)} for a chiropractor`,
					),
				],
			},
		),
		points`
      Medicare: chronic low back pain only, ${fact(medicare.facts.annualCap)} a year at most, under a supervising clinician
      Most acupuncturists work without such supervision, and so could not bill`,
	],
	notes: md`Policy more than practice: ${value(acupuncture2022)}, twice the share of twenty years before, and still about one adult in forty-five. Supply fell: ${value(density2023, { form: "estimate" })} against ${value(density2018, { form: "estimate" })} five years earlier. These are licences, not people at work.

Will be asked: "Can my Medicare patients get it?" Cover exists for chronic low back pain. Whether there is somebody near who can bill is another matter; no figures on uptake were read.

Transition: so which of the article's advice can you pass on?`,
	reading: md`In ${plain("2022", "year of the survey")}, ${value(acupuncture2022)} had had acupuncture in the past year, against ${value(acupuncture2002)} in ${plain("2002", "year of the survey")}; of those users ${value(usersForPain2022, { form: "estimate", unit: false })}% had it for pain (${cite(survey)}, secondary report). Medicare has paid since ${year(medicare)} for chronic low back pain alone, ${fact(medicare.facts.initialVisits)} in ${fact(medicare.facts.initialDays)} and ${fact(medicare.facts.annualCap)} a year at most (${cite(medicare)}). Acupuncturists may not bill it themselves but work under a supervising clinician, which most do not (${cite(viewpoint)}). Licences came to ${value(density2023, { form: "estimate" })} in ${plain("2023", "year of the count")}, fewer than five years before (${value(density2018, { form: "estimate" })});  ${fact(workforce.facts.californiaShare)}, ${fact(workforce.facts.newYorkShare)} and ${fact(workforce.facts.floridaShare)} of them were in California, New York and Florida (${cite(workforce)}). In ${plain("2012", "year of the survey")}, ${fact(survey.facts.acupunctureCover2012)} of those who saw an acupuncturist had any cover for it. No figures on Medicare's uptake were read.`,
});
