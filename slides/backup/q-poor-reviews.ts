import { cite, fact, md, slide, table, text, value } from "#deck";
import { zhang2019Overview as migraine } from "../evidence/headache/zhang-2019-overview.ts";
import { mu2020Cochrane as mu } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { rizzo2025CochraneOverview as rizzo } from "../evidence/low-back-pain/rizzo-2025-cochrane-overview.ts";
import { yan2023Overview as yan } from "../evidence/low-back-pain/yan-2023-overview.ts";
import { yu2023WhoReview as who } from "../evidence/low-back-pain/yu-2023-who-review.ts";

export default slide({
	id: "q-poor-reviews",
	title:
		"Most reviews of acupuncture are weak, and Cochrane’s own summaries do not quite match",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "usual-care"],
	context: text`“The reviews are poor, and Cochrane contradicts itself?”`,
	certainty: text`very low to moderate`,
	body: [
		table({
			caption: text`What audits and the leading reviews say`,
			columns: ["Source", "About", "Says"],
			rows: [
				[
					text`${cite(yan)}`,
					text`Reviews of back pain`,
					text`${value(yan.outcomes.amstarCriticallyLow, { form: "estimate", unit: false })} of ${fact(yan.facts.reviews, { unit: false })} critically low; ${value(yan.outcomes.gradeModerate, { form: "estimate", unit: false })} of ${fact(yan.facts.gradedOutcomes)} moderate, none high`,
				],
				[
					text`${cite(migraine)}`,
					text`Reviews of migraine`,
					text`${value(migraine.outcomes.reviewsCriticallyLow, { form: "estimate" })} critically low`,
				],
				[
					text`${cite(who)}`,
					text`Back pain, for WHO`,
					text`Every outcome low or very low certainty`,
				],
				[
					text`${cite(mu)}, Cochrane`,
					text`Back pain against sham`,
					text`May not relieve pain by an amount that matters`,
				],
				[
					text`${cite(rizzo)}, Cochrane overview`,
					text`Back pain against placebo`,
					text`Lay summary: probably less pain; professional summary: function only`,
				],
			],
		}),
	],
	notes: md`Concede it. Most reviews fail basic marks. That is why this deck leans on individual patient data and large single trials, and never pools anything itself.

Cochrane: the overview takes its acupuncture evidence from the review of Mu. Its plain-language summary says that acupuncture probably reduces pain against placebo; its professional digests limit the finding against sham to function. State both; the table behind them was not readable.

Will be asked: "Which do you believe?" Until the table is read, the review: no gain over sham in pain that matters, ${value(mu.outcomes.painVsUsual, { gain: true })} less pain than usual care.`,
	reading: md`The criticism is fair. Of ${fact(yan.facts.reviews)} on back pain, ${value(yan.outcomes.amstarCriticallyLow, { form: "estimate", unit: false })} were rated critically low, and ${value(yan.outcomes.gradeModerate, { form: "estimate", unit: false })} of ${fact(yan.facts.gradedOutcomes)} had moderate certainty (${cite(yan)}); of the migraine reviews, ${value(migraine.outcomes.reviewsCriticallyLow, { form: "estimate" })} (${cite(migraine)}). The review for WHO grades every outcome low or very low (${cite(who)}). Cochrane's review (${cite(mu)}) finds no gain over sham in pain that matters, its size not read, and ${value(mu.outcomes.painVsUsual, { gain: true })} less pain than usual care with low certainty. A later Cochrane overview (${cite(rizzo)}, read in summaries) rests on that review; its lay summary says that acupuncture probably reduces pain against placebo, while its professional summaries claim function only. Both are stated here, because the table that would decide was not readable.`,
});
