import { cite, fact, md, plain, points, slide, text, value } from "#deck";
import { mechanism } from "#figures";
import { bao2013AiSham as bao } from "../evidence/cancer/bao-2013-ai-sham.ts";
import { grech2016Intraop as grech } from "../evidence/mechanisms/grech-2016-intraop.ts";
import { kim2022Biomarkers as markers } from "../evidence/mechanisms/kim-2022-biomarkers.ts";
import { li2022RaAcupuncture as rheumatoid } from "../evidence/mechanisms/li-2022-ra-acupuncture.ts";
import { liu2020Somatotopy as somatotopy } from "../evidence/mechanisms/liu-2020-somatotopy.ts";
import { liu2021Prokr2 as fibres } from "../evidence/mechanisms/liu-2021-prokr2.ts";
import { shi2020KoaCytokines as knee } from "../evidence/mechanisms/shi-2020-koa-cytokines.ts";
import { torresRosas2014Dopamine as vagus } from "../evidence/mechanisms/torres-rosas-2014-dopamine.ts";

const interleukin6 = plain("IL-6", "name of a cytokine");
const interleukin17 = plain("IL-17", "name of a cytokine");

export default slide({
	id: "inflammation",
	title:
		"Electrical stimulation of a mouse’s leg reduces inflammation; in patients this is not shown",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`mice, with current; people, with needles`,
	sources: [fibres, vagus, markers, bao],
	claims: ["cytokines", "multiple-systems"],
	body: [
		mechanism({
			id: "inflammation-pathway",
			title: "From stimulation to inflammation to pain",
			source: "inflammation-pathway",
			studies: [fibres, vagus],
			message:
				"Every arrow up to less inflammation was shown in mice; every arrow that reaches patients is open.",
		}),
		points`
      In people, ${value(markers.outcomes.biomarkersVsSham, { form: "estimate" })} in blood differed from sham (${cite(markers)})
      In ${fact(bao.facts.evaluable, { unit: false })} women neither cytokines nor pain differed detectably (${cite(bao)})`,
	],
	notes: md`The mouse work is careful. Nerve fibers in the deep fascia of the leg drive the vagus and the adrenal gland, and inflammation falls. Without those fibers it does not (${cite(fibres)}, ${cite(vagus)}). But it is current, in sepsis or after endotoxin, with no pain outcome. At another site and strength the same technique could raise inflammation (${cite(somatotopy)}).

In people: ${fact(markers.facts.trials, { unit: false })} sham-controlled trials, ${value(markers.outcomes.biomarkersVsSham, { form: "estimate" })} different from sham. With so many comparisons two would differ by chance alone. TNF-alpha is on the list; ${interleukin6} is not. The trial that measured both pain and cytokines against sham found no detectable difference in either (${cite(bao)}); ${interleukin17} fell in both arms.

Will be asked: "Doesn't ${interleukin6} fall in rheumatoid arthritis?" That was with laser, in one pooled analysis (${cite(rheumatoid)}).

Transition: two further claims, blood flow and sensitization.`,
	reading: md`In mice a nerve circuit is well worked out: electrical stimulation at the hind leg excites fibers in the deep fascia, drives the vagus and releases adrenal catecholamines, and systemic inflammation falls; animals without those fibers do not respond (${cite(fibres)}, ${cite(vagus)}). The models are sepsis and endotoxin, not pain, and current at another site and intensity could raise inflammation as well as lower it (${cite(somatotopy)}).

In people, ${fact(markers.facts.trials, { unit: false })} sham-controlled trials for any condition measured ${fact(markers.facts.biomarkers, { unit: false })} serum markers; ${value(markers.outcomes.biomarkersVsSham, { form: "estimate" })} differed from sham, TNF-alpha among them and ${interleukin6} not, and the reviewers call the results not strongly supported (${cite(markers)}). In ${fact(bao.facts.evaluable, { unit: false })} women with joint pain from aromatase inhibitors neither pain nor any cytokine differed detectably from sham (${cite(bao)}). ${interleukin6} did not change under anesthesia (${cite(grech)}). In knee osteoarthritis TNF-alpha fell more with electrical than with manual needling while pain did not differ (${cite(knee)}). Marker and symptom came apart.`,
});
