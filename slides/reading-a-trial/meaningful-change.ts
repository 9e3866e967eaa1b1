import { arm, cite, fact, md, plain, slide, table, text, value } from "#deck";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { hinman2014Knee as hinman } from "../evidence/joints-and-muscles/hinman-2014-knee.ts";
import { zhao2024Neck as zhao } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { ostelo2008Mic as panel } from "../evidence/low-back-pain/ostelo-2008-mic.ts";
import { immpact2008Thresholds as immpact } from "../evidence/safety-and-practice/immpact-2008-thresholds.ts";
import { foster2021Responders as skew } from "../evidence/trial-design/foster-2021-responders.ts";
import { karlsson2020EffectSizes as sizes } from "../evidence/trial-design/karlsson-2020-effect-sizes.ts";

const bare = { unit: false } as const;
const { rmdqMonth6Standard, responseMonth6Standard, smdMonth6Standard } =
	trial.outcomes;

export default slide({
	id: "meaningful-change",
	title:
		"Three yardsticks to keep apart: a patient’s change, a planned difference, a size class",
	minutes: 1.25,
	cuts: [40, 60],
	sources: [panel, immpact, s1200, hinman, zhao, cochrane, sizes],
	body: [
		table({
			caption: text`What counts as enough, and of what`,
			columns: ["Yardstick", "Measures", "Examples"],
			rows: [
				[
					text`Smallest important change`,
					text`One person, before and after`,
					text`RMDQ ${fact(panel.facts.rmdqMic, bare)} of ${plain("24", "range of the instrument")}, or ${fact(panel.facts.percentMic)} better (${cite(panel)}); ${fact(immpact.facts.substantialChange, bare)}% is substantial (${cite(immpact)})`,
				],
				[
					text`Prespecified difference`,
					text`Two groups, set before the trial or review`,
					text`${fact(s1200.facts.meaningfulDifference, bare)} out of ${plain("10", "range of the scale")} (${cite(s1200)}), ${fact(hinman.facts.painImportantDifference, bare)} out of ${plain("10", "range of the scale")} (${cite(hinman)}), ${fact(zhao.facts.minimalImportantDifference, bare)} out of ${plain("100", "range of the scale")} (${cite(zhao)}), ${fact(cochrane.facts.vasRelevantDifference, bare)} out of ${plain("100", "range of the scale")} (${cite(cochrane)})`,
				],
				[
					text`Size class`,
					text`Two groups, by convention`,
					text`Small: under ${fact(sizes.facts.smallBelowPercent)}, or ${fact(sizes.facts.smallBelowSd)}. Large: over ${fact(sizes.facts.largeAbovePercent)}, or ${fact(sizes.facts.largeAboveSd)} (${cite(sizes)})`,
				],
			],
		}),
	],
	notes: md`This slide defuses an argument that both sides get wrong. The first yardstick is for one patient. If Mrs. K.'s score falls by five points, or by ${fact(panel.facts.percentMic)}, experts call that important for her.

The second is for the difference between two groups, and it counts only if somebody set it beforehand. The third sorts such differences into small, medium and large.

So when a trial reports a difference of one point between two means, do not say, "Below the five that matter." Five is for a person. Say that it is a small difference, and then ask how many more people crossed the line. That count is the same effect, easier to picture. It does not show that some people gained a lot.

Will be asked: "But a mean can hide big responders?" It can. The trialists looked for them in ${fact(skew.facts.trials)} and did not find them. If everybody shifted a little, you would see the same gap in responders.

Transition: in a patient's words.`,
	transitions: {
		40: "with these tools, to a trial of people like Mrs. K.",
		60: "with these tools, to low back pain.",
	},
	reading: md`Three thresholds are often confused. The smallest important change is a change within one person: five points on the Roland-Morris questionnaire, or ${fact(panel.facts.percentMic)} from the start on any of the usual scales, by consensus (${cite(panel)}); another panel calls ${fact(immpact.facts.moderateChange)} moderate and ${fact(immpact.facts.substantialChange)} substantial (${cite(immpact)}). A prespecified difference is a difference between two groups that trialists or a panel set in advance: ${fact(s1200.facts.meaningfulDifference)} out of ten in ${cite(s1200)}, ${fact(hinman.facts.painImportantDifference)} in ${cite(hinman)}, ${fact(zhao.facts.minimalImportantDifference)} in ${cite(zhao)}, ${fact(cochrane.facts.vasRelevantDifference)} on a hundred-point scale in the Cochrane review of back pain (${cite(cochrane)}). A size class sorts differences between groups by convention: one team calls a difference small under ${fact(sizes.facts.smallBelowPercent)} or ${fact(sizes.facts.smallBelowSd)}, and large over ${fact(sizes.facts.largeAbovePercent)} or ${fact(sizes.facts.largeAboveSd)} (${cite(sizes)}).

The trial that the article opens with shows how they go together. Compared with usual care, disability was lower by ${value(rmdqMonth6Standard, { gain: true })}, about ${value(smdMonth6Standard, { form: "estimate", gain: true })}: a small difference between groups, which must not be held against the five points of one person. In the same trial ${arm(responseMonth6Standard, "sa")} with the standard course and ${arm(responseMonth6Standard, "umc")} with usual care improved by at least ${fact(trial.facts.rmdqResponderThreshold, bare)}% (${cite(trial)}). That count is the same effect in a form that is easier to picture. It does not show that some gained a great deal: a small shift of everybody moves just as many people across a line. When trialists looked for exceptional responders in the individual data of ${fact(skew.facts.trials)}, they found no sign of them (${cite(skew)}).`,
});
