import {
	arm,
	cite,
	fact,
	md,
	plain,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { macpherson2017Persistence as persistence } from "../evidence/low-back-pain/macpherson-2017-persistence.ts";
import { prady2007YorkLongterm as york } from "../evidence/low-back-pain/prady-2007-york-longterm.ts";
import { skelly2020Ahrq as ahrq } from "../evidence/low-back-pain/skelly-2020-ahrq.ts";
import { thomas2006York } from "../evidence/low-back-pain/thomas-2006-york.ts";

const { painShortTerm, painIntermediateTerm, painLongTerm } = ahrq.outcomes;
const { yearsMin, yearsMax, responseRate } = york.facts;
const { bodilyPainYear6 } = york.outcomes;
const { bodilyPainMonth24 } = thomas2006York.outcomes;

export default slide({
	id: "q-fade",
	title:
		"Little fades in a year against no acupuncture; pooled over all controls, results waver",
	minutes: 1,
	cuts: [],
	context: text`“Does it not simply fade?”`,
	certainty: text`grades not read`,
	body: [
		forestPlot({
			id: "q-fade",
			title: "Chronic low back pain after treatment ended, review for AHRQ",
			rows: [
				{ outcome: painShortTerm, label: "Short term" },
				{ outcome: painIntermediateTerm, label: "Intermediate term" },
				{ outcome: painLongTerm, label: "Long term, one trial" },
			],
			gain: true,
			message:
				"The gain is small at short term, unclear at intermediate term, and at long term rests on one trial.",
		}),
		points`
      Kept at a year by individual data: ${fact(persistence.facts.keptVsNone)} over no acupuncture, ${fact(persistence.facts.keptVsSham)} over sham
`,
	],
	notes: md`Two sources that disagree, side by side. The review for AHRQ pools sham, usual care and attention controls, and leaves out effects during treatment: ${value(painIntermediateTerm, { gain: true })} at intermediate term. The individual data split the comparators: ${fact(persistence.facts.keptVsNone)} of the gain kept at a year against no acupuncture, ${fact(persistence.facts.keptVsSham)} against sham.

Past a year there is little. In York ${arm(bodilyPainMonth24, "acu", { unit: false })} against ${arm(bodilyPainMonth24, "uc", { unit: false })} at two years favoured acupuncture; no difference was seen after ${range(yearsMin, yearsMax)}, and only ${fact(responseRate)} of those asked answered: no evidence either way.

Will be asked: "So top up?" BackInAction found no detectable gain in disability from maintenance over the standard course.`,
	reading: md`How long the gain lasts depends on the comparator. A review for AHRQ (${cite(ahrq)}), which pools sham, usual care and attention controls, finds ${value(painShortTerm, { gain: true })} less pain at short term, ${value(painIntermediateTerm, { gain: true })} at intermediate term, an interval that includes none, and ${value(painLongTerm, { gain: true })} at long term from a single trial. Individual data that keep the comparators apart (${cite(persistence)}) suggest that ${fact(persistence.facts.keptVsNone)} of the gain over no acupuncture is still there a year after treatment, and ${fact(persistence.facts.keptVsSham)} of the gain over sham. Beyond that, bodily pain in the York trial stood at ${arm(bodilyPainMonth24, "acu")} and, with usual care, ${arm(bodilyPainMonth24, "uc")} after two years, higher being better, a difference that its authors call stronger evidence of a small benefit (${cite(thomas2006York)}, no interval read). The same trial asked its patients again after ${range(yearsMin, yearsMax)} and found no difference from usual care, ${value(bodilyPainYear6)} on ${plain("SF-36", "name of an instrument")} bodily pain; ${fact(responseRate)} replied (${cite(york)}).`,
});
