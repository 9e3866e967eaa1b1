import { cite, fact, md, slide, text, value } from "#deck";
import { costPlane } from "#figures";
import { whitehurst2011KneeCost as knee } from "../evidence/joints-and-muscles/whitehurst-2011-knee-cost.ts";
import { ratcliffe2006Cost as back } from "../evidence/low-back-pain/ratcliffe-2006-cost.ts";

const { thresholdQaly } = back.facts;
const threshold = fact(thresholdQaly, { unit: false });

export default slide({
	id: "q-cost-per-year",
	title:
		"In two British trials acupuncture cost a little more, for a small and uncertain gain in health",
	minutes: 1,
	cuts: [],
	context: text`“Is it cost-effective?” · against usual care, or advice and exercise`,
	body: [
		costPlane({
			id: "q-cost-plane",
			title: "Health gained and cost added in two British trials",
			points: [
				{
					gain: knee.outcomes.qalyMonth12,
					cost: knee.outcomes.costMonth12,
					label: "Knee, one year",
				},
				{
					gain: back.outcomes.qalyMonth24,
					cost: back.outcomes.costMonth24,
					label: "Back, two years",
				},
			],
			threshold: {
				fact: thresholdQaly,
				label: text`£${threshold} per QALY`,
			},
			message:
				"Both points lie below the line; the interval of the gain in back pain includes no gain.",
		}),
	],
	notes: md`Below the dashed line, a course counts as worth its price at £${threshold} for a year in full health. Both points lie below it. Back pain, against usual care: ${value(back.outcomes.qalyMonth24)} over two years, which includes no gain. Knee, added to advice and exercise: ${value(knee.outcomes.qalyMonth12, { form: "estimate" })} in a year. The two comparisons differ, so do not set one point against the other.

By that rule the authors call acupuncture likely to be worth it: more than ${fact(back.facts.costEffectiveAbove)} and ${fact(knee.facts.costEffectiveProbability)} probable.

Will be asked: "So it is the needle that pays?" No. In the knee trial, sham that did not pierce the skin was about as cost-effective. What pays is the package.

Will be asked: "And in the United States?" BackInAction has its own analysis, in the chapter on practice.`,
	reading: md`Two British trials give both axes. In back pain (${cite(back)}) acupuncture gained ${value(back.outcomes.qalyMonth24)} over usual care in two years and cost the health service ${value(back.outcomes.costMonth24, { form: "estimate" })} more, ${value(back.outcomes.costPerQaly, { form: "estimate" })}. In osteoarthritis of the knee (${cite(knee)}), added to advice and exercise, it gained ${value(knee.outcomes.qalyMonth12, { form: "estimate" })} in a year at ${value(knee.outcomes.costMonth12, { form: "estimate" })} more, ${value(knee.outcomes.costPerQaly, { form: "estimate" })}. Both are judged by £${threshold} per QALY, with probabilities of more than ${fact(back.facts.costEffectiveAbove)} and of ${fact(knee.facts.costEffectiveProbability)} of being worth it. The interval for back pain includes no gain. Sham that did not pierce the skin was about as cost-effective as real acupuncture in the knee trial, so the result belongs to the package and not to the needle. The comparisons differ between the two, so the points must not be set against one another.`,
});
