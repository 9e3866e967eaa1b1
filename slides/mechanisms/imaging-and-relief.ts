import {
	arm,
	cite,
	fact,
	md,
	participants,
	pValue,
	slide,
	text,
	value,
} from "#deck";
import { brainMap } from "#figures";
import { chae2013Ale as chae } from "../evidence/mechanisms/chae-2013-ale.ts";
import { chen2015KoaRsfc as knee } from "../evidence/mechanisms/chen-2015-koa-rsfc.ts";
import { hui2000Limbic as hui } from "../evidence/mechanisms/hui-2000-limbic.ts";
import { kong2009Expectancy as kong } from "../evidence/mechanisms/kong-2009-expectancy.ts";
import { li2025Ale as li } from "../evidence/mechanisms/li-2025-ale.ts";
import { maeda2017Cts as carpal } from "../evidence/mechanisms/maeda-2017-cts.ts";
import { mawla2021FmGaba as mawla } from "../evidence/mechanisms/mawla-2021-fm-gaba.ts";
import { qiu2016Quality as quality } from "../evidence/mechanisms/qiu-2016-quality.ts";
import { tu2019ClbpPredict as predict } from "../evidence/mechanisms/tu-2019-clbp-predict.ts";
import { wen2021LbpImaging as back } from "../evidence/mechanisms/wen-2021-lbp-imaging.ts";

const { bpiSeverityVsSham, connectivityVsPainChange } = mawla.outcomes;
const estimate = { form: "estimate" } as const;

export default slide({
	id: "imaging-and-relief",
	title:
		"On brain scans acupuncture and sham differ; only in some studies did relief differ too",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`scans with a pain outcome · in ${fact(quality.facts.studies, { unit: false })} imaging papers the mean group had ${value(quality.outcomes.meanGroupSize, { form: "estimate", unit: false })} people`,
	certainty: text`associations in small studies`,
	sources: [carpal, knee, mawla, kong, chae],
	claims: ["measurable-changes", "imaging-regions", "imaging-explains-relief"],
	pico: {
		patients: text`healthy people and patients`,
		treatment: text`acupuncture, in or before the scan`,
		outcome: text`signal, or links between regions`,
	},
	body: [
		brainMap({
			id: "imaging-brain",
			title: "Regions that change in scans during or after acupuncture",
			places: [
				{
					at: "cingulate cortex",
					name: "Cingulate",
					findings: [
						{
							outcome: chae.outcomes.brainMapNeedling,
							says: text`up; with touch too, less (${cite(chae)})`,
							relief: "not measured",
						},
						{
							outcome: hui.outcomes.fmriSignalWithDeqi,
							says: text`down (${cite(hui)})`,
							relief: "not measured",
						},
						{
							outcome: knee.outcomes.cingulateConnectivityVsSham,
							says: text`links up over sham (${cite(knee)})`,
							relief: "tied",
						},
					],
				},
				{
					at: "insula",
					name: "Insula, under the fold",
					findings: [
						{
							outcome: mawla.outcomes.connectivityVsPainChange,
							says: text`links up, real arm alone (${cite(mawla)})`,
							relief: "tied",
						},
					],
				},
				{
					at: "prefrontal cortex",
					name: "Prefrontal cortex",
					findings: [
						{
							outcome: back.outcomes.regionsMostReported,
							says: text`often named in back pain (${cite(back)})`,
							relief: "not measured",
						},
					],
				},
				{
					at: "thalamus",
					name: "Thalamus",
					findings: [
						{
							outcome: chae.outcomes.brainMapNeedling,
							says: text`up; with touch too, less (${cite(chae)})`,
							relief: "not measured",
						},
					],
				},
			],
			limit: "A changed scan does not show why pain eased",
			message:
				"Relief was followed in few studies; where it went with the scan, the groups were small.",
		}),
	],
	notes: md`The article names three regions: cingulate, insula, prefrontal cortex. They do turn up. But touch without a needle activates the same regions, more weakly (${cite(chae)}). A scan shows that the brain has noticed; it does not show why pain falls.

So ask for studies with a sham and a pain outcome. There are only a few. In carpal tunnel syndrome the nerve and the map changed more than with sham, yet symptoms fell in every arm. In the knee and in fibromyalgia the two went together. In heat pain, relief was equal and the brains differed. The link is there in some and missing in others.

Will be asked: "Is a changed scan not objective proof?" Of stimulation, yes. Of relief by that route, no.

Will be asked: "Can a scan pick responders?" In ${participants(predict)} people with back pain the scan before treatment explained up to ${value(predict.outcomes.varianceExplainedReal, estimate)} of the variance with real and up to ${value(predict.outcomes.varianceExplainedSham, estimate)} with sham acupuncture. Not a clinical test yet.

Transition: from the brain to its chemistry.`,
	reading: md`Anterior cingulate, insula and prefrontal cortex do appear when people are scanned during acupuncture: a review of ${fact(back.facts.studies, { unit: false })} imaging studies in back pain names all three among the regions reported most (${cite(back)}). They are not specific. In ${fact(chae.facts.studies, { unit: false })} pooled fMRI studies needling raised the signal in insula, thalamus, cingulate and somatosensory cortex, and touch activated the same regions more weakly (${cite(chae)}). The direction is not settled either: the founding study, in ${fact(hui.facts.volunteers, { unit: false })} volunteers, saw cingulate and insula fall (${cite(hui)}), and the newest pooled map has the inferior parietal lobule and thalamus at its core (${cite(li)}). Groups are small, ${value(quality.outcomes.meanGroupSize, { form: "estimate", unit: false })} people on average in ${fact(quality.facts.studies, { unit: false })} papers (${cite(quality)}).

Four studies scanned people, used a sham and followed symptoms. In carpal tunnel syndrome (${participants(carpal)} patients) electroacupuncture shortened the latency of the median nerve and separated the cortical map of index and middle finger more than a sham that did not pierce the skin; within the real arms the map predicted lasting relief, yet symptoms fell in all three arms (${cite(carpal)}). In knee osteoarthritis (${participants(knee)}) pain and the connections of cingulate and insula improved more than with sham, and went together (${cite(knee)}). In fibromyalgia (${participants(mawla)}) pain severity changed by ${arm(bpiSeverityVsSham, "ea")} with electroacupuncture and ${arm(bpiSeverityVsSham, "mockLaser")} with a mock laser, ${pValue(bpiSeverityVsSham)}; more connectivity came with less pain, r ${value(connectivityVsPainChange, { form: "estimate", unit: false })} (${cite(mawla)}). That control had no touch, so the contrast holds needle, current and touch together. In experimental heat pain relief was equal with real and sham acupuncture while the brain response differed (${cite(kong)}).`,
});
