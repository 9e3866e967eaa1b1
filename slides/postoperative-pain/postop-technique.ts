import { cite, fact, md, size, slide, table, text, value, year } from "#deck";
import { liu2025Pmn as needles } from "../evidence/postoperative/liu-2025-pmn.ts";
import { tan2024Teas as electrodes } from "../evidence/postoperative/tan-2024-teas.ts";
import { tedesco2017Tka as knee } from "../evidence/postoperative/tedesco-2017-tka.ts";
import { wu2016Plosone as technique } from "../evidence/postoperative/wu-2016-plosone.ts";
import { zhou2025Auricular as ear } from "../evidence/postoperative/zhou-2025-auricular.ts";

const { opioidHour24TeasVsMixed } = electrodes.outcomes;
const { timeToFirstOpioid, painDay2 } = knee.outcomes;
const { painVsMixed: earPain, analgesicVsMixed: earDrug } = ear.outcomes;
const { painVsMixed, analgesicDoseVsMixed } = needles.outcomes;

export default slide({
	id: "postop-technique",
	title:
		"Name the technique: the largest opioid saving read is from skin electrodes, not needles",
	minutes: 0.75,
	cuts: [],
	claims: ["post-surgical-opioids"],
	comparators: ["mixed"],
	context: text`after surgery; sham and untreated controls pooled`,
	certainty: text`knee: low to moderate; else not stated`,
	sources: [needles, ear, knee, technique, electrodes],
	body: [
		table({
			caption: text`Pooled results after surgery by technique, against mixed controls`,
			columns: ["Technique", "Less pain", "Less opioid or analgesic"],
			rows: [
				[
					text`Any acupuncture, ${cite(needles)}`,
					text`${value(painVsMixed, { gain: true })}`,
					text`${value(analgesicDoseVsMixed, { gain: true })}`,
				],
				[
					text`Ear needles, ${cite(ear)}`,
					text`${value(earPain, { gain: true })}`,
					text`${value(earDrug, { gain: true })}`,
				],
				[
					text`Knee replacement, ${cite(knee)}`,
					text`${value(painDay2, { gain: true })}`,
					text`first dose ${value(timeToFirstOpioid)} later; no saving shown`,
				],
				[
					text`Needles with current, ${cite(technique)}`,
					text`no different from controls`,
					text`not read`,
				],
				[
					text`Skin electrodes, ${cite(electrodes)}`,
					text`too little to matter, by the authors`,
					text`${value(opioidHour24TeasVsMixed, { gain: true })}`,
				],
			],
		}),
	],
	notes: md`Five rows, five treatments under one name. The largest saving, ${value(opioidHour24TeasVsMixed, { gain: true })} of morphine equivalents, belongs to electrodes on the skin (TEAS): no needle. In the knee review too, less opioid was shown for electrotherapy; acupuncture delayed the first dose. News items have credited needles with the electrical figure.

Will be asked: "Is it the points or the current?" From pooled mixed controls nobody can say.

Ear needles: under half a point of pain on a scale whose range is not printed.

Transition: the use that is better supported is not pain at all.`,
	reading: md`"Acupuncture after surgery" covers several treatments. Over all kinds, with mixed controls, pain was lower by ${value(painVsMixed, { gain: true })} and analgesic dose by ${value(analgesicDoseVsMixed, { gain: true })} (${cite(needles)}, published ${year(needles)}). Ear needles lowered pain by ${value(earPain, { gain: true })} over ${size(earPain, "trials")} trials (${cite(ear)}). After knee replacement (${cite(knee)}) acupuncture lowered pain on the second day by ${value(painDay2, { gain: true })}, low certainty, and delayed the first opioid dose by ${value(timeToFirstOpioid)}, moderate certainty; a saving was shown for electrotherapy and not for needles. Electroacupuncture did not differ from controls in pain on the first day (${cite(technique)}). The largest saving, ${value(opioidHour24TeasVsMixed, { gain: true })} in the first day, comes from a review of skin electrodes, with ${fact(electrodes.facts.trials)} trials in all (${cite(electrodes)}), whose authors call the relief of pain statistical and not clinical. A paper on one technique says nothing about another.`,
});
