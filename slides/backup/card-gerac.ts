import { arm, cite, md, plain, slide, text, value } from "#deck";
import { visualAbstract } from "#figures";
import { haake2007Gerac as trial } from "../evidence/low-back-pain/haake-2007-gerac.ts";

const {
	responseVerumVsSham: vsSham,
	responseVerumVsConventional: vsConventional,
	responseShamVsConventional: shamVsConventional,
} = trial.outcomes;

export default slide({
	id: "card-gerac",
	title:
		"GERAC on one card: acupuncture and sham did not differ detectably; both beat guideline care",
	minutes: 1,
	cuts: [],
	context: text`at ${plain("6 months", "time of the outcome")}, by a strict rule`,
	certainty: text`low, our judgment`,
	sources: [trial],
	body: [
		visualAbstract({
			id: "abstract-gerac",
			title: "GERAC for low back pain on one card",
			study: trial,
			question:
				"Does acupuncture do more for chronic low back pain than sham acupuncture, and than guideline care?",
			sign: "spine",
			who: "adults with chronic low back pain",
			where: text`${plain("340", "number of practices, as the record’s setting has it")} practices, Germany`,
			arms: [
				{
					arm: "conv",
					label: "Guideline care",
					role: "active",
					detail: "drugs, exercise and more",
					result: vsSham,
				},
				{
					arm: "sham",
					label: "Sham",
					role: "sham",
					detail: "off the points",
					result: vsSham,
					effects: [shamVsConventional],
				},
				{
					arm: "verum",
					label: "Acupuncture",
					role: "treatment",
					detail: "ten to fifteen sessions",
					result: vsSham,
					effects: [vsSham, vsConventional],
				},
			],
			measured: "respond",
			difference: "difference",
			message:
				"Acupuncture and sham did not differ detectably; both beat guideline care.",
		}),
	],
	notes: md`One trial on one card. Response ${arm(vsSham, "verum")} with acupuncture, ${arm(vsSham, "sham")} with sham, ${arm(vsSham, "conv")} with guideline care. The first two did not differ detectably.`,
	reading: md`The trial on one card (${cite(trial)}): acupuncture against sham ${value(vsSham)}, an interval that includes no difference; against guideline care ${value(vsConventional)}; sham against guideline care ${value(shamVsConventional)}. The rule for response was strict: unblinding or a forbidden treatment counted as failure.`,
});
