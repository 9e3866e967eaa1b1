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
		"Context explains much of the gain; that it explains all of it has not been shown",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`“So it is all placebo?” · small studies`,
	body: [
		table({
			caption: text`Findings that belief does not easily explain, and what pain did`,
			columns: ["Study", "Finding, compared with what", "And pain"],
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
					text`${cite(grech)}, pilot, patients asleep under anesthesia`,
					text`${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic than in controls`,
					text`Similar scores`,
				],
				[
					text`${cite(vase)}, ${participants(vase)} after a tooth extraction`,
					text`Nothing more than with a double-blind placebo needle`,
					text`Far less with the placebo needle than with no treatment`,
				],
			],
		}),
	],
	notes: md`Neither side has shown its case. Nerve conduction, receptor imaging and an effect on patients who are asleep are hard to put down to belief. What these studies lack is the next step: in each of them, pain was much the same in both arms.

The last row belongs to the other side. With needles that blind both patient and acupuncturist, in dental pain, real did not differ from placebo, and the placebo needle did far better than no treatment.

So the honest answer has two halves. Much of what patients gain comes with sham as well. Whether a small part needs the needle is open.

Will be asked: "Is sham acupuncture a strong placebo?" In four German trials it beat no treatment by ${value(germanAcupunctureTrials, { gain: true })}. Other placebos, in trials at low risk of bias, did so by ${value(otherLowRiskTrials, { gain: true })} (${cite(placebo)}). Those without treatment knew that they had none.`,
	reading: md`Some findings are hard to put down to belief. In carpal tunnel syndrome the nerve conducted faster and the brain's map of the fingers grew clearer than with a sham that did not pierce the skin (${cite(maeda)}). In fibromyalgia, opioid receptors became more available (${cite(harris)}). Under general anesthesia, electroacupuncture was followed by ${value(grech.outcomes.analgesicUse, { form: "estimate" })} less analgesic (${cite(grech)}, a pilot study). Yet pain fell alike in both arms of the first two, and scores were similar in the third, so none of them shows why pain falls. On the other side, a trial with double-blind needles found nothing specific in ${participants(vase)} dental patients after a single session, while the placebo needle did far better than no treatment (${cite(vase)}). Sham acupuncture looks like a strong placebo: it was better than no treatment by ${value(germanAcupunctureTrials, { gain: true })} in four German trials, where other placebos reach ${value(otherLowRiskTrials, { gain: true })} (${cite(placebo)}). But people without treatment knew that they had none.`,
});
