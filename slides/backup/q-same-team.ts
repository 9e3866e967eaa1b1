import { cite, fact, md, slide, table, text, value } from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { garcia2013Jco as garcia } from "../evidence/cancer/garcia-2013-jco.ts";
import { garland2019Choice as choice } from "../evidence/cancer/garland-2019-choice.ts";
import { he2020Jamaoncol as he } from "../evidence/cancer/he-2020-jamaoncol.ts";
import { hu2016Ecam as hu } from "../evidence/cancer/hu-2016-ecam.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { mao2022SioAsco as guideline } from "../evidence/cancer/mao-2022-sio-asco.ts";

const earVsElectro = peace.outcomes.painWeek12EarVsElectro;
const { insomniaChangeAcupuncture, insomniaChangeCbti } = choice.outcomes;

export default slide({
	id: "q-same-team",
	title:
		"The team’s overlap is real, and its trials have also gone against acupuncture",
	minutes: 1,
	cuts: [],
	comparators: ["active", "sham", "within-group"],
	context: text`“One team runs trials and guideline?”`,
	certainty: text`very low to moderate`,
	body: [
		table({
			caption: text`Work that shares an author, and reviews that do not`,
			columns: ["Work", "Authors", "Came out"],
			rows: [
				[
					text`${cite(choice)}, insomnia`,
					text`One in common`,
					text`Talking therapy ahead: ${value(insomniaChangeCbti, { form: "estimate" })} against ${value(insomniaChangeAcupuncture, { form: "estimate" })}`,
				],
				[
					text`${cite(impact)}`,
					text`One in common`,
					text`Leans to massage, ${value(impact.outcomes.worstPainMassageVsAcupuncture)}`,
				],
				[
					text`${cite(peace)}`,
					text`One in common`,
					text`Ear needles not shown as good as electro: ${value(earVsElectro, { form: "estimate" })} more pain`,
				],
				[
					text`${cite(he)}, review`,
					text`One in common`,
					text`Moderate certainty against sham; opioid result from two trials`,
				],
				[
					text`${cite(guideline)}`,
					text`Led by the same`,
					text`*Should* for aromatase-inhibitor joint pain, *may* for other cancer pain`,
				],
				[
					text`${cite(hu)}, ${cite(garcia)}`,
					text`None in common`,
					text`All outcomes very low; ${fact(garcia.facts.trialsHighRisk, { unit: false })} of ${fact(garcia.facts.trials)} trials at high risk of bias`,
				],
			],
		}),
	],
	notes: md`Say it plainly: one author appears on IMPACT, PEACE, CHOICE and the review of ${cite(he)}, and leads the guideline. That is worth knowing and is not misconduct. The team has published results against its treatment.

Will be asked: "PEACE shows that ear needles are as good as electroacupuncture." No. The meeting abstract said non-inferior; the paper says that it was not shown: ${value(earVsElectro, { form: "estimate" })} more pain with ear needles, upper bound ${fact(peace.facts.nonInferiorityUpperBound)}. And ${fact(peace.facts.stoppedForHarmEar)} of the ear arm stopped for harm, against ${fact(peace.facts.stoppedForHarmElectro)}.

"Reviews say moderate." One does, lowered for heterogeneity; another rates everything very low.`,
	reading: md`One author is on IMPACT, PEACE and CHOICE and on the review of ${cite(he)}, and leads the guideline of two societies (${cite(guideline)}). The overlap is real. The team's results have not all pleased it: in CHOICE talking therapy for insomnia did better, ${value(insomniaChangeCbti)} against ${value(insomniaChangeAcupuncture)} (${cite(choice)}); IMPACT leans to massage (${cite(impact)}); and in PEACE ear needles were not shown to be non-inferior to electroacupuncture, ${value(earVsElectro, { form: "estimate" })} more pain with an upper bound of ${fact(peace.facts.nonInferiorityUpperBound)} (${cite(peace)}), although the meeting abstract had said so. As for certainty, the shared review says moderate against sham, with an opioid finding from ${fact(he.facts.opioidTrials, { unit: false })} trials. Outsiders are cooler: all outcomes very low (${cite(hu)}), and ${fact(garcia.facts.trialsHighRisk, { unit: false })} of ${fact(garcia.facts.trials)} trials at high risk of bias (${cite(garcia)}).`,
});
