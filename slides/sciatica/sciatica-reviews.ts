import { cite, fact, md, plain, slide, table, text, value } from "#deck";
import { ji2015SciaticaSr as ji } from "../evidence/sciatica/ji-2015-sciatica-sr.ts";
import { qin2015SciaticaSr as qin } from "../evidence/sciatica/qin-2015-sciatica-sr.ts";
import { sciaticaShamSr2025Preprint as preprint } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { sciaticaSr202511rct as pooled } from "../evidence/sciatica/sciatica-sr-2025-11rct.ts";
import { zhang2023SciaticaSr as zhang } from "../evidence/sciatica/zhang-2023-sciatica-sr.ts";

export default slide({
	id: "sciatica-reviews",
	title:
		"Reviews that favour acupuncture over drugs for sciatica count coarsely and lack sham",
	minutes: 0.75,
	cuts: [],
	claims: ["protocols-differ"],
	comparators: ["sham", "active"],
	context: text`chronic sciatica, end of treatment`,
	certainty: text`moderate (one review)`,
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
					text`Not peer reviewed; half its people from one trial`,
				],
				[
					text`${cite(zhang)}`,
					text`Drugs, ${fact(zhang.facts.trials)}`,
					text`Improved: RR ${value(zhang.outcomes.effectiveRateVsDrugs)}`,
					text`Improved-or-not count; no sham`,
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
					text`Too few and too weak trials, say the authors`,
				],
			],
		}),
	],
	notes: md`Three of four reviews compare with drugs, not with sham, and count people as improved or not. A risk ratio of ${value(zhang.outcomes.effectiveRateVsDrugs, { form: "estimate" })} or ${value(ji.outcomes.improvementVsDrugs, { form: "estimate" })} on such a count says that somewhat more were rated improved in unblinded trials.

The article says that protocols differ too widely to conclude. The reviews read here do not say that: they blame few and weak trials, or are favourable.

Will be asked: "Is there not a review with more than one standard deviation?" Yes, ${cite(pooled)}: ${value(pooled.outcomes.legPainVsSham)} against sham and ${value(pooled.outcomes.legPainVsStandardCare, { form: "estimate" })} against standard care. The same size against every comparator is implausible; it is not used here.

Transition: how good are the alternatives?`,
	reading: md`Reviews of sciatica mostly set acupuncture beside drugs. ${cite(zhang)} pools ${fact(zhang.facts.trials)} and finds more people improved, risk ratio ${value(zhang.outcomes.effectiveRateVsDrugs)}, rated moderate certainty by its authors. ${cite(ji)} finds ${value(ji.outcomes.improvementVsDrugs)} in ${fact(ji.facts.trials)}, and pain ${value(ji.outcomes.painVsDrugs, { gain: true })} lower than with drugs; no certainty rating was read. Both count people as improved or not, a coarse measure, in trials without sham. ${cite(qin)} reads ${fact(qin.facts.trials)} and finds the evidence limited by their number and rigour. Only a preprint (${cite(preprint)}) restricts itself to sham, with ${fact(preprint.facts.trials)} and ${fact(preprint.facts.participants)}: better in the first month, unclear later. The article's reason for caution, that protocols differ too widely, was not found in these reviews; too few rigorous trials was. Another recent review (${cite(pooled)}) prints much the same very large effect against sham, standard care and other acupuncture alike, ${value(pooled.outcomes.legPainVsSham, { form: "estimate", gain: true })} against sham, which is hard to believe; the ${plain("2024", "year of the trial")} trial stands on its own.`,
});
