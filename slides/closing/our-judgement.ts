import { cite, md, plain, size, slide, table, text, value } from "#deck";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { tian2022KneeSham as knee } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { mu2020Cochrane as back } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { tu2024Sciatica as sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";

const gain = { gain: true } as const;
const { painVsUsual } = back.outcomes;
const { responseVsSham } = migraine.outcomes;

export default slide({
	id: "our-judgement",
	title:
		"Our own grading: low for back pain and sciatica, moderate for migraine and the knee",
	minutes: 1,
	cuts: [40, 60],
	comparators: ["usual-care", "sham"],
	certainty: text`our judgment, by GRADE; not a panel’s`,
	sources: [back, pooled, sciatica, migraine, knee],
	body: [
		table({
			caption: text`Five comparisons that matter for advice`,
			columns: ["Comparison", "Effect", "Our certainty", "Why"],
			rows: [
				[
					text`Back pain, usual care`,
					text`Pain ${value(painVsUsual, gain)} out of ${plain("100", "range of the scale")} lower (${cite(back)})`,
					text`Low`,
					text`Nobody blinded; trials disagree`,
				],
				[
					text`Back and neck pain, sham`,
					text`Pain ${value(pooled.outcomes.backNeckVsSham, gain)} lower (${cite(pooled)})`,
					text`Low`,
					text`Acupuncturists not blinded; outlying trials set aside`,
				],
				[
					text`Sciatica from a disk, sham`,
					text`Leg pain ${value(sciatica.outcomes.legPainWeek4, gain)} lower (${cite(sciatica)})`,
					text`Low`,
					text`One trial, one country, not yet repeated`,
				],
				[
					text`Migraine, sham`,
					text`Response ratio ${value(responseVsSham, { unit: false })} (${cite(migraine)})`,
					text`Moderate`,
					text`${size(responseVsSham, "trials")} trials that partly disagree`,
				],
				[
					text`Knee osteoarthritis, sham`,
					text`Pain ${value(knee.outcomes.painVsSham, gain)} lower (${cite(knee)})`,
					text`Moderate`,
					text`Many people; acupuncturists not blinded`,
				],
			],
		}),
	],
	notes: md`How sure can you be? This table is our own judgment. It uses GRADE, but no panel has voted on it. Trials start high, and we take a step down for each reason in the last column.

Back pain against usual care: nobody was blinded and the trials disagree, so two steps down, to low. Back pain against sham: the acupuncturists knew, and outlying trials had to be set aside, so low. Sciatica: a fine trial, but one, in one country, so low until somebody repeats it. Migraine and the knee: many trials, one step down, moderate. In the knee, that means moderate certainty that the effect is small.

Low does not mean no. It means that the next trial may change the answer.

Will be asked: "Why not moderate for sciatica?" You may well grade it so. We took a step for a single trial of modest size and a step for the setting.

Transition: what would change our minds?`,
	transitions: {
		40: "so, what do we say to Mrs. K.?",
		60: "so, what do we say to Mrs. K.?",
	},
	reading: md`A talk on evidence should say how sure it is, and own the judgment. These five ratings are the authors' own, by GRADE's rules, and not a panel's. Randomized trials start at high. In back pain against usual care, pain lower by ${value(painVsUsual, gain)} on a hundred-point scale (${cite(back)}, whose authors also rate it low), we took one step for the lack of blinding with outcomes that patients report themselves and one for trials that disagree. In back and neck pain against sham, ${value(pooled.outcomes.backNeckVsSham, gain)} (${cite(pooled)}), one step for acupuncturists who knew what they gave and one for inconsistency: outlying trials were set aside to reach this figure. In sciatica, ${value(sciatica.outcomes.legPainWeek4, gain)} (${cite(sciatica)}), one step for a single trial of modest size and one for a setting that may not resemble ours. In migraine, response ${value(responseVsSham, { unit: false })} as a risk ratio (${cite(migraine)}, rated moderate there too), one step, since the trials partly disagree. In the knee, ${value(knee.outcomes.painVsSham, gain)} (${cite(knee)}), one step for acupuncturists who knew; the certainty is that of a small effect. Low certainty does not mean no effect. It means that the next trial may well change the estimate.`,
});
