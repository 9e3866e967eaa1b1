import { arm, cite, fact, md, plain, slide, table, text, value } from "#deck";
import { zhang2019Overview as migraine } from "../evidence/headache/zhang-2019-overview.ts";
import { cfpTfp290LowBackPain as synopsis } from "../evidence/low-back-pain/cfp-tfp290-low-back-pain.ts";
import { mu2020Cochrane as mu } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { rizzo2025CochraneOverview as rizzo } from "../evidence/low-back-pain/rizzo-2025-cochrane-overview.ts";
import { xiang2020Nslbp as xiang } from "../evidence/low-back-pain/xiang-2020-nslbp.ts";
import { yan2023Overview as yan } from "../evidence/low-back-pain/yan-2023-overview.ts";
import { yu2023WhoReview as who } from "../evidence/low-back-pain/yu-2023-who-review.ts";

const less = { form: "estimate", gain: true } as const;
const { painShortTermVsSham, painLongTermVsSham, reliefVsSham } =
	synopsis.outcomes;

export default slide({
	id: "q-poor-reviews",
	title:
		"Most reviews of acupuncture are weak, and the better ones differ on back pain against sham",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "usual-care"],
	context: text`“The reviews are poor, and Cochrane contradicts itself?”`,
	certainty: text`Cochrane review: very low to moderate`,
	body: [
		table({
			caption: text`What audits and the leading reviews say`,
			columns: ["Source", "About", "Says"],
			rows: [
				[
					text`${cite(yan)}`,
					text`Reviews of back pain`,
					text`${value(yan.outcomes.amstarCriticallyLow, { form: "estimate", unit: false })} of ${fact(yan.facts.reviews, { unit: false })} critically low`,
				],
				[
					text`${cite(migraine)}`,
					text`Reviews of migraine`,
					text`${value(migraine.outcomes.reviewsCriticallyLow, { form: "estimate" })} critically low`,
				],
				[
					text`${cite(mu)}, Cochrane review`,
					text`Back pain, sham`,
					text`May not relieve pain by an amount that matters`,
				],
				[
					text`${cite(rizzo)}, Cochrane overview`,
					text`Back pain, placebo or sham`,
					text`To patients: probably less pain, better function; to professionals: function`,
				],
				[
					text`${cite(synopsis)}, for family physicians`,
					text`Back pain, sham`,
					text`Pain ${value(painShortTermVsSham, less)} lower on a ${plain("100", "range of the scale")}-point scale to three months, ${value(painLongTermVsSham, { ...less, unit: false })} to a year; relief in ${arm(reliefVsSham, "acu")} and ${arm(reliefVsSham, "sham")}`,
				],
			],
		}),
	],
	notes: md`Concede it: most reviews fail basic marks. That is why this talk leans on individual patient data and on large single trials, and pools nothing itself.

On back pain against sham, the better sources give different impressions. Cochrane's review says: may not relieve pain by an amount that matters. Its later overview says one thing to patients and a narrower thing to professionals. A synopsis for family physicians gives sizes: ${value(painShortTermVsSham, less)} on a hundred-point scale in the first three months, ${value(painLongTermVsSham, less)} later in the year. In the trials at lower risk of bias there was no difference.

So: a difference early on that is likely, smaller later, and of doubtful certainty.

Will be asked: "Which do you believe?" In standard deviations an independent review finds ${value(xiang.outcomes.painShortTermVsSham, { gain: true })} in the short term and ${value(xiang.outcomes.painIntermediateVsSham, { gain: true })} in the intermediate (${cite(xiang)}). All of them fit a small effect, and a small bias.`,
	reading: md`The criticism is fair. Of ${fact(yan.facts.reviews)} on back pain, ${value(yan.outcomes.amstarCriticallyLow, { form: "estimate", unit: false })} were rated critically low, and ${value(yan.outcomes.gradeModerate, { form: "estimate", unit: false })} of ${fact(yan.facts.gradedOutcomes)} had moderate certainty, none high (${cite(yan)}); of the migraine reviews, ${value(migraine.outcomes.reviewsCriticallyLow, { form: "estimate" })} were critically low (${cite(migraine)}). The review for WHO grades every outcome in back pain low or very low (${cite(who)}).

On back pain against sham the better sources differ. Cochrane's review (${cite(mu)}) judges that acupuncture may not relieve pain in a clinically meaningful way, and finds ${value(mu.outcomes.painVsUsual, { gain: true })} less pain than usual care, with low certainty. A later Cochrane overview (${cite(rizzo)}) rests on that review; its summary for patients says that acupuncture probably reduces pain and improves function compared with placebo, while its summaries for professionals limit the finding to function. A synopsis for family physicians (${cite(synopsis)}) puts the difference from sham at ${value(painShortTermVsSham, less)} on a hundred-point scale up to three months and at ${value(painLongTermVsSham, less)} up to a year, with meaningful relief in ${arm(reliefVsSham, "acu")} against ${arm(reliefVsSham, "sham")}, and no difference in trials at lower risk of bias. An independent meta-analysis gives ${value(xiang.outcomes.painShortTermVsSham, { gain: true })} in the short and ${value(xiang.outcomes.painIntermediateVsSham, { gain: true })} in the intermediate term (${cite(xiang)}). A small effect and a small bias both fit.`,
});
