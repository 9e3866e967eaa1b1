import { arm, cite, md, plain, slide, text, value } from "#deck";
import { visualAbstract } from "#figures";
import { epstein2023Impact as trial } from "../evidence/cancer/epstein-2023-impact.ts";

const { worstPainMassageVsAcupuncture: pain } = trial.outcomes;

export default slide({
	id: "card-impact",
	title:
		"IMPACT on one card: pain fell with acupuncture and with massage, and no arm shows the rest",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`acupuncture against massage · worst pain, ${plain("0 to 10", "range of the scale")}, at week ${plain("26", "time of the outcome")}`,
	certainty: text`none stated`,
	sources: [trial],
	body: [
		visualAbstract({
			id: "abstract-impact",
			title: "IMPACT on one card",
			study: trial,
			question:
				"Does acupuncture ease worst pain in advanced cancer more than massage does?",
			who: "adults with advanced cancer and musculoskeletal pain",
			where: "two cancer centers, USA",
			arms: [
				{
					arm: "acupuncture",
					role: "treatment",
					detail: "ten weekly, then monthly",
					result: pain,
				},
				{
					arm: "massage",
					role: "active",
					detail: "ten weekly, then monthly",
					result: pain,
					effects: [pain],
				},
			],
			measured: text`change in worst pain, ${plain("0 to 10", "range of the scale")}`,
			difference: "massage less acupuncture",
			limit:
				"no sham and no untreated arm, so the fall in pain is not an effect of either treatment",
			message:
				"Pain fell in both arms; the estimate favors massage, and the interval includes no difference.",
		}),
	],
	notes: md`One trial on one card. Worst pain changed by ${arm(pain, "acupuncture")} with acupuncture and ${arm(pain, "massage")} with massage. The difference includes no difference, and without a third arm nobody knows what would have happened anyway.`,
	reading: md`The trial on one card (${cite(trial)}): worst pain changed by ${arm(pain, "acupuncture")} with acupuncture and by ${arm(pain, "massage")} with massage; massage less acupuncture ${value(pain)}. With neither a sham nor an untreated arm, the fall itself cannot be put down to either treatment.`,
});
