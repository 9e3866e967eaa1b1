import { slide, table } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { cite, participants, value } from "../../src/deck/values.ts";
import { foster2007KneeExercise } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { macpherson2013Dose } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { leite2018QstClbp } from "../evidence/mechanisms/leite-2018-qst-clbp.ts";
import { giovanardi2023Addon } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { zheng2019EaOpioid } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

export default slide({
	id: "article-unsupported",
	title: "Six statements have no study behind them that was read",
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
	certainty: text`as each source states it, mostly not graded`,
	body: [
		table({
			caption: text`The article says and what the papers say`,
			columns: ["The article says", "What was found instead", "Source"],
			rows: [
				[
					text`best “paired with … exercise”`,
					text`Added to exercise for the knee: ${value(foster2007KneeExercise.outcomes.womacPainMonth6Acupuncture)}`,
					text`${cite(foster2007KneeExercise)}`,
				],
				[
					text`results vary by “the points selected”`,
					text`Little sign that any feature of delivery mattered against sham`,
					text`${cite(macpherson2013Dose)}`,
				],
				[
					text`reduces “central sensitization”`,
					text`No test of it changed more than in controls (${participants(leite2018QstClbp)} people)`,
					text`${cite(leite2018QstClbp)}`,
				],
				[
					text`less “reliance on long-term pain medications”`,
					text`Opioid dose: no difference between needling, sham and education`,
					text`${cite(zheng2019EaOpioid)}`,
				],
				[
					text`“most effective as part of a multimodal plan”`,
					text`Nobody compared it with acupuncture alone`,
					text`${cite(giovanardi2023Addon)}`,
				],
				[
					text`better from “experienced” practitioners`,
					text`Reasonable, and untested`,
					text`${cite(macpherson2013Dose)}`,
				],
			],
		}),
	],
	notes: md`Unsupported is not the same as false. Each of these may be so; none was tested in what was read, and some were tested and not found.

Transition: what is overstated.`,
	reading: md`No trial that was read sets acupuncture with exercise against acupuncture alone. Added to advice and exercise for the knee, it changed pain by ${value(foster2007KneeExercise.outcomes.womacPainMonth6Acupuncture)} (${cite(foster2007KneeExercise)}). Across trials with sham there was little sign that points, sessions or the practitioner's experience mattered (${cite(macpherson2013Dose)}). In people with chronic back pain no test of sensitisation changed more than in the control groups (${cite(leite2018QstClbp)}). Of people on opioids for chronic pain, those needled, those with sham and those educated did not differ in the dose they gave up (${cite(zheng2019EaOpioid)}).`,
});
