import { cite, columns, keyNumber, md, plain, slide, text, value } from "#deck";
import { gbd2021Lbp } from "../evidence/low-back-pain/gbd-2021-lbp.ts";

const { people2020, people2050, yldRate } = gbd2021Lbp.outcomes;

export default slide({
	id: "burden",
	title:
		"Low back pain ranks first in the world among causes of years lived with disability",
	minutes: 0.75,
	cuts: [40, 60],
	sources: [gbd2021Lbp],
	context: text`years lived with disability, ${plain("204 countries", "scope of the study")}`,
	certainty: text`modelled estimates with uncertainty intervals`,
	body: [
		columns(
			{
				heading: text`People with low back pain, ${plain("2020", "year of the estimate")}`,
				body: [
					keyNumber(
						value(people2020, { form: "estimate", unit: false }),
						text`million (${value(people2020, { form: "interval" })})`,
					),
				],
			},
			{
				heading: text`Projected, ${plain("2050", "year of the projection")}`,
				body: [
					keyNumber(
						value(people2050, { form: "estimate", unit: false }),
						text`million (${value(people2050, { form: "interval" })})`,
					),
				],
			},
		),
	],
	notes: md`Two numbers and a caution. ${value(people2020)} people in ${plain("2020", "year of the estimate")}; the projection is ${value(people2050)}. It leads the table of years lived with disability, not of deaths. And the count takes in any pain that lasts a day or more: it is not a count of chronic pain.

Will be asked: "Is that chronic pain?" No.

Transition: with that many patients, what would a good trial of acupuncture look like?`,
	reading: md`The Global Burden of Disease study (${cite(gbd2021Lbp)}) counts ${value(people2020)} with low back pain in ${plain("2020", "year of the estimate")} and projects ${value(people2050)} for ${plain("2050", "year of the projection")}. It ranks first among causes of years lived with disability, at ${value(yldRate)}. Two cautions belong beside the headline: any pain of a day or longer counts, and the ranking is of disability, not of death.`,
});
