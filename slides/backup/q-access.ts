import { cite, columns, fact, keyNumber, md, slide, text, value } from "#deck";
import { cmsNcd3033 as cms } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { fan2024Workforce as workforce } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { jgim2020MedicareAccess as viewpoint } from "../evidence/safety-and-practice/jgim-2020-medicare-access.ts";
import { schwehr2018Dose as visits } from "../evidence/safety-and-practice/schwehr-2018-dose.ts";

const density = workforce.outcomes.density2023;
const six = visits.outcomes.sixOrMoreTreatments;
const { initialVisits, initialDays, extraVisits, annualCap, painWeeksMin } =
	cms.facts;

export default slide({
	id: "q-access",
	title:
		"Medicare pays within a cap; finding somebody who can bill for it is the hard part",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`“Will Medicare patients find one?” · United States · no data on uptake read`,
	sources: [cms, workforce, visits, viewpoint],
	body: [
		columns(
			{
				heading: text`Covered`,
				body: [
					keyNumber(
						fact(annualCap, { unit: false }),
						text`visits a year at most for chronic low back pain; ${fact(initialVisits, { unit: false })} in ${fact(initialDays)}, then ${fact(extraVisits, { unit: false })} if improving`,
					),
				],
			},
			{
				heading: text`Supplied`,
				body: [
					keyNumber(
						value(density, { form: "estimate", unit: false }),
						text`licences per hundred thousand people; nearly half of acupuncturists work in three states`,
					),
				],
			},
			{
				heading: text`Used`,
				body: [
					keyNumber(
						value(six, { form: "estimate", unit: false }),
						text`percent of users had six or more treatments in a year, before Medicare paid`,
					),
				],
			},
		),
	],
	notes: md`Cover exists, for pain of ${fact(painWeeksMin)} or more: ${fact(initialVisits)} in ${fact(initialDays)}, ${fact(extraVisits)} more if improving, ${fact(annualCap)} a year.

Supply is thin: licences ${value(density, { form: "estimate" })}, after ${value(workforce.outcomes.density2018, { form: "estimate", unit: false })} five years before; nearly half work in New York, California and Florida. Most acupuncturists work without supervision by a Medicare provider and so could not bill (${cite(viewpoint)}, an opinion piece).

Will be asked: "How many have used it?" We read no data on uptake since the decision. BackInAction gave more sessions than most users ever get.`,
	reading: md`Medicare covers acupuncture for chronic low back pain of at least ${fact(painWeeksMin)}: ${fact(initialVisits)} in ${fact(initialDays)}, ${fact(extraVisits)} more for those who improve, and at most ${fact(annualCap)} a year (${cite(cms)}). Being covered is one thing and finding a practitioner another. There are ${value(density, { form: "estimate", unit: false })} licences per hundred thousand people (${cite(workforce)}), and a viewpoint puts nearly half of acupuncturists in New York, California and Florida, with fewer than ${fact(viewpoint.facts.lowestStateDensity)} in some states (${cite(viewpoint)}). Most practise without a supervising Medicare provider and so could not bill by themselves. Dose is the other gap: in a national survey ${value(six, { form: "estimate" })} had six or more treatments in a year (${cite(visits)}), while trials give eight or more. No data on uptake since the decision were read, so whether cover has changed use is unknown here.`,
});
