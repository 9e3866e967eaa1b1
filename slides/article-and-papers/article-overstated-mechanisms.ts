import { cite, fact, md, plain, slide, table, text, value } from "#deck";
import { madsen2009Bmj } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { clementJones1980Csf } from "../evidence/mechanisms/clement-jones-1980-csf.ts";
import { kim2022Biomarkers } from "../evidence/mechanisms/kim-2022-biomarkers.ts";
import { kong2009Expectancy } from "../evidence/mechanisms/kong-2009-expectancy.ts";
import { lee2010Hrv as leeHrv2010 } from "../evidence/mechanisms/lee-2010-hrv.ts";
import { maeda2017Cts } from "../evidence/mechanisms/maeda-2017-cts.ts";

export default slide({
	id: "article-overstated-mechanisms",
	title:
		"On mechanisms, the article turns animal findings and associations into causes",
	minutes: 1,
	cuts: [],
	claims: [
		"no-longer-placebo",
		"imaging-explains-relief",
		"endorphins-enkephalins",
		"cytokines",
		"multiple-systems",
	],
	sources: [
		madsen2009Bmj,
		kong2009Expectancy,
		clementJones1980Csf,
		kim2022Biomarkers,
	],
	certainty: text`as each source states it, mostly not graded`,
	body: [
		table({
			caption: text`The article says and what the papers say`,
			columns: ["The article says", "The papers say", "Source"],
			rows: [
				[
					text`“no longer dismiss … as ‘placebo’”`,
					text`${value(madsen2009Bmj.outcomes.painVsSham, { gain: true })} over placebo needles, not told apart from bias`,
					text`${cite(madsen2009Bmj)}`,
				],
				[
					text`imaging “helps explain” relief`,
					text`Brain change went with relief in some small studies, not in others`,
					text`${cite(maeda2017Cts)}, ${cite(kong2009Expectancy)}`,
				],
				[
					text`releases “endorphins and enkephalins”`,
					text`In spinal fluid endorphin rose, without a sham arm, and enkephalin did not`,
					text`${cite(clementJones1980Csf)}`,
				],
				[
					text`reduces “IL-${plain("6", "name of a cytokine")} and TNF-alpha”`,
					text`Few blood markers differed from sham`,
					text`${cite(kim2022Biomarkers)}`,
				],
				[
					text`“multiple systems simultaneously”`,
					text`Separate small studies; none ties all of them to relief`,
					text`${cite(leeHrv2010)}`,
				],
			],
		}),
	],
	notes: md`Mechanism is where the article is most confident and the human evidence thinnest. Placebo itself releases opioids, so a mechanism does not rule placebo out.

Transition: and what it gets right.`,
	reading: md`Some scientists do still attribute the effects to placebo: pooled, the gain over placebo needles was ${value(madsen2009Bmj.outcomes.painVsSham, { gain: true })} and was judged not to be told apart from bias (${cite(madsen2009Bmj)}). In carpal tunnel syndrome a change in the brain's map went with lasting relief in the real arms (${cite(maeda2017Cts)}); in experimental pain brain responses differed while relief did not (${cite(kong2009Expectancy)}). Endorphin release is well shown in rodents; in the spinal fluid of ${fact(clementJones1980Csf.facts.patients)} people endorphin rose and enkephalin did not, without a sham arm (${cite(clementJones1980Csf)}). Of many blood markers in sham-controlled trials, few differed from sham (${cite(kim2022Biomarkers)}).`,
});
