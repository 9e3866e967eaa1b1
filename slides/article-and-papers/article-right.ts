import { cite, columns, md, points, slide, text, value } from "#deck";
import { debar2025Backinaction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { gbd2021Lbp } from "../evidence/low-back-pain/gbd-2021-lbp.ts";
import { tu2024Sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";

export default slide({
	id: "article-right",
	title: "More than a third of what the article says stands up to its sources",
	minutes: 1,
	cuts: [60],
	claims: [
		"nih-funded",
		"back-in-action-effect",
		"usual-care-comparator",
		"back-in-action-year",
		"no-cure-all",
		"seat-at-the-table",
		"leading-cause-of-disability",
		"long-term-drug-risks",
		"physical-therapy-costly",
		"back-in-action-safety",
		"cancer-trial-size",
		"advanced-cancer",
		"larger-trials-needed",
		"sciatica-trial",
		"sciatica-sham",
		"sciatica-herniated-disks",
		"sciatica-year",
		"sciatica-other-trials",
		"migraine-attacks",
		"migraine-drugs",
		"migraine-sham",
		"measured-expectations",
		"measurable-changes",
		"cancer-related-symptoms",
		"minimal-risks",
		"three-months-or-more",
		"maintenance-mixed",
		"seek-licensed",
		"ask-about-hygiene",
		"adjunct",
	],
	sources: [debar2025Backinaction, gbd2021Lbp, tu2024Sciatica],
	certainty: text`as each source states it`,
	body: [
		columns(
			{
				heading: text`On the trials`,
				body: [
					points`
            Older adults did better than with usual care alone ${cite(debar2025Backinaction)}
            Real needling beat sham for sciatic leg pain ${cite(tu2024Sciatica)}
            In migraine, modest against sham; in open trials as many respond as on some drugs`,
				],
			},
			{
				heading: text`On what to do`,
				body: [
					points`
            It is no cure-all; expectations should be measured
            Seek licensed practitioners and ask about hygiene
            An adjunct, beside other care`,
				],
			},
		),
	],
	notes: md`Fairness first. Of the statements that could be checked, these stand. The sciatica trial is told correctly, sham and all: ${value(tu2024Sciatica.outcomes.legPainWeek4)} at week four.

Transition: and what is half right.`,
	reading: md`Much of the article holds. Low back pain is the main cause of years lived with disability (${cite(gbd2021Lbp)}). The back pain trial found more improvement than usual care alone, by its abstract still after a year, without a signal of harm that a trial of its size could show (${cite(debar2025Backinaction)}). In sciatica with a herniated disc, real needling beat sham on leg pain by ${value(tu2024Sciatica.outcomes.legPainWeek4, { gain: true })} at four weeks (${cite(tu2024Sciatica)}). Its practical advice, measured expectations, licensed practitioners, an adjunct and not an alternative, is sound.`,
});
