import { slide, table } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { arm, cite, plain, value } from "../../src/deck/values.ts";
import { hershman2018SwogS1200 as cancer } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { scharf2006GeracKnee as knee } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { tian2022KneeSham as kneePooled } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { cho2015BackSurgery as surgery } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { deng2008Thoracotomy as thoracotomy } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { tu2024Sciatica as sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";

const bare = { unit: false } as const;
const gain = { gain: true } as const;

export default slide({
	id: "across-conditions",
	title:
		"Elsewhere it is the same story: clear gains over usual care, smaller ones over sham",
	minutes: 1.5,
	cuts: [20],
	comparators: ["sham", "no-treatment", "waitlist"],
	certainty: text`migraine moderate, by Cochrane · —: not available`,
	sources: [
		migraine,
		sciatica,
		kneePooled,
		pooled,
		cancer,
		surgery,
		thoracotomy,
	],
	body: [
		table({
			caption: text`Effects with ${plain("95%", "level of the intervals")} confidence intervals; —: not available`,
			columns: [
				"Condition",
				"Against sham",
				"Against no acupuncture or usual care",
			],
			rows: [
				[
					text`Migraine: response in a hundred`,
					text`${arm(migraine.outcomes.responseVsSham, "acu", bare)} and ${arm(migraine.outcomes.responseVsSham, "sham", bare)}; ratio ${value(migraine.outcomes.responseVsSham, bare)}`,
					text`${arm(migraine.outcomes.responseVsNone, "acu", bare)} and ${arm(migraine.outcomes.responseVsNone, "none", bare)}; ratio ${value(migraine.outcomes.responseVsNone, bare)}`,
				],
				[
					text`Sciatica from a disk: leg pain`,
					text`${value(sciatica.outcomes.legPainWeek4, gain)} less at week ${plain("4", "time point")}, one trial`,
					text`—`,
				],
				[
					text`Osteoarthritis, mostly of the knee: pain`,
					text`${value(kneePooled.outcomes.painVsSham, gain)} less`,
					text`${value(pooled.outcomes.osteoarthritisVsNone, gain)} less`,
				],
				[
					text`Joint pain from aromatase inhibitors`,
					text`${value(cancer.outcomes.worstPainWeek6VsSham, gain)} of ${plain("10", "range of the scale")} less`,
					text`${value(cancer.outcomes.worstPainWeek6VsWaitlist, gain)} of ${plain("10", "range of the scale")} less, waiting list`,
				],
				[
					text`After surgery: pain`,
					text`Back: ${value(surgery.outcomes.painHour24VsSham, gain)} less; chest: ${value(thoracotomy.outcomes.painDay30VsSham)}`,
					text`—`,
				],
			],
		}),
	],
	notes: md`What about other pain? One row each. Migraine is the best studied. Against no acupuncture, ${arm(migraine.outcomes.responseVsNone, "acu", bare)} in a hundred halve their attacks, against ${arm(migraine.outcomes.responseVsNone, "none", bare)}. Against sham it is ${arm(migraine.outcomes.responseVsSham, "acu", bare)} and ${arm(migraine.outcomes.responseVsSham, "sham", bare)}: a real gain, and a smaller one. Certainty is moderate.

Sciatica is the surprise. In one good trial leg pain was ${value(sciatica.outcomes.legPainWeek4, { form: "estimate", gain: true, unit: false })} points lower than with sham, on a scale of a hundred. It was run in one country, and nobody has repeated it yet.

In osteoarthritis acupuncture adds very little to sham. In joint pain from breast cancer drugs it takes off about one point in ten, and here sham and waiting list came out alike, so the rule has exceptions. After surgery the trials contradict one another.

So the pattern is not only a back-pain pattern: large against usual care, smaller against sham, and a few trials that stand out.

Will be asked: "Which would you offer?" Migraine prevention, and joint pain from aromatase inhibitors, which the oncologists' guideline supports.

Transition: why do trials disagree?`,
	transitions: { 20: "back to Mrs. K., and to what could harm her." },
	reading: md`The pattern of back pain recurs elsewhere, with exceptions. In migraine (${cite(migraine)}) attacks were at least halved in ${arm(migraine.outcomes.responseVsNone, "acu")} against ${arm(migraine.outcomes.responseVsNone, "none")} without acupuncture, and in ${arm(migraine.outcomes.responseVsSham, "acu")} against ${arm(migraine.outcomes.responseVsSham, "sham")} with sham, risk ratio ${value(migraine.outcomes.responseVsSham, bare)}, moderate certainty. In sciatica from a herniated disk one trial in China found leg pain lower than with sham by ${value(sciatica.outcomes.legPainWeek4, gain)} (${cite(sciatica)}). In osteoarthritis of the knee acupuncture adds ${value(kneePooled.outcomes.painVsSham, gain)} to sham (${cite(kneePooled)}); against no acupuncture, in osteoarthritis, the gain is ${value(pooled.outcomes.osteoarthritisVsNone, gain)} (${cite(pooled)}), and in GERAC's knee trial real and sham acupuncture did about equally well (${cite(knee)}). In joint pain from aromatase inhibitors worst pain was lower than with sham by ${value(cancer.outcomes.worstPainWeek6VsSham, gain)} and than on a waiting list by ${value(cancer.outcomes.worstPainWeek6VsWaitlist, gain)}, against a prespecified difference of ${cancer.facts.meaningfulDifference} (${cite(cancer)}). After surgery, pain was lower than with sham after back operations, ${value(surgery.outcomes.painHour24VsSham, gain)} (${cite(surgery)}), and not after thoracotomy, ${value(thoracotomy.outcomes.painDay30VsSham)} (${cite(thoracotomy)}).`,
});
