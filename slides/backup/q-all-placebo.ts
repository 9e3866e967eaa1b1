import { cite, md, participants, slide, table, text, value } from "#deck";
import { grech2016Intraop as grech } from "../evidence/mechanisms/grech-2016-intraop.ts";
import { harris2009MorPet as harris } from "../evidence/mechanisms/harris-2009-mor-pet.ts";
import { maeda2017Cts as maeda } from "../evidence/mechanisms/maeda-2017-cts.ts";
import { hrobjartsson2010Placebo as placebo } from "../evidence/safety-and-practice/hrobjartsson-2010-placebo.ts";
import { vase2013Nonspecific as vase } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const { germanAcupunctureTrials, otherLowRiskTrials } = placebo.outcomes;

export default slide({
	id: "q-all-placebo",
	title:
		"Context explains much of the gain; that it explains all of it is not shown either",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`“So it is all placebo?”`,
	certainty: text`not graded, small studies`,
	body: [
		table({
			caption: text`Findings that belief alone does not easily explain, and what pain did`,
			columns: ["Study", "Seen, against what", "And pain"],
			rows: [
				[
					text`${cite(maeda)}, ${participants(maeda)} with carpal tunnel syndrome`,
					text`Faster nerve, clearer finger map than with sham that does not pierce`,
					text`Eased in every arm, sham included`,
				],
				[
					text`${cite(harris)}, ${participants(harris)} with fibromyalgia`,
					text`Opioid receptors more available than with sham that does not pierce`,
					text`Eased alike in both arms`,
				],
				[
					text`${cite(grech)}, pilot under anaesthesia`,
					text`${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic; control procedure not read`,
					text`Similar scores`,
				],
				[
					text`${cite(vase)}, ${participants(vase)} after a tooth extraction`,
					text`Nothing over a double-blind placebo needle`,
					text`Placebo needle far better than no treatment`,
				],
			],
		}),
	],
	notes: md`Not shown, either way. Nerve conduction, receptor imaging and an effect on sleeping patients are hard to put down to belief. What they lack is proof that this is why pain falls: in each of them pain fared alike in both arms.

The last row is the other side: with needles blinded on both sides, nothing specific was seen in dental pain, and the placebo needle did much better than nothing.

Will be asked: "Is sham needling a strong placebo?" In four German trials it beat no treatment by ${value(germanAcupunctureTrials, { gain: true })}; other placebos managed ${value(otherLowRiskTrials, { gain: true })} (${cite(placebo)}).`,
	reading: md`Some findings are hard to put down to belief. In carpal tunnel syndrome the nerve conducted faster and the brain's map of the fingers grew clearer than with a sham that did not pierce the skin (${cite(maeda)}). In fibromyalgia, opioid receptors became more available (${cite(harris)}). Under general anaesthesia, electroacupuncture was followed by ${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic (${cite(grech)}; a pilot whose control was not read). Yet pain fell alike in both arms of the first two, and scores were similar in the third, so none of them shows why pain falls. On the other side, a trial with double-blind needles found nothing specific in ${participants(vase)} dental patients, while the placebo needle did much better than no treatment (${cite(vase)}). Sham needling looks like a strong placebo: ${value(germanAcupunctureTrials, { gain: true })} against no treatment in German trials, where other placebos reach ${value(otherLowRiskTrials, { gain: true })} (${cite(placebo)}); the untreated knew that they were.`,
});
