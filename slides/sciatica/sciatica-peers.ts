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
	cuts: [],
	context: text`leg pain, each treatment against its own placebo or sham · none compared with another`,
	certainty: text`moderate (epidural)`,
	sources: [pregabalin, epidural, tu],
	body: [
		table({
			caption: text`Leg pain with common treatments of sciatica, each against a placebo or sham`,
			columns: ["Treatment", "Against", "Leg pain", "Harm"],
			rows: [
				[
					text`Pregabalin, ${cite(pregabalin)}`,
					text`Placebo`,
					text`${value(legPainWeek8)} higher on a ${plain("0 to 10", "range of the scale")} scale at ${plain("week 8", "time of the outcome")}: no less pain`,
					text`${arm(adverseEvents, "pregabalin")}; placebo ${arm(adverseEvents, "placebo", { unit: false })}`,
				],
				[
					text`Epidural steroid, ${cite(epidural)}`,
					text`Placebo injection`,
					text`Slightly less, in the short term only`,
					text`No difference in adverse events`,
				],
				[
					text`Acupuncture, ${cite(tu)}`,
					text`Sham acupuncture`,
					text`${value(tu.outcomes.legPainWeek4, { gain: true })} less on a ${plain("0 to 100", "range of the scale")} scale at ${plain("week 4", "time of the outcome")}`,
					text`Mild events more often; none serious`,
				],
			],
		}),
	],
	notes: md`Context, not a contest. Pregabalin against placebo: ${value(legPainWeek8, { form: "estimate" })} more pain at week eight, an interval that includes zero, and far more adverse events. Epidural steroid, in ${fact(epidural.facts.trials, { unit: false })} studies: slightly better than a placebo injection in the short term, with moderate certainty. Acupuncture against sham: one large trial, and a smaller one that found half as much.

Do not rank them. Scales and patients differ, and the pregabalin trial included acute sciatica. A capsule blinds doctor and patient; acupuncture blinds the patient at best.

Will be asked: "So acupuncture beats pregabalin?" These trials cannot say: none of them compares the two.

Transition: what do the reviews of sciatica say?`,
	transitions: {
		60: "now the head.",
	},
	reading: md`Sciatica has few treatments that clearly beat a placebo. Pregabalin was tested against placebo for ${plain("8 weeks", "length of treatment")} (${cite(pregabalin)}): leg pain differed by ${value(legPainWeek8)} on a ten-point scale, where a minus would have favored the drug, and by ${value(legPainWeek52)} after a year, with ${arm(adverseEvents, "pregabalin")} against ${arm(adverseEvents, "placebo", { unit: false })}. Epidural corticosteroid, in a Cochrane review of ${fact(epidural.facts.trials)} with ${fact(epidural.facts.participants)} (${cite(epidural)}), eased leg pain slightly more than a placebo injection in the short term, with moderate certainty. Acupuncture lowered leg pain by ${value(tu.outcomes.legPainWeek4, { gain: true })} on a hundred-point scale compared with sham (${cite(tu)}), in one large trial. These treatments were not compared head to head here, the scales and patients differ, and a capsule blinds both sides where acupuncture blinds only one. They show how other treatments fare against a placebo, not a ranking.`,
});
