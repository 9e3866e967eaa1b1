import { cite, fact, md, slide, table, text, value } from "#deck";
import { chae2013Ale as chae } from "../evidence/mechanisms/chae-2013-ale.ts";
import { hui2000Limbic as hui } from "../evidence/mechanisms/hui-2000-limbic.ts";
import { li2025Ale as li } from "../evidence/mechanisms/li-2025-ale.ts";
import { qiu2016Quality as quality } from "../evidence/mechanisms/qiu-2016-quality.ts";
import { wen2021LbpImaging as back } from "../evidence/mechanisms/wen-2021-lbp-imaging.ts";

export default slide({
	id: "brain-imaging",
	title:
		"Needling changes the signal in pain regions; touch draws a weaker version of the same map",
	minutes: 1,
	cuts: [60],
	comparators: [],
	context: text`fMRI; comparators in the table; mean group size ${value(quality.outcomes.meanGroupSize, { form: "estimate", unit: false })} in ${fact(quality.facts.studies, { unit: false })} imaging papers`,
	certainty: text`not graded`,
	sources: [hui, chae, back, li, quality],
	claims: ["imaging-regions", "imaging-explains-relief"],
	body: [
		table({
			caption: text`What imaging of needling found, against what, and whether pain was followed`,
			columns: ["Source", "In whom", "Compared with", "Brain", "Pain"],
			rows: [
				[
					text`${cite(hui)}`,
					text`${fact(hui.facts.volunteers, { unit: false })} healthy`,
					text`vs touch`,
					text`Cingulate and insula down`,
					text`Pain not followed`,
				],
				[
					text`${cite(chae)}`,
					text`${fact(chae.facts.studies, { unit: false })} studies`,
					text`vs touch`,
					text`Cingulate, insula, thalamus up; with touch alike, weaker`,
					text`Pain not pooled`,
				],
				[
					text`${cite(back)}`,
					text`${fact(back.facts.studies, { unit: false })} studies, back pain`,
					text`vs mixed controls`,
					text`Prefrontal, insula, cingulate named most, with others`,
					text`Linked to relief; size not read`,
				],
				[
					text`${cite(li)}`,
					text`Healthy and patients`,
					text`No comparison`,
					text`Core: parietal lobule, thalamus`,
					text`Pain not followed`,
				],
			],
		}),
	],
	notes: md`The article names three regions, and they do turn up. Two cautions. First, look at the second row: touch without a needle lights up much the same map, only weaker (${cite(chae)}). The map is one of the body being stimulated. Second, the direction is unsettled: the founding study saw cingulate and insula fall (${cite(hui)}), pooled studies saw them rise, and the newest pooled map has another core (${cite(li)}).

And small: across ${fact(quality.facts.studies, { unit: false })} papers the mean group had ${value(quality.outcomes.meanGroupSize, { form: "estimate", unit: false })} people (${cite(quality)}).

Will be asked: "Is a changed scan not objective proof?" Of stimulation, yes. Of relief by that route, no: tables like this one rarely have pain in their last column.

Transition: so look for studies in which the change was tied to relief.`,
	transitions: { 60: "from the brain to its chemistry." },
	reading: md`Anterior cingulate, insula and prefrontal cortex do appear when people are scanned during acupuncture: a review of ${fact(back.facts.studies, { unit: false })} imaging studies in back pain names all three among the regions reported most (${cite(back)}). They are not specific. In ${fact(chae.facts.studies, { unit: false })} pooled fMRI studies needling raised the signal in insula, thalamus, cingulate and somatosensory cortex, and touch drew a weaker version of the same map (${cite(chae)}). Nor is the direction settled: the founding study, in ${fact(hui.facts.volunteers, { unit: false })} volunteers, saw cingulate and insula fall (${cite(hui)}), and the newest pooled map has the inferior parietal lobule and thalamus at its core (${cite(li)}).

Groups are small, ${value(quality.outcomes.meanGroupSize, { form: "estimate", unit: false })} people on average in ${fact(quality.facts.studies, { unit: false })} papers (${cite(quality)}), and pain was mostly not pooled. Imaging shows that the brain registers the needle. It does not show why pain falls.`,
});
