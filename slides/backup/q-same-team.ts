import { cite, fact, md, slide, table, text, value } from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { garcia2013Jco as garcia } from "../evidence/cancer/garcia-2013-jco.ts";
import { garland2019Choice as choice } from "../evidence/cancer/garland-2019-choice.ts";
import { he2020Jamaoncol as he } from "../evidence/cancer/he-2020-jamaoncol.ts";
import { hu2016Ecam as hu } from "../evidence/cancer/hu-2016-ecam.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { mao2022SioAsco as guideline } from "../evidence/cancer/mao-2022-sio-asco.ts";

const earVsElectro = peace.outcomes.painWeek12EarVsElectro;
const { insomniaVsCbti, insomniaChangeAcupuncture, insomniaChangeCbti } =
	choice.outcomes;

export default slide({
	id: "q-same-team",
	title:
		"One author runs trials and leads the guideline; the trials have also gone against acupuncture",
	minutes: 1,
	cuts: [],
	comparators: ["active", "sham", "within-group"],
	context: text`“The same people run the trials and write the guideline?”`,
	certainty: text`reviews: very low to moderate`,
	body: [
		table({
			caption: text`Work that shares an author, and reviews that do not`,
			columns: ["Work", "Shared author", "How it came out"],
			rows: [
				[
					text`${cite(choice)}, insomnia`,
					text`Yes`,
					text`Cognitive behavioral therapy ahead by ${value(insomniaVsCbti, { form: "estimate" })}`,
				],
				[
					text`${cite(impact)}`,
					text`Yes`,
					text`The estimate favors massage, ${value(impact.outcomes.worstPainMassageVsAcupuncture)}`,
				],
				[
					text`${cite(peace)}`,
					text`Yes`,
					text`Ear acupuncture not shown to be as good as electroacupuncture`,
				],
				[
					text`${cite(guideline)}`,
					text`Led by the same`,
					text`*Should* for aromatase-inhibitor joint pain, *may* for other cancer pain`,
				],
				[
					text`${cite(hu)}, ${cite(garcia)}`,
					text`No`,
					text`All outcomes very low; ${fact(garcia.facts.trialsHighRisk, { unit: false })} of ${fact(garcia.facts.trials)} trials at high risk of bias`,
				],
			],
		}),
	],
	notes: md`Say it plainly. One author is on IMPACT, on PEACE, on CHOICE and on the review of ${cite(he)}, and leads the guideline of two societies. That is worth knowing, and it is not misconduct. The same team has published results that went against its treatment: the first three rows.

Reviews without that author are more cautious. One rates every outcome very low; another finds most trials at high risk of bias. The shared review says moderate, against sham.

Will be asked: "PEACE shows that ear acupuncture is as good as electroacupuncture." No. The meeting abstract said non-inferior; the paper says that non-inferiority was not shown. Pain was ${value(earVsElectro, { form: "estimate" })} higher with ear acupuncture, and ${fact(peace.facts.stoppedForHarmEar)} of that arm stopped because of harm, against ${fact(peace.facts.stoppedForHarmElectro)}.`,
	reading: md`One author is on IMPACT, PEACE and CHOICE and on the review of ${cite(he)}, and leads the guideline of two societies (${cite(guideline)}). The overlap is real. The team's results have not all pleased it. In CHOICE cognitive behavioral therapy for insomnia did better, by ${value(insomniaVsCbti, { form: "estimate" })}: insomnia changed by ${value(insomniaChangeCbti)} with it and by ${value(insomniaChangeAcupuncture)} with acupuncture (${cite(choice)}). In IMPACT the estimate favors massage (${cite(impact)}). In PEACE ear acupuncture was not shown to be non-inferior to electroacupuncture; pain was ${value(earVsElectro, { form: "estimate" })} higher with it (${cite(peace)}), although the meeting abstract had said otherwise. As for certainty, the shared review says moderate against sham, with an opioid finding from ${fact(he.facts.opioidTrials, { unit: false })} trials. Outsiders are more cautious: all outcomes very low (${cite(hu)}), and ${fact(garcia.facts.trialsHighRisk, { unit: false })} of ${fact(garcia.facts.trials)} trials at high risk of bias (${cite(garcia)}).`,
});
