import { arm, cite, fact, md, plain, slide, table, text, value } from "#deck";
import { mathieson2017Pregabalin as pregabalin } from "../evidence/sciatica/mathieson-2017-pregabalin.ts";
import { oliveira2020Epidural as epidural } from "../evidence/sciatica/oliveira-2020-epidural.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { legPainWeek8, legPainWeek52, adverseEvents } = pregabalin.outcomes;

export default slide({
	id: "sciatica-peers",
	title:
		"Against placebo, pregabalin did not ease sciatica and epidural steroid eased it slightly",
	minutes: 0.75,
	cuts: [60],
	context: text`each treatment against its own placebo or sham · none compared with another`,
	certainty: text`moderate (epidural); others not stated`,
	sources: [pregabalin, epidural, tu],
	body: [
		table({
			caption: text`Leg pain with common treatments of sciatica, each against a placebo`,
			columns: ["Treatment", "Against", "Leg pain", "Harm"],
			rows: [
				[
					text`Pregabalin, ${cite(pregabalin)}`,
					text`Placebo`,
					text`${value(legPainWeek8)} of ten at ${plain("week 8", "time of the outcome")}: no less pain`,
					text`${arm(adverseEvents, "pregabalin")} against ${arm(adverseEvents, "placebo", { unit: false })}`,
				],
				[
					text`Epidural steroid, ${cite(epidural)}`,
					text`Placebo injection`,
					text`Slightly better, short term only; small`,
					text`As many events as with placebo`,
				],
				[
					text`Acupuncture, ${cite(tu)}`,
					text`Sham needling`,
					text`${value(tu.outcomes.legPainWeek4, { gain: true })} of a hundred less at ${plain("week 4", "time of the outcome")}`,
					text`Mild events more often; none serious (secondary accounts)`,
				],
			],
		}),
	],
	notes: md`Context, not a contest. Pregabalin, ${fact(epidural.facts.trials, { unit: false })} epidural studies, and one acupuncture trial, each against its own dummy. Pregabalin: ${value(legPainWeek8)} at ${plain("week 8", "time of the outcome")}, where a minus would have favoured the drug, and ${value(legPainWeek52)} at ${plain("week 52", "time of the outcome")}; adverse events ${arm(adverseEvents, "pregabalin", { unit: false })} against ${arm(adverseEvents, "placebo", { unit: false })}. Epidural steroid: slightly better for leg pain in the short term, moderate certainty, read in a summary.

Do not rank them. Scales, patients and dummies differ: the pregabalin trial took acute sciatica as well, and blinding by capsule is better than blinding by needle.

Will be asked: "So acupuncture beats pregabalin?" No trial read compares them.

Transition: in a patient's words.`,
	transitions: {
		60: "now the head.",
	},
	reading: md`Sciatica has few treatments that clearly beat a placebo. Pregabalin was tested in ${plain("8 weeks", "length of treatment")} of treatment against placebo (${cite(pregabalin)}): leg pain differed by ${value(legPainWeek8)} on a scale of ten, where a minus would have favoured the drug, and by ${value(legPainWeek52)} after a year, with ${arm(adverseEvents, "pregabalin")} against ${arm(adverseEvents, "placebo", { unit: false })}. Epidural corticosteroid, in a Cochrane review of ${fact(epidural.facts.trials)} with ${fact(epidural.facts.participants)} (${cite(epidural)}, read in a summary), eased leg pain slightly more than a placebo injection in the short term, with moderate certainty; the size could not be read. Acupuncture lowered leg pain by ${value(tu.outcomes.legPainWeek4, { gain: true })} on a scale of a hundred compared with sham (${cite(tu)}), in one trial without a certainty rating. These comparisons were never made head to head, the scales and patients differ, and a capsule blinds both sides where a needle blinds only one. They show the company that acupuncture keeps, not a ranking.`,
});
