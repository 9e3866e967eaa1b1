import {
	arm,
	cite,
	md,
	participants,
	plain,
	pValue,
	slide,
	table,
	text,
	value,
} from "#deck";
import { chen2015KoaRsfc as knee } from "../evidence/mechanisms/chen-2015-koa-rsfc.ts";
import { kong2009Expectancy as kong } from "../evidence/mechanisms/kong-2009-expectancy.ts";
import { maeda2017Cts as carpal } from "../evidence/mechanisms/maeda-2017-cts.ts";
import { mawla2021FmGaba as mawla } from "../evidence/mechanisms/mawla-2021-fm-gaba.ts";
import { tu2019ClbpPredict as predict } from "../evidence/mechanisms/tu-2019-clbp-predict.ts";

const { bpiSeverityVsSham, connectivityVsPainChange } = mawla.outcomes;

export default slide({
	id: "imaging-and-relief",
	title:
		"Sham-controlled scans show nerve and brain change; relief beyond sham came in only some",
	minutes: 1.5,
	cuts: [],
	comparators: ["sham"],
	context: text`scans with a pain outcome`,
	certainty: text`not graded; associations, no interval read`,
	sources: [carpal, knee, mawla, kong],
	claims: ["measurable-changes", "imaging-explains-relief"],
	body: [
		table({
			caption: text`Sham-controlled imaging studies that also followed symptoms`,
			columns: [
				"Study",
				"Sham",
				"Changed more than with sham",
				"Pain, symptoms",
				"Linked?",
			],
			rows: [
				[
					text`Carpal tunnel, ${participants(carpal)}: ${cite(carpal)}`,
					text`Sham without puncture`,
					text`Nerve latency, finger map`,
					text`Symptoms fell in all arms`,
					text`Linked in real arms only`,
				],
				[
					text`Knee, ${participants(knee)}: ${cite(knee)}`,
					text`Sham needling`,
					text`Cingulate, insula connections`,
					text`Pain better than sham`,
					text`Linked (correlation)`,
				],
				[
					text`Fibromyalgia, ${participants(mawla)}: ${cite(mawla)}`,
					text`Mock laser, no touch`,
					text`Somatosensory to insula`,
					text`Pain ${arm(bpiSeverityVsSham, "ea")} vs ${arm(bpiSeverityVsSham, "mockLaser")}`,
					text`Linked, r ${value(connectivityVsPainChange, { form: "estimate", unit: false })}`,
				],
				[
					text`Heat pain: ${cite(kong)}`,
					text`Sham needle`,
					text`Greater fall of the signal`,
					text`Equal relief`,
					text`Not linked`,
				],
			],
		}),
	],
	notes: md`These are the best human data. Carpal tunnel: real electroacupuncture shortened nerve latency and separated the fingers' map in the cortex, sham did not; within the real arms the map predicted relief at ${plain("3 months", "time of follow-up")}. But symptoms fell in every arm (${cite(carpal)}).

Knee, ${participants(knee)} people: connectivity, pain and their link all favour real over sham (${cite(knee)}). Fibromyalgia: ${arm(bpiSeverityVsSham, "ea")} against ${arm(bpiSeverityVsSham, "mockLaser")}, ${pValue(bpiSeverityVsSham)}; the control was a laser that was off, so no touch at all (${cite(mawla)}). Heat pain: equal relief, different brains (${cite(kong)}).

Will be asked: "Can a scan pick responders?" The scan before treatment explained ${value(predict.outcomes.varianceExplainedReal, { form: "estimate" })} of the variance with real, ${value(predict.outcomes.varianceExplainedSham, { form: "estimate" })} with sham (${cite(predict)}); no external validation was read.

Transition: from the brain to its chemistry.`,
	reading: md`Four studies scanned people, used a sham and followed symptoms. In carpal tunnel syndrome (${participants(carpal)} patients) electroacupuncture shortened the latency of the median nerve and separated the cortical map of index and middle finger more than a sham that did not pierce the skin; within the real arms the map predicted lasting relief, yet symptoms fell in all three arms (${cite(carpal)}). In knee osteoarthritis (${participants(knee)}) pain and connectivity of cingulate and insula improved more than with sham, and went together (${cite(knee)}). In fibromyalgia (${participants(mawla)}) pain severity changed by ${arm(bpiSeverityVsSham, "ea")} with electroacupuncture and ${arm(bpiSeverityVsSham, "mockLaser")} with a mock laser; more connectivity went with less pain, r ${value(connectivityVsPainChange, { form: "estimate", unit: false })} (${cite(mawla)}). That control had no touch, so the contrast holds needle, current and touch together. In experimental heat pain relief was equal with real and sham needles while the brain response differed (${cite(kong)}).

So the link is an association in small studies, seen in some and missing in others.`,
});
