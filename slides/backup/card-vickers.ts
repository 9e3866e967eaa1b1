import { arm, cite, fact, md, slide, text, value } from "#deck";
import { visualAbstract } from "#figures";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const {
	backNeckVsNone: vsNone,
	backNeckVsSham: vsSham,
	responseTranslated: response,
} = pooled.outcomes;
const gain = { gain: true } as const;

export default slide({
	id: "card-vickers",
	title:
		"The pooled trials on one card: well ahead of no acupuncture, a little ahead of sham",
	minutes: 1,
	cuts: [],
	comparators: ["no-treatment", "sham"],
	context: text`effects in back and neck pain; shares in all chronic pain`,
	certainty: text`low against sham, our judgment`,
	sources: [pooled],
	body: [
		visualAbstract({
			id: "abstract-vickers",
			title: "The pooled trials on one card",
			study: pooled,
			question:
				"Does acupuncture ease chronic pain more than sham acupuncture, and than none?",
			who: "people with chronic pain of back, neck, head and joints",
			where: text`${fact(pooled.facts.trials)}`,
			arms: [
				{
					arm: "none",
					label: "No acupuncture",
					role: "no-treatment",
					detail: "waiting, usual care",
					result: response,
				},
				{
					arm: "sham",
					role: "sham",
					result: response,
				},
				{
					arm: "acupuncture",
					role: "treatment",
					result: response,
					effects: [vsNone, vsSham],
				},
			],
			measured: "respond",
			difference: "back and neck pain",
			limit:
				"acupuncturists unblinded in every trial; three outlying trials against sham left out",
			message:
				"Well ahead of no acupuncture, and a little ahead of sham, where bias may be part of it.",
		}),
	],
	notes: md`The pooled trials on one card. In back and neck pain, ${value(vsNone, { form: "estimate", gain: true })} less pain than with no acupuncture, ${value(vsSham, { form: "estimate", gain: true })} less than with sham.`,
	reading: md`The pooled trials on one card (${cite(pooled)}): in back and neck pain ${value(vsNone, gain)} less pain than with no acupuncture and ${value(vsSham, gain)} less than with sham. As the authors translate it, about thirty in a hundred people with chronic pain respond without acupuncture, ${arm(response, "sham", { unit: false })} with sham and fifty with acupuncture. Every acupuncturist knew what was given.`,
});
