import { cite, fact, md, plain, slide, table, text, value } from "#deck";
import { ji2015SciaticaSr as ji } from "../evidence/sciatica/ji-2015-sciatica-sr.ts";
import { qin2015SciaticaSr as qin } from "../evidence/sciatica/qin-2015-sciatica-sr.ts";
import { sciaticaShamSr2025Preprint as preprint } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { sciaticaSr202511rct as pooled } from "../evidence/sciatica/sciatica-sr-2025-11rct.ts";
import { zhang2023SciaticaSr as zhang } from "../evidence/sciatica/zhang-2023-sciatica-sr.ts";

export default slide({
	id: "sciatica-reviews",
	title:
		"Reviews that favor acupuncture over drugs for sciatica use crude counts and have no sham",
	minutes: 0.75,
	cuts: [],
	claims: ["protocols-differ"],
	comparators: ["sham", "active"],
	context: text`chronic sciatica, end of treatment`,
	certainty: text`moderate (Zhang)`,
	sources: [ji, zhang, qin, preprint],
	body: [
		table({
			caption: text`Systematic reviews of acupuncture for sciatica`,
			columns: ["Review", "Compared with", "Found", "Caution"],
			rows: [
				[
					text`${cite(preprint)}`,
					text`Sham, ${fact(preprint.facts.trials)}`,
					text`Less pain and disability in the first month`,
					text`Not peer reviewed; over half of its people from one trial`,
				],
				[
					text`${cite(zhang)}`,
					text`Drugs, ${fact(zhang.facts.trials)}`,
					text`Improved: RR ${value(zhang.outcomes.effectiveRateVsDrugs)}`,
					text`Counts people as improved or not; no sham`,
				],
				[
					text`${cite(ji)}`,
					text`Drugs, ${fact(ji.facts.trials)}`,
					text`Improved: RR ${value(ji.outcomes.improvementVsDrugs)}`,
					text`The same count; drugs and techniques mixed`,
				],
				[
					text`${cite(qin)}`,
					text`Mostly drugs, ${fact(qin.facts.trials)}`,
					text`May be better, and may add to drugs`,
					text`Too few and too weak trials, its authors say`,
				],
			],
		}),
	],
	notes: md`Three of the four compare with drugs, not with sham, and count people as improved or not. A risk ratio of ${value(zhang.outcomes.effectiveRateVsDrugs, { form: "estimate" })} on such a count says that somewhat more people were rated improved in unblinded trials.

The article says that protocols differ too widely to conclude. These reviews blame something else: few and weak trials.

Will be asked: "Isn't there a review that found more than one standard deviation?" Yes, ${cite(pooled)}: ${value(pooled.outcomes.legPainVsSham, { form: "estimate", gain: true })} against sham and ${value(pooled.outcomes.legPainVsStandardCare, { form: "estimate", gain: true })} against standard care. The same size against every comparator is hard to believe.

Transition: in a patient’s words.`,
	reading: md`Reviews of sciatica mostly compare acupuncture with drugs. ${cite(zhang)} pools ${fact(zhang.facts.trials)} and finds more people improved, risk ratio ${value(zhang.outcomes.effectiveRateVsDrugs)}, rated moderate certainty by its authors. ${cite(ji)} finds ${value(ji.outcomes.improvementVsDrugs)} in ${fact(ji.facts.trials)}. Both count people as improved or not, a coarse measure, in trials without sham. ${cite(qin)} covers ${fact(qin.facts.trials)} and finds the evidence limited by their number and rigor. Only a preprint (${cite(preprint)}) restricts itself to sham, with ${fact(preprint.facts.trials)} and ${fact(preprint.facts.participants)}: better in the first month, unclear later. The article’s reason for caution is that protocols differ too widely; these reviews name too few rigorous trials instead. Another recent review (${cite(pooled)}) gives much the same very large effect against sham, standard care and other acupuncture alike, ${value(pooled.outcomes.legPainVsSham, { form: "estimate", gain: true })} against sham, which is hard to believe; the ${plain("2024", "year of the trial")} trial stands on its own.`,
});
