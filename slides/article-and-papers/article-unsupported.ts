import { cite, fact, md, participants, slide, table, text, value } from "#deck";
import { foster2007KneeExercise } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { macpherson2013Dose } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { leite2018QstClbp } from "../evidence/mechanisms/leite-2018-qst-clbp.ts";
import { giovanardi2023Addon } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { zheng2019EaOpioid } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

export default slide({
	id: "article-unsupported",
	title: "Six statements are not borne out by what was read",
	minutes: 1,
	cuts: [],
	claims: [
		"paired-with-exercise",
		"sessions-and-points",
		"central-sensitization",
		"outweighed-by-less-medication",
		"multimodal-plan",
		"experienced-practitioners",
	],
	sources: [
		foster2007KneeExercise,
		macpherson2013Dose,
		leite2018QstClbp,
		zheng2019EaOpioid,
	],
	context: text`not borne out does not mean false`,
	certainty: text`as each source states it, mostly not graded`,
	body: [
		table({
			caption: text`The article says and what the papers say`,
			columns: ["The article says", "What was found instead", "Source"],
			rows: [
				[
					text`best “paired with … exercise”`,
					text`Small trials without sham: backs ${value(giovanardi2023Addon.outcomes.painAddedToNonDrug, { gain: true })} less pain; knees no gain`,
					text`${cite(giovanardi2023Addon)}`,
				],
				[
					text`results vary by “the points selected”`,
					text`Little sign that delivery mattered against sham`,
					text`${cite(macpherson2013Dose)}`,
				],
				[
					text`“may reduce … ‘central sensitization’”`,
					text`No test of it changed more than in controls (${participants(leite2018QstClbp)} people)`,
					text`${cite(leite2018QstClbp)}`,
				],
				[
					text`“potential for reduced reliance” on drugs`,
					text`No difference from sham or education in ${participants(zheng2019EaOpioid)} of ${fact(zheng2019EaOpioid.facts.plannedParticipants)} planned: too few to settle it`,
					text`${cite(zheng2019EaOpioid)}`,
				],
				[
					text`“most effective as part of a multimodal plan”`,
					text`Nobody compared it with acupuncture alone`,
					text`${cite(giovanardi2023Addon)}`,
				],
				[
					text`“ideally those experienced” with such pain`,
					text`Reasonable, and untested`,
					text`${cite(macpherson2013Dose)}`,
				],
			],
		}),
	],
	notes: md`Unsupported is not the same as false. Each of these may be so. Half were never tested in what was read; the others were looked for in small trials or between trials, and not found.

Transition: what is overstated.`,
	reading: md`No trial that was read sets acupuncture with exercise against acupuncture alone. Added to non-drug care for back pain it lowered pain by ${value(giovanardi2023Addon.outcomes.painAddedToNonDrug, { gain: true })} more than that care alone, without sham, in a review whose add-on trials held ${fact(giovanardi2023Addon.facts.addOnParticipants)} people (${cite(giovanardi2023Addon)}); added to advice and exercise for the knee, it changed pain by ${value(foster2007KneeExercise.outcomes.womacPainMonth6Acupuncture)} (${cite(foster2007KneeExercise)}). Across trials with sham there was little sign that points, sessions or the practitioner's experience mattered (${cite(macpherson2013Dose)}). In people with chronic back pain no test of sensitisation changed more than in the control groups (${cite(leite2018QstClbp)}). Of people on opioids for chronic pain, those needled, those with sham and those educated did not differ detectably in the dose they gave up, in a trial that took in ${participants(zheng2019EaOpioid)} of the ${fact(zheng2019EaOpioid.facts.plannedParticipants)} people it had planned and could have missed a difference (${cite(zheng2019EaOpioid)}).`,
});
