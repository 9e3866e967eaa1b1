import { arm, cite, md, plain, slide, text, value } from "#deck";
import { visualAbstract } from "#figures";
import { tu2024Sciatica as trial } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { legPainWeek4: pain } = trial.outcomes;

export default slide({
	id: "card-tu",
	title:
		"The sciatica trial on one card: less leg pain than with sham at four weeks, in one country",
	minutes: 1,
	cuts: [],
	context: text`leg pain, ${plain("0 to 100", "range of the scale")}, at week ${plain("4", "time of the outcome")}`,
	certainty: text`low, our judgment`,
	sources: [trial],
	body: [
		visualAbstract({
			id: "abstract-tu",
			title: "The sciatica trial on one card",
			study: trial,
			question:
				"Does acupuncture ease leg pain in sciatica from a herniated disk more than sham acupuncture?",
			sign: "spine",
			who: "adults with sciatica from a herniated disk",
			where: text`${plain("6", "number of hospitals, as the record’s setting has it")} hospitals, China`,
			arms: [
				{
					arm: "sham",
					label: "Sham acupuncture",
					role: "sham",
					detail: "blunt, in foam pads, off the points",
					result: pain,
				},
				{
					arm: "acu",
					label: "Acupuncture",
					role: "treatment",
					detail: "ten sessions over four weeks",
					result: pain,
					effects: [pain],
				},
			],
			measured: text`change in leg pain, ${plain("0 to 100", "range of the scale")}`,
			difference: "difference",
			limit:
				"acupuncturists not blinded; all centers in one country, not yet repeated",
			message:
				"Leg pain fell more than with sham; half as much fell with sham.",
		}),
	],
	notes: md`One trial on one card. Leg pain changed by ${arm(pain, "acu")} with acupuncture and ${arm(pain, "sham")} with sham: ${value(pain, { form: "estimate", gain: true })} less. One trial, one country.`,
	reading: md`The trial on one card (${cite(trial)}): leg pain changed by ${arm(pain, "acu")} with acupuncture and by ${arm(pain, "sham")} with a sham that did not pierce the skin, a difference of ${value(pain, { gain: true })} less. The acupuncturists were not blinded, and the trial has not yet been repeated elsewhere.`,
});
