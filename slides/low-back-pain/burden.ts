import {
	cite,
	columns,
	fact,
	keyNumber,
	md,
	plain,
	slide,
	text,
	value,
} from "#deck";
import { gbd2021Lbp } from "../evidence/low-back-pain/gbd-2021-lbp.ts";

const { people2020, people2050, yldRate } = gbd2021Lbp.outcomes;
const now = plain("2020", "year of the estimate");
const later = plain("2050", "year of the projection");

export default slide({
	id: "burden",
	title:
		"Low back pain is the world’s leading cause of years lived with disability",
	minutes: 0.75,
	cuts: [],
	sources: [gbd2021Lbp],
	context: text`${fact(gbd2021Lbp.facts.countries)} countries · any pain that lasts a day or more counts, not only chronic pain`,
	certainty: text`modeled estimates with uncertainty intervals`,
	body: [
		columns(
			{
				heading: text`People with low back pain, ${now}`,
				body: [
					keyNumber(
						value(people2020, { form: "estimate", unit: false }),
						text`million (${value(people2020, { form: "interval" })})`,
					),
				],
			},
			{
				heading: text`Projected for ${later}`,
				body: [
					keyNumber(
						value(people2050, { form: "estimate", unit: false }),
						text`million (${value(people2050, { form: "interval" })})`,
					),
				],
			},
		),
	],
	notes: md`Two numbers and a caution. In ${now} it was ${value(people2020)}. The projection for ${later} is ${value(people2050)}. Low back pain leads the list of causes of years lived with disability, not the list of causes of death. And it counts any pain that lasts a day or more, so it is not a count of people like Mrs. K.

Will be asked: "How many of these have chronic pain?" This study does not separate them.

Transition: with that many patients, what would a good trial of acupuncture look like?`,
	reading: md`The Global Burden of Disease study (${cite(gbd2021Lbp)}) counts ${value(people2020)} with low back pain in ${now} and projects ${value(people2050)} for ${later}. Low back pain ranks first among causes of years lived with disability, at ${value(yldRate)}. Two cautions: any pain of a day or longer counts, so these are not all people with chronic pain, and the ranking is of disability, not of death.`,
});
